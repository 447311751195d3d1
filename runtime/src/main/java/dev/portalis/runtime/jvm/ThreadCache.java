package dev.portalis.runtime.jvm;

import java.util.concurrent.ConcurrentLinkedDeque;

/** Idle threads that wait for another carrier, the last used first. */
final class ThreadCache {
  private final long keepNanos;
  private final ConcurrentLinkedDeque<CarrierThread> idle = new ConcurrentLinkedDeque<>();

  ThreadCache(long keepNanos) {
    this.keepNanos = keepNanos;
  }

  /** How long an idle thread waits. */
  long keepNanos() {
    return keepNanos;
  }

  void start(JvmCarrier carrier) {
    if (carrier.stackSize() == 0) {
      for (CarrierThread thread = idle.pollFirst(); thread != null; thread = idle.pollFirst()) {
        if (thread.offer(carrier)) {
          return;
        }
      }
    }
    new CarrierThread(this, carrier).start();
  }

  void add(CarrierThread thread) {
    idle.addFirst(thread);
  }

  void remove(CarrierThread thread) {
    idle.remove(thread);
  }
}
