package dev.portalis.processor.check.threads;

import dev.portalis.processor.threads.Reached;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Stmt;
import dev.portalis.processor.types.ClassInfo;
import dev.portalis.processor.types.FunctionInfo;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The calls of functions of the program of which is known what they call. */
final class CallSites extends LockWalker {
  /**
   * A call.
   *
   * @param caller the function in which it stands
   * @param held what that has locked
   * @param call the call
   * @param callee what it may run
   * @param repeated whether it stands in a loop
   */
  record Site(
      FunctionInfo caller, List<Held> held, Expr call, FunctionInfo callee, boolean repeated) {}

  private final List<Site> sites = new ArrayList<>();
  private final Map<FunctionInfo, List<Site>> byCaller = new IdentityHashMap<>();
  private final Map<FunctionInfo, List<Site>> byCallee = new IdentityHashMap<>();
  private final Map<ClassInfo, Integer> made = new IdentityHashMap<>();
  private final Map<FunctionInfo, Set<Place>> always = new IdentityHashMap<>();
  private final Set<Object> repeatedNodes = new HashSet<>();
  private int loops;

  CallSites(Facts facts) {
    super(facts);
    walk();
    findAlwaysHeld();
  }

  @Override
  public void statement(Stmt s) {
    if (s instanceof Stmt.FunctionDef || s instanceof Stmt.ClassDef) {
      outsideLoops(() -> super.statement(s));
    } else if (s instanceof Stmt.For || s instanceof Stmt.While) {
      loops++;
      super.statement(s);
      loops--;
    } else {
      super.statement(s);
    }
  }

  @Override
  public void expression(@Nullable Expr e) {
    if (e instanceof Expr.Lambda) {
      outsideLoops(() -> super.expression(e));
      return;
    }
    boolean comprehension =
        e instanceof Expr.ListComp
            || e instanceof Expr.SetComp
            || e instanceof Expr.DictComp
            || e instanceof Expr.GeneratorExp;
    loops += comprehension ? 1 : 0;
    if (e instanceof Expr.Call call) {
      note(call);
    }
    super.expression(e);
    loops -= comprehension ? 1 : 0;
  }

  private void outsideLoops(Runnable work) {
    int before = loops;
    loops = 0;
    work.run();
    loops = before;
  }

  private void note(Expr.Call call) {
    if (loops > 0) {
      repeatedNodes.add(new Identity(call));
    }
    ClassInfo of = facts.bindings.made(call);
    if (of != null) {
      made.merge(of, loops > 0 ? 2 : 1, Integer::sum);
    }
    Reached reached = facts.callables.of(function(), call.function());
    if (reached.isComplete()) {
      for (FunctionInfo each : reached.functions()) {
        Site site = new Site(function(), held(), call, each, loops > 0);
        sites.add(site);
        byCaller.computeIfAbsent(function(), f -> new ArrayList<>()).add(site);
        byCallee.computeIfAbsent(each, f -> new ArrayList<>()).add(site);
      }
    }
  }

  /** A node as a key. */
  private record Identity(Object node) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Identity && ((Identity) other).node == node;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(node);
    }
  }

  /** The calls in a function. */
  List<Site> from(FunctionInfo caller) {
    return byCaller.getOrDefault(caller, List.of());
  }

  /** The calls of a function. */
  List<Site> to(FunctionInfo callee) {
    return byCallee.getOrDefault(callee, List.of());
  }

  /** Whether a call stands in a loop. */
  boolean isRepeated(Object call) {
    return repeatedNodes.contains(new Identity(call));
  }

  /** How many instances of a class the program makes: 0, 1 or more. */
  int instances(ClassInfo of) {
    int all = made.getOrDefault(of, 0);
    for (ClassInfo each : of.subclasses()) {
      all += instances(each);
    }
    return all;
  }

  // ---- what callers hold

  private void findAlwaysHeld() {
    Set<FunctionInfo> roots = new LinkedHashSet<>();
    facts.roots.forEach(each -> roots.addAll(each.reached().functions()));
    for (boolean changed = true; changed; ) {
      changed = false;
      for (FunctionInfo each : typed().functions()) {
        Set<Place> before = always.get(each);
        Set<Place> now = roots.contains(each) ? Set.of() : heldByCallers(each);
        if (now != null && !now.equals(before)) {
          always.put(each, now);
          changed = true;
        }
      }
    }
  }

  /** What all callers that are known so far hold; null where there are none. */
  private @Nullable Set<Place> heldByCallers(FunctionInfo function) {
    List<Site> calls = to(function);
    if (calls.isEmpty()) {
      return Set.of();
    }
    Set<Place> all = null;
    for (Site each : calls) {
      Set<Place> outer = always.get(each.caller());
      if (outer == null) {
        continue;
      }
      Set<Place> here = new HashSet<>(outer);
      each.held().stream().filter(h -> h.place() != null).forEach(h -> here.add(h.place()));
      if (all == null) {
        all = here;
      } else {
        all.retainAll(here);
      }
    }
    return all;
  }

  /** The locks that are held whenever a function is called. */
  Set<Place> alwaysHeld(FunctionInfo function) {
    return always.getOrDefault(function, Set.of());
  }
}
