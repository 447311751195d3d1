package dev.portalis.processor.threads;

import dev.portalis.processor.bind.LibraryMembers;
import dev.portalis.processor.bind.Symbol;
import dev.portalis.processor.threads.ThreadRoot.Kind;
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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds all places where a program starts threads or hands work to them, in source order. */
public final class ThreadRoots extends CodeWalker {
  private static final String THREAD = "threading.Thread";
  private static final Set<String> THREAD_CLASSES = Set.of(THREAD, "threading.Timer");
  private static final Set<String> EXECUTORS =
      Set.of("ThreadPoolExecutor", "ProcessPoolExecutor", "Executor");

  private final Callables callables;
  private final boolean hasExecutors;
  private final List<ThreadRoot> roots = new ArrayList<>();

  private ThreadRoots(TypedProgram typed, Callables callables) {
    super(typed);
    this.callables = callables;
    this.hasExecutors =
        typed.program().modules().stream().anyMatch(each -> hasExecutors(each.tree().body()));
  }

  private static boolean hasExecutors(List<Stmt> statements) {
    boolean[] found = {false};
    new TreeWalker() {
      @Override
      public void statement(Stmt s) {
        found[0] |=
            s instanceof Stmt.ImportFrom from && isExecutors(from.module())
                || s instanceof Stmt.Import imports
                    && imports.names().stream().anyMatch(each -> isExecutors(each.name()));
        super.statement(s);
      }
    }.statements(statements);
    return found[0];
  }

  private static boolean isExecutors(@Nullable String module) {
    return module != null && (module.startsWith("concurrent") || module.startsWith("asyncio"));
  }

  /** The roots of a program. */
  public static List<ThreadRoot> of(TypedProgram typed) {
    return of(typed, new Callables(typed));
  }

  /** The roots of a program of which is known what it can call. */
  public static List<ThreadRoot> of(TypedProgram typed, Callables callables) {
    ThreadRoots roots = new ThreadRoots(typed, callables);
    roots.walk();
    return List.copyOf(roots.roots);
  }

  // ---- classes of threads

  @Override
  public void statement(Stmt s) {
    if (s instanceof Stmt.ClassDef definition && isThread(definition)) {
      Set<FunctionInfo> runs = new LinkedHashSet<>();
      for (FunctionInfo each : callables.methods("run")) {
        ClassInfo owner = each.owner();
        if (owner != null && owner.node() == definition) {
          runs.add(each);
        }
      }
      if (!runs.isEmpty()) {
        add(Kind.SUBCLASS, s, new Reached(runs, true), s, List.of());
      }
    }
    super.statement(s);
  }

  private boolean isThread(Stmt.ClassDef definition) {
    return definition.bases().stream().anyMatch(each -> isThread(each, 0));
  }

  private boolean isThread(Expr base, int depth) {
    String member = LibraryMembers.of(typed().program(), base);
    if (member != null) {
      return THREAD_CLASSES.contains(member);
    }
    Symbol symbol = base instanceof Expr.Name name ? typed().program().symbolOf(name) : null;
    return symbol != null
        && depth < 100
        && symbol.bindings().stream()
            .anyMatch(
                each ->
                    each instanceof Stmt.ClassDef def
                        && def.bases().stream().anyMatch(b -> isThread(b, depth + 1)));
  }

  // ---- calls

  @Override
  public void expression(@Nullable Expr e) {
    if (e instanceof Expr.Call call) {
      String member = member(call.function());
      if (member != null) {
        libraryCall(call, member);
      } else if (call.function() instanceof Expr.Attribute attribute) {
        methodCall(call, attribute);
      }
    }
    super.expression(e);
  }

  /** The module and name of what is called, as {@code threading.Thread}; null where it is none. */
  private @Nullable String member(Expr callee) {
    for (FunctionInstance each : Callables.versions(function())) {
      if (each.typeOf(callee) instanceof Type.LibraryClassObject type) {
        return type.of().module() + "." + type.of().name();
      }
    }
    return LibraryMembers.of(typed().program(), callee);
  }

  private void libraryCall(Expr.Call call, String member) {
    String name = member.substring(member.lastIndexOf('.') + 1);
    switch (member) {
      case THREAD -> start(call, Kind.THREAD, argument(call, 1, "target"), 3);
      case "threading.Timer" -> start(call, Kind.TIMER, argument(call, 1, "function"), 2);
      case "_thread.start_new_thread", "_thread.start_new" ->
          start(call, Kind.LOW_LEVEL, argument(call, 0, "function"), 1);
      case "asyncio.to_thread" -> handOver(call, Kind.TO_THREAD, 0);
      default -> {
        if (member.startsWith("concurrent.futures") && EXECUTORS.contains(name)) {
          initializer(call, name);
        }
      }
    }
  }

  private void methodCall(Expr.Call call, Expr.Attribute attribute) {
    String executor = executor(attribute.value());
    switch (attribute.attribute()) {
      case "submit" -> {
        if (executor != null) {
          handOver(call, isProcess(executor) ? Kind.PROCESS_SUBMIT : Kind.SUBMIT, 0);
        }
      }
      case "map" -> {
        if (executor != null) {
          handOver(call, isProcess(executor) ? Kind.PROCESS_MAP : Kind.MAP, 0);
        }
      }
      case "add_done_callback" -> handOver(call, Kind.CALLBACK, 0);
      case "run_in_executor" -> handOver(call, Kind.TO_THREAD, 1);
      default -> {}
    }
  }

  private static boolean isProcess(String executor) {
    return executor.equals("ProcessPoolExecutor");
  }

  /** The class of executors that a value may be of; null where it is none for sure. */
  private @Nullable String executor(Expr receiver) {
    for (FunctionInstance each : Callables.versions(function())) {
      Type type = stripped(each.typeOf(receiver));
      if (type instanceof Type.LibraryInstance instance) {
        boolean futures = instance.of().module().startsWith("concurrent.futures");
        return futures && EXECUTORS.contains(instance.of().name()) ? instance.of().name() : null;
      }
      if (type == Type.Basic.DYNAMIC && hasExecutors) {
        return "Executor";
      }
    }
    return null;
  }

  private static Type stripped(Type type) {
    return type instanceof Type.Optional optional ? optional.of() : type;
  }

  private void initializer(Expr.Call call, String executor) {
    boolean process = isProcess(executor);
    Expr function = argument(call, 2, "initializer");
    if (function != null) {
      Expr given = argument(call, 3, "initargs");
      add(
          process ? Kind.PROCESS_INITIALIZER : Kind.INITIALIZER,
          call,
          callables.of(function(), function),
          function,
          items(given));
    }
  }

  /** {@code Thread(target=f, args=(a, b), kwargs={...})}. */
  private void start(Expr.Call call, Kind kind, @Nullable Expr target, int args) {
    if (target != null) {
      List<Expr> arguments = new ArrayList<>(items(argument(call, args, "args")));
      Expr keywords = argument(call, args + 1, "kwargs");
      if (keywords instanceof Expr.Dict dict && !dict.keys().contains(null)) {
        arguments.addAll(dict.values());
      } else if (keywords != null) {
        arguments.add(keywords);
      }
      add(kind, call, callables.of(function(), target), target, arguments);
    }
  }

  private static List<Expr> items(@Nullable Expr args) {
    if (args instanceof Expr.Tuple tuple) {
      return tuple.elements();
    }
    if (args instanceof Expr.ListDisplay list) {
      return list.elements();
    }
    return args == null ? List.of() : List.of(args);
  }

  /** {@code executor.submit(f, a, b)}. */
  private void handOver(Expr.Call call, Kind kind, int at) {
    Expr work = argument(call, at, "fn");
    if (work == null) {
      return;
    }
    List<Expr> arguments = new ArrayList<>();
    call.arguments().stream().skip(at + 1).forEach(arguments::add);
    for (Expr.Keyword each : call.keywords()) {
      boolean option = kind.isMap() || "fn".equals(each.name()) || "context".equals(each.name());
      if (!option) {
        arguments.add(each.value());
      }
    }
    add(kind, call, callables.of(function(), work), work, arguments);
  }

  private static @Nullable Expr argument(Expr.Call call, int position, String name) {
    for (Expr.Keyword each : call.keywords()) {
      if (name.equals(each.name())) {
        return each.value();
      }
    }
    return position < call.arguments().size() ? call.arguments().get(position) : null;
  }

  private void add(Kind kind, Node site, Reached reached, Node callee, List<Expr> arguments) {
    roots.add(new ThreadRoot(kind, site, function(), reached, callee, arguments));
  }
}
