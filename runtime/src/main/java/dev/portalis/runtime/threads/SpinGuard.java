package dev.portalis.runtime.threads;

import java.util.concurrent.atomic.AtomicInteger;

/** Guards a few instructions. Not reentrant; nothing that waits may run inside. */
public final class SpinGuard {
  private final AtomicInteger busy = new AtomicInteger();

  /** Nobody is inside. */
  public SpinGuard() {}

  /** Waits until nobody else is inside. */
  public void enter() {
    if (!busy.compareAndSet(0, 1)) {
      spin();
    }
  }

  private void spin() {
    int attempt = 0;
    while (busy.get() != 0 || !busy.compareAndSet(0, 1)) {
      Platform.THREADS.relax(attempt++);
    }
  }

  /** From inside: orders what was written so far before what follows, for those who only read. */
  public void publish() {
    busy.set(1);
  }

  /** Lets the next one in. */
  public void exit() {
    busy.lazySet(0);
  }
}
