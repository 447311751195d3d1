package dev.portalis.runtime.modules.futures;

import dev.portalis.annotations.library.Arguments;
import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.KeywordArguments;
import dev.portalis.annotations.library.KeywordOnly;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyInit;
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
import dev.portalis.runtime.object.Texts;
import dev.portalis.runtime.object.Truth;
import dev.portalis.runtime.program.ExitHooks;
import dev.portalis.runtime.program.Tracebacks;
import dev.portalis.runtime.threads.Platform;
import dev.portalis.runtime.threads.RawMutex;
import dev.portalis.runtime.threads.Turnstile;
import dev.portalis.runtime.threads.WaitQueue;
import dev.portalis.runtime.threads.Waiter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * {@code concurrent.futures.ThreadPoolExecutor}. A thread is started where none is idle.
 *
 * @see <a href="https://docs.python.org/3.12/library/concurrent.futures.html#threadpoolexecutor">
 *     ThreadPoolExecutor</a>
 */
@PyClass(value = "ThreadPoolExecutor", module = FutureTypes.THREAD_MODULE, pure = true)
public class PyThreadPoolExecutor extends PyExecutor {
  /** The type. */
  public static final PyType TYPE =
      FutureTypes.pure(
          "ThreadPoolExecutor",
          FutureTypes.THREAD_MODULE,
          PyExecutor.TYPE,
          new PyThreadPoolExecutorFace());

  private static final AtomicLong COUNTER = new AtomicLong();
  private static final long MOST_THREADS = 32;

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
  private @Nullable String broken;

  private @Nullable Object maxWorkers = 1L;
  private long limit = 1;
  private String prefix = "";
  private @Nullable Object initializer;
  private @Nullable Object initializerArguments = PyTuple.EMPTY;

  /** A pool of one thread. */
  public PyThreadPoolExecutor(PyType type) {
    super(type);
  }

  /** {@code ThreadPoolExecutor(max_workers, thread_name_prefix, initializer, initargs)}. */
  @PyInit
  public void init(
      @Named @Default("null") @Nullable Object maxWorkers,
      @Named @Default("\"\"") @Nullable Object threadNamePrefix,
      @Named @Default("null") @Nullable Object initializer,
      @Named @Default("PyTuple.EMPTY") @Nullable Object initargs) {
    Object most =
        maxWorkers != null
            ? maxWorkers
            : (Object) Math.min(MOST_THREADS, Platform.THREADS.processors() + 4L);
    if (Comparison.test(CompareOp.LE, most, 0L)) {
      throw Errors.valueError("max_workers must be greater than 0");
    }
    if (initializer != null && !isCallable(initializer)) {
      throw Errors.typeError("initializer must be a callable");
    }
    this.maxWorkers = most;
    this.limit = (long) Math.ceil(Convert.toDouble(most));
    this.prefix =
        Truth.of(threadNamePrefix)
            ? Texts.str(threadNamePrefix)
            : "ThreadPoolExecutor-" + COUNTER.getAndIncrement();
    this.initializer = initializer;
    this.initializerArguments = initargs;
  }

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
      if (!enqueue(new Work(future, fn, args, kwargs)) && workers.size() < limit) {
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
    if (broken != null) {
      throw brokenPool(broken);
    }
    if (shutDown) {
      throw Errors.runtimeError("cannot schedule new futures after shutdown");
    }
    if (ExitHooks.isEnding()) {
      throw Errors.runtimeError("cannot schedule new futures after interpreter shutdown");
    }
  }

  private static RuntimeException brokenPool(String message) {
    return Exceptions.raise(Calls.call(FutureTypes.BROKEN_THREAD_POOL, message));
  }

  private void startWorker() {
    PoolWorker worker = new PoolWorker(this, prefix + "_" + workers.size());
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
    String message = "A thread initializer failed, the thread pool is not usable anymore";
    structure.acquire();
    broken = message;
    List<Work> pending = drain();
    structure.release();
    for (Work each : pending) {
      each.future().setException(Calls.call(FutureTypes.BROKEN_THREAD_POOL, message));
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
