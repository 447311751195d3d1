package dev.portalis.runtime.modules.futures;

import dev.portalis.runtime.program.ExitHooks;
import dev.portalis.runtime.threads.RawMutex;
import java.util.LinkedHashSet;
import java.util.Set;

/** The running threads of all pools. At the end of the program they finish what was submitted. */
final class PoolWorkers {
  private static final RawMutex MUTEX = new RawMutex();
  private static final Set<PoolWorker> RUNNING = new LinkedHashSet<>();

  static {
    ExitHooks.add(ExitHooks.Phase.DRAIN, new Drain());
  }

  private PoolWorkers() {}

  static void add(PoolWorker worker) {
    MUTEX.acquire();
    RUNNING.add(worker);
    MUTEX.release();
  }

  static void remove(PoolWorker worker) {
    MUTEX.acquire();
    RUNNING.remove(worker);
    MUTEX.release();
  }

  private static PoolWorker[] running() {
    MUTEX.acquire();
    PoolWorker[] workers = RUNNING.toArray(new PoolWorker[0]);
    MUTEX.release();
    return workers;
  }

  private static final class Drain implements Runnable {
    @Override
    public void run() {
      PoolWorker[] workers = running();
      for (PoolWorker each : workers) {
        each.wake();
      }
      for (PoolWorker each : workers) {
        each.join(null);
      }
    }
  }
}
