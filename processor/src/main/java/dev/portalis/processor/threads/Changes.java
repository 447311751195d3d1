package dev.portalis.processor.threads;

import dev.portalis.processor.bind.Program;
import dev.portalis.processor.bind.Symbol;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Node;
import dev.portalis.processor.tree.Stmt;
import dev.portalis.processor.types.Cell;
import dev.portalis.processor.types.ClassInfo;
import dev.portalis.processor.types.FunctionInfo;
import dev.portalis.processor.types.FunctionInstance;
import dev.portalis.processor.types.Type;
import dev.portalis.processor.types.TypedProgram;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** All places where a program changes something that others may see. */
final class Changes {
  /** Methods of containers that change them. */
  private static final Set<String> CHANGING =
      Set.of(
          "append",
          "appendleft",
          "extend",
          "extendleft",
          "insert",
          "pop",
          "popleft",
          "popitem",
          "remove",
          "discard",
          "clear",
          "sort",
          "reverse",
          "rotate",
          "add",
          "update",
          "setdefault",
          "difference_update",
          "intersection_update",
          "symmetric_difference_update",
          "subtract",
          "move_to_end",
          "write",
          "writelines",
          "seek",
          "send",
          "seed",
          "shuffle",
          "random",
          "randint",
          "choice",
          "__setitem__",
          "__delitem__");

  /** Functions of the library that change their first argument. */
  private static final Set<String> CHANGING_FIRST =
      Set.of(
          "next",
          "setattr",
          "delattr",
          "heappush",
          "heappop",
          "heapify",
          "heapreplace",
          "heappushpop",
          "insort",
          "insort_left",
          "insort_right",
          "shuffle");

  /**
   * A change.
   *
   * @param in the function, or the body of a module or class, that makes it
   * @param what what is done: "assigned", "changed"
   */
  record Change(FunctionInfo in, Node at, String what) {}

  /**
   * What is changed.
   *
   * @param symbol the variable, or the one through which the object is reached; null for another
   * @param isStore whether it is the variable itself that gets another value
   * @param container what the container holds; null where none is known
   * @param owner the class whose field is changed; null where none is known
   * @param attribute the attribute through which it is reached; null where there is none
   */
  private record Entry(
      Change change,
      @Nullable Symbol symbol,
      boolean isStore,
      @Nullable Cell container,
      @Nullable ClassInfo owner,
      @Nullable String attribute) {}

  private final TypedProgram typed;
  private final Program program;
  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, Boolean> changingSelf = new HashMap<>();

  /** The changes that a program makes. */
  Changes(TypedProgram typed, FunctionCode code) {
    this.typed = typed;
    this.program = typed.program();
    for (FunctionInfo function : typed.functions()) {
      code.expressions(function).forEach(e -> expression(function, e));
      code.statements(function).forEach(s -> statement(function, s));
    }
  }

  // ---- asking

  /** Where a variable gets a value. */
  List<Change> stores(Symbol symbol) {
    return changes(each -> each.isStore() && each.symbol() == symbol);
  }

  /** Where something is changed that is reached through a variable. */
  List<Change> through(Symbol symbol) {
    return changes(each -> !each.isStore() && each.symbol() == symbol);
  }

  /** Where a container that holds this is changed. */
  List<Change> of(Cell container) {
    return changes(each -> each.container() != null && each.container().equals(container));
  }

  /** Where a field of objects of a class is changed. */
  List<Change> of(ClassInfo of) {
    return changes(
        each ->
            each.owner() != null
                && (each.owner().isSubclassOf(of) || of.isSubclassOf(each.owner())));
  }

  /** Where something is changed that is reached through an attribute of a name. */
  List<Change> through(String attribute) {
    return changes(each -> attribute.equals(each.attribute()));
  }

  private List<Change> changes(Predicate<Entry> wanted) {
    return entries.stream().filter(wanted).map(Entry::change).toList();
  }

  // ---- collecting

  private void statement(FunctionInfo in, Stmt s) {
    if (s instanceof Stmt.AugAssign assign) {
      object(in, s, assign.target(), "changed");
    }
  }

  private void expression(FunctionInfo in, Expr e) {
    if (e instanceof Expr.Name name && name.context() != Expr.Context.LOAD) {
      store(in, name);
    } else if (e instanceof Expr.Attribute attribute && attribute.context() != Expr.Context.LOAD) {
      field(in, attribute);
    } else if (e instanceof Expr.Subscript subscript && subscript.context() != Expr.Context.LOAD) {
      object(in, e, subscript.value(), "changed");
    } else if (e instanceof Expr.Call call) {
      call(in, call);
    }
  }

  private void store(FunctionInfo in, Expr.Name name) {
    Symbol symbol = program.symbolOf(name);
    if (symbol != null && (symbol.isGlobal() || symbol.isCaptured())) {
      entries.add(new Entry(new Change(in, name, "assigned"), symbol, true, null, null, null));
    }
  }

  private void field(FunctionInfo in, Expr.Attribute attribute) {
    Change change = new Change(in, attribute, "changed");
    Symbol root = root(attribute.value());
    Symbol owner = classOfParameter(in, root);
    boolean known = false;
    for (FunctionInstance version : Callables.versions(in)) {
      Type receiver = stripped(version.typeOf(attribute.value()));
      if (receiver instanceof Type.Instance instance) {
        known = true;
        if (!isOwnInit(in, instance.of(), root)) {
          entries.add(new Entry(change, root, false, null, instance.of(), null));
        }
      } else if (receiver instanceof Type.ModuleObject module) {
        known = true;
        Symbol global = module.of().scope().symbols().get(attribute.attribute());
        entries.add(new Entry(change, global, true, null, null, null));
      }
    }
    boolean making = in.node() instanceof Stmt.FunctionDef def && def.name().equals("__init__");
    if (!known && !(making && owner == null && root != null && root.isParameter())) {
      Symbol symbol = owner == null ? root : owner;
      entries.add(new Entry(change, symbol, false, null, null, attribute.attribute()));
    }
  }

  private boolean isOwnInit(FunctionInfo in, ClassInfo of, @Nullable Symbol root) {
    ClassInfo owner = in.owner();
    return owner != null
        && (of.isSubclassOf(owner) || owner.isSubclassOf(of))
        && in.node() instanceof Stmt.FunctionDef def
        && def.name().equals("__init__")
        && root != null
        && root.isParameter();
  }

  /** The variable of the class that a method changes through its {@code cls}; else null. */
  private @Nullable Symbol classOfParameter(FunctionInfo in, @Nullable Symbol root) {
    ClassInfo owner = in.owner();
    boolean isClass = root != null && root.isParameter() && root.name().equals("cls");
    return owner != null && isClass ? program.symbolOf(owner.node()) : null;
  }

  private void call(FunctionInfo in, Expr.Call call) {
    if (call.function() instanceof Expr.Attribute attribute) {
      if (CHANGING.contains(attribute.attribute())) {
        object(in, call, attribute.value(), "changed");
      } else if (changesSelf(attribute.attribute())) {
        object(in, call, attribute.value(), "changed");
      }
    }
    String name =
        call.function() instanceof Expr.Attribute attribute
            ? attribute.attribute()
            : call.function() instanceof Expr.Name n ? n.id() : "";
    if (CHANGING_FIRST.contains(name) && !call.arguments().isEmpty()) {
      object(in, call, call.arguments().get(0), "changed");
    }
  }

  /** Whether some method of a name stores attributes of its object. */
  private boolean changesSelf(String method) {
    return changingSelf.computeIfAbsent(method, this::findChangingSelf);
  }

  private boolean findChangingSelf(String method) {
    return typed.functions().stream()
        .anyMatch(
            each ->
                each.owner() != null
                    && !each.owner().isStatic()
                    && each.node() instanceof Stmt.FunctionDef def
                    && def.name().equals(method)
                    && new SelfStore().isIn(def));
  }

  /** An object is changed: what is known of it, and how it is reached. */
  private void object(FunctionInfo in, Node at, Expr object, String what) {
    Change change = new Change(in, at, what);
    Symbol root = root(object);
    String attribute = object instanceof Expr.Attribute a ? a.attribute() : null;
    entries.add(new Entry(change, root, false, null, null, attribute));
    for (FunctionInstance version : Callables.versions(in)) {
      Type type = stripped(version.typeOf(object));
      Cell cell = Contents.cellOf(type);
      if (cell != null) {
        entries.add(new Entry(change, root, false, cell, null, attribute));
      }
    }
  }

  private static Type stripped(Type type) {
    return type instanceof Type.Optional optional ? optional.of() : type;
  }

  /** The variable through which an object is reached. */
  private @Nullable Symbol root(Expr e) {
    Expr each = e;
    while (true) {
      if (each instanceof Expr.Attribute attribute) {
        each = attribute.value();
      } else if (each instanceof Expr.Subscript subscript) {
        each = subscript.value();
      } else {
        return each instanceof Expr.Name name ? program.symbolOf(name) : null;
      }
    }
  }
}
