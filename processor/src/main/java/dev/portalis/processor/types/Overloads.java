package dev.portalis.processor.types;

import dev.portalis.processor.library.Overload;
import dev.portalis.processor.library.Parameter;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.types.Type.Basic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Picks the Java method of a library function that fits the types of the arguments best. */
final class Overloads {
  /** A Java method with what each of its parameters gets. */
  record Choice(Overload overload, List<@Nullable Expr> arguments) {}

  /** A value that is passed on as it is costs nothing, one that is boxed most. */
  private static final int EXACT = 0;

  private static final int CONVERTED = 1;
  private static final int REFERENCE = 4;
  private static final int OBJECT = 10;
  private static final int UNFIT = -1;

  private Overloads() {}

  /** The best of some Java methods; null where none fits for sure. */
  static @Nullable Choice choose(
      List<Overload> overloads, Expr.Call call, Function<Expr, Type> typeOf) {
    for (Expr each : call.arguments()) {
      if (each instanceof Expr.Starred) {
        return null;
      }
    }
    for (Expr.Keyword each : call.keywords()) {
      if (each.name() == null) {
        return null;
      }
    }
    Choice best = null;
    int least = Integer.MAX_VALUE;
    for (Overload each : overloads) {
      List<@Nullable Expr> bound = each.isPublic() ? bind(each, call) : null;
      int cost = bound == null ? UNFIT : cost(each, bound, typeOf, overloads.size() == 1);
      if (bound != null && cost != UNFIT && cost < least) {
        least = cost;
        best = new Choice(each, bound);
      }
    }
    return best;
  }

  private static @Nullable List<@Nullable Expr> bind(Overload overload, Expr.Call call) {
    Map<String, Expr> byName = new LinkedHashMap<>();
    for (Expr.Keyword each : call.keywords()) {
      byName.put(String.valueOf(each.name()), each.value());
    }
    List<@Nullable Expr> bound = new ArrayList<>();
    int next = 0;
    for (Parameter each : overload.parameters()) {
      Expr given = null;
      if (each.kind() == Parameter.Kind.VAR_ARGS || each.kind() == Parameter.Kind.KEYWORD_ARGS) {
        return null;
      }
      if (each.isPositional() && next < call.arguments().size()) {
        given = call.arguments().get(next++);
      } else if (each.kind() != Parameter.Kind.POSITIONAL_ONLY) {
        given = byName.remove(each.name());
      }
      if (given == null && each.isRequired()) {
        return null;
      }
      bound.add(given);
    }
    return next == call.arguments().size() && byName.isEmpty() ? bound : null;
  }

  private static int cost(
      Overload overload, List<@Nullable Expr> bound, Function<Expr, Type> typeOf, boolean alone) {
    int sum = 0;
    for (int i = 0; i < bound.size(); i++) {
      Expr argument = bound.get(i);
      if (argument != null) {
        int cost = cost(overload.parameters().get(i), typeOf.apply(argument), alone);
        if (cost == UNFIT) {
          return UNFIT;
        }
        sum += cost;
      }
    }
    return sum;
  }

  /**
   * What it costs to give a value to a parameter.
   *
   * @param alone whether there is no other overload; otherwise the Java type also says which values
   *     the overload is for, as in {@code print(boolean)} or {@code max(double, double)}
   */
  private static int cost(Parameter parameter, Type type, boolean alone) {
    if (type == Basic.NEVER) {
      return OBJECT;
    }
    switch (parameter.javaType()) {
      case "long":
        return type == Basic.INT ? EXACT : UNFIT;
      case "double":
        return type == Basic.FLOAT
            ? EXACT
            : alone && (type == Basic.INT || type == Basic.NUMBER) ? CONVERTED : UNFIT;
      case "boolean":
        return type == Basic.BOOL ? EXACT : alone ? OBJECT : UNFIT;
      case "java.lang.Object":
        return OBJECT;
      default:
        return reference(parameter, type);
    }
  }

  private static int reference(Parameter parameter, Type type) {
    if (type == Basic.NONE) {
      return parameter.acceptsNone() ? EXACT : UNFIT;
    }
    Type value = type;
    if (type instanceof Type.Optional optional) {
      if (!parameter.acceptsNone()) {
        return UNFIT;
      }
      value = optional.of();
    }
    boolean isObject =
        value instanceof Basic ? value == Basic.STR : !value.javaClass().equals("java.lang.Object");
    return isObject && value.javaClass().equals(parameter.javaType()) ? REFERENCE : UNFIT;
  }
}
