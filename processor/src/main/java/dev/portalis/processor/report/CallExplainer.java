package dev.portalis.processor.report;

import dev.portalis.processor.bind.Symbol;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Node;
import dev.portalis.processor.tree.Parameters;
import dev.portalis.processor.tree.Stmt;
import dev.portalis.processor.types.AttributeTarget;
import dev.portalis.processor.types.CallTarget;
import dev.portalis.processor.types.Cause;
import dev.portalis.processor.types.ClassInfo;
import dev.portalis.processor.types.FunctionInfo;
import dev.portalis.processor.types.FunctionInstance;
import dev.portalis.processor.types.ParameterList;
import dev.portalis.processor.types.Type;
import dev.portalis.processor.types.Type.Basic;
import dev.portalis.processor.types.TypedProgram;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Explains why calls, results, parameters and members of objects are dynamic. */
final class CallExplainer {
  private static final String HINT_PARAMETERS =
      "give all parameters the hints int, float, bool or str: calls of which nothing is known then"
          + " choose a version for these types";

  private final Explainer explainer;
  private final TypedProgram typed;
  private final ClassReasons classes;

  CallExplainer(Explainer explainer, TypedProgram typed, ClassReasons classes) {
    this.explainer = explainer;
    this.typed = typed;
    this.classes = classes;
  }

  /** Goes on from a call whose result is dynamic. */
  void call(Trail trail, FunctionInstance in, Expr.Call call) {
    CallTarget target = in.callTarget(call);
    if (target == CallTarget.Dynamic.INSTANCE) {
      unknownCallee(trail, in, call);
    } else if (target instanceof CallTarget.Library) {
      String name = explainer.snippet(in, call.function());
      trail.step("the library does not say what type " + name + " gives", in, call);
      trail.hint("convert the result, for example with int(...), float(...) or str(...)");
    } else {
      result(trail, in, call);
    }
  }

  /** Goes on from what the function of a call returns, or its generator yields. */
  void result(Trail trail, FunctionInstance in, Expr.Call call) {
    FunctionInstance callee = callee(in.callTarget(call));
    if (callee == null || !trail.enter(callee, callee, "result")) {
      return;
    }
    String name = "`" + callee.function().scope().qualifiedName() + "`";
    Cause cause = callee.function().scope().yields() ? callee.yieldCause() : callee.resultCause();
    if (callee.isOpen()) {
      opened(trail, callee.function());
    } else if (cause != null) {
      explainer.place(trail, "the result of " + name, cause);
    }
  }

  private static @Nullable FunctionInstance callee(CallTarget target) {
    if (target instanceof CallTarget.Direct direct) {
      return direct.target();
    }
    if (target instanceof CallTarget.Method method) {
      return method.family().members().values().stream()
          .filter(each -> each.resultCause() != null || each.isOpen())
          .findFirst()
          .orElse(null);
    }
    return target instanceof CallTarget.SuperMethod method ? method.target() : null;
  }

  /** Goes on from a call of something that is not known. */
  void unknownCallee(Trail trail, FunctionInstance in, Expr.Call call) {
    Type callee = in.typeOf(call.function());
    String name = explainer.snippet(in, call.function());
    if (callee instanceof Type.Function || callee instanceof Type.ClassObject) {
      trail.step("how the arguments fit " + name + " is found out at run time", in, call);
      trail.hint("pass the arguments one by one rather than by * and **");
    } else if (callee instanceof Type.LibraryFunctionObject
        || callee instanceof Type.LibraryClassObject) {
      trail.step("the library does not say what type " + name + " gives", in, call);
    } else if (call.function() instanceof Expr.Attribute attribute) {
      method(trail, in, attribute);
    } else if (callee == Basic.DYNAMIC) {
      trail.step("what " + name + " is at run time is not known", in, call.function());
      explainer.expression(trail, in, call.function());
    } else {
      trail.step("calling " + TypeText.of(callee) + " is found out at run time", in, call);
    }
  }

  private void method(Trail trail, FunctionInstance in, Expr.Attribute e) {
    Type receiver = in.typeOf(e.value());
    Type stripped = receiver instanceof Type.Optional optional ? optional.of() : receiver;
    if (stripped == Basic.DYNAMIC) {
      trail.step(
          "the type of " + explainer.snippet(in, e.value()) + " is not known", in, e.value());
      explainer.expression(trail, in, e.value());
    } else if (stripped instanceof Type.Instance instance) {
      member(trail, in, e, instance.of());
    } else {
      String name = "`" + e.attribute() + "` of " + TypeText.of(stripped);
      trail.step("what " + name + " gives is known at run time alone", in, e);
    }
  }

  // ---- members of objects

  /** Goes on from an attribute or method of an instance of a static class. */
  void member(Trail trail, FunctionInstance in, Expr.Attribute e, ClassInfo of) {
    String name = "`." + e.attribute() + "`";
    ClassInfo.Field field = of.field(in.function().scope().mangled(e.attribute()));
    if (field != null && field.mayBeUnset()) {
      trail.step(name + " may be read before it has a value, or is deleted", in, e);
      trail.hint("assign it in __init__, on every path, before anything reads it");
    } else if (field != null && field.cause() != null) {
      explainer.place(trail, name, field.cause());
    } else if (in.attributeTarget(e) instanceof AttributeTarget.OfProperty property) {
      for (FunctionInstance getter : property.getter().members().values()) {
        Cause cause = getter.resultCause();
        if (cause != null) {
          explainer.place(trail, "the property " + name, cause);
          return;
        }
      }
    } else {
      trail.step(
          name + " of " + TypeText.of(new Type.Instance(of)) + " is found at run time", in, e);
    }
  }

  // ---- parameters

  /** The position of a parameter of a function; -1 for any other variable. */
  int parameterOf(FunctionInfo function, Symbol symbol) {
    if (!symbol.isParameter() || function.parameters() == null) {
      return -1;
    }
    List<Parameters.Parameter> all = ParameterList.of(function.parameters());
    for (int i = 0; i < all.size(); i++) {
      if (typed.program().symbolOf(all.get(i)) == symbol) {
        return i;
      }
    }
    return -1;
  }

  /** Goes on from a parameter; whether it is the parameter that is dynamic. */
  boolean parameter(Trail trail, FunctionInstance in, int index, Symbol symbol) {
    FunctionInfo function = in.function();
    Cause cause = in.parameterCause(index);
    boolean anything = in.parameters().get(index) == Basic.DYNAMIC;
    if (!anything) {
      return false;
    }
    String name = "`" + symbol.name() + "`";
    if (in.isOpen() || (cause != null && cause.kind() == Cause.Kind.ESCAPED)) {
      opened(trail, function);
    } else if (cause == null || function.isOverflow(in)) {
      trail.step(
          "calls have so many combinations of types that the rest share a version",
          in,
          node(function));
      trail.hint("call the function with fewer different types");
    } else if (cause.kind() == Cause.Kind.FLOWED
        && cause.in() != null
        && cause.at() instanceof Expr.Call call) {
      trail.step(
          name + " is dynamic in the call " + explainer.snippet(cause.in(), call),
          cause.in(),
          call);
      argument(trail, cause.in(), call, index);
    } else {
      explainer.place(trail, name, cause);
    }
    return true;
  }

  private static Node node(FunctionInfo function) {
    return function.node();
  }

  private void argument(Trail trail, FunctionInstance caller, Expr.Call call, int index) {
    CallTarget target = caller.callTarget(call);
    List<CallTarget.Argument> arguments = List.of();
    int self = 1;
    if (target instanceof CallTarget.Direct direct) {
      arguments = direct.arguments();
      self = 0;
    } else if (target instanceof CallTarget.Method method) {
      arguments = method.arguments();
    } else if (target instanceof CallTarget.SuperMethod method) {
      arguments = method.arguments();
    } else if (target instanceof CallTarget.Construct construct) {
      arguments = construct.arguments();
    }
    int at = index - self;
    if (at >= 0
        && at < arguments.size()
        && arguments.get(at) instanceof CallTarget.Argument.Given given) {
      explainer.expression(trail, caller, given.expression());
    }
  }

  /** Goes on from a function that code of which nothing is known may call. */
  private void opened(Trail trail, FunctionInfo function) {
    String name = "`" + function.scope().qualifiedName() + "`";
    Cause cause = function.openCause();
    FunctionInstance in = cause == null ? null : cause.in();
    Node at = cause == null ? null : cause.at();
    if (function.node() instanceof Stmt.FunctionDef def && !def.decorators().isEmpty()) {
      String where = function.scope().qualifiedName();
      trail.step("`" + where + "` has a decorator, so anything may call it", in, function.node());
      trail.hint("put the work into a function without decorator and call that from hot code");
    } else if (in == null || at == null) {
      trail.step(name + " is called from Java or by the run time, with anything", in, at);
      trail.hint(HINT_PARAMETERS);
    } else {
      ClassInfo owner = function.owner();
      if (owner != null && !owner.isStatic()) {
        trail.step(
            "class `" + owner + "` is made at run time: " + classes.of(owner), in, owner.node());
      }
      String how = at instanceof Expr ? ": " + explainer.snippet(in, at) : "";
      trail.step(name + " is used as a value, so it can be called with anything" + how, in, at);
      trail.hint(HINT_PARAMETERS);
    }
  }
}
