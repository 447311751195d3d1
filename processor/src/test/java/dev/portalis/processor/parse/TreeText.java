package dev.portalis.processor.parse;

import dev.portalis.processor.source.Span;
import dev.portalis.processor.tree.BinaryOperator;
import dev.portalis.processor.tree.CompareOperator;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Literal;
import dev.portalis.processor.tree.Module;
import dev.portalis.processor.tree.Stmt;
import dev.portalis.processor.tree.UnaryOperator;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a tree as text, one node a line, for tests. */
final class TreeText {
  private final boolean spans;
  private final StringBuilder text = new StringBuilder();

  private TreeText(boolean spans) {
    this.spans = spans;
  }

  static String of(Module module, boolean spans) {
    TreeText tree = new TreeText(spans);
    module.body().forEach(statement -> tree.node("", statement, 0));
    return tree.text.toString();
  }

  private void node(String label, @Nullable Object value, int depth) {
    if (value == null || (value instanceof List<?> list && list.isEmpty())) {
      return;
    }
    if (value instanceof List<?> list) {
      line(label, "", depth);
      list.forEach(element -> element(element, depth + 1));
    } else if (value instanceof Record record && !(value instanceof Literal)) {
      record(label, record, depth);
    } else {
      line(label, scalar(value), depth);
    }
  }

  private void element(@Nullable Object element, int depth) {
    if (element == null) {
      line("", "null", depth);
    } else {
      node("", element, depth);
    }
  }

  private void record(String label, Record record, int depth) {
    line(label, record.getClass().getSimpleName() + span(record), depth);
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      Object value = get(record, component);
      boolean isDefault = value instanceof Span || Boolean.FALSE.equals(value);
      if (!isDefault) {
        node(component.getName(), value, depth + 1);
      }
    }
  }

  /** The place of a node; none for those that have none in CPython's tree. */
  private String span(Record record) {
    if (record instanceof Stmt.WithItem
        || record instanceof Stmt.MatchCase
        || record instanceof Expr.Comprehension) {
      return "";
    }
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      if (spans && get(record, component) instanceof Span span) {
        return " "
            + span.startLine()
            + ":"
            + span.startColumn()
            + "-"
            + span.endLine()
            + ":"
            + span.endColumn();
      }
    }
    return "";
  }

  private static @Nullable Object get(Record record, RecordComponent component) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(record);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String scalar(Object value) {
    if (value instanceof BinaryOperator op) {
      return op.symbol();
    }
    if (value instanceof UnaryOperator op) {
      return op.symbol();
    }
    if (value instanceof CompareOperator op) {
      return op.symbol();
    }
    return value instanceof Literal literal ? literal(literal) : String.valueOf(value);
  }

  private static String literal(Literal literal) {
    if (literal instanceof Literal.Str string) {
      return quoted(string.value());
    }
    if (literal instanceof Literal.Bytes bytes) {
      StringBuilder text = new StringBuilder("b\"");
      for (byte b : bytes.value()) {
        text.append(b >= ' ' && b != '"' && b != '\\' ? "" + (char) b : hex(b & 0xff, 2));
      }
      return text.append('"').toString();
    }
    if (literal instanceof Literal.Int integer) {
      return integer.value().toString();
    }
    if (literal instanceof Literal.Float number) {
      return "float " + Long.toHexString(Double.doubleToLongBits(number.value()));
    }
    if (literal instanceof Literal.Imaginary number) {
      return "imaginary " + Long.toHexString(Double.doubleToLongBits(number.value()));
    }
    return literal instanceof Literal.Bool bool ? "" + bool.value() : literal.toString();
  }

  private static String quoted(String string) {
    StringBuilder text = new StringBuilder("\"");
    string
        .codePoints()
        .forEach(
            c -> {
              if (c >= ' ' && c < 127 && c != '"' && c != '\\') {
                text.append((char) c);
              } else {
                text.append(hex(c, 6));
              }
            });
    return text.append('"').toString();
  }

  private static String hex(int value, int digits) {
    String text = Integer.toHexString(value);
    return "\\x" + "0".repeat(digits - text.length()) + text;
  }

  private void line(String label, String content, int depth) {
    text.append("  ".repeat(depth)).append(label);
    text.append(label.isEmpty() || content.isEmpty() ? "" : " ").append(content).append('\n');
  }
}
