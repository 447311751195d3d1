package dev.portalis.processor.check.threads;

import dev.portalis.processor.problem.Problem;
import dev.portalis.processor.problem.ProblemCode;
import dev.portalis.processor.threads.ThreadRoot;
import dev.portalis.processor.tree.Node;
import dev.portalis.processor.tree.Stmt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds changes of shared places into which another thread can come: updates and checks without a
 * lock, and changes without the lock that is held at other uses of the same place.
 */
final class SharedChanges {
  private static final int ENOUGH = 2;

  private final Facts facts;
  private final ThreadCounts counts;
  private final Map<Place, List<Access>> places = new LinkedHashMap<>();

  SharedChanges(Facts facts, ThreadCounts counts, List<Access> accesses) {
    this.facts = facts;
    this.counts = counts;
    for (Access each : accesses) {
      places.computeIfAbsent(each.place(), p -> new ArrayList<>()).add(each);
    }
  }

  void check() {
    places.values().forEach(this::check);
  }

  private void check(List<Access> accesses) {
    Access guarded = guarded(accesses);
    for (Access each : accesses) {
      if (each.locked() || each.kind() == Access.Kind.READ || isMaking(each)) {
        continue;
      }
      if (guarded != null && (counts.of(each.function()) > 0 || isMethod(each))) {
        report(each, guarded);
      } else if (each.kind() != Access.Kind.WRITE && counts.of(each.function()) > 1) {
        report(each);
      }
    }
  }

  /** One of at least two uses that hold the same lock. */
  private static @Nullable Access guarded(List<Access> accesses) {
    Map<Place, Integer> times = new HashMap<>();
    for (Access each : accesses) {
      for (Place lock : each.held()) {
        boolean enough = times.merge(lock, 1, Integer::sum) >= ENOUGH;
        if (enough && each.locks().stream().anyMatch(l -> lock.equals(l.place()))) {
          return each;
        }
      }
    }
    return null;
  }

  /** Whether the code runs before a second thread can have the place. */
  private static boolean isMaking(Access access) {
    Node node = access.function().node();
    if (access.function().parameters() == null) {
      return true;
    }
    return node instanceof Stmt.FunctionDef def
        && access.function().owner() != null
        && def.name().startsWith("__")
        && def.name().endsWith("__")
        && (def.name().equals("__init__") || def.name().equals("__new__"));
  }

  private static boolean isMethod(Access access) {
    return access.place().variable() == null && access.function().owner() != null;
  }

  private void report(Access access, Access guarded) {
    LockWalker.Held lock = guarded.locks().get(guarded.locks().size() - 1);
    String name = Facts.text(guarded.function(), lock.at());
    facts.report(
        facts
            .problem(
                ProblemCode.UNGUARDED_ACCESS, access.function(), access.at(), access.text(), name)
            .withNote(
                "'" + name + "' is held", Facts.sourceOf(guarded.function()), guarded.at().span()));
  }

  private void report(Access access) {
    String what = access.kind() == Access.Kind.UPDATE ? "update" : "look at, and then change,";
    Problem problem =
        facts.problem(
            ProblemCode.UNLOCKED_CHANGE, access.function(), access.at(), what, access.text());
    List<ThreadRoot> roots = counts.rootsOf(access.function());
    if (!roots.isEmpty()) {
      ThreadRoot root = roots.get(0);
      problem =
          problem.withNote(
              "threads that do it start", Facts.sourceOf(root.starter()), root.site().span());
    }
    facts.report(problem);
  }
}
