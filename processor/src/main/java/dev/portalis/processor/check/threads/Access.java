package dev.portalis.processor.check.threads;

import dev.portalis.processor.tree.Node;
import dev.portalis.processor.types.FunctionInfo;
import java.util.List;
import java.util.Set;

/**
 * A use of a place that threads share.
 *
 * @param place the place
 * @param kind what is done
 * @param function whose code does it
 * @param at the node
 * @param text the place as the program writes it
 * @param held the names of the locks that are held
 * @param locked whether any lock is held, also one without a name
 */
record Access(
    Place place,
    Kind kind,
    FunctionInfo function,
    Node at,
    String text,
    Set<Place> held,
    boolean locked,
    List<LockWalker.Held> locks) {

  /** What is done with a place. */
  enum Kind {
    READ,
    /** A new value is stored, or what it holds is changed. */
    WRITE,
    /** A new value is stored that depends on the one before. */
    UPDATE,
    /** It is changed after a look at it. */
    CHECK_THEN_CHANGE
  }
}
