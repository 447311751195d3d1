package dev.portalis.runtime.object;

import dev.portalis.runtime.threads.Platform;
import java.util.concurrent.atomic.AtomicBoolean;

/** Gives objects distinct numbers where they are asked for. */
final class IdentityNumbers {
  private static final AtomicBoolean BUSY = new AtomicBoolean();
  private static int last = 0x1000;

  private IdentityNumbers() {}

  /** A number for an object that no other object has. */
  static long of(PyObject value) {
    int known = value.identity;
    return 0x7f00_0000_0000L | (Integer.toUnsignedLong(known == 0 ? assign(value) : known) << 4);
  }

  /** Counts on; two threads may ask for the same object at once. */
  private static int assign(PyObject value) {
    for (int i = 0; !BUSY.compareAndSet(false, true); i++) {
      Platform.THREADS.relax(i);
    }
    if (value.identity == 0) {
      value.identity = ++last;
    }
    int assigned = value.identity;
    BUSY.set(false);
    return assigned;
  }
}
