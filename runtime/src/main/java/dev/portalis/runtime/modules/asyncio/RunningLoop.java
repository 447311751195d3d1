package dev.portalis.runtime.modules.asyncio;

import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.threads.CarrierLocal;
import org.jspecify.annotations.Nullable;

/** The event loop that each thread runs. */
final class RunningLoop {
  private static final CarrierLocal<PyEventLoop> RUNNING = new CarrierLocal<>();
  private static final CarrierLocal<PyEventLoop> SET = new CarrierLocal<>();

  private RunningLoop() {}

  /** The loop that this thread runs; null if it runs none. */
  static @Nullable PyEventLoop getOrNull() {
    return RUNNING.get();
  }

  /** {@code get_running_loop()}. */
  static PyEventLoop get() {
    PyEventLoop loop = RUNNING.get();
    if (loop == null) {
      throw Errors.runtimeError("no running event loop");
    }
    return loop;
  }

  static void enter(@Nullable PyEventLoop loop) {
    RUNNING.set(loop);
  }

  /** {@code set_event_loop(loop)}. */
  static void set(@Nullable PyEventLoop loop) {
    SET.set(loop);
  }

  /** {@code get_event_loop()}: the running loop, or the one that was set. */
  static PyEventLoop current() {
    PyEventLoop loop = RUNNING.get();
    if (loop == null) {
      loop = SET.get();
    }
    if (loop == null) {
      loop = new PyEventLoop(PyEventLoop.TYPE);
      SET.set(loop);
    }
    return loop;
  }
}
