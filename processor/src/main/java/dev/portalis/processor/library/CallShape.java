package dev.portalis.processor.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a library function is called dynamically: one signature for all its overloads.
 *
 * @param implicit the name of the first parameter that the call itself provides, or null
 * @param positional the positional parameters, without the implicit one
 * @param keywordOnly the names of the keyword-only parameters
 * @param required how many of the positional parameters every call must give
 * @param dispatch the overloads to choose from, the most specific first
 */
record CallShape(
    @Nullable String implicit,
    List<Parameter> positional,
    List<String> keywordOnly,
    boolean varArgs,
    boolean keywordArgs,
    int required,
    List<Overload> dispatch) {
  private static final String OBJECT = "java.lang.Object";

  static CallShape of(LibraryFunction function) {
    List<Overload> dispatch = dispatch(function.overloads());
    Overload widest = dispatch.get(0);
    Set<String> keywordOnly = new LinkedHashSet<>();
    int required = Integer.MAX_VALUE;
    boolean keywordArgs = false;
    for (Overload each : dispatch) {
      widest = each.positional().size() > widest.positional().size() ? each : widest;
      required = Math.min(required, each.required());
      keywordArgs |= each.only(Parameter.Kind.KEYWORD_ARGS) != null;
      for (Parameter parameter : each.parameters()) {
        if (parameter.kind() == Parameter.Kind.KEYWORD_ONLY) {
          keywordOnly.add(parameter.name());
        }
      }
    }
    return new CallShape(
        implicit(function.kind()),
        widest.positional(),
        List.copyOf(keywordOnly),
        widest.only(Parameter.Kind.VAR_ARGS) != null,
        keywordArgs,
        required,
        dispatch);
  }

  /**
   * Where an overload takes {@code *args}, or objects of any type, it takes whatever the others
   * take, which are there for calls of known types.
   */
  private static List<Overload> dispatch(List<Overload> overloads) {
    for (Overload each : overloads) {
      if (each.only(Parameter.Kind.VAR_ARGS) != null) {
        return List.of(each);
      }
    }
    List<Overload> sorted = new ArrayList<>(overloads);
    for (Overload each : overloads) {
      if (takesAnything(each)) {
        sorted.removeIf(other -> other != each && covers(each, other));
      }
    }
    sorted.sort(Comparator.comparingInt(CallShape::generality));
    return sorted;
  }

  private static boolean takesAnything(Overload overload) {
    return overload.positional().stream().allMatch(p -> p.javaType().equals(OBJECT));
  }

  /** Whether one overload takes at least as many different numbers of arguments as another. */
  private static boolean covers(Overload wide, Overload narrow) {
    return wide.required() <= narrow.required()
        && wide.positional().size() >= narrow.positional().size()
        && wide.parameters().size() >= narrow.parameters().size();
  }

  private static int generality(Overload overload) {
    int sum = 0;
    for (Parameter parameter : overload.parameters()) {
      sum += generality(parameter.javaType());
    }
    return sum;
  }

  private static int generality(String javaType) {
    switch (javaType) {
      case "boolean":
        return 0;
      case "int":
      case "long":
        return 1;
      case "double":
        return 2;
      case OBJECT:
        return 100;
      default:
        return 3;
    }
  }

  private static @Nullable String implicit(LibraryFunction.Kind kind) {
    switch (kind) {
      case METHOD:
      case INIT:
      case GETTER:
      case SETTER:
        return "self";
      case NEW:
      case CLASS_METHOD:
        return "type";
      default:
        return null;
    }
  }

  /** How many slots come before the positional parameters. */
  int offset() {
    return implicit == null ? 0 : 1;
  }

  /** All names in the order of a signature. */
  List<String> names() {
    List<String> names = new ArrayList<>();
    if (implicit != null) {
      names.add(implicit);
    }
    positional.forEach(p -> names.add(p.name()));
    names.addAll(keywordOnly);
    if (varArgs) {
      names.add("args");
    }
    if (keywordArgs) {
      names.add("kwargs");
    }
    return names;
  }

  /** How many parameters are positional-only, the implicit one included. */
  int positionalOnly() {
    return offset()
        + (int) positional.stream().filter(p -> p.kind() == Parameter.Kind.POSITIONAL_ONLY).count();
  }

  /** The number of arguments where every call has the same few positional ones; otherwise -1. */
  int arity() {
    int all = offset() + positional.size();
    boolean simple =
        keywordOnly.isEmpty() && !varArgs && !keywordArgs && required == positional.size();
    return simple && all <= 3 ? all : -1;
  }

  /** The slot of a parameter of an overload among the bound arguments. */
  int slot(Overload overload, Parameter parameter) {
    switch (parameter.kind()) {
      case KEYWORD_ONLY:
        return offset() + positional.size() + keywordOnly.indexOf(parameter.name());
      case VAR_ARGS:
        return offset() + positional.size() + keywordOnly.size();
      case KEYWORD_ARGS:
        return offset() + positional.size() + keywordOnly.size() + (varArgs ? 1 : 0);
      default:
        return offset() + overload.positional().indexOf(parameter);
    }
  }
}
