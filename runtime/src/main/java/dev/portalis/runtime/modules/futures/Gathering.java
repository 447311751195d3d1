package dev.portalis.runtime.modules.futures;

import dev.portalis.runtime.threads.RawMutex;
import dev.portalis.runtime.threads.WaitQueue;
import dev.portalis.runtime.threads.Waiter;
import java.util.ArrayList;
import java.util.List;

/** Collects futures as they end, for one thread that waits for several. */
final class Gathering implements FutureListener {
  /** When the waiting ends. */
  enum Until {
    FIRST_COMPLETED,
    FIRST_EXCEPTION,
    ALL_COMPLETED
  }

  private final RawMutex mutex = new RawMutex();
  private final WaitQueue waiters = new WaitQueue();
  private final Until until;
  private List<PyFuture> ended = new ArrayList<>();
  private int pending;
  private boolean complete;

  /**
   * @param until when it is complete
   * @param pending how many futures will tell their end; only needed where all are waited for
   */
  Gathering(Until until, int pending) {
    this.until = until;
    this.pending = pending;
  }

  @Override
  public void ended(PyFuture future) {
    mutex.acquire();
    ended.add(future);
    pending--;
    boolean early =
        until == Until.FIRST_COMPLETED || (until == Until.FIRST_EXCEPTION && future.hasFailed());
    if (early || pending == 0) {
      complete = true;
      waiters.wakeAll();
    }
    mutex.release();
  }

  /** Waits until it is complete, at most so many nanoseconds; for ever where negative. */
  void await(long nanos) {
    mutex.acquire();
    if (complete) {
      mutex.release();
      return;
    }
    Waiter waiter = waiters.join();
    mutex.release();
    waiters.await(waiter, nanos);
  }

  /** Those that have ended since this was called last, in that order. */
  List<PyFuture> take() {
    mutex.acquire();
    List<PyFuture> taken = ended;
    ended = new ArrayList<>();
    complete = false;
    mutex.release();
    return taken;
  }
}
