package dev.portalis.runtime.modules.threading;

import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.program.ExitHooks;
import dev.portalis.runtime.threads.Carrier;
import dev.portalis.runtime.threads.Platform;
import dev.portalis.runtime.threads.RawMutex;
import java.util.LinkedHashSet;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** The threads that run now. Waits at the end of the program for those that are no daemons. */
public final class ThreadRegistry {
  private static final PyType MAIN_TYPE = ThreadingTypes.pure("_MainThread", PyThread.TYPE, null);
  private static final PyType DUMMY_TYPE = ThreadingTypes.pure("_DummyThread", PyThread.TYPE, null);

  private static final RawMutex MUTEX = new RawMutex();

  /** In the order in which they were started; hashed by identity. */
  private static final LinkedHashSet<Entry> RUNNING = new LinkedHashSet<>();

  private static final AtomicLong STACK_SIZE = new AtomicLong();
  private static final PyThread MAIN = adopt(MAIN_TYPE, "MainThread", false);

  static {
    ExitHooks.add(ExitHooks.Phase.JOIN, new JoinAll());
  }

  private ThreadRegistry() {}

  /** Compares threads by identity, whatever their classes say of equality. */
  private static final class Entry {
    final PyThread thread;

    Entry(PyThread thread) {
      this.thread = thread;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Entry && ((Entry) other).thread == thread;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(thread);
    }
  }

  private static PyThread adopt(PyType type, String name, boolean daemon) {
    Carrier carrier = Platform.THREADS.current();
    PyThread thread = new PyThread(type, name, daemon, carrier);
    carrier.setOwner(thread);
    add(thread);
    return thread;
  }

  /** Makes the calling thread the main one, unless another has used threads already. */
  public static void initialize() {
    main();
  }

  /** {@code threading.main_thread()}: the thread that used threads first. */
  static PyThread main() {
    return MAIN;
  }

  /** {@code threading.current_thread()}. */
  public static PyThread current() {
    Object owner = Platform.THREADS.current().owner();
    return owner != null ? (PyThread) owner : adopt(DUMMY_TYPE, ThreadNames.nextDummy(), true);
  }

  static void add(PyThread thread) {
    MUTEX.acquire();
    RUNNING.add(new Entry(thread));
    MUTEX.release();
  }

  static void remove(PyThread thread) {
    MUTEX.acquire();
    RUNNING.remove(new Entry(thread));
    MUTEX.release();
  }

  /** Forgets the calling thread, which ends; it may be one that Python has not started. */
  static void forget() {
    Object owner = Platform.THREADS.current().owner();
    if (owner != null) {
      remove((PyThread) owner);
    }
  }

  /** The threads that run now, in the order in which they were started. */
  static PyThread[] running() {
    MUTEX.acquire();
    PyThread[] threads = new PyThread[RUNNING.size()];
    int i = 0;
    for (Entry each : RUNNING) {
      threads[i++] = each.thread;
    }
    MUTEX.release();
    return threads;
  }

  /** How many run now. */
  static long count() {
    MUTEX.acquire();
    long count = RUNNING.size();
    MUTEX.release();
    return count;
  }

  /** The size of new threads' stacks in bytes, 0 for the default. */
  static long stackSize() {
    return STACK_SIZE.get();
  }

  /** Sets the size of new threads' stacks; returns the size before. */
  static long setStackSize(long size) {
    return STACK_SIZE.getAndSet(size);
  }

  /** Waits for all threads that are no daemons, also for those that start meanwhile. */
  private static final class JoinAll implements Runnable {
    @Override
    public void run() {
      MAIN.end();
      PyThread self = current();
      for (PyThread next = next(self); next != null; next = next(self)) {
        next.awaitEnd(Timeouts.FOREVER);
      }
    }

    private static @Nullable PyThread next(PyThread self) {
      for (PyThread each : running()) {
        if (each != self && each != MAIN && !each.daemon()) {
          return each;
        }
      }
      return null;
    }
  }
}
