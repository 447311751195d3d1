package dev.portalis.processor.bind;

import dev.portalis.processor.tree.Node;
import java.util.Map;

/** Finds the names that may be without a value where they are read. */
final class DefiniteAssignment {
  DefiniteAssignment(Program program, Map<Node, Boolean> maybeUnbound) {}

  void run() {}
}
