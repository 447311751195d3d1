package dev.portalis.processor.types;

import dev.portalis.processor.bind.Program;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Literal;
import dev.portalis.processor.tree.UnaryOperator;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which ints are small: constants, lengths, counters and the like, of which so many can be added
 * that no program gets done with it before the sum outgrows 64 bits.
 */
final class Smallness {
  private static final BigInteger SMALL = BigInteger.ONE.shiftLeft(31);
  private static final BigInteger TINY = BigInteger.ONE.shiftLeft(20);
  private static final BigInteger FACTOR = BigInteger.valueOf(1024);
  private static final Set<String> SMALL_CALLS = Set.of("len", "ord", "bool", "isinstance");

  private final Program program;
  private final GrowthPlaces places;
  private final Map<Object, List<GrowthGraph.Source>> sources;
  private final Map<Object, Integer> components;
  private final Set<Object> large = new HashSet<>();

  Smallness(
      Program program,
      GrowthPlaces places,
      Map<Object, List<GrowthGraph.Source>> sources,
      Map<Object, Integer> components) {
    this.program = program;
    this.places = places;
    this.sources = sources;
    this.components = components;
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Map.Entry<Object, List<GrowthGraph.Source>> each : sources.entrySet()) {
        if (!large.contains(each.getKey()) && !allSmall(each.getKey(), each.getValue())) {
          large.add(each.getKey());
          changed = true;
        }
      }
    }
  }

  private boolean allSmall(Object place, List<GrowthGraph.Source> all) {
    return all.stream().allMatch(each -> isSmallSource(place, each));
  }

  private boolean isSmallSource(Object place, GrowthGraph.Source source) {
    if (source instanceof GrowthGraph.Source.Counted) {
      return true;
    }
    if (source instanceof GrowthGraph.Source.Copied copied) {
      return isSmallPlace(copied.place());
    }
    if (source instanceof GrowthGraph.Source.Computed computed) {
      return recurs(place, computed.expression())
          ? isStep(place, computed.expression())
          : isSmall(computed.expression());
    }
    return source instanceof GrowthGraph.Source.Augmented augmented
        && switch (augmented.statement().op()) {
          case ADD, SUB -> isTiny(augmented.statement().value());
          case MOD, FLOOR_DIV, R_SHIFT, BIT_AND -> true;
          default -> false;
        };
  }

  /** Whether an expression reads what depends on the place itself. */
  private boolean recurs(Object place, Expr expression) {
    Integer component = components.get(place);
    Object read = places.of(expression);
    if (read != null && component != null && component.equals(components.get(read))) {
      return true;
    }
    return expression instanceof Expr.BinOp operation
        && (recurs(place, operation.left()) || recurs(place, operation.right()));
  }

  private boolean isStep(Object place, Expr expression) {
    if (places.of(expression) != null) {
      return isSmall(expression);
    }
    if (!(expression instanceof Expr.BinOp operation)) {
      return false;
    }
    return switch (operation.op()) {
      case ADD, SUB ->
          recurs(place, operation.left())
              ? isTiny(operation.right()) && isStep(place, operation.left())
              : isTiny(operation.left()) && isStep(place, operation.right());
      case MOD, BIT_AND -> isSmall(expression);
      case FLOOR_DIV, R_SHIFT -> isStep(place, operation.left());
      default -> false;
    };
  }

  /** Whether a place holds small ints alone. */
  boolean isSmallPlace(Object place) {
    return sources.containsKey(place) && !large.contains(place);
  }

  /** A constant, or a truth value. */
  private boolean isTiny(Expr expression) {
    BigInteger constant = Constants.intValue(expression);
    if (constant != null) {
      return constant.abs().compareTo(TINY) <= 0;
    }
    return isTruth(expression)
        || (expression instanceof Expr.IfExp choice
            && isTiny(choice.body())
            && isTiny(choice.orElse()));
  }

  private static boolean isTruth(Expr expression) {
    return expression instanceof Expr.Compare
        || (expression instanceof Expr.UnaryOp unary && unary.op() == UnaryOperator.NOT)
        || (expression instanceof Expr.Constant constant
            && constant.value() instanceof Literal.Bool);
  }

  /** Whether an expression is a small int, where it is an int. */
  boolean isSmall(Expr expression) {
    BigInteger constant = Constants.intValue(expression);
    if (constant != null) {
      return constant.abs().compareTo(SMALL) <= 0;
    }
    if (isTruth(expression)) {
      return true;
    }
    if (expression instanceof Expr.BinOp operation) {
      return isSmall(operation);
    }
    if (expression instanceof Expr.UnaryOp unary) {
      return isSmall(unary.operand());
    }
    if (expression instanceof Expr.IfExp choice) {
      return isSmall(choice.body()) && isSmall(choice.orElse());
    }
    if (expression instanceof Expr.Call call
        && call.function() instanceof Expr.Name name
        && program.symbolOf(name) == null) {
      return isSmallCall(call, name.id());
    }
    if (expression instanceof Expr.Constant other) {
      // What is no int does not matter.
      return !(other.value() instanceof Literal.Int);
    }
    Object place = places.of(expression);
    return place != null && isSmallPlace(place);
  }

  private boolean isSmallCall(Expr.Call call, String name) {
    if (SMALL_CALLS.contains(name)) {
      return true;
    }
    boolean passes = name.equals("abs") || name.equals("min") || name.equals("max");
    if (passes) {
      return call.arguments().size() > (name.equals("abs") ? 0 : 1)
          && call.arguments().stream().allMatch(this::isSmall);
    }
    Object place = places.of(call);
    return place != null && isSmallPlace(place);
  }

  private boolean isSmall(Expr.BinOp operation) {
    switch (operation.op()) {
      case ADD:
      case SUB:
      case BIT_OR:
      case BIT_XOR:
        return isSmall(operation.left()) && isSmall(operation.right());
      case MULT:
        return (isSmall(operation.left()) && isFactor(operation.right()))
            || (isFactor(operation.left()) && isSmall(operation.right()));
      case MOD:
        return isSmall(operation.right());
      case BIT_AND:
        return isSmallMask(operation.left()) || isSmallMask(operation.right());
      case FLOOR_DIV:
      case R_SHIFT:
        return isSmall(operation.left());
      default:
        return false;
    }
  }

  private static boolean isFactor(Expr expression) {
    BigInteger constant = Constants.intValue(expression);
    return constant != null && constant.abs().compareTo(FACTOR) <= 0;
  }

  private static boolean isSmallMask(Expr expression) {
    BigInteger constant = Constants.intValue(expression);
    return constant != null && constant.signum() >= 0 && constant.compareTo(SMALL) <= 0;
  }
}
