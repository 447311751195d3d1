package dev.portalis.processor.check.threads;

import dev.portalis.processor.problem.ProblemCode;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.types.FunctionInfo;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds locks with names that are taken in one order here and in another there, and plain locks
 * that are taken again by who holds them. Calls are followed.
 */
final class LockOrder extends LockWalker {
  /** A lock that is taken while another is held. */
  private record Step(Place first, Place second) {}

  /** Where that happens: in the code of a function, at an expression. */
  private record Where(FunctionInfo function, Expr at, String first, String second) {}

  private final CallSites sites;
  private final Map<Step, Where> steps = new LinkedHashMap<>();
  private final Map<FunctionInfo, List<Held>> taken = new IdentityHashMap<>();
  private final Set<Object> reported = new HashSet<>();

  LockOrder(Facts facts, CallSites sites) {
    super(facts);
    this.sites = sites;
  }

  void check() {
    walk();
    for (FunctionInfo each : typed().functions()) {
      sites.from(each).forEach(this::followCall);
    }
    steps.forEach(this::compare);
  }

  @Override
  void taking(Held lock) {
    taken.computeIfAbsent(function(), f -> new ArrayList<>()).add(lock);
    if (lock.place() == null) {
      return;
    }
    for (Held outer : held()) {
      if (lock.place().equals(outer.place())) {
        if ("Lock".equals(lock.kind())
            && isSame(outer.at(), lock.at())
            && reported.add(lock.place())) {
          again(function(), lock.at(), lock.at());
        }
      } else if (outer.place() != null) {
        step(
            outer, outer.place(), lock.place(), function(), lock.at(), text(function(), lock.at()));
      }
    }
  }

  private void step(
      Held outer, Place from, Place inner, FunctionInfo function, Expr at, String name) {
    steps.putIfAbsent(
        new Step(from, inner), new Where(function, at, text(function, outer.at()), name));
  }

  private boolean isSame(Expr a, Expr b) {
    return text(function(), a).equals(text(function(), b));
  }

  private static String text(FunctionInfo function, Expr e) {
    return Facts.text(function, e);
  }

  private void followCall(CallSites.Site site) {
    if (site.held().isEmpty()) {
      return;
    }
    for (Map.Entry<Held, FunctionInfo> inner : takenBy(site.callee()).entrySet()) {
      Held lock = inner.getKey();
      for (Held outer : site.held()) {
        Place from = outer.place();
        if (from == null || lock.place() == null) {
          continue;
        }
        if (!lock.place().equals(from)) {
          String name = text(inner.getValue(), lock.at());
          step(outer, from, lock.place(), site.caller(), site.call(), name);
        } else if ("Lock".equals(lock.kind())
            && isOneObject(outer, site, lock, inner.getValue())
            && reported.add(lock.place())) {
          again(site.caller(), site.call(), outer.at());
        }
      }
    }
  }

  /** Whether a lock of the caller and one of the callee are one, not those of two instances. */
  private boolean isOneObject(Held outer, CallSites.Site site, Held inner, FunctionInfo callee) {
    Place place = outer.place();
    if (place != null && place.variable() != null && place.attributes().isEmpty()) {
      return true;
    }
    boolean own =
        outer.at() instanceof Expr.Attribute a
            && a.value() instanceof Expr.Name self
            && facts.isSelf(site.caller(), self)
            && inner.at() instanceof Expr.Attribute b
            && b.value() instanceof Expr.Name other
            && facts.isSelf(callee, other);
    return own
        && site.call() instanceof Expr.Call call
        && call.function() instanceof Expr.Attribute method
        && method.value() instanceof Expr.Name receiver
        && facts.isSelf(site.caller(), receiver);
  }

  /** The locks that a function takes, itself and in what it calls, and where. */
  private Map<Held, FunctionInfo> takenBy(FunctionInfo function) {
    Map<Held, FunctionInfo> all = new LinkedHashMap<>();
    Set<FunctionInfo> seen = new LinkedHashSet<>(Set.of(function));
    List<FunctionInfo> pending = new ArrayList<>(seen);
    for (int i = 0; i < pending.size(); i++) {
      FunctionInfo each = pending.get(i);
      taken.getOrDefault(each, List.of()).forEach(lock -> all.putIfAbsent(lock, each));
      for (CallSites.Site call : sites.from(each)) {
        if (seen.add(call.callee())) {
          pending.add(call.callee());
        }
      }
    }
    return all;
  }

  private void again(FunctionInfo function, Expr at, Expr lock) {
    facts.report(
        facts
            .problem(
                ProblemCode.LOCK_ORDER,
                function,
                at,
                "'"
                    + text(function, lock)
                    + "' is taken here by who holds it already, and waits"
                    + " for ever")
            .withHelp("use an RLock, or split off a function that expects the lock to be held"));
  }

  private void compare(Step step, Where here) {
    Where other = steps.get(new Step(step.second(), step.first()));
    if (other == null || !reported.add(Set.of(step.first(), step.second()))) {
      return;
    }
    boolean later = here.at().span().startLine() > other.at().span().startLine();
    Where at = later ? here : other;
    Where before = later ? other : here;
    facts.report(
        facts
            .problem(
                ProblemCode.LOCK_ORDER,
                at.function(),
                at.at(),
                "'"
                    + at.second()
                    + "' is taken here while '"
                    + at.first()
                    + "' is held, and the other way round elsewhere: two threads can wait for each"
                    + " other")
            .withNote(
                "'" + before.second() + "' is taken while '" + before.first() + "' is held",
                Facts.sourceOf(before.function()),
                before.at().span()));
  }
}
