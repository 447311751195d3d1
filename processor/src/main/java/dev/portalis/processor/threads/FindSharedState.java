package dev.portalis.processor.threads;

import dev.portalis.processor.bind.Scope;
import dev.portalis.processor.bind.Symbol;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.types.AttributeTarget;
import dev.portalis.processor.types.CallTarget;
import dev.portalis.processor.types.ClassInfo;
import dev.portalis.processor.types.FunctionInfo;
import dev.portalis.processor.types.FunctionInstance;
import dev.portalis.processor.types.MethodFamily;
import dev.portalis.processor.types.Type;
import dev.portalis.processor.types.TypedProgram;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * Finds what several threads can reach, from the places where a program starts threads.
 *
 * <p>First the functions that other threads may run: those that the threads begin with, those that
 * are called through values (whoever has the value may call them), and all that these call. Then
 * what those functions use that is not made by them: global variables, variables of functions
 * around them, what they are given, and all that can be got at from there.
 */
public final class FindSharedState {
  private final TypedProgram typed;
  private final CodeFacts facts;
  private final SharedState state;
  private final Deque<FunctionInfo> pending = new ArrayDeque<>();

  private FindSharedState(TypedProgram typed, SharedState state) {
    this.typed = typed;
    this.facts = CodeFacts.of(typed);
    this.state = state;
  }

  /** The shared state of a program without threads: none. */
  public static SharedState none() {
    return new SharedState(false);
  }

  /**
   * The shared state of a program with several threads, its own or those of Java.
   *
   * @param roots where it starts threads
   * @param entries the functions that threads of others call, such as Java's
   */
  public static SharedState in(
      TypedProgram typed, List<ThreadRoot> roots, Collection<FunctionInstance> entries) {
    FindSharedState search = new FindSharedState(typed, new SharedState(true));
    entries.forEach(each -> search.reach(each.function()));
    entries.forEach(each -> each.parameters().forEach(search::share));
    entries.stream()
        .map(FunctionInstance::function)
        .filter(each -> each.scope().yields())
        .forEach(search::shareVariables);
    search.reachAllValues();
    typed.classes().stream().filter(ClassInfo::isOpen).forEach(search::share);
    roots.forEach(search::root);
    search.reachCalled();
    search.shareKeptIterators();
    return search.state;
  }

  // ---- functions

  private void reach(FunctionInfo function) {
    if (state.add(function)) {
      pending.add(function);
    }
  }

  private void reachAllValues() {
    for (FunctionInfo each : typed.functions()) {
      if (each.parameters() != null && each.general() != null) {
        reach(each);
      }
    }
    for (ClassInfo each : typed.classes()) {
      each.properties().values().forEach(this::reach);
    }
  }

  private void root(ThreadRoot root) {
    for (FunctionInfo each : root.reached().functions()) {
      reach(each);
      shareOwner(each);
      for (FunctionInstance version : Callables.versions(each)) {
        version.parameters().forEach(this::share);
        share(version.result());
      }
    }
    for (FunctionInstance version : Callables.versions(root.starter())) {
      root.arguments().forEach(each -> share(version.typeOf(each)));
      if (root.callee() instanceof Expr.Attribute method) {
        share(version.typeOf(method.value()));
      }
    }
  }

  private void shareOwner(FunctionInfo function) {
    ClassInfo owner = function.owner();
    if (owner != null && owner.isStatic()) {
      share(owner);
    }
  }

  private void reachCalled() {
    while (!pending.isEmpty()) {
      FunctionInfo function = pending.remove();
      CodeFacts.Facts code = facts.of(function);
      code.globals.forEach(this::share);
      function.scope().free().forEach(this::share);
      shareDefaults(function);
      for (FunctionInstance version : Callables.versions(function)) {
        code.calls.forEach(call -> reach(version.callTarget(call)));
        code.attributes.forEach(each -> reach(version.attributeTarget(each)));
      }
      if (code.imports) {
        reachModules();
      }
    }
  }

  private void reachModules() {
    typed.program().modules().stream()
        .filter(module -> module != typed.program().main())
        .forEach(module -> reach(typed.function(module.scope())));
  }

  private void reach(CallTarget target) {
    if (target instanceof CallTarget.Direct direct) {
      reach(direct.target().function());
    } else if (target instanceof CallTarget.Method method) {
      reach(method.family());
    } else if (target instanceof CallTarget.SuperMethod method) {
      reach(method.target().function());
    } else if (target instanceof CallTarget.Construct made && made.init() != null) {
      reach(made.init().function());
    }
  }

  private void reach(MethodFamily family) {
    family.members().values().forEach(each -> reach(each.function()));
  }

  private void reach(AttributeTarget target) {
    if (target instanceof AttributeTarget.OfProperty property) {
      reach(property.getter());
    } else if (target instanceof AttributeTarget.OfGlobal global) {
      share(global.symbol());
    }
  }

  /** Values of defaults are one for all calls. */
  private void shareDefaults(FunctionInfo function) {
    if (function.parameters() != null && hasDefaults(function)) {
      Callables.versions(function).forEach(each -> each.parameters().forEach(this::share));
    }
  }

  private static boolean hasDefaults(FunctionInfo function) {
    var parameters = function.parameters();
    return parameters != null
        && (parameters.positional().stream().anyMatch(p -> p.defaultValue() != null)
            || parameters.positionalOnly().stream().anyMatch(p -> p.defaultValue() != null)
            || parameters.keywordOnly().stream().anyMatch(p -> p.defaultValue() != null));
  }

  // ---- variables and objects

  private void share(Symbol symbol) {
    if (!state.add(symbol)) {
      return;
    }
    if (symbol.isGlobal()) {
      share(typed.globalType(symbol));
      return;
    }
    Scope owner = symbol.owner().function();
    if (owner.kind() != Scope.Kind.CLASS) {
      for (FunctionInstance each : Callables.versions(typed.function(owner))) {
        share(each.variableType(symbol));
      }
    }
  }

  private void share(ClassInfo of) {
    if (!state.add(of)) {
      return;
    }
    of.fields().values().forEach(field -> share(field.type()));
    of.subclasses().forEach(this::share);
    for (ClassInfo base = of.base(); base != null; base = base.base()) {
      if (state.add(base)) {
        base.fields().values().forEach(field -> share(field.type()));
      }
    }
  }

  private void share(Type type) {
    if (type instanceof Type.ListOf list) {
      share(list.element());
    } else if (type instanceof Type.SetOf set) {
      share(set.element());
    } else if (type instanceof Type.DictOf dict) {
      share(dict.key());
      share(dict.value());
    } else if (type instanceof Type.TupleOf tuple) {
      tuple.items().forEach(this::share);
    } else if (type instanceof Type.TupleOfAny tuple) {
      share(tuple.item());
    } else if (type instanceof Type.Optional optional) {
      share(optional.of());
    } else if (type instanceof Type.Instance instance) {
      share(instance.of());
    } else if (type instanceof Type.Function function) {
      function.of().scope().free().forEach(this::share);
      shareDefaults(function.of());
    } else if (type instanceof Type.ModuleObject module) {
      module.of().scope().symbols().values().forEach(this::share);
    } else if (type instanceof Type.IteratorOf iterator) {
      // What it walks is shared where it was made.
      share(iterator.item());
    }
  }

  private void share(dev.portalis.processor.types.Cell cell) {
    if (state.add(cell)) {
      share(cell.type());
    }
  }

  /**
   * An iterator that is kept may get into another thread where nothing is known of it, and what it
   * walks with it.
   */
  private void shareKeptIterators() {
    for (FunctionInfo function : typed.functions()) {
      for (FunctionInstance version : Callables.versions(function)) {
        for (Expr each : facts.of(function).kept) {
          if (version.typeOf(each) instanceof Type.IteratorOf) {
            shareWalked(version, each);
          }
        }
      }
    }
  }

  private void shareWalked(FunctionInstance version, Expr iterator) {
    if (iterator instanceof Expr.GeneratorExp generator) {
      if (typed.program().isEager(generator)) {
        return;
      }
      FunctionInfo inner = typed.function(typed.program().scopeOf(generator));
      inner.scope().free().forEach(this::share);
      share(version.typeOf(generator.generators().get(0).iterable()));
    } else if (iterator instanceof Expr.Call call) {
      for (Expr each : call.arguments()) {
        share(walked(version.typeOf(each)));
      }
      if (call.function() instanceof Expr.Attribute method) {
        share(version.typeOf(method.value()));
      }
      if (version.callTarget(call) instanceof CallTarget.Direct direct) {
        shareVariables(direct.target().function());
      }
    }
  }

  /** An iterator over an iterator has been looked at where that one was made. */
  private static Type walked(Type type) {
    return type instanceof Type.IteratorOf ? Type.Basic.NONE : type;
  }

  private void shareVariables(FunctionInfo generator) {
    for (FunctionInstance version : Callables.versions(generator)) {
      Set<Symbol> own = Set.copyOf(generator.scope().symbols().values());
      own.forEach(symbol -> share(version.variableType(symbol)));
    }
    generator.scope().free().forEach(this::share);
  }
}
