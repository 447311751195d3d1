package dev.portalis.processor.threads;

import dev.portalis.processor.bind.LibraryMembers;
import dev.portalis.processor.bind.Symbol;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Node;
import dev.portalis.processor.tree.Stmt;
import dev.portalis.processor.tree.TreeWalker;
import dev.portalis.processor.types.ClassInfo;
import dev.portalis.processor.types.FunctionInfo;
import dev.portalis.processor.types.FunctionInstance;
import dev.portalis.processor.types.Type;
import dev.portalis.processor.types.TypedProgram;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds out which functions of the program calling a value may run. */
public final class Callables {
  private final TypedProgram typed;
  private final Map<String, Set<FunctionInfo>> methods = new LinkedHashMap<>();
  private final Set<FunctionInfo> values = new LinkedHashSet<>();
  private final Set<String> stored = new HashSet<>();

  /** What can be called in a program. */
  public Callables(TypedProgram typed) {
    this.typed = typed;
    for (FunctionInfo each : typed.functions()) {
      if (each.owner() != null && each.node() instanceof Stmt.FunctionDef def) {
        methods.computeIfAbsent(def.name(), n -> new LinkedHashSet<>()).add(each);
      }
      if (each.parameters() != null && each.general() != null) {
        values.add(each);
      }
    }
    typed.program().modules().forEach(each -> new Stores().statements(each.tree().body()));
  }

  /** Collects the attributes that are stored, on whatever. */
  private final class Stores extends TreeWalker {
    @Override
    public void expression(@Nullable Expr e) {
      if (e instanceof Expr.Attribute attribute && attribute.context() == Expr.Context.STORE) {
        stored.add(attribute.attribute());
      }
      super.expression(e);
    }
  }

  /** All versions of a function that were analysed. */
  public static List<FunctionInstance> versions(FunctionInfo function) {
    List<FunctionInstance> all = new ArrayList<>(function.instances());
    FunctionInstance general = function.general();
    if (general != null) {
      all.add(general);
    }
    return all;
  }

  /** The methods of any class that have a name. */
  public Set<FunctionInfo> methods(String name) {
    return methods.getOrDefault(name, Set.of());
  }

  /** What calling the value of an expression of a function may run. */
  public Reached of(FunctionInfo function, Expr callee) {
    Reached all = byForm(function, callee);
    if (all != null) {
      return all;
    }
    Reached reached = Reached.NOTHING;
    for (FunctionInstance each : versions(function)) {
      reached = reached.and(ofType(each.typeOf(callee), callee, each));
    }
    return reached;
  }

  private @Nullable Reached byForm(FunctionInfo function, Expr callee) {
    if (callee instanceof Expr.Lambda
        || (callee instanceof Expr.GeneratorExp g && !typed.program().isEager(g))) {
      return exactly(typed.function(typed.program().scopeOf(callee)));
    }
    if (callee instanceof Expr.Call call && isPartial(call)) {
      return of(function, call.arguments().get(0));
    }
    if (callee instanceof Expr.IfExp choice) {
      return of(function, choice.body()).and(of(function, choice.orElse()));
    }
    Symbol symbol = callee instanceof Expr.Name name ? typed.program().symbolOf(name) : null;
    return symbol == null ? null : bySymbol(symbol);
  }

  private boolean isPartial(Expr.Call call) {
    String member = LibraryMembers.of(typed.program(), call.function());
    return !call.arguments().isEmpty() && "functools.partial".equals(member);
  }

  /** A name that is nothing but functions and classes; null for another. */
  private @Nullable Reached bySymbol(Symbol symbol) {
    Reached reached = Reached.NOTHING;
    for (Node each : symbol.bindings()) {
      if (each instanceof Stmt.FunctionDef def && def.decorators().isEmpty()) {
        reached = reached.and(exactly(typed.function(typed.program().scopeOf(def))));
      } else if (each instanceof Stmt.ClassDef def && def.decorators().isEmpty()) {
        reached = reached.and(making(typed.classOf(typed.program().scopeOf(def))));
      } else {
        return null;
      }
    }
    return symbol.bindings().isEmpty() ? null : reached;
  }

  private Reached ofType(Type type, Expr callee, FunctionInstance instance) {
    if (type instanceof Type.Function known) {
      return exactly(known.of());
    }
    if (type instanceof Type.ClassObject known) {
      return making(known.of());
    }
    if (type instanceof Type.Instance object) {
      return method(object.of(), "__call__");
    }
    if (type instanceof Type.LibraryFunctionObject
        || type instanceof Type.LibraryClassObject
        || type instanceof Type.LibraryInstance
        || (type instanceof Type.Basic && type != Type.Basic.DYNAMIC)) {
      return Reached.NOTHING;
    }
    if (callee instanceof Expr.Attribute attribute) {
      return bound(attribute, instance.typeOf(attribute.value()));
    }
    return anything();
  }

  private Reached bound(Expr.Attribute attribute, Type receiver) {
    if (receiver instanceof Type.Instance object
        && object.of().field(attribute.attribute()) == null) {
      return method(object.of(), attribute.attribute());
    }
    if (receiver == Type.Basic.DYNAMIC || receiver instanceof Type.Instance) {
      // A method of some class, or a function that is kept in an attribute.
      Set<FunctionInfo> named = methods(attribute.attribute());
      return named.isEmpty() || stored.contains(attribute.attribute())
          ? anything()
          : new Reached(named, true);
    }
    return receiver instanceof Type.ClassObject ? anything() : Reached.NOTHING;
  }

  /** A method of a class, of the bases that it may come from, and of all that derive from it. */
  private Reached method(ClassInfo of, String name) {
    if (!of.isStatic()) {
      return new Reached(methods(name), true);
    }
    Set<FunctionInfo> found = new LinkedHashSet<>();
    for (FunctionInfo each : methods(name)) {
      ClassInfo owner = each.owner();
      if (owner != null && (of.isSubclassOf(owner) || owner.isSubclassOf(of))) {
        found.add(each);
      }
    }
    return new Reached(found, true);
  }

  private Reached making(ClassInfo of) {
    Set<FunctionInfo> found = new LinkedHashSet<>(method(of, "__init__").functions());
    found.addAll(method(of, "__new__").functions());
    return new Reached(found, true);
  }

  private static Reached exactly(FunctionInfo function) {
    return new Reached(Set.of(function), true);
  }

  /** Any function of which there is a value somewhere. */
  private Reached anything() {
    return new Reached(values, false);
  }
}
