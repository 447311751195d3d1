package dev.portalis.wasm.trace;

import dev.portalis.runtime.error.ErrorKind;
import dev.portalis.runtime.error.Errors;
import org.teavm.interop.StaticInit;

/**
 * How deep the calls of Python functions are nested in the fiber that runs. An overflow of the
 * machine's stack cannot be caught in WebAssembly, so the depth is limited before.
 */
@StaticInit
public final class CallDepth {
  /** CPython's limit; the hosts' stacks, of about a megabyte, hold that with room to spare. */
  private static final int LIMIT = 1000;

  private static int depth;

  private CallDepth() {}

  /** The depth. */
  public static int get() {
    return depth;
  }

  /** Sets the depth, when another fiber is resumed. */
  public static void set(int value) {
    depth = value;
  }

  /** A Python function begins. */
  public static void enter() {
    if (++depth > LIMIT) {
      exceeded();
    }
  }

  /** A Python function ends, not by an exception. */
  public static void leave() {
    depth--;
  }

  private static void exceeded() {
    depth--;
    throw Errors.of(ErrorKind.RECURSION_ERROR, "maximum recursion depth exceeded");
  }
}
