package dev.portalis.processor.types;

import dev.portalis.processor.bind.Scope;
import dev.portalis.processor.bind.Symbol;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Parameters;
import dev.portalis.processor.types.CallTarget.Argument;
import dev.portalis.processor.types.Type.Basic;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Calls: which function they reach, and what they give. */
final class Calls {
  private final Body body;

  Calls(Body body) {
    this.body = body;
  }

  /** A call. */
  Type call(Expr.Call call) {
    if (call.function() instanceof Expr.Attribute attribute) {
      return isSuper(attribute.value())
          ? superCall(call, attribute)
          : attributeCall(call, attribute);
    }
    Type callee = body.expressions().eval(call.function());
    arguments(call);
    return byType(call, callee);
  }

  /** Evaluates the arguments. */
  private void arguments(Expr.Call call) {
    call.arguments().forEach(body.expressions()::eval);
    call.keywords().forEach(each -> body.expressions().eval(each.value()));
  }

  /** The type of an argument that has been evaluated. */
  Type typeOf(Expr argument) {
    return body.instance().types().getOrDefault(argument, Basic.DYNAMIC);
  }

  private Type byType(Expr.Call call, Type callee) {
    if (callee == Basic.NEVER) {
      return Basic.NEVER;
    }
    if (callee instanceof Type.Function function) {
      return isQuiet(call.function()) ? direct(call, function.of()) : dynamic(call, callee);
    }
    if (callee instanceof Type.ClassObject object) {
      return isQuiet(call.function()) ? construct(call, object.of()) : dynamic(call, callee);
    }
    if (callee instanceof Type.LibraryFunctionObject function) {
      return body.libraryCalls().function(call, function);
    }
    if (callee instanceof Type.LibraryClassObject type) {
      return body.libraryCalls().construct(call, type);
    }
    return dynamic(call, callee);
  }

  /** Whether nothing is lost where a callee is not evaluated. */
  private boolean isQuiet(Expr callee) {
    if (callee instanceof Expr.Attribute attribute && attribute.value() instanceof Expr.Name name) {
      Type receiver = typeOf(name);
      return receiver instanceof Type.ModuleObject || receiver instanceof Type.Instance;
    }
    return callee instanceof Expr.Name || callee instanceof Expr.Lambda;
  }

  // ---- calls of which nothing is known

  /** A call that is found out at run time: all that it gets may be kept and changed. */
  Type dynamic(Expr.Call call, Type callee) {
    target(call, CallTarget.Dynamic.INSTANCE);
    body.lattice().escape(callee);
    escapeArguments(call);
    return Basic.DYNAMIC;
  }

  void escapeArguments(Expr.Call call) {
    call.arguments().forEach(each -> escapeArgument(each));
    call.keywords().forEach(each -> body.lattice().escape(typeOf(each.value())));
  }

  private void escapeArgument(Expr argument) {
    body.lattice().escape(typeOf(argument));
  }

  void target(Expr.Call call, CallTarget target) {
    body.instance().calls().put(call, target);
  }

  // ---- functions

  private Type direct(Expr.Call call, FunctionInfo function) {
    Parameters parameters = Objects.requireNonNull(function.parameters());
    List<Argument> bound = Binding.bind(parameters, 0, call.arguments(), call.keywords());
    if (bound == null || (hasComputedDefault(bound) && isMadeAgain(function))) {
      return dynamic(call, new Type.Function(function));
    }
    List<Type> types = types(call, function, bound);
    if (body.deferral().defers(body.instance(), call, types)) {
      return Basic.NEVER;
    }
    FunctionInstance target = body.state().instances().select(function, types);
    target(call, new CallTarget.Direct(target, bound));
    return Instances.resultOf(target);
  }

  /**
   * Whether a def of a module may run several times, so that there are several sets of defaults.
   */
  private static boolean isMadeAgain(FunctionInfo function) {
    Scope parent = function.scope().parent();
    return parent != null
        && parent.kind() == Scope.Kind.MODULE
        && parent.module().tree().body().stream().noneMatch(each -> each == function.node());
  }

  /** The types that the parameters of a function get. */
  private List<Type> types(Expr.Call call, FunctionInfo function, List<Argument> bound) {
    List<Type> types = new ArrayList<>();
    for (Argument each : bound) {
      types.add(type(call, function, each));
    }
    return types;
  }

  private Type type(Expr.Call call, FunctionInfo function, Argument argument) {
    if (argument instanceof Argument.Given given) {
      return typeOf(given.expression());
    }
    if (argument instanceof Argument.Default absent) {
      return function.defaultCell(absent.parameter()).type();
    }
    if (argument instanceof Argument.Rest rest) {
      return body.lattice().tuple(rest.expressions().stream().map(this::typeOf).toList());
    }
    Cell values = body.allocation(call, "keywords");
    for (Expr.Keyword each : ((Argument.Keywords) argument).keywords()) {
      body.lattice().flow(typeOf(each.value()), values);
    }
    return new Type.DictOf(body.allocation(call, "names", Basic.STR), values);
  }

  // ---- classes

  private Type construct(Expr.Call call, ClassInfo of) {
    ClassInfo definer = Families.definer(of, "__init__");
    if (definer == null) {
      boolean none = call.arguments().isEmpty() && call.keywords().isEmpty() && !hasInit(of);
      if (!none) {
        return dynamic(call, new Type.ClassObject(of));
      }
      target(call, new CallTarget.Construct(of, null, List.of()));
      return new Type.Instance(of);
    }
    FunctionInfo init = Objects.requireNonNull(definer.methods().get("__init__"));
    List<Argument> bound = bindMethod(call, init, call.arguments());
    if (bound == null || init.scope().yields()) {
      return dynamic(call, new Type.ClassObject(of));
    }
    List<Type> types = types(call, init, bound);
    if (body.deferral().defers(body.instance(), call, types)) {
      return Basic.NEVER;
    }
    target(call, new CallTarget.Construct(of, instanceOf(init, types), bound));
    return new Type.Instance(of);
  }

  private static boolean hasInit(ClassInfo of) {
    for (ClassInfo each = of; each != null; each = each.base()) {
      if (each.scope().symbols().containsKey("__init__")) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable List<Argument> bindMethod(
      Expr.Call call, FunctionInfo method, List<Expr> arguments) {
    return Binding.bind(Objects.requireNonNull(method.parameters()), 1, arguments, call.keywords());
  }

  private FunctionInstance instanceOf(FunctionInfo method, List<Type> behindSelf) {
    List<Type> all = new ArrayList<>();
    all.add(new Type.Instance(Objects.requireNonNull(method.owner())));
    all.addAll(behindSelf);
    return body.state().instances().select(method, all);
  }

  // ---- methods

  private Type attributeCall(Expr.Call call, Expr.Attribute attribute) {
    Type receiver = body.expressions().eval(attribute.value());
    Type stripped = Lattice.stripped(receiver);
    if (stripped instanceof Type.Instance instance) {
      arguments(call);
      return methodCall(call, attribute, instance.of());
    }
    if (receiver instanceof Type.ClassObject object) {
      arguments(call);
      return classCall(call, attribute, object.of());
    }
    if (receiver instanceof Type.ModuleObject || receiver instanceof Type.LibraryModuleObject) {
      Type callee = body.attributes().read(attribute, receiver);
      body.instance().types().put(attribute, callee);
      arguments(call);
      return byType(call, callee);
    }
    arguments(call);
    if (stripped == Basic.NEVER) {
      return Basic.NEVER;
    }
    Type known = body.libraryCalls().method(call, attribute, receiver);
    return known != null ? known : dynamicMethod(call, attribute, stripped);
  }

  /** A method of an object of which nothing is known, reached by its name. */
  private Type dynamicMethod(Expr.Call call, Expr.Attribute attribute, Type receiver) {
    body.state().readDynamically(body.attributes().name(attribute));
    return dynamic(call, receiver);
  }

  /** A call of a static method, known to be this one; null where it is not. */
  private @Nullable Type staticCall(
      Expr.Call call, Expr.Attribute attribute, ClassInfo of, String name, boolean overridable) {
    ClassInfo definer = Families.definer(of, name, ClassInfo::staticMethods);
    boolean known =
        definer != null
            && !body.state().selfStores().mayHave(of, name)
            && attribute.value() instanceof Expr.Name receiver
            && !body.program().mayBeUnbound(receiver)
            && !(overridable && isOverridden(of, name));
    if (!known || definer == null) {
      return null;
    }
    FunctionInfo function = Objects.requireNonNull(definer.staticMethods().get(name));
    List<Argument> bound =
        Binding.bind(
            Objects.requireNonNull(function.parameters()), 0, call.arguments(), call.keywords());
    return bound == null || hasComputedDefault(bound) ? null : direct(call, function);
  }

  private static boolean isOverridden(ClassInfo of, String name) {
    return of.subclasses().stream()
        .anyMatch(each -> each.scope().symbols().containsKey(name) || isOverridden(each, name));
  }

  private Type methodCall(Expr.Call call, Expr.Attribute attribute, ClassInfo of) {
    String name = body.attributes().name(attribute);
    boolean optional = typeOf(attribute.value()) instanceof Type.Optional;
    Type fixed =
        optional || of.field(name) != null ? null : staticCall(call, attribute, of, name, true);
    if (fixed != null) {
      return fixed;
    }
    if (of.field(name) != null) {
      Type callee = body.attributes().read(attribute, new Type.Instance(of));
      body.instance().types().put(attribute, callee);
      return byType(call, callee);
    }
    Map<ClassInfo, FunctionInfo> members = body.families().members(of, name);
    List<Argument> bound = members == null ? null : bindFirst(call, members);
    if (members == null || bound == null) {
      return dynamicMethod(call, attribute, new Type.Instance(of));
    }
    FunctionInfo first = members.values().iterator().next();
    if (members.size() > 1 && hasComputedDefault(bound)) {
      return dynamicMethod(call, attribute, new Type.Instance(of));
    }
    List<Type> types = types(call, first, bound);
    if (body.deferral().defers(body.instance(), call, types)) {
      return Basic.NEVER;
    }
    MethodFamily family = body.families().select(of, name, members, types);
    target(call, new CallTarget.Method(family, bound));
    return family.resultCell().type();
  }

  private static boolean hasComputedDefault(List<Argument> bound) {
    return bound.stream()
        .anyMatch(each -> each instanceof Argument.Default absent && absent.constant() == null);
  }

  private static @Nullable List<Argument> bindFirst(
      Expr.Call call, Map<ClassInfo, FunctionInfo> members) {
    return bindMethod(call, members.values().iterator().next(), call.arguments());
  }

  /** {@code C.name(...)}: {@code Base.name(self, ...)} within a static class, or anything. */
  private Type classCall(Expr.Call call, Expr.Attribute attribute, ClassInfo of) {
    String name = body.attributes().name(attribute);
    Type fixed = staticCall(call, attribute, of, name, false);
    if (fixed != null) {
      return fixed;
    }
    ClassInfo own = ownerOfMethod();
    boolean onSelf =
        own != null
            && own.isSubclassOf(of)
            && !call.arguments().isEmpty()
            && isSelf(call.arguments().get(0));
    ClassInfo definer = onSelf ? Families.definer(of, name) : null;
    if (definer == null || body.state().selfStores().mayHave(of, name)) {
      return dynamicMethod(call, attribute, new Type.ClassObject(of));
    }
    List<Expr> rest = call.arguments().subList(1, call.arguments().size());
    Type result = exactly(call, definer, name, rest);
    return result != null ? result : dynamicMethod(call, attribute, new Type.ClassObject(of));
  }

  private @Nullable Type exactly(
      Expr.Call call, ClassInfo definer, String name, List<Expr> arguments) {
    FunctionInfo method = Objects.requireNonNull(definer.methods().get(name));
    List<Argument> bound = bindMethod(call, method, arguments);
    if (bound == null) {
      return null;
    }
    List<Type> types = types(call, method, bound);
    if (body.deferral().defers(body.instance(), call, types)) {
      return Basic.NEVER;
    }
    FunctionInstance target = instanceOf(method, types);
    target(call, new CallTarget.SuperMethod(target, bound));
    return Instances.resultOf(target);
  }

  // ---- super()

  /** The static class whose plain method this code is. */
  private @Nullable ClassInfo ownerOfMethod() {
    FunctionInfo function = body.instance().function();
    return Instances.isPlainMethod(function) && function.scope().kind() == Scope.Kind.FUNCTION
        ? function.owner()
        : null;
  }

  private boolean isSelf(Expr expression) {
    Symbol self = Fields.selfOf(body.program(), body.instance().function());
    return self != null
        && expression instanceof Expr.Name name
        && body.program().symbolOf(name) == self;
  }

  private boolean isSuper(Expr expression) {
    return expression instanceof Expr.Call call
        && call.arguments().isEmpty()
        && call.keywords().isEmpty()
        && call.function() instanceof Expr.Name name
        && name.id().equals("super")
        && body.program().symbolOf(name) == null
        && ownerOfMethod() != null
        && Fields.selfOf(body.program(), body.instance().function()) != null;
  }

  private Type superCall(Expr.Call call, Expr.Attribute attribute) {
    body.expressions().eval(((Expr.Call) attribute.value()).function());
    body.instance().types().put(attribute.value(), Basic.DYNAMIC);
    arguments(call);
    ClassInfo own = Objects.requireNonNull(ownerOfMethod());
    ClassInfo base = own.base();
    String name = body.attributes().name(attribute);
    if (base == null && name.equals("__init__")) {
      // object.__init__ does nothing.
      target(call, CallTarget.Dynamic.INSTANCE);
      escapeArguments(call);
      return Basic.DYNAMIC;
    }
    ClassInfo definer = base == null ? null : Families.definer(base, name);
    if (definer == null && base != null && name.equals("__init__") && !hasInit(base)) {
      target(call, CallTarget.Dynamic.INSTANCE);
      escapeArguments(call);
      return Basic.DYNAMIC;
    }
    Type result =
        definer == null || body.state().selfStores().mayHave(own, name)
            ? null
            : exactly(call, definer, name, call.arguments());
    return result != null ? result : dynamicMethod(call, attribute, new Type.Instance(own));
  }
}
