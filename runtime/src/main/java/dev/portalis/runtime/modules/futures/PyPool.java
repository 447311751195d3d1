package dev.portalis.runtime.modules.futures;

import dev.portalis.annotations.library.Arguments;
import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.KeywordArguments;
import dev.portalis.annotations.library.KeywordOnly;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.annotations.library.PyProperty;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.modules.threading.Forwarding;
import dev.portalis.runtime.modules.threading.Timeouts;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.CompareOp;
import dev.portalis.runtime.object.Comparison;
import dev.portalis.runtime.object.Convert;
import dev.portalis.runtime.object.Exceptions;
import dev.portalis.runtime.object.PyDict;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Special;
import dev.portalis.runtime.program.ExitHooks;
import dev.portalis.runtime.program.Tracebacks;
import dev.portalis.runtime.threads.RawMutex;
import dev.portalis.runtime.threads.Turnstile;
import dev.portalis.runtime.threads.WaitQueue;
import dev.portalis.runtime.threads.Waiter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An executor with threads of its own. A thread is started where none is idle. */
abstract class PyPool extends PyExecutor {
  /** Held while workers come or the pool closes. */
  private final RawMutex structure = new RawMutex();

  /** Guards what workers use, and {@link #shutDown}. */
  private final RawMutex mutex = new RawMutex();

  private final WaitQueue waiters = new WaitQueue();
  private final Turnstile turnstile = new Turnstile(mutex, waiters);

  private final ArrayDeque<Work> queue = new ArrayDeque<>();
  private final List<PoolWorker> workers = new ArrayList<>();
  private int waiting;
  private boolean shutDown;
  private boolean isBroken;

  private @Nullable Object maxWorkers = 1L;
  private long limit = 1;
  private @Nullable Object initializer;
  private @Nullable Object initializerArguments = PyTuple.EMPTY;

  /** A pool of one thread. */
  PyPool(PyType type) {
    super(type);
  }

  /** What all pools take. */
  final void init(
      @Nullable Object most, @Nullable Object newInitializer, @Nullable Object arguments) {
    if (Comparison.test(CompareOp.LE, most, 0L)) {
      throw Errors.valueError("max_workers must be greater than 0");
    }
    if (newInitializer != null && !isCallable(newInitializer)) {
      throw Errors.typeError("initializer must be a callable");
    }
    maxWorkers = most;
    limit = (long) Math.ceil(Convert.toDouble(most));
    initializer = newInitializer;
    initializerArguments = arguments;
  }

  /** The name of a thread, by how many there were before. */
  abstract String threadName(int number);

  /** What was submitted. */
  abstract Work work(
      PyFuture future, @Nullable Object function, @Nullable Object[] arguments, PyDict keywords);

  /** The type of the errors of a pool whose initializer has failed. */
  abstract PyType brokenType();

  /** What is said to those who wait when the initializer fails. */
  abstract String breaking();

  /** What is said to those who submit after that. */
  abstract String broken();

  private static boolean isCallable(Object value) {
    return value instanceof PyObject
        && (((PyObject) value).isCallable()
            || ((PyObject) value).type().special(Special.CALL) != null);
  }

  /** The number of threads at most. */
  @PyProperty("_max_workers")
  public @Nullable Object maxWorkers() {
    return maxWorkers;
  }

  @Override
  @PyMethod
  public PyFuture submit(
      @Nullable Object fn, @Arguments @Nullable Object[] args, @KeywordArguments PyDict kwargs) {
    structure.acquire();
    try {
      checkOpen();
      PyFuture future = new PyFuture(PyFuture.TYPE);
      if (!enqueue(work(future, fn, args, kwargs)) && workers.size() < limit) {
        startWorker();
      }
      return future;
    } finally {
      structure.release();
    }
  }

  /** Whether one of the idle workers will do it. */
  private boolean enqueue(Work work) {
    mutex.acquire();
    queue.add(work);
    boolean taken = queue.size() <= waiting;
    Waiter next = taken ? turnstile.offer(queue.size()) : null;
    mutex.release();
    Waiter.release(next);
    return taken;
  }

  private void checkOpen() {
    if (isBroken) {
      throw Exceptions.raise(Calls.call(brokenType(), broken()));
    }
    if (shutDown) {
      throw Errors.runtimeError("cannot schedule new futures after shutdown");
    }
    if (ExitHooks.isEnding()) {
      throw Errors.runtimeError("cannot schedule new futures after interpreter shutdown");
    }
  }

  private void startWorker() {
    PoolWorker worker = new PoolWorker(this, threadName(workers.size()));
    PoolWorkers.add(worker);
    try {
      worker.start();
    } catch (RuntimeException e) {
      PoolWorkers.remove(worker);
      throw e;
    }
    workers.add(worker);
  }

  /** Calls the initializer in a new thread; false if it has failed. */
  final boolean initialize() {
    if (initializer == null) {
      return true;
    }
    try {
      Forwarding.spread(initializer, initializerArguments, null);
      return true;
    } catch (Throwable t) {
      Tracebacks.print("Exception in initializer:", Exceptions.caught(t));
      breakDown();
      return false;
    }
  }

  private void breakDown() {
    structure.acquire();
    isBroken = true;
    List<Work> pending = drain();
    structure.release();
    for (Work each : pending) {
      each.future().setException(Calls.call(brokenType(), breaking()));
    }
  }

  private List<Work> drain() {
    mutex.acquire();
    List<Work> pending = new ArrayList<>(queue);
    queue.clear();
    mutex.release();
    return pending;
  }

  /** What a worker does next; waits for it; null where it is to end. */
  final @Nullable Work next() {
    mutex.acquire();
    try {
      boolean again = false;
      while (queue.isEmpty() && !shutDown && !ExitHooks.isEnding()) {
        waiting++;
        again = turnstile.await(Timeouts.FOREVER, again);
        waiting--;
      }
      return queue.poll();
    } finally {
      Waiter next = turnstile.offer(queue.size());
      mutex.release();
      Waiter.release(next);
    }
  }

  /** How many workers wait for something to do. */
  final int idle() {
    mutex.acquire();
    int count = waiting;
    mutex.release();
    return count;
  }

  /** Lets idle workers see whether they are to end. */
  final void wakeAll() {
    mutex.acquire();
    waiters.wakeAll();
    mutex.release();
  }

  private void close() {
    mutex.acquire();
    shutDown = true;
    waiters.wakeAll();
    mutex.release();
  }

  @Override
  @PyMethod
  public void shutdown(
      @Named @Default("true") boolean wait, @KeywordOnly @Default("false") boolean cancelFutures) {
    structure.acquire();
    close();
    List<Work> cancelled = cancelFutures ? drain() : List.of();
    PoolWorker[] all = workers.toArray(new PoolWorker[0]);
    structure.release();
    for (Work each : cancelled) {
      each.future().cancel();
    }
    if (wait) {
      for (PoolWorker each : all) {
        each.join(null);
      }
    }
  }
}
