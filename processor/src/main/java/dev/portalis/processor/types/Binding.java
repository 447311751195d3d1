package dev.portalis.processor.types;

import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Literal;
import dev.portalis.processor.tree.Parameters;
import dev.portalis.processor.tree.UnaryOperator;
import dev.portalis.processor.types.CallTarget.Argument;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Binds the arguments of a call to the parameters of a known function, as the run time does. */
final class Binding {
  private final Parameters parameters;
  private final int bound;
  private final List<Expr> positionalArguments;
  private final List<Expr.Keyword> keywords;

  private Binding(
      Parameters parameters, int bound, List<Expr> arguments, List<Expr.Keyword> keywords) {
    this.parameters = parameters;
    this.bound = bound;
    this.positionalArguments = arguments;
    this.keywords = keywords;
  }

  /**
   * What each parameter gets; null where it is not known, or the run time has to say what is wrong.
   *
   * @param bound how many of the first parameters are given already
   */
  static @Nullable List<Argument> bind(
      Parameters parameters, int bound, List<Expr> arguments, List<Expr.Keyword> keywords) {
    return new Binding(parameters, bound, arguments, keywords).bind();
  }

  private @Nullable List<Argument> bind() {
    for (Expr each : positionalArguments) {
      if (each instanceof Expr.Starred) {
        return null;
      }
    }
    Map<String, Expr.Keyword> byName = new LinkedHashMap<>();
    for (Expr.Keyword each : keywords) {
      if (each.name() == null || byName.put(each.name(), each) != null) {
        return null;
      }
    }
    List<Argument> all = new ArrayList<>();
    return bindPositional(all, byName) && bindKeywordOnly(all, byName) && bindRest(all, byName)
        ? all
        : null;
  }

  private boolean bindPositional(List<Argument> all, Map<String, Expr.Keyword> byName) {
    List<Parameters.Parameter> positional = ParameterList.positional(parameters);
    for (int i = bound; i < positional.size(); i++) {
      Parameters.Parameter parameter = positional.get(i);
      boolean byKeyword =
          i >= parameters.positionalOnly().size() && byName.containsKey(parameter.name());
      if (i - bound < positionalArguments.size()) {
        if (byKeyword) {
          return false;
        }
        all.add(new Argument.Given(positionalArguments.get(i - bound)));
      } else if (byKeyword) {
        all.add(
            new Argument.Given(Objects.requireNonNull(byName.remove(parameter.name())).value()));
      } else if (!addDefault(all, parameter, i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean addDefault(List<Argument> all, Parameters.Parameter parameter, int index) {
    Expr value = parameter.defaultValue();
    if (value == null) {
      return false;
    }
    all.add(new Argument.Default(index, constantOf(value)));
    return true;
  }

  private boolean bindKeywordOnly(List<Argument> all, Map<String, Expr.Keyword> byName) {
    int index = ParameterList.positional(parameters).size();
    for (Parameters.Parameter parameter : parameters.keywordOnly()) {
      Expr.Keyword keyword = byName.remove(parameter.name());
      if (keyword != null) {
        all.add(new Argument.Given(keyword.value()));
      } else if (!addDefault(all, parameter, index)) {
        return false;
      }
      index++;
    }
    return true;
  }

  private boolean bindRest(List<Argument> all, Map<String, Expr.Keyword> byName) {
    int taken = Math.max(ParameterList.positional(parameters).size() - bound, 0);
    int given = positionalArguments.size();
    if (parameters.varArgs() != null) {
      all.add(
          new Argument.Rest(taken < given ? positionalArguments.subList(taken, given) : List.of()));
    } else if (given > taken) {
      return false;
    }
    if (parameters.kwArgs() != null) {
      all.add(new Argument.Keywords(new ArrayList<>(byName.values())));
      return true;
    }
    return byName.isEmpty();
  }

  /** The expression itself where it is a literal, or a minus before a number; null otherwise. */
  static @Nullable Expr constantOf(Expr expression) {
    boolean constant =
        expression instanceof Expr.Constant
            || (expression instanceof Expr.UnaryOp unary
                && unary.op() == UnaryOperator.MINUS
                && unary.operand() instanceof Expr.Constant number
                && (number.value() instanceof Literal.Int
                    || number.value() instanceof Literal.Float));
    return constant ? expression : null;
  }

  /** Whether two constants are the same value. */
  static boolean sameConstant(Expr a, Expr b) {
    if (a instanceof Expr.UnaryOp x && b instanceof Expr.UnaryOp y) {
      return sameConstant(x.operand(), y.operand());
    }
    return a instanceof Expr.Constant x
        && b instanceof Expr.Constant y
        && x.value().equals(y.value());
  }
}
