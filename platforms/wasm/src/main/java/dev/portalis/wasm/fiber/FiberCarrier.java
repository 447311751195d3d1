package dev.portalis.wasm.fiber;

import dev.portalis.runtime.threads.Carrier;
import org.jspecify.annotations.Nullable;
import org.teavm.interop.AsyncCallback;

/** A carrier that is a fiber: it runs until it waits, and nothing else runs meanwhile. */
final class FiberCarrier extends Carrier {
  static final int NOT_IN_HEAP = -1;

  private final String name;
  final Runnable body;
  final FiberLocals locals = new FiberLocals();

  /** Resumes the fiber; null while it runs, and before it has begun. */
  @Nullable AsyncCallback<@Nullable Object> suspended;

  /** Whether the next park returns at once. */
  boolean permit;

  /** Whether it is in a queue. */
  boolean ready;

  /** The next in that queue. */
  @Nullable FiberCarrier next;

  /** When it goes on by itself, and its place among those who do. */
  long deadline;

  int heapIndex = NOT_IN_HEAP;

  /** How deep its Python calls are nested where it was suspended. */
  int depth;

  /** Where its functions are that catch exceptions themselves; null before it has begun. */
  int @Nullable [] lines;

  FiberCarrier(Runnable body, String name) {
    this.body = body;
    this.name = name;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public long nativeId() {
    return ident();
  }
}
