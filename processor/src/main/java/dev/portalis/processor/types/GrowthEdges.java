package dev.portalis.processor.types;

import dev.portalis.processor.bind.Program;
import dev.portalis.processor.tree.BinaryOperator;
import dev.portalis.processor.tree.Expr;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** From which places the value of an expression comes, and how it may grow on the way. */
final class GrowthEdges {
  /** How a value changes on its way from one place to another. */
  enum Kind {
    /** It stays as it is, shrinks, or changes by small steps. */
    COPY,
    /** Something that is not small is added to it. */
    ADD,
    /** It is multiplied. */
    MULTIPLY
  }

  /** A place that contributes to a value. */
  record Contribution(Object from, Kind kind) {}

  private static final Set<String> PASS_ON = Set.of("abs", "int", "round", "min", "max", "sum");

  private final Program program;
  private final GrowthPlaces places;
  private final Predicate<Expr> small;

  GrowthEdges(Program program, GrowthPlaces places, Predicate<Expr> small) {
    this.program = program;
    this.places = places;
    this.small = small;
  }

  /** The places that contribute to a stored value. */
  List<Contribution> of(Object target, GrowthGraph.Source source) {
    List<Contribution> all = new ArrayList<>();
    if (source instanceof GrowthGraph.Source.Computed computed) {
      collect(computed.expression(), Kind.COPY, all);
    } else if (source instanceof GrowthGraph.Source.Copied copied) {
      all.add(new Contribution(copied.place(), Kind.COPY));
    } else if (source instanceof GrowthGraph.Source.Augmented augmented) {
      operation(
          augmented.statement().op(),
          augmented.statement().target(),
          augmented.statement().value(),
          Kind.COPY,
          all);
    }
    return all;
  }

  private void collect(Expr expression, Kind kind, List<Contribution> all) {
    Object place = places.of(expression);
    if (place != null) {
      all.add(new Contribution(place, kind));
    }
    if (expression instanceof Expr.BinOp e) {
      operation(e.op(), e.left(), e.right(), kind, all);
    } else if (expression instanceof Expr.UnaryOp e) {
      collect(e.operand(), kind, all);
    } else if (expression instanceof Expr.IfExp e) {
      collect(e.body(), kind, all);
      collect(e.orElse(), kind, all);
    } else if (expression instanceof Expr.BoolOp e) {
      e.values().forEach(each -> collect(each, kind, all));
    } else if (expression instanceof Expr.NamedExpr e) {
      collect(e.value(), kind, all);
    } else if (expression instanceof Expr.Call e && place == null) {
      call(e, kind, all);
    }
  }

  private void call(Expr.Call call, Kind kind, List<Contribution> all) {
    if (!(call.function() instanceof Expr.Name name) || program.symbolOf(name) != null) {
      return;
    }
    if (name.id().equals("pow") && call.arguments().size() == 3) {
      collect(call.arguments().get(2), kind, all);
    } else if (PASS_ON.contains(name.id())) {
      Kind own = name.id().equals("sum") ? stronger(kind, Kind.ADD) : kind;
      for (Expr each : call.arguments()) {
        collect(each, own, all);
        Object container = places.of(each);
        if (container != null) {
          all.add(new Contribution(GrowthPlaces.element(container), own));
        }
        if (each instanceof Expr.GeneratorExp generator) {
          collect(generator.element(), own, all);
        }
      }
    }
  }

  private void operation(
      BinaryOperator op, Expr left, Expr right, Kind kind, List<Contribution> all) {
    switch (op) {
      case ADD:
      case SUB:
        if (isAverage(left, right)) {
          collect(left, kind, all);
          collect(right, kind, all);
        } else {
          collect(left, small.test(right) ? kind : stronger(kind, Kind.ADD), all);
          collect(right, small.test(left) ? kind : stronger(kind, Kind.ADD), all);
        }
        break;
      case MULT:
        collect(left, isUnit(right) ? kind : Kind.MULTIPLY, all);
        collect(right, isUnit(left) ? kind : Kind.MULTIPLY, all);
        break;
      case FLOOR_DIV:
      case R_SHIFT:
        divided(op, left, right, kind, all);
        break;
      case MOD:
        collect(right, kind, all);
        break;
      case BIT_AND:
        if (Constants.intValue(left) == null && Constants.intValue(right) == null) {
          collect(left, kind, all);
          collect(right, kind, all);
        }
        break;
      case BIT_OR:
      case BIT_XOR:
        collect(left, kind, all);
        collect(right, kind, all);
        break;
      case L_SHIFT:
      case POW:
        collect(left, Kind.MULTIPLY, all);
        break;
      default:
        break;
    }
  }

  /** {@code (a + b) // 2} is no more than the greater of the two. */
  private void divided(
      BinaryOperator op, Expr left, Expr right, Kind kind, List<Contribution> all) {
    boolean sum =
        left instanceof Expr.BinOp inner
            && (inner.op() == BinaryOperator.ADD || inner.op() == BinaryOperator.SUB);
    if (sum && halves(op, right)) {
      collect(((Expr.BinOp) left).left(), kind, all);
      collect(((Expr.BinOp) left).right(), kind, all);
    } else {
      collect(left, kind, all);
    }
  }

  private static boolean halves(BinaryOperator op, Expr right) {
    BigInteger divisor = Constants.intValue(right);
    int least = op == BinaryOperator.R_SHIFT ? 1 : 2;
    return divisor != null && divisor.compareTo(BigInteger.valueOf(least)) >= 0;
  }

  /** {@code low + (high - low) // 2}. */
  private boolean isAverage(Expr left, Expr right) {
    return right instanceof Expr.BinOp half
        && (half.op() == BinaryOperator.FLOOR_DIV || half.op() == BinaryOperator.R_SHIFT)
        && halves(half.op(), half.right())
        && half.left() instanceof Expr.BinOp difference
        && difference.op() == BinaryOperator.SUB
        && places.of(left) != null
        && String.valueOf(places.of(left)).equals(String.valueOf(places.of(difference.right())));
  }

  private static boolean isUnit(Expr factor) {
    BigInteger constant = Constants.intValue(factor);
    return constant != null && constant.abs().compareTo(BigInteger.ONE) <= 0;
  }

  private static Kind stronger(Kind a, Kind b) {
    return a.compareTo(b) >= 0 ? a : b;
  }
}
