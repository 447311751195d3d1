package dev.portalis.processor.tree;

import dev.portalis.processor.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An expression. */
public sealed interface Expr extends Node {

  /** {@code values[0] and values[1] and ...}, or the same with {@code or}. */
  record BoolOp(BoolOperator op, List<Expr> values, Span span) implements Expr {
    public BoolOp {
      values = List.copyOf(values);
    }
  }

  /** {@code target := value}. */
  record NamedExpr(Name target, Expr value, Span span) implements Expr {}

  /** {@code left op right}. */
  record BinOp(Expr left, BinaryOperator op, Expr right, Span span) implements Expr {}

  /** {@code op operand}. */
  record UnaryOp(UnaryOperator op, Expr operand, Span span) implements Expr {}

  /** {@code lambda parameters: body}. */
  record Lambda(Parameters parameters, Expr body, Span span) implements Expr {}

  /** {@code body if test else orElse}. */
  record IfExp(Expr test, Expr body, Expr orElse, Span span) implements Expr {}

  /** A dict display; a null key stands for {@code **value}. */
  record Dict(List<@Nullable Expr> keys, List<Expr> values, Span span) implements Expr {
    public Dict {
      keys = java.util.Collections.unmodifiableList(new java.util.ArrayList<>(keys));
      values = List.copyOf(values);
    }
  }

  /** {@code {a, b}}. */
  record SetDisplay(List<Expr> elements, Span span) implements Expr {
    public SetDisplay {
      elements = List.copyOf(elements);
    }
  }

  /** {@code [element for ...]}. */
  record ListComp(Expr element, List<Comprehension> generators, Span span) implements Expr {
    public ListComp {
      generators = List.copyOf(generators);
    }
  }

  /** {@code {element for ...}}. */
  record SetComp(Expr element, List<Comprehension> generators, Span span) implements Expr {
    public SetComp {
      generators = List.copyOf(generators);
    }
  }

  /** {@code {key: value for ...}}. */
  record DictComp(Expr key, Expr value, List<Comprehension> generators, Span span) implements Expr {
    public DictComp {
      generators = List.copyOf(generators);
    }
  }

  /** {@code (element for ...)}. */
  record GeneratorExp(Expr element, List<Comprehension> generators, Span span) implements Expr {
    public GeneratorExp {
      generators = List.copyOf(generators);
    }
  }

  /** {@code await value}. */
  record Await(Expr value, Span span) implements Expr {}

  /** {@code yield value}. */
  record Yield(@Nullable Expr value, Span span) implements Expr {}

  /** {@code yield from value}. */
  record YieldFrom(Expr value, Span span) implements Expr {}

  /** {@code left ops[0] comparators[0] ops[1] comparators[1] ...}. */
  record Compare(Expr left, List<CompareOperator> ops, List<Expr> comparators, Span span)
      implements Expr {
    public Compare {
      ops = List.copyOf(ops);
      comparators = List.copyOf(comparators);
    }
  }

  /** {@code function(arguments, keywords)}; an argument may be {@link Starred}. */
  record Call(Expr function, List<Expr> arguments, List<Keyword> keywords, Span span)
      implements Expr {
    public Call {
      arguments = List.copyOf(arguments);
      keywords = List.copyOf(keywords);
    }
  }

  /** One replacement field of an f-string. {@code formatSpec} is null where there is none. */
  record FormattedValue(
      Expr value, Conversion conversion, @Nullable JoinedStr formatSpec, Span span)
      implements Expr {}

  /** An f-string: its parts are {@link Constant} strings and {@link FormattedValue}s. */
  record JoinedStr(List<Expr> values, Span span) implements Expr {
    public JoinedStr {
      values = List.copyOf(values);
    }
  }

  /** A literal. */
  record Constant(Literal value, Span span) implements Expr {}

  /** {@code value.attribute}. */
  record Attribute(Expr value, String attribute, Context context, Span span) implements Expr {}

  /** {@code value[index]}; the index may be a {@link Slice} or a tuple of them. */
  record Subscript(Expr value, Expr index, Context context, Span span) implements Expr {}

  /** {@code *value}. */
  record Starred(Expr value, Context context, Span span) implements Expr {}

  /** A name. */
  record Name(String id, Context context, Span span) implements Expr {}

  /** {@code [a, b]}, or a target of that form. */
  record ListDisplay(List<Expr> elements, Context context, Span span) implements Expr {
    public ListDisplay {
      elements = List.copyOf(elements);
    }
  }

  /** {@code (a, b)}, or a target of that form. */
  record Tuple(List<Expr> elements, Context context, Span span) implements Expr {
    public Tuple {
      elements = List.copyOf(elements);
    }
  }

  /** {@code lower:upper:step}, only within a {@link Subscript}. */
  record Slice(@Nullable Expr lower, @Nullable Expr upper, @Nullable Expr step, Span span)
      implements Expr {}

  /** Whether an expression is read, assigned or deleted. */
  enum Context {
    LOAD,
    STORE,
    DEL
  }

  /** {@code and}, {@code or}. */
  enum BoolOperator {
    AND,
    OR
  }

  /** The conversion of a replacement field. */
  enum Conversion {
    NONE,
    STR,
    REPR,
    ASCII
  }

  /** {@code name=value} in a call or class statement; a null name stands for {@code **value}. */
  record Keyword(@Nullable String name, Expr value, Span span) implements Node {}

  /** {@code [async] for target in iterable [if condition]*}. */
  record Comprehension(
      Expr target, Expr iterable, List<Expr> conditions, boolean isAsync, Span span)
      implements Node {
    public Comprehension {
      conditions = List.copyOf(conditions);
    }

    /** The loops of a list, set or dict comprehension; none where it is anything else. */
    public static List<Comprehension> of(@Nullable Expr e) {
      if (e instanceof ListComp list) {
        return list.generators();
      }
      if (e instanceof SetComp set) {
        return set.generators();
      }
      return e instanceof DictComp dict ? dict.generators() : List.of();
    }
  }
}
