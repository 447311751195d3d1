package dev.portalis.processor.report;

import dev.portalis.processor.bind.BoundModule;
import dev.portalis.processor.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why an expression is dynamic.
 *
 * @param steps from the expression to the root cause, which is the last
 * @param hint what would change it; empty where nothing is known
 */
public record Reason(List<Step> steps, String hint) {
  public Reason {
    steps = List.copyOf(steps);
  }

  /**
   * One link of the chain.
   *
   * @param text a sentence without its end
   * @param at where that is; null for no place in the program
   */
  public record Step(String text, @Nullable Place at) {}

  /** A place in the program. */
  public record Place(BoundModule module, Span span) {}
}
