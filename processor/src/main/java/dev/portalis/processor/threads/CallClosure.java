package dev.portalis.processor.threads;

import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Stmt;
import dev.portalis.processor.types.AttributeTarget;
import dev.portalis.processor.types.CallTarget;
import dev.portalis.processor.types.ClassInfo;
import dev.portalis.processor.types.FunctionInfo;
import dev.portalis.processor.types.FunctionInstance;
import dev.portalis.processor.types.Type;
import dev.portalis.processor.types.TypedProgram;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Which functions run while a function runs. */
final class CallClosure {
  private final TypedProgram typed;
  private final Callables callables;
  private final FunctionCode code;
  private final Map<FunctionInfo, Set<FunctionInfo>> called = new HashMap<>();
  private final Map<ClassInfo, Set<FunctionInfo>> special = new HashMap<>();

  CallClosure(TypedProgram typed, Callables callables, FunctionCode code) {
    this.typed = typed;
    this.callables = callables;
    this.code = code;
  }

  /** All that run, each with the function that calls it; a root has itself. */
  Map<FunctionInfo, FunctionInfo> of(Collection<FunctionInfo> roots) {
    Map<FunctionInfo, FunctionInfo> reached = new LinkedHashMap<>();
    Deque<FunctionInfo> work = new ArrayDeque<>(roots);
    roots.forEach(each -> reached.put(each, each));
    while (!work.isEmpty()) {
      FunctionInfo from = work.remove();
      for (FunctionInfo to : called.computeIfAbsent(from, this::calls)) {
        if (reached.putIfAbsent(to, from) == null) {
          work.add(to);
        }
      }
    }
    return reached;
  }

  private Set<FunctionInfo> calls(FunctionInfo from) {
    Set<FunctionInfo> all = new LinkedHashSet<>();
    for (Expr e : code.expressions(from)) {
      if (e instanceof Expr.Call call) {
        all.addAll(called(from, call));
      } else if (e instanceof Expr.Lambda
          || (e instanceof Expr.GeneratorExp g && !typed.program().isEager(g))) {
        all.add(typed.function(typed.program().scopeOf(e)));
      }
      for (FunctionInstance version : Callables.versions(from)) {
        addUsed(version, e, all);
      }
    }
    return all;
  }

  /** The functions that a call runs at once. */
  Set<FunctionInfo> called(FunctionInfo from, Expr.Call call) {
    Set<FunctionInfo> all = new LinkedHashSet<>();
    boolean dynamic = false;
    for (FunctionInstance version : Callables.versions(from)) {
      CallTarget target = version.callTarget(call);
      dynamic |= target == CallTarget.Dynamic.INSTANCE;
      if (target instanceof CallTarget.Direct direct) {
        all.add(direct.target().function());
      } else if (target instanceof CallTarget.SuperMethod method) {
        all.add(method.target().function());
      } else if (target instanceof CallTarget.Construct construct) {
        all.addAll(special(construct.of()));
        if (construct.init() != null) {
          all.add(construct.init().function());
        }
      } else if (target instanceof CallTarget.Method method) {
        method.family().members().values().forEach(each -> all.add(each.function()));
      }
    }
    if (dynamic) {
      all.addAll(callables.of(from, call.function()).functions());
    }
    return all;
  }

  /** What using a value of an expression may run besides calls: properties, operators. */
  private void addUsed(FunctionInstance version, Expr e, Set<FunctionInfo> all) {
    Type type = version.typeOf(e);
    if (type instanceof Type.Function function) {
      all.add(function.of());
    } else if (type instanceof Type.Instance instance) {
      all.addAll(special(instance.of()));
    }
    if (e instanceof Expr.Attribute attribute) {
      if (version.attributeTarget(attribute) instanceof AttributeTarget.OfProperty property) {
        property.getter().members().values().forEach(each -> all.add(each.function()));
      } else if (version.typeOf(attribute.value()) == Type.Basic.DYNAMIC) {
        callables.methods(attribute.attribute()).stream()
            .filter(CallClosure::isProperty)
            .forEach(all::add);
      }
    }
  }

  private static boolean isProperty(FunctionInfo method) {
    return method.node() instanceof Stmt.FunctionDef def && !def.decorators().isEmpty();
  }

  /** The special methods of a class and of its relatives, but for {@code __init__}. */
  private Set<FunctionInfo> special(ClassInfo of) {
    return special.computeIfAbsent(of, this::findSpecial);
  }

  private Set<FunctionInfo> findSpecial(ClassInfo of) {
    Set<FunctionInfo> all = new LinkedHashSet<>();
    for (FunctionInfo each : typed.functions()) {
      ClassInfo owner = each.owner();
      if (owner != null
          && (of.isSubclassOf(owner) || owner.isSubclassOf(of))
          && each.node() instanceof Stmt.FunctionDef def
          && def.name().startsWith("__")
          && def.name().endsWith("__")
          && !def.name().equals("__init__")) {
        all.add(each);
      }
    }
    return all;
  }
}
