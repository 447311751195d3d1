package dev.portalis.processor.tree;

import dev.portalis.processor.source.Span;

/**
 * A node of the Python tree. The shapes and names are those of CPython's <a
 * href="https://docs.python.org/3.12/library/ast.html#abstract-grammar">abstract grammar</a>.
 *
 * <p>Nodes are compared by identity when facts about them are recorded: use {@link
 * java.util.IdentityHashMap}, since two equal records may stand at two places.
 */
public interface Node {
  /** Where the node stands in its file. */
  Span span();
}
