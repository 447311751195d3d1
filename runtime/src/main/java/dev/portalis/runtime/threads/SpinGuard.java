package dev.portalis.runtime.threads;

import java.util.concurrent.atomic.AtomicInteger;

/** Guards a few instructions. Not reentrant; nothing that can throw or wait may run inside. */
final class SpinGuard {
  private final AtomicInteger busy = new AtomicInteger();

  void enter() {
    if (!busy.compareAndSet(0, 1)) {
      spin();
    }
  }

  private void spin() {
    int attempt = 0;
    while (busy.get() != 0 || !busy.compareAndSet(0, 1)) {
      Platform.THREADS.yield(attempt++);
    }
  }

  void exit() {
    busy.lazySet(0);
  }
}
