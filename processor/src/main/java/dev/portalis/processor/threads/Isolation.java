package dev.portalis.processor.threads;

import dev.portalis.processor.bind.Import;
import dev.portalis.processor.bind.Scope;
import dev.portalis.processor.bind.Symbol;
import dev.portalis.processor.threads.Changes.Change;
import dev.portalis.processor.threads.IsolationVerdict.Capture;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Node;
import dev.portalis.processor.tree.Parameters;
import dev.portalis.processor.tree.Stmt;
import dev.portalis.processor.types.Cell;
import dev.portalis.processor.types.ClassInfo;
import dev.portalis.processor.types.FunctionInfo;
import dev.portalis.processor.types.FunctionInstance;
import dev.portalis.processor.types.ParameterList;
import dev.portalis.processor.types.Type;
import dev.portalis.processor.types.TypedProgram;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds out for each piece of work that goes to another thread whether it is isolated.
 *
 * <p>Containers are followed by their cells: values that may be the same have the same cell.
 */
public final class Isolation {
  private final TypedProgram typed;
  private final FunctionCode code;
  private final CallClosure closure;
  private final Changes changes;

  private Isolation(TypedProgram typed, Callables callables) {
    this.typed = typed;
    this.code = new FunctionCode(typed);
    this.closure = new CallClosure(typed, callables, code);
    this.changes = new Changes(typed, code);
  }

  /** The verdicts on all roots of a program, in source order. */
  public static List<IsolationVerdict> of(
      TypedProgram typed, Callables callables, List<ThreadRoot> roots) {
    if (roots.isEmpty()) {
      return List.of();
    }
    Isolation isolation = new Isolation(typed, callables);
    return roots.stream().map(isolation::verdict).toList();
  }

  private IsolationVerdict verdict(ThreadRoot root) {
    Look look = new Look(root);
    return new IsolationVerdict(root, look.find());
  }

  /** The look at one root. */
  private final class Look {
    private final ThreadRoot root;
    private final boolean process;
    private final Map<FunctionInfo, FunctionInfo> reached;
    private final Set<Symbol> seen = new HashSet<>();
    private final int start;
    private List<String> path = List.of();

    Look(ThreadRoot root) {
      this.root = root;
      this.process = root.kind().isProcess();
      this.reached = closure.of(root.reached().functions());
      this.start = process ? start() : Integer.MIN_VALUE;
    }

    // ---- what comes before the work starts

    /** The line of the main module from which on the work may run. */
    private int start() {
      FunctionInfo main = typed.function(typed.program().main().scope());
      if (root.starter() == main) {
        return root.site().span().startLine();
      }
      int first = Integer.MAX_VALUE;
      for (Expr e : code.expressions(main)) {
        if (e instanceof Expr.Call call
            && closure.of(closure.called(main, call)).containsKey(root.starter())) {
          first = Math.min(first, call.span().startLine());
        }
      }
      return first == Integer.MAX_VALUE ? Integer.MIN_VALUE : first;
    }

    /** Whether a change is made while modules are imported, before the work starts. */
    private boolean isBefore(Change change) {
      FunctionInfo in = change.in();
      Scope.Kind kind = in.scope().kind();
      if (kind != Scope.Kind.MODULE && kind != Scope.Kind.CLASS) {
        return false;
      }
      return in.scope().module() != typed.program().main()
          || (change.at().span().startLine() < start && !isInLoopWithStart(change.at()));
    }

    private boolean isInLoopWithStart(Node at) {
      return typed.program().main().tree().body().stream()
          .filter(each -> each instanceof Stmt.For || each instanceof Stmt.While)
          .anyMatch(
              each ->
                  each.span().startLine() <= at.span().startLine()
                      && each.span().endLine() >= start);
    }

    private @Nullable Change first(List<Change> all) {
      return all.stream().filter(each -> !isBefore(each)).findFirst().orElse(null);
    }

    // ---- what the work reaches

    @Nullable Capture find() {
      if (!process) {
        Capture given = given();
        if (given != null) {
          return given;
        }
      }
      for (FunctionInfo function : reached.keySet()) {
        path = pathTo(function);
        for (Expr e : code.expressions(function)) {
          Capture found = look(function, e);
          if (found != null) {
            return found;
          }
        }
        Capture found = defaults(function);
        if (found != null) {
          return found;
        }
      }
      return null;
    }

    private List<String> pathTo(FunctionInfo function) {
      Deque<String> names = new ArrayDeque<>();
      FunctionInfo each = function;
      while (true) {
        names.addFirst(nameOf(each));
        FunctionInfo caller = reached.get(each);
        if (caller == null || caller == each) {
          return List.copyOf(names);
        }
        each = caller;
      }
    }

    private @Nullable Capture look(FunctionInfo function, Expr e) {
      if (e instanceof Expr.Name name) {
        Symbol symbol = typed.program().symbolOf(name);
        return symbol == null ? null : variable(function, symbol, name);
      }
      if (e instanceof Expr.Attribute attribute) {
        for (FunctionInstance version : Callables.versions(function)) {
          if (version.typeOf(attribute.value()) instanceof Type.ModuleObject module) {
            Symbol global = module.of().scope().symbols().get(attribute.attribute());
            return global == null ? null : variable(function, global, attribute);
          }
        }
        return classAttribute(attribute);
      }
      return null;
    }

    /** What threads are given: their arguments, the object of a method, the thread itself. */
    private @Nullable Capture given() {
      path =
          List.of(
              root.reached().functions().stream().map(Isolation::nameOf).findFirst().orElse("it"));
      List<Expr> all = new ArrayList<>(root.arguments());
      if (root.callee() instanceof Expr.Attribute bound) {
        all.add(bound.value());
      }
      if (root.site() instanceof Stmt.ClassDef definition) {
        ClassInfo of = typed.classOf(typed.program().scopeOf(definition));
        Change change = of.isStatic() ? first(changes.of(of)) : first(storesOfSelf(of));
        return change == null ? null : capture("its object", change);
      }
      for (Expr each : all) {
        for (FunctionInstance version : Callables.versions(root.starter())) {
          Capture found =
              value("argument " + text(each), version.typeOf(each), root.starter(), each);
          if (found != null) {
            return found;
          }
        }
      }
      return null;
    }

    /** The changes that methods of a class that is made at run time make to their object. */
    private List<Change> storesOfSelf(ClassInfo of) {
      List<Change> all = new ArrayList<>();
      for (FunctionInfo each : typed.functions()) {
        if (each.owner() == of
            && each.node() instanceof Stmt.FunctionDef def
            && !def.name().equals("__init__")
            && new SelfStore().isIn(def)) {
          all.add(new Change(each, def, "changed"));
        }
      }
      return all;
    }

    private @Nullable Capture defaults(FunctionInfo function) {
      for (Parameters.Parameter each : ParameterList.of(function.parameters())) {
        Symbol symbol = typed.program().symbolOf(each);
        boolean mutable =
            each.defaultValue() instanceof Expr.ListDisplay
                || each.defaultValue() instanceof Expr.Dict
                || each.defaultValue() instanceof Expr.Call;
        if (mutable && symbol != null) {
          Change change = first(changes.through(symbol));
          if (change != null) {
            return capture("the default of " + each.name(), change);
          }
        }
      }
      return null;
    }

    // ---- variables

    private @Nullable Capture variable(FunctionInfo function, Symbol symbol, Expr use) {
      Symbol meant = imported(symbol, 0);
      boolean outside =
          meant.isGlobal()
              || (meant.isCaptured()
                  && meant.owner().kind() != Scope.Kind.CLASS
                  && !reached.containsKey(typed.function(meant.owner().function())));
      if (!outside || meant.isImplicit() || !seen.add(meant)) {
        return null;
      }
      String name = (meant.isGlobal() ? "global " : "captured ") + meant.name();
      Change store = first(stores(meant));
      if (store != null) {
        return capture(name, store);
      }
      if (isDefinition(meant)) {
        Change change = first(changes.through(meant));
        return change == null ? null : capture(name, change);
      }
      Type type = meant.isGlobal() ? typed.globalType(meant) : captured(function, meant);
      if (type == Type.Basic.DYNAMIC || type instanceof Type.LibraryInstance) {
        // Of such an object only what is done to it by its name can be seen.
        boolean primitive = Contents.isHarmless(type, false);
        Change change = primitive ? null : first(changes.through(meant));
        if (change != null) {
          return capture(name, change);
        }
      }
      return process && type == Type.Basic.DYNAMIC ? null : value(name, type, function, use);
    }

    /** The first value of a variable that is bound once is no change. */
    private List<Change> stores(Symbol symbol) {
      List<Change> all = changes.stores(symbol);
      boolean once = symbol.isBoundOnce() && all.size() == 1 && !symbol.isReboundInside();
      boolean isOwn = once && all.get(0).in().scope() == symbol.owner();
      return isOwn && !isInLoop(all.get(0)) ? List.of() : all;
    }

    private boolean isInLoop(Change change) {
      int line = change.at().span().startLine();
      return code.statements(change.in()).stream()
          .filter(each -> each instanceof Stmt.For || each instanceof Stmt.While)
          .anyMatch(each -> each.span().startLine() <= line && each.span().endLine() >= line);
    }

    private static boolean isDefinition(Symbol symbol) {
      return symbol.bindings().stream()
          .allMatch(
              each ->
                  each instanceof Stmt.FunctionDef
                      || each instanceof Stmt.ClassDef
                      || each instanceof Stmt.Alias);
    }

    private Symbol imported(Symbol symbol, int depth) {
      if (depth < 9
          && symbol.isBoundOnce()
          && symbol.bindings().get(0) instanceof Stmt.Alias alias
          && typed.program().importOf(alias) instanceof Import.OfMember member) {
        Symbol other = member.module().scope().symbols().get(member.name());
        return other == null ? symbol : imported(other, depth + 1);
      }
      return symbol;
    }

    private Type captured(FunctionInfo function, Symbol symbol) {
      for (FunctionInstance version : Callables.versions(function)) {
        return version.variableType(symbol);
      }
      return Type.Basic.DYNAMIC;
    }

    /** A container that a class holds, reached by the name of the attribute. */
    private @Nullable Capture classAttribute(Expr.Attribute attribute) {
      for (ClassInfo each : typed.classes()) {
        Symbol symbol = each.scope().symbols().get(attribute.attribute());
        boolean holds =
            symbol != null && symbol.bindings().stream().anyMatch(Expr.Name.class::isInstance);
        if (holds) {
          Change change = first(changes.through(attribute.attribute()));
          if (change != null) {
            return capture("class attribute " + each + "." + attribute.attribute(), change);
          }
        }
      }
      return null;
    }

    // ---- values

    /** What is changed of a value; null where nothing is. */
    private @Nullable Capture value(String name, Type type, FunctionInfo in, Node at) {
      Set<Object> visited = new HashSet<>();
      Deque<Type> work = new ArrayDeque<>(List.of(type));
      while (!work.isEmpty()) {
        Type each = work.remove();
        Change change = null;
        if (each == Type.Basic.DYNAMIC) {
          change = new Change(in, at, "used, and of a type that is not known,");
        } else if (!Contents.isHarmless(each, process)) {
          change = changeOf(each, in, at);
          work.addAll(isNew(each, visited) ? Contents.parts(each) : List.of());
        }
        if (change != null && !(process && each == Type.Basic.DYNAMIC && each != type)) {
          return capture(name, change);
        }
      }
      return null;
    }

    private boolean isNew(Type type, Set<Object> visited) {
      Cell cell = Contents.cellOf(type);
      Object key =
          cell != null
              ? System.identityHashCode(cell.find())
              : type instanceof Type.Instance instance ? instance.of() : type.toString();
      return visited.add(key);
    }

    private @Nullable Change changeOf(Type type, FunctionInfo in, Node at) {
      Cell cell = Contents.cellOf(type);
      if (cell != null) {
        return named(Contents.nameOf(type), first(changes.of(cell)));
      }
      if (type instanceof Type.Instance instance) {
        return named(instance.of().toString(), first(changes.of(instance.of())));
      }
      if (type instanceof Type.IteratorOf) {
        return new Change(in, at, "an iterator is used up");
      }
      if (type instanceof Type.LibraryInstance instance) {
        return new Change(in, at, "a " + instance.of().name() + " is used");
      }
      return null;
    }

    private static @Nullable Change named(String name, @Nullable Change change) {
      return change == null
          ? null
          : new Change(change.in(), change.at(), name + " " + change.what());
    }

    private Capture capture(String shared, Change change) {
      List<String> whole = new ArrayList<>(path);
      whole.add(shared);
      return new Capture(whole, change.what(), change.in(), change.at());
    }
  }

  private static String text(Expr e) {
    if (e instanceof Expr.Name name) {
      return name.id();
    }
    return e instanceof Expr.Attribute attribute
        ? text(attribute.value()) + "." + attribute.attribute()
        : "value";
  }

  private static String nameOf(FunctionInfo function) {
    return function.scope().qualifiedName().replace("<locals>.", "");
  }
}
