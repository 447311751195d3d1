package dev.portalis.processor.threads;

import dev.portalis.processor.types.FunctionInfo;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The functions of the program that a call can run.
 *
 * @param functions all that it may run, in a fixed order
 * @param isComplete whether the value that is called is known; otherwise the functions are all that
 *     can be called through a value
 */
public record Reached(Set<FunctionInfo> functions, boolean isComplete) {
  public Reached {
    functions = Collections.unmodifiableSet(new LinkedHashSet<>(functions));
  }

  /** No function of the program: a function of the library, None. */
  static final Reached NOTHING = new Reached(Set.of(), true);

  /** All that this one or another runs. */
  Reached and(Reached other) {
    Set<FunctionInfo> both = new LinkedHashSet<>(functions);
    both.addAll(other.functions);
    return new Reached(both, isComplete && other.isComplete);
  }
}
