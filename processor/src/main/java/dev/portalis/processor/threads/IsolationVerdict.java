package dev.portalis.processor.threads;

import dev.portalis.processor.tree.Node;
import dev.portalis.processor.types.FunctionInfo;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whether the work of a thread root is isolated: all that it reaches can be copied and is not
 * changed on either side, is a constant of a module, or is there to be shared, as locks and queues
 * are.
 *
 * @param root the work
 * @param capture the first thing that it shares; null where it is isolated
 */
public record IsolationVerdict(ThreadRoot root, @Nullable Capture capture) {

  /**
   * Something that work shares.
   *
   * @param path the functions by which it gets there, from what runs first, then what is shared
   * @param what what happens to it
   * @param in the function, or the body of a module or class, in which that happens
   * @param at where
   */
  public record Capture(List<String> path, String what, FunctionInfo in, Node at) {
    public Capture {
      path = List.copyOf(path);
    }

    /** The whole way in one line: {@code worker -> global cache -> dict changed at line 12}. */
    public String text() {
      String line = what + " at line " + at.span().startLine();
      return path.stream().collect(Collectors.joining(" -> ", "", " -> " + line));
    }
  }

  /** Whether nothing is shared. */
  public boolean isIsolated() {
    return capture == null;
  }
}
