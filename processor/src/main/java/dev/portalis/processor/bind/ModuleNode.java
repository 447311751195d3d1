package dev.portalis.processor.bind;

import dev.portalis.processor.source.Span;
import dev.portalis.processor.tree.Module;
import dev.portalis.processor.tree.Node;

/** A module as the node that opens its scope. */
public record ModuleNode(Module module) implements Node {
  @Override
  public Span span() {
    return Span.FILE_START;
  }
}
