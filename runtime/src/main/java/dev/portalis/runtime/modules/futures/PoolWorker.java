package dev.portalis.runtime.modules.futures;

import dev.portalis.runtime.modules.threading.PyThread;
import dev.portalis.runtime.object.Exceptions;
import dev.portalis.runtime.program.Tracebacks;

/** A thread of a pool. */
final class PoolWorker extends PyThread {
  private final PyPool pool;

  PoolWorker(PyPool pool, String name) {
    super(PyThread.TYPE);
    this.pool = pool;
    initialize(name, null);
  }

  /** An idle pool must not keep the process alive; its work is finished by {@link PoolWorkers}. */
  @Override
  protected boolean isBackground() {
    return true;
  }

  @Override
  public void run() {
    try {
      if (pool.initialize()) {
        for (Work work = pool.next(); work != null; work = pool.next()) {
          work.run();
        }
      }
    } catch (Throwable t) {
      Tracebacks.print("Exception in worker", Exceptions.caught(t));
    } finally {
      PoolWorkers.remove(this);
    }
  }

  /** Lets it end once it has nothing more to do. */
  void wake() {
    pool.wakeAll();
  }
}
