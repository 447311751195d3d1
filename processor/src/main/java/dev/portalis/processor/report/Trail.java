package dev.portalis.processor.report;

import dev.portalis.processor.bind.BoundModule;
import dev.portalis.processor.source.Span;
import dev.portalis.processor.tree.Node;
import dev.portalis.processor.types.FunctionInstance;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The way from an expression to the root of its being dynamic, while it is followed. */
final class Trail {
  private static final int MAX_STEPS = 8;

  private record Visit(@Nullable FunctionInstance in, int node, String what) {}

  private final List<Reason.Step> steps = new ArrayList<>();
  private final Set<Visit> visits = new HashSet<>();
  private String hint = "";

  /** Whether to go on at a node: it was not passed yet, and the way is not too long. */
  boolean enter(@Nullable FunctionInstance in, Object node, String what) {
    return steps.size() < MAX_STEPS
        && visits.add(new Visit(in, System.identityHashCode(node), what));
  }

  /** Adds a step at a place of a function. */
  void step(String text, @Nullable FunctionInstance in, @Nullable Node at) {
    if (in != null && at != null) {
      step(text, in.function().scope().module(), at.span());
    } else {
      steps.add(new Reason.Step(text, null));
    }
  }

  /** Adds a step at a place. */
  void step(String text, @Nullable BoundModule module, @Nullable Span span) {
    steps.add(
        new Reason.Step(
            text, module == null || span == null ? null : new Reason.Place(module, span)));
  }

  /** Says what would change it; the last word counts. */
  void hint(String text) {
    hint = text;
  }

  /** The whole way. */
  Reason reason() {
    return new Reason(steps, hint);
  }
}
