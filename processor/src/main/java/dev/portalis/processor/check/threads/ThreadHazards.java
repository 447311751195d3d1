package dev.portalis.processor.check.threads;

import dev.portalis.processor.problem.Problems;
import dev.portalis.processor.threads.Callables;
import dev.portalis.processor.threads.ThreadRoot;
import dev.portalis.processor.types.TypedProgram;
import java.util.List;

/** Looks for all hazards, one after the other. */
public final class ThreadHazards {
  private ThreadHazards() {}

  /**
   * Reports what can go wrong between the threads of a program.
   *
   * @param roots where it starts threads
   * @param callables what it can call
   */
  public static void check(
      TypedProgram typed, List<ThreadRoot> roots, Callables callables, Problems problems) {
    Facts facts = new Facts(typed, roots, callables, problems);
    CallSites sites = new CallSites(facts);
    ThreadCounts counts = new ThreadCounts(facts, sites);
    SharedClasses shared = new SharedClasses(facts, counts);
    new SharedChanges(facts, counts, new Accesses(facts, sites, shared).list()).check();
    new LockOrder(facts, sites).check();
    new UnreleasedLocks(facts).walk();
    new ThreadMisuse(facts).walk();
    new LocksOfOneUse(facts, counts).check();
    new Conditions(facts, sites).walk();
    new EndlessConsumers(facts).check();
    new OwnPoolWaits(facts, sites).check();
    new LateCaptures(facts).walk();
    new BusyWaits(facts).walk();
  }
}
