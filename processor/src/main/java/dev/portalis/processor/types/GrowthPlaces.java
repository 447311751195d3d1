package dev.portalis.processor.types;

import dev.portalis.processor.bind.Program;
import dev.portalis.processor.bind.Scope;
import dev.portalis.processor.bind.Symbol;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Stmt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The places that {@link Growth} tells apart: a variable is its {@link Symbol}, the others are
 * these. Attributes and methods are told apart by their names alone.
 */
final class GrowthPlaces {
  /** An attribute. */
  record Field(String name) {}

  /** What a function, or any method of a name, gives. */
  record Result(Object of) {}

  /** What a container that a place holds contains, at any depth. */
  record Element(Object of) {}

  private static final Set<String> PASS_ON =
      Set.of("list", "tuple", "set", "sorted", "reversed", "iter", "zip", "enumerate", "dict");

  private static final Set<String> HEAP_FUNCTIONS = Set.of("heappop", "heappushpop", "heapreplace");

  private final TypedProgram typed;
  private final Program program;

  GrowthPlaces(TypedProgram typed) {
    this.typed = typed;
    this.program = typed.program();
  }

  /** The elements of what a place holds. */
  static Object element(Object place) {
    return place instanceof Element ? place : new Element(place);
  }

  /** The place whose value an expression is; null where it is computed. */
  @Nullable Object of(Expr expression) {
    if (expression instanceof Expr.Name name) {
      return program.symbolOf(name);
    }
    if (expression instanceof Expr.Attribute attribute) {
      return new Field(attribute.attribute());
    }
    if (expression instanceof Expr.Subscript subscript) {
      Object container = of(subscript.value());
      return container == null
          ? null
          : subscript.index() instanceof Expr.Slice ? container : element(container);
    }
    if (expression instanceof Expr.NamedExpr named) {
      return program.symbolOf(named.target());
    }
    return expression instanceof Expr.Call call ? ofCall(call) : null;
  }

  /** Whether a call is one of a function of {@code heapq} that gives an item, by its name. */
  private static boolean isHeapFunction(Expr.Call call) {
    String name = nameOf(call.function());
    return HEAP_FUNCTIONS.contains(name) && !call.arguments().isEmpty();
  }

  /** The last part of a name with dots. */
  static String nameOf(Expr function) {
    return function instanceof Expr.Attribute attribute
        ? attribute.attribute()
        : function instanceof Expr.Name name ? name.id() : "";
  }

  private @Nullable Object ofCall(Expr.Call call) {
    if (isHeapFunction(call)) {
      Object heap = of(call.arguments().get(0));
      return heap == null ? null : element(heap);
    }
    if (call.function() instanceof Expr.Attribute attribute) {
      return ofMethod(attribute);
    }
    if (!(call.function() instanceof Expr.Name name)) {
      return null;
    }
    FunctionInfo function = function(name);
    if (function != null) {
      return result(function);
    }
    boolean passesOn =
        program.symbolOf(name) == null
            && PASS_ON.contains(name.id())
            && call.arguments().size() > 0;
    if (passesOn) {
      return of(call.arguments().get(0));
    }
    boolean next = program.symbolOf(name) == null && name.id().equals("next");
    Object iterator = next && !call.arguments().isEmpty() ? of(call.arguments().get(0)) : null;
    return iterator == null ? null : element(iterator);
  }

  private @Nullable Object ofMethod(Expr.Attribute attribute) {
    switch (attribute.attribute()) {
      case "pop":
      case "get":
      case "popleft":
      case "setdefault":
      case "popitem":
        Object container = of(attribute.value());
        return container == null ? null : element(container);
      case "items":
      case "values":
      case "keys":
      case "copy":
        return of(attribute.value());
      default:
        return new Result(attribute.attribute());
    }
  }

  /** The function that a name always means; null for others. */
  @Nullable FunctionInfo function(Expr.Name name) {
    Symbol symbol = program.symbolOf(name);
    return symbol != null
            && symbol.isBoundOnce()
            && symbol.bindings().get(0) instanceof Stmt.FunctionDef definition
        ? typed.functionOrNull(program.scopeOf(definition))
        : null;
  }

  /** What a function gives: for methods by name. */
  static Object result(FunctionInfo function) {
    return function.owner() != null
            && function.scope().kind() == Scope.Kind.FUNCTION
            && function.node() instanceof Stmt.FunctionDef definition
        ? new Result(definition.name())
        : new Result(function);
  }
}
