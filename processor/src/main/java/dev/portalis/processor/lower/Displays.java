package dev.portalis.processor.lower;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.portalis.processor.code.JavaStmt;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Literal;
import dev.portalis.processor.types.Cell;
import dev.portalis.processor.types.Type;
import dev.portalis.processor.types.Type.Basic;
import dev.portalis.processor.types.Type.Representation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lowers displays of containers, subscripts, slices and f-strings. */
final class Displays {
  /** How many elements are written as one expression at most. */
  private static final int MANY = 300;

  private final Frame frame;

  Displays(Frame frame) {
    this.frame = frame;
  }

  /** A list, tuple, set or dict display, or a slice. */
  Value lower(Expr display) {
    if (display instanceof Expr.Tuple tuple) {
      return tuple(tuple);
    }
    if (display instanceof Expr.ListDisplay list) {
      return container(RuntimeNames.PY_LIST, list.elements(), frame.typeOf(list));
    }
    if (display instanceof Expr.SetDisplay set) {
      return container(RuntimeNames.PY_SET, set.elements(), frame.typeOf(set));
    }
    if (display instanceof Expr.Dict dict) {
      return dict(dict);
    }
    if (display instanceof Expr.Slice slice) {
      return slice(slice);
    }
    throw new IllegalStateException("no lowering for " + display.getClass().getSimpleName());
  }

  private Value tuple(Expr.Tuple tuple) {
    Type type = referenceOr(frame.typeOf(tuple), new Type.TupleOfAny(Basic.DYNAMIC));
    if (hasStar(tuple.elements())) {
      return Value.primary(
          CodeBlock.of("$T.tuple($L)", RuntimeNames.DISPLAYS, starred(tuple.elements())), type);
    }
    if (tuple.elements().isEmpty()) {
      return Value.stable(CodeBlock.of("$T.EMPTY", RuntimeNames.PY_TUPLE), type);
    }
    return Value.primary(
        CodeBlock.of("$T.of($L)", RuntimeNames.PY_TUPLE, arguments(tuple.elements())), type);
  }

  private static Type referenceOr(Type type, Type otherwise) {
    return type == Basic.DYNAMIC ? otherwise : type;
  }

  private static boolean hasStar(List<Expr> elements) {
    return elements.stream().anyMatch(Expr.Starred.class::isInstance);
  }

  private Value container(ClassName of, List<Expr> elements, Type promised) {
    Type type = promised == Basic.DYNAMIC ? new OfClass(of).type() : promised;
    if (hasStar(elements)) {
      String method = of == RuntimeNames.PY_LIST ? "list" : "set";
      return Value.primary(
          CodeBlock.of("$T.$L($L)", RuntimeNames.DISPLAYS, method, starred(elements)), type);
    }
    if (elements.isEmpty()) {
      return Value.primary(frame.confinement.create(of, type), type);
    }
    // The order of a set shows how it was made.
    String method = of == RuntimeNames.PY_SET && isConstantSet(elements) ? "ofConstants" : "of";
    return Value.primary(CodeBlock.of("$T.$L($L)", of, method, elementsOf(elements, type)), type);
  }

  /** Whether CPython makes a set display from a constant frozenset. */
  private static boolean isConstantSet(List<Expr> elements) {
    return elements.size() > 2 && elements.stream().allMatch(Displays::isConstant);
  }

  private static boolean isConstant(Expr element) {
    if (element instanceof Expr.UnaryOp unary) {
      return isConstant(unary.operand());
    }
    if (element instanceof Expr.BinOp binary) {
      return isConstant(binary.left()) && isConstant(binary.right());
    }
    if (element instanceof Expr.Tuple tuple) {
      return tuple.elements().stream().allMatch(Displays::isConstant);
    }
    return element instanceof Expr.Constant;
  }

  /** The type of a container of which nothing is known but its class. */
  private record OfClass(ClassName name) {
    Type type() {
      return name == RuntimeNames.PY_LIST
          ? new Type.ListOf(new Cell(Basic.DYNAMIC))
          : new Type.SetOf(new Cell(Basic.DYNAMIC));
    }
  }

  private CodeBlock elementsOf(List<Expr> elements, Type type) {
    if (type instanceof Type.ListOf list) {
      Type element = list.element().type();
      if (element == Basic.INT || element == Basic.FLOAT) {
        TypeName javaType = element == Basic.INT ? TypeName.LONG : TypeName.DOUBLE;
        if (elements.size() > MANY) {
          return filled(elements, element, javaType);
        }
        List<CodeBlock> codes = new ArrayList<>();
        for (Value value : frame.expressions.lowerAll(elements)) {
          codes.add(frame.coercion.to(value, element).code());
        }
        return CodeBlock.of("new $T[] {$L}", javaType, CodeBlock.join(codes, ", "));
      }
    }
    return arguments(elements);
  }

  /** Objects as the arguments of a method with a variable number of them. */
  private CodeBlock arguments(List<Expr> elements) {
    if (elements.size() > MANY) {
      return filled(elements, Basic.DYNAMIC, RuntimeNames.OBJECT);
    }
    return CodeBlock.of("new Object[] {$L}", CodeBlock.join(objects(elements), ", "));
  }

  /** An array that is filled statement by statement: so many do not fit one Java method. */
  private CodeBlock filled(List<Expr> elements, Type element, TypeName javaType) {
    String items = frame.name("items$");
    frame.add(
        new JavaStmt.Declare(
            ArrayTypeName.of(javaType),
            items,
            CodeBlock.of("new $T[$L]", javaType, elements.size())));
    for (int i = 0; i < elements.size(); i++) {
      frame.line("$N[$L] = $L", items, i, frame.expressions.lower(elements.get(i), element).code());
    }
    return CodeBlock.of("$N", items);
  }

  /** The values of expressions as objects, evaluated in order. */
  List<CodeBlock> objects(List<Expr> expressions) {
    List<CodeBlock> codes = new ArrayList<>();
    for (Value value : frame.expressions.lowerAll(expressions)) {
      codes.add(frame.coercion.object(value));
    }
    return codes;
  }

  /** A builder filled with elements of which some are unpacked. */
  private CodeBlock starred(List<Expr> elements) {
    String builder = frame.name("elements$");
    frame.add(
        new JavaStmt.Declare(
            RuntimeNames.PY_LIST, builder, CodeBlock.of("new $T()", RuntimeNames.PY_LIST)));
    for (Expr element : elements) {
      if (element instanceof Expr.Starred star) {
        frame.line(
            "$T.extend($N, $L)",
            RuntimeNames.DISPLAYS,
            builder,
            frame.expressions.object(star.value()));
      } else {
        frame.line("$N.append($L)", builder, frame.expressions.object(element));
      }
    }
    return CodeBlock.of("$N", builder);
  }

  private Value dict(Expr.Dict dict) {
    Type promised = frame.typeOf(dict);
    Type type =
        promised == Basic.DYNAMIC
            ? new Type.DictOf(new Cell(Basic.DYNAMIC), new Cell(Basic.DYNAMIC))
            : promised;
    if (dict.values().isEmpty()) {
      return Value.primary(frame.confinement.create(RuntimeNames.PY_DICT, type), type);
    }
    String name = frame.name("dict$");
    frame.add(
        new JavaStmt.Declare(
            RuntimeNames.PY_DICT, name, frame.confinement.create(RuntimeNames.PY_DICT, type)));
    for (int i = 0; i < dict.values().size(); i++) {
      Expr key = dict.keys().get(i);
      if (key == null) {
        frame.line(
            "$T.update($N, $L)",
            RuntimeNames.DISPLAYS,
            name,
            frame.expressions.object(dict.values().get(i)));
      } else {
        List<CodeBlock> entry = objects(List.of(key, dict.values().get(i)));
        frame.line("$N.setItem($L, $L)", name, entry.get(0), entry.get(1));
      }
    }
    return Value.stable(CodeBlock.of("$N", name), type);
  }

  private Value slice(Expr.Slice slice) {
    List<CodeBlock> parts = new ArrayList<>();
    Expressions.Sequence sequence = frame.expressions.new Sequence();
    for (Expr part : new Expr[] {slice.lower(), slice.upper(), slice.step()}) {
      if (part == null) {
        sequence.add(() -> Value.stable(CodeBlock.of("null"), Basic.NONE));
      } else {
        sequence.add(part);
      }
    }
    for (Value value : sequence.values()) {
      parts.add(frame.coercion.object(value));
    }
    return Value.primary(
        CodeBlock.of("new $T($L)", RuntimeNames.PY_SLICE, CodeBlock.join(parts, ", ")),
        Basic.DYNAMIC);
  }

  /** {@code value[index]}, read. */
  Value subscript(Expr.Subscript subscript) {
    Expressions.Sequence both = frame.expressions.new Sequence();
    both.add(subscript.value());
    both.add(subscript.index());
    return item(both.get(0), both.get(1), frame.typeOf(subscript));
  }

  /** {@code container[index]} for values. */
  Value item(Value container, Value index, Type promised) {
    Type type = container.type();
    if (type instanceof Type.ListOf list && index.type() == Basic.INT) {
      return listItem(container, index, list.element().type(), promised);
    }
    if (type == Basic.STR && index.type() == Basic.INT) {
      return Value.primary(
          CodeBlock.of("$T.at($L, $L)", RuntimeNames.STRINGS, container.code(), index.code()),
          Basic.STR);
    }
    int literal = literalIndex(index);
    if (type instanceof Type.TupleOf tuple && literal >= 0 && literal < tuple.items().size()) {
      return frame.coercion.to(
          Value.primary(CodeBlock.of("$L.get($L)", container.operand(), literal), Basic.DYNAMIC),
          promised);
    }
    return frame.coercion.to(
        Value.primary(
            CodeBlock.of(
                "$T.get($L, $L)",
                RuntimeNames.ITEMS,
                frame.coercion.object(container),
                frame.coercion.object(index)),
            Basic.DYNAMIC),
        promised);
  }

  private Value listItem(Value list, Value index, Type element, Type promised) {
    if (element == Basic.INT || element == Basic.FLOAT) {
      String method = element == Basic.INT ? "getLong" : "getDouble";
      return Value.primary(
          CodeBlock.of("$L.$L($L)", list.operand(), method, index.code()), element);
    }
    if (element == Basic.NUMBER && promised == Basic.NUMBER) {
      return frame.numbers.item(list, index.code());
    }
    return frame.coercion.to(
        Value.primary(CodeBlock.of("$L.get($L)", list.operand(), index.code()), Basic.DYNAMIC),
        promised);
  }

  private static int literalIndex(Value index) {
    String text = index.code().toString();
    return index.stable() && text.matches("[0-9]{1,6}L")
        ? Integer.parseInt(text.substring(0, text.length() - 1))
        : -1;
  }

  /** A value that is used as an object of its class: None raises AttributeError. */
  Value notNone(Value value, String attribute) {
    if (!(value.type() instanceof Type.Optional optional)) {
      return value;
    }
    return frame.coercion.to(
        Value.primary(
            CodeBlock.of("$T.notNone($L, $S)", RuntimeNames.VARIABLES, value.code(), attribute),
            Basic.DYNAMIC),
        optional.of());
  }

  /** An f-string. */
  Value joined(Expr.JoinedStr text) {
    List<CodeBlock> parts = parts(text);
    if (parts.isEmpty()) {
      return Value.stable(CodeBlock.of("\"\""), Basic.STR);
    }
    if (parts.size() == 1) {
      return Value.primary(parts.get(0), Basic.STR);
    }
    return Value.primary(
        CodeBlock.of("$T.concat($L)", RuntimeNames.STRINGS, CodeBlock.join(parts, ", ")),
        Basic.STR);
  }

  private List<CodeBlock> parts(Expr.JoinedStr text) {
    Expressions.Sequence sequence = frame.expressions.new Sequence();
    for (Expr part : text.values()) {
      if (part instanceof Expr.Constant constant
          && constant.value() instanceof Literal.Str literal) {
        sequence.add(() -> Value.stable(frame.module().string(literal.value()), Basic.STR));
      } else if (part instanceof Expr.JoinedStr inner) {
        sequence.add(() -> joined(inner));
      } else {
        sequence.add(() -> field((Expr.FormattedValue) part));
      }
    }
    return sequence.values().stream().map(Value::code).toList();
  }

  private Value field(Expr.FormattedValue field) {
    Expressions.Sequence sequence = frame.expressions.new Sequence();
    sequence.add(() -> converted(field));
    Expr.JoinedStr spec = field.formatSpec();
    if (spec == null) {
      return plainText(sequence.get(0));
    }
    sequence.add(() -> joined(spec));
    return Value.primary(
        CodeBlock.of(
            "$T.format($L, $L)",
            RuntimeNames.TEXTS,
            frame.coercion.object(sequence.get(0)),
            sequence.get(1).code()),
        Basic.STR);
  }

  private Value converted(Expr.FormattedValue field) {
    Value value = frame.expressions.lower(field.value());
    String method = conversion(field.conversion());
    if (method == null) {
      return value;
    }
    return Value.primary(
        CodeBlock.of("$T.$L($L)", RuntimeNames.TEXTS, method, frame.coercion.object(value)),
        Basic.STR);
  }

  private static @Nullable String conversion(Expr.Conversion conversion) {
    return switch (conversion) {
      case NONE -> null;
      case STR -> "str";
      case REPR -> "repr";
      case ASCII -> "ascii";
    };
  }

  /** {@code format(value, "")}. */
  private Value plainText(Value value) {
    if (value.type() == Basic.STR) {
      return value;
    }
    if (value.type().representation() != Representation.REFERENCE && value.wide() == null) {
      return Value.primary(CodeBlock.of("$T.str($L)", RuntimeNames.TEXTS, value.code()), Basic.STR);
    }
    return Value.primary(
        CodeBlock.of("$T.format($L, \"\")", RuntimeNames.TEXTS, frame.coercion.object(value)),
        Basic.STR);
  }
}
