package dev.portalis.wasm.fiber;

import dev.portalis.wasm.host.Clock;
import org.jspecify.annotations.Nullable;
import org.teavm.interop.Async;
import org.teavm.interop.AsyncCallback;

/**
 * How a fiber waits.
 *
 * <p>A program without threads never makes a {@link Switching}. TeaVM sees that and builds it
 * without a single function that can be suspended, which makes it smaller and faster.
 */
abstract class Suspension {
  /** Waits until the fiber is resumed. */
  abstract void suspend(FiberCarrier self);

  /** Waits until the fiber is resumed or a time has passed. */
  abstract void suspend(FiberCarrier self, long nanos);

  /** For a fiber that is the only one: nobody resumes it, so it can but wait for a time to pass. */
  static final class Alone extends Suspension {
    @Override
    void suspend(FiberCarrier self) {
      Fibers.reportDeadlock();
    }

    @Override
    void suspend(FiberCarrier self, long nanos) {
      Fibers.sleepAlone(nanos);
    }
  }

  /** For one fiber among others: the loop goes on with another. */
  static final class Switching extends Suspension {
    @Override
    void suspend(FiberCarrier self) {
      switchAway(self);
    }

    @Override
    void suspend(FiberCarrier self, long nanos) {
      long now = Clock.monotonic();
      Fibers.resumeAt(self, nanos > Long.MAX_VALUE - now ? Long.MAX_VALUE : now + nanos);
      switchAway(self);
    }

    @Async
    private static native @Nullable Object switchAway(FiberCarrier self);

    @SuppressWarnings("UnusedMethod")
    private static void switchAway(FiberCarrier self, AsyncCallback<@Nullable Object> callback) {
      self.suspended = callback;
      Fibers.save(self);
    }
  }
}
