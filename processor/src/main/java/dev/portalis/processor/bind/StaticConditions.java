package dev.portalis.processor.bind;

import dev.portalis.processor.tree.CompareOperator;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Literal;
import dev.portalis.processor.tree.UnaryOperator;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Conditions whose value is the same in every run. */
final class StaticConditions {
  /** {@code sys.version_info[:2]} of the Python that is translated. */
  private static final List<Integer> VERSION = List.of(3, 12);

  private static final Set<String> TYPING = Set.of("typing", "t", "tp", "typing_extensions");

  private StaticConditions() {}

  /** Whether it is {@code TYPE_CHECKING} or {@code typing.TYPE_CHECKING}, which is False. */
  static boolean isTypeChecking(Expr test) {
    return (test instanceof Expr.Name flag && flag.id().equals("TYPE_CHECKING"))
        || (test instanceof Expr.Attribute attribute
            && attribute.attribute().equals("TYPE_CHECKING")
            && attribute.value() instanceof Expr.Name name
            && TYPING.contains(name.id()));
  }

  /** The truth of a literal or of {@code TYPE_CHECKING}; empty for another condition. */
  static Optional<Boolean> constant(Expr test) {
    if (test instanceof Expr.Constant constant) {
      return literal(constant.value());
    }
    return isTypeChecking(test) ? Optional.of(false) : Optional.empty();
  }

  /** The truth of a condition; empty where it depends on the run. */
  static Optional<Boolean> value(Expr test) {
    if (constant(test).isPresent()) {
      return constant(test);
    }
    if (test instanceof Expr.UnaryOp not && not.op() == UnaryOperator.NOT) {
      return value(not.operand()).map(v -> !v);
    }
    if (test instanceof Expr.BoolOp op) {
      return boolOp(op);
    }
    return test instanceof Expr.Compare compare ? version(compare) : Optional.empty();
  }

  private static Optional<Boolean> literal(Literal value) {
    if (value instanceof Literal.Bool bool) {
      return Optional.of(bool.value());
    }
    if (value instanceof Literal.Int number) {
      return Optional.of(number.value().signum() != 0);
    }
    return value == Literal.Singleton.NONE ? Optional.of(false) : Optional.empty();
  }

  private static Optional<Boolean> boolOp(Expr.BoolOp op) {
    boolean decides = op.op() == Expr.BoolOperator.OR;
    boolean allKnown = true;
    for (Expr each : op.values()) {
      Optional<Boolean> value = value(each);
      if (value.isPresent() && value.get() == decides) {
        return value;
      }
      allKnown &= value.isPresent();
    }
    return allKnown ? Optional.of(!decides) : Optional.empty();
  }

  /** {@code sys.version_info >= (3, 11)} and the like. */
  private static Optional<Boolean> version(Expr.Compare compare) {
    if (compare.ops().size() != 1 || !isVersionInfo(compare.left())) {
      return Optional.empty();
    }
    List<Integer> wanted = numbers(compare.comparators().get(0));
    if (wanted == null || wanted.isEmpty() || wanted.size() > 2) {
      return Optional.empty();
    }
    int order = order(wanted);
    // The version has five parts, so that it is above a tuple that begins it, never equal.
    CompareOperator op = compare.ops().get(0);
    return switch (op) {
      case LT, LT_E -> Optional.of(order < 0);
      case GT, GT_E -> Optional.of(order > 0);
      default -> Optional.empty();
    };
  }

  private static int order(List<Integer> wanted) {
    for (int i = 0; i < wanted.size(); i++) {
      int order = Integer.compare(VERSION.get(i), wanted.get(i));
      if (order != 0) {
        return order;
      }
    }
    return 1;
  }

  private static boolean isVersionInfo(Expr e) {
    return e instanceof Expr.Attribute attribute
        && attribute.attribute().equals("version_info")
        && attribute.value() instanceof Expr.Name name
        && name.id().equals("sys");
  }

  private static @Nullable List<Integer> numbers(Expr e) {
    if (!(e instanceof Expr.Tuple tuple)) {
      return null;
    }
    List<Integer> numbers = new ArrayList<>();
    for (Expr each : tuple.elements()) {
      if (!(each instanceof Expr.Constant c)
          || !(c.value() instanceof Literal.Int number)
          || number.value().compareTo(BigInteger.valueOf(1000)) > 0) {
        return null;
      }
      numbers.add(number.value().intValue());
    }
    return numbers;
  }
}
