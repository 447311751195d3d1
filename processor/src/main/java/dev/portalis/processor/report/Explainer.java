package dev.portalis.processor.report;

import dev.portalis.processor.bind.Program;
import dev.portalis.processor.bind.Scope;
import dev.portalis.processor.bind.Symbol;
import dev.portalis.processor.tree.BinaryOperator;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Node;
import dev.portalis.processor.tree.Parameters;
import dev.portalis.processor.tree.Stmt;
import dev.portalis.processor.types.Cause;
import dev.portalis.processor.types.FunctionInstance;
import dev.portalis.processor.types.Type;
import dev.portalis.processor.types.Type.Basic;
import dev.portalis.processor.types.TypedProgram;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Explains why an expression is dynamic: follows it back to what inference could not know.
 *
 * <p>Types flow along the program, so the way goes against that: from a name to what was stored in
 * it, from a parameter to the calls, from a call to what the function returns. The causes that
 * inference noted at the places that became dynamic lead the way.
 */
final class Explainer {
  private final TypedProgram typed;
  private final Program program;
  private final Snippets snippets;
  private final ClassReasons classes;
  private final CallExplainer calls;

  Explainer(TypedProgram typed, Snippets snippets) {
    this.typed = typed;
    this.program = typed.program();
    this.snippets = snippets;
    this.classes = new ClassReasons(typed);
    this.calls = new CallExplainer(this, typed, classes);
  }

  /** Why an expression of a version of a function is dynamic. */
  Reason explain(FunctionInstance in, Expr expression) {
    Trail trail = new Trail();
    expression(trail, in, expression);
    Reason reason = trail.reason();
    if (!reason.steps().isEmpty()) {
      return reason;
    }
    trail.step("its type is not known", in, expression);
    return trail.reason();
  }

  /** Why a parameter of a version of a function is dynamic. */
  Reason explainParameter(FunctionInstance in, int index, Parameters.Parameter parameter) {
    Trail trail = new Trail();
    Symbol symbol = program.symbolOf(parameter);
    if (symbol == null || !calls.parameter(trail, in, index, symbol)) {
      trail.step("its type is not known", in, parameter);
    }
    return trail.reason();
  }

  /** What stands at a node, in backquotes. */
  String snippet(FunctionInstance in, Node node) {
    return snippets.of(in.function().scope().module(), node.span());
  }

  // ---- expressions

  /** Goes on from an expression that is dynamic. */
  void expression(Trail trail, FunctionInstance in, Expr e) {
    if (!trail.enter(in, e, "expression")) {
      return;
    }
    if (e instanceof Expr.Name name) {
      name(trail, in, name);
    } else if (e instanceof Expr.Call call) {
      calls.call(trail, in, call);
    } else if (e instanceof Expr.Attribute attribute) {
      attribute(trail, in, attribute);
    } else if (e instanceof Expr.Subscript subscript) {
      subscript(trail, in, subscript);
    } else if (e instanceof Expr.BinOp operation) {
      operation(trail, in, e, List.of(operation.left(), operation.right()));
    } else if (e instanceof Expr.UnaryOp operation) {
      operation(trail, in, e, List.of(operation.operand()));
    } else if (e instanceof Expr.Compare compare) {
      List<Expr> operands = new ArrayList<>(List.of(compare.left()));
      operands.addAll(compare.comparators());
      operation(trail, in, e, operands);
    } else {
      other(trail, in, e);
    }
  }

  private void other(Trail trail, FunctionInstance in, Expr e) {
    if (e instanceof Expr.BoolOp operation) {
      choice(trail, in, e, operation.values());
    } else if (e instanceof Expr.IfExp choice) {
      choice(trail, in, e, List.of(choice.body(), choice.orElse()));
    } else if (e instanceof Expr.NamedExpr named) {
      expression(trail, in, named.value());
    } else if (e instanceof Expr.Starred starred) {
      expression(trail, in, starred.value());
    } else if (e instanceof Expr.Await) {
      trail.step("what `await` gives is known at run time alone", in, e);
    } else if (e instanceof Expr.Yield || e instanceof Expr.YieldFrom) {
      trail.step("what is sent into a generator is known at run time alone", in, e);
    } else if (e instanceof Expr.Constant) {
      trail.step("values of this class are handled as objects", in, e);
    } else {
      trail.step(snippet(in, e) + " is handled as an object", in, e);
    }
  }

  private void operation(Trail trail, FunctionInstance in, Expr e, List<Expr> operands) {
    Expr unknown = firstDynamic(in, operands);
    if (unknown != null) {
      trail.step("an operand of " + snippet(in, e) + " is dynamic", in, unknown);
      expression(trail, in, unknown);
      return;
    }
    List<Type> types = operands.stream().map(in::typeOf).toList();
    if (e instanceof Expr.BinOp power && power.op() == BinaryOperator.POW) {
      trail.step(
          "a power of " + TypeText.of(types) + " may be an int, a float or a complex number",
          in,
          e);
      trail.hint("use math.sqrt, math.pow or a product, which always give a float");
    } else if (types.stream().anyMatch(Type.Instance.class::isInstance)) {
      trail.step(
          "operators of classes are methods that are found at run time: " + TypeText.of(types),
          in,
          e);
      trail.hint("call a method by its name in code that has to be fast");
    } else {
      trail.step(snippet(in, e) + " works on " + TypeText.of(types) + " at run time", in, e);
      trail.hint("convert the operands to one type first, for example with int(...) or float(...)");
    }
  }

  private void choice(Trail trail, FunctionInstance in, Expr e, List<Expr> values) {
    Expr unknown = firstDynamic(in, values);
    if (unknown != null) {
      trail.step("an alternative of " + snippet(in, e) + " is dynamic", in, unknown);
      expression(trail, in, unknown);
      return;
    }
    List<Type> types = values.stream().map(in::typeOf).distinct().toList();
    trail.step("the alternatives have the types " + TypeText.of(types), in, e);
    trail.hint("let both alternatives have the same type");
  }

  /** The first of some expressions that is dynamic itself. */
  static @Nullable Expr firstDynamic(FunctionInstance in, List<Expr> all) {
    for (Expr each : all) {
      if (in.hasType(each) && in.typeOf(each) == Basic.DYNAMIC) {
        return each;
      }
    }
    return null;
  }

  // ---- names

  private void name(Trail trail, FunctionInstance in, Expr.Name name) {
    Symbol symbol = program.symbolOf(name);
    if (symbol == null) {
      trail.step("the builtin `" + name.id() + "` is an object of the run time", in, name);
    } else {
      variable(trail, in, symbol, name);
    }
  }

  /** Goes on from a variable. */
  void variable(Trail trail, FunctionInstance in, Symbol symbol, Node at) {
    if (!trail.enter(in, symbol, "variable")) {
      return;
    }
    String called = "`" + symbol.name() + "`";
    if (symbol.owner().kind() == Scope.Kind.CLASS) {
      trail.step(called + " is a variable of a class body, found by name at run time", in, at);
      return;
    }
    int parameter = calls.parameterOf(in.function(), symbol);
    if (parameter >= 0 && calls.parameter(trail, in, parameter, symbol)) {
      return;
    }
    Cause own = in.variableCause(symbol);
    Cause cause = own == null ? typed.cause(symbol) : own;
    if (cause != null) {
      place(trail, called, cause);
    } else if (symbol.isImplicit()) {
      trail.step(called + " is set by Python itself", in, at);
    } else {
      trail.step("the program may change its variables by names that are not known", in, at);
      trail.hint("do without globals(), vars(), exec and the like");
    }
  }

  // ---- places that became dynamic

  /** Goes on from a place that a cause made dynamic. */
  void place(Trail trail, String called, Cause cause) {
    FunctionInstance in = cause.in();
    Node at = cause.at();
    switch (cause.kind()) {
      case JOINED -> joined(trail, called, cause);
      case NESTED -> {
        trail.step(called + " holds containers in containers, too deep to follow", in, at);
        trail.hint("use a class with named attributes");
      }
      case ESCAPED -> {
        trail.step(called + " is reached by code that is not known" + escape(in, at), in, at);
        trail.hint("hand a copy to that code, for example list(xs)");
        if (in != null && at instanceof Expr.Call call) {
          calls.unknownCallee(trail, in, call);
        }
      }
      case FLOWED -> {
        if (in == null || at == null) {
          trail.step(called + " gets its value from Java, where any object can come", in, at);
          trail.hint("use a more precise Java type in the stub");
        } else {
          if (!saysItself(at)) {
            trail.step(called + " gets a value of unknown type", in, at);
          }
          source(trail, in, at);
        }
      }
    }
  }

  /** Whether a statement is explained by itself, as a source of values. */
  private static boolean saysItself(Node at) {
    return at instanceof Stmt.Import
        || at instanceof Stmt.ImportFrom
        || at instanceof Stmt.FunctionDef
        || at instanceof Stmt.ClassDef
        || at instanceof Stmt.Try;
  }

  private String escape(@Nullable FunctionInstance in, @Nullable Node at) {
    return in == null || !(at instanceof Expr) ? "" : ": " + snippet(in, at);
  }

  private void joined(Trail trail, String called, Cause cause) {
    String first = TypeText.of(cause.before());
    String second = TypeText.of(cause.value());
    trail.step(called + " holds " + first + " and also " + second, cause.in(), cause.at());
    trail.hint("use two variables, or one type for both");
  }

  /** Goes on from what a statement or expression stored. */
  private void source(Trail trail, FunctionInstance in, Node at) {
    if (at instanceof Stmt.Assign s) {
      value(trail, in, s.value());
    } else if (at instanceof Stmt.AnnAssign s && s.value() != null) {
      value(trail, in, s.value());
    } else if (at instanceof Stmt.AugAssign s) {
      augmented(trail, in, s);
    } else if (at instanceof Stmt.For s) {
      value(trail, in, s.iterable());
    } else if (at instanceof Stmt.Return s && s.value() != null) {
      value(trail, in, s.value());
    } else if (at instanceof Stmt.With s) {
      s.items().forEach(each -> value(trail, in, each.context()));
    } else if (at instanceof Stmt.FunctionDef s) {
      decorated(trail, in, s);
    } else if (at instanceof Stmt.ClassDef s) {
      String why = classes.of(typed.classOf(program.scopeOf(s)));
      trail.step("class `" + s.name() + "` is made at run time: " + why, in, s);
      trail.hint("make it a plain class of the module if its objects are used in hot code");
    } else if (at instanceof Stmt.Try) {
      trail.step("caught exceptions are objects of the run time", in, at);
    } else if (at instanceof Stmt.Import || at instanceof Stmt.ImportFrom) {
      trail.step("the library does not say what " + snippet(in, at) + " brings", in, at);
    } else if (at instanceof Expr e) {
      value(trail, in, e);
    }
  }

  private void augmented(Trail trail, FunctionInstance in, Stmt.AugAssign s) {
    Expr unknown = firstDynamic(in, List.of(s.value()));
    if (unknown != null) {
      expression(trail, in, unknown);
    } else {
      String types = TypeText.of(List.of(in.typeOf(s.target()), in.typeOf(s.value())));
      trail.step(snippet(in, s) + " works on " + types + " at run time", in, s);
    }
  }

  private void decorated(Trail trail, FunctionInstance in, Stmt.FunctionDef s) {
    if (s.decorators().isEmpty()) {
      trail.step("function `" + s.name() + "` is used as an object", in, s);
    } else {
      String decorator = snippet(in, s.decorators().get(0));
      trail.step(
          "what the decorator " + decorator + " makes of `" + s.name() + "` is not known", in, s);
      trail.hint("put the work into a function without decorator and call that from hot code");
    }
  }

  /** Goes on from the value of an expression: itself dynamic, or holding what is. */
  private void value(Trail trail, FunctionInstance in, Expr e) {
    Type type = in.typeOf(e);
    if (type == Basic.DYNAMIC) {
      expression(trail, in, e);
    } else if (!contents(trail, snippet(in, e), type)) {
      Expr inside = e instanceof Expr.Tuple tuple ? firstDynamic(in, tuple.elements()) : null;
      if (inside != null) {
        expression(trail, in, inside);
      } else if (e instanceof Expr.Call call) {
        calls.result(trail, in, call);
      }
    }
  }

  /** Goes on from what a container holds; whether that is dynamic. */
  private boolean contents(Trail trail, String called, Type type) {
    Cause cause = null;
    if (type instanceof Type.Optional optional) {
      return contents(trail, called, optional.of());
    } else if (type instanceof Type.ListOf list) {
      cause = list.element().cause();
    } else if (type instanceof Type.SetOf set) {
      cause = set.element().cause();
    } else if (type instanceof Type.DictOf dict) {
      cause = dict.value().cause() == null ? dict.key().cause() : dict.value().cause();
    }
    if (cause == null || !trail.enter(cause.in(), cause, "contents")) {
      return false;
    }
    place(trail, "what " + called + " contains", cause);
    return true;
  }

  // ---- attributes and subscripts

  private void attribute(Trail trail, FunctionInstance in, Expr.Attribute e) {
    Type receiver = in.typeOf(e.value());
    Type stripped = receiver instanceof Type.Optional optional ? optional.of() : receiver;
    if (stripped == Basic.DYNAMIC) {
      trail.step("the type of " + snippet(in, e.value()) + " is not known", in, e.value());
      expression(trail, in, e.value());
    } else if (stripped instanceof Type.Instance instance) {
      calls.member(trail, in, e, instance.of());
    } else if (stripped instanceof Type.ModuleObject module) {
      Symbol symbol = module.of().scope().symbols().get(e.attribute());
      if (symbol == null) {
        trail.step(snippet(in, e) + " is found at run time", in, e);
      } else {
        variable(trail, in, symbol, e);
      }
    } else if (stripped instanceof Type.LibraryModuleObject) {
      trail.step("the library does not say what type " + snippet(in, e) + " has", in, e);
    } else {
      String type = TypeText.of(stripped);
      trail.step("attributes of " + type + " are found at run time: " + snippet(in, e), in, e);
    }
  }

  private void subscript(Trail trail, FunctionInstance in, Expr.Subscript e) {
    Type container = in.typeOf(e.value());
    if (container == Basic.DYNAMIC) {
      trail.step("the type of " + snippet(in, e.value()) + " is not known", in, e.value());
      expression(trail, in, e.value());
    } else if (in.typeOf(e.index()) == Basic.DYNAMIC && !(e.index() instanceof Expr.Slice)) {
      trail.step("the index of " + snippet(in, e) + " is dynamic", in, e.index());
      expression(trail, in, e.index());
    } else if (!contents(trail, snippet(in, e.value()), container)) {
      trail.step(snippet(in, e) + " takes from " + TypeText.of(container) + " at run time", in, e);
    }
  }
}
