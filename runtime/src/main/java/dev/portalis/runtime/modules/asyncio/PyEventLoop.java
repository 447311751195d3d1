package dev.portalis.runtime.modules.asyncio;

import dev.portalis.annotations.library.Arguments;
import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.KeywordOnly;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.error.PyException;
import dev.portalis.runtime.io.StandardStreams;
import dev.portalis.runtime.modules.futures.PyThreadPoolExecutor;
import dev.portalis.runtime.object.AsyncGeneratorHook;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.Convert;
import dev.portalis.runtime.object.Exceptions;
import dev.portalis.runtime.object.PyAsyncGenerator;
import dev.portalis.runtime.object.PyBaseException;
import dev.portalis.runtime.object.PyCoroutine;
import dev.portalis.runtime.object.PyDict;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.program.Tracebacks;
import dev.portalis.runtime.threads.Platform;
import dev.portalis.runtime.threads.RawMutex;
import dev.portalis.runtime.threads.WaitQueue;
import dev.portalis.runtime.threads.Waiter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The event loop: calls what is ready, one after the other, and waits for times and other threads.
 *
 * <p>Only {@code call_soon_threadsafe} may be called by other threads.
 *
 * @see <a href="https://docs.python.org/3.12/library/asyncio-eventloop.html">Event loop</a>
 */
@PyClass(value = "_UnixSelectorEventLoop", module = "asyncio.unix_events", pure = true)
public final class PyEventLoop extends PyObject {
  /** The type. */
  public static final PyType TYPE =
      AsyncTypes.of("_UnixSelectorEventLoop", "asyncio.unix_events", new PyEventLoopFace());

  private static final double NANOS = 1e9;
  private static final double LONGEST_WAIT = 24 * 3600;

  static {
    AsyncGeneratorHook.set(
        generator -> {
          PyEventLoop loop = RunningLoop.getOrNull();
          if (loop != null) {
            loop.generators.removeIf(PyAsyncGenerator::isClosed);
            loop.generators.add(generator);
          }
          return loop == null ? generator : loop;
        },
        generator -> {
          PyEventLoop loop = RunningLoop.getOrNull();
          if (loop != null && !generator.isClosed()) {
            loop.newTask(generator.aclose());
          }
        });
  }

  private final ArrayDeque<PyHandle> ready = new ArrayDeque<>();
  private final PriorityQueue<PyTimerHandle> scheduled = new PriorityQueue<>();
  private final Set<PyTask> tasks = new LinkedHashSet<>();
  private final List<PyAsyncGenerator> generators = new ArrayList<>();

  /** What other threads have called, guarded by the mutex. */
  private final ArrayDeque<PyHandle> incoming = new ArrayDeque<>();

  private final RawMutex mutex = new RawMutex();
  private final WaitQueue sleeping = new WaitQueue();
  private volatile boolean called;

  private long timers;
  private boolean running;
  private boolean stopping;
  private boolean closed;
  private boolean debug;
  private @Nullable PyTask current;
  private @Nullable Object exceptionHandler;
  private @Nullable PyThreadPoolExecutor executor;

  /** A loop that does not run. */
  public PyEventLoop(PyType type) {
    super(type);
  }

  // ---- what is to be called

  PyHandle soon(Runnable action) {
    checkOpen();
    PyHandle handle = new PyHandle(action);
    ready.add(handle);
    return handle;
  }

  PyTimerHandle at(double when, Runnable action) {
    checkOpen();
    PyTimerHandle handle = new PyTimerHandle(when, timers++, action);
    scheduled.add(handle);
    return handle;
  }

  void soonFromOutside(PyHandle handle) {
    checkOpen();
    mutex.acquire();
    incoming.add(handle);
    called = true;
    sleeping.wakeAll();
    mutex.release();
  }

  private void checkOpen() {
    if (closed) {
      throw Errors.runtimeError("Event loop is closed");
    }
  }

  /** {@code loop.call_soon(callback, *args)}. */
  @PyMethod
  public PyHandle callSoon(
      @Nullable Object callback,
      @Arguments @Nullable Object[] args,
      @KeywordOnly @Default("null") @Nullable Object context) {
    return soon(PyHandle.calling(callback, args));
  }

  /** {@code loop.call_soon_threadsafe(callback, *args)}. */
  @PyMethod
  public PyHandle callSoonThreadsafe(
      @Nullable Object callback,
      @Arguments @Nullable Object[] args,
      @KeywordOnly @Default("null") @Nullable Object context) {
    PyHandle handle = new PyHandle(PyHandle.calling(callback, args));
    soonFromOutside(handle);
    return handle;
  }

  /** {@code loop.call_later(delay, callback, *args)}. */
  @PyMethod
  public PyTimerHandle callLater(
      @Nullable Object delay,
      @Nullable Object callback,
      @Arguments @Nullable Object[] args,
      @KeywordOnly @Default("null") @Nullable Object context) {
    return at(time() + Convert.toDouble(delay), PyHandle.calling(callback, args));
  }

  /** {@code loop.call_at(when, callback, *args)}. */
  @PyMethod
  public PyTimerHandle callAt(
      @Nullable Object when,
      @Nullable Object callback,
      @Arguments @Nullable Object[] args,
      @KeywordOnly @Default("null") @Nullable Object context) {
    return at(Convert.toDouble(when), PyHandle.calling(callback, args));
  }

  /** {@code loop.time()}. */
  @PyMethod
  public double time() {
    return Platform.THREADS.nanoTime() / NANOS;
  }

  // ---- running

  /** {@code loop.run_forever()}. */
  @PyMethod
  public void runForever() {
    checkOpen();
    if (running) {
      throw Errors.runtimeError("This event loop is already running");
    }
    if (RunningLoop.getOrNull() != null) {
      throw Errors.runtimeError("Cannot run the event loop while another loop is running");
    }
    running = true;
    RunningLoop.enter(this);
    try {
      do {
        runOnce();
      } while (!stopping);
    } finally {
      stopping = false;
      running = false;
      RunningLoop.enter(null);
    }
  }

  private void runOnce() {
    dropCancelled();
    if (ready.isEmpty() && !stopping) {
      PyTimerHandle first = scheduled.peek();
      double left = first == null ? -1 : Math.max(0, first.when() - time());
      sleep(Math.min(left, LONGEST_WAIT));
    }
    takeIncoming();
    double end = time() + 1 / NANOS;
    for (PyTimerHandle first = scheduled.peek();
        first != null && first.when() < end;
        first = scheduled.peek()) {
      ready.add(scheduled.remove());
    }
    for (int left = ready.size(); left > 0; left--) {
      run(ready.remove());
    }
  }

  private void dropCancelled() {
    for (PyTimerHandle first = scheduled.peek();
        first != null && first.cancelled();
        first = scheduled.peek()) {
      scheduled.remove();
    }
  }

  /** Waits for other threads; not at all for a time of zero, for ever for a negative one. */
  private void sleep(double seconds) {
    if (seconds >= 0 && seconds * NANOS < 1) {
      return;
    }
    mutex.acquire();
    if (called) {
      mutex.release();
      return;
    }
    Waiter waiter = sleeping.join();
    mutex.release();
    sleeping.await(waiter, seconds < 0 ? -1 : (long) Math.ceil(seconds * NANOS));
  }

  private void takeIncoming() {
    if (called) {
      mutex.acquire();
      ready.addAll(incoming);
      incoming.clear();
      called = false;
      mutex.release();
    }
  }

  private void run(PyHandle handle) {
    try {
      handle.run();
    } catch (Throwable t) {
      PyBaseException exception = Exceptions.caught(t);
      if (AsyncTypes.endsProgram(exception)) {
        throw Exceptions.rethrow(exception);
      }
      report("Exception in callback", exception);
    }
  }

  /** Tells the exception handler of an exception that nobody else can handle. */
  void report(String message, PyBaseException exception) {
    PyDict context = new PyDict();
    context.setItem("message", message);
    context.setItem("exception", exception);
    callExceptionHandler(context);
  }

  /** {@code loop.call_exception_handler(context)}. */
  @PyMethod
  public void callExceptionHandler(@Nullable Object context) {
    Object handler = exceptionHandler;
    if (handler == null) {
      defaultExceptionHandler(context);
      return;
    }
    try {
      Calls.call(handler, this, context);
    } catch (PyException e) {
      Tracebacks.print("Unhandled error in exception handler", Exceptions.valueOf(e));
    }
  }

  /** {@code loop.default_exception_handler(context)}: prints on stderr. */
  @PyMethod
  public void defaultExceptionHandler(@Nullable Object context) {
    PyDict dict = (PyDict) context;
    Object message = dict == null ? null : dict.getString("message");
    Object exception = dict == null ? null : dict.getString("exception");
    String header =
        message instanceof String ? (String) message : "Unhandled exception in event loop";
    if (exception instanceof PyBaseException) {
      Tracebacks.print(header, (PyBaseException) exception);
    } else {
      StandardStreams.ERROR.writeText(header + "\n");
    }
  }

  /** {@code loop.set_exception_handler(handler)}. */
  @PyMethod
  public void setExceptionHandler(@Nullable Object handler) {
    exceptionHandler = handler;
  }

  /** {@code loop.get_exception_handler()}. */
  @PyMethod
  public @Nullable Object getExceptionHandler() {
    return exceptionHandler;
  }

  /** {@code loop.run_until_complete(future)}. */
  @PyMethod
  public @Nullable Object runUntilComplete(@Nullable Object future) {
    checkOpen();
    if (running) {
      throw Errors.runtimeError("This event loop is already running");
    }
    if (RunningLoop.getOrNull() != null) {
      throw Errors.runtimeError("Cannot run the event loop while another loop is running");
    }
    PyAsyncFuture awaited = ensureFuture(future);
    AsyncCallback stop = done -> stop();
    awaited.whenDone(stop);
    try {
      runForever();
    } finally {
      awaited.forget(stop);
    }
    if (!awaited.done()) {
      throw Errors.runtimeError("Event loop stopped before Future completed.");
    }
    return awaited.result();
  }

  /** {@code loop.stop()}. */
  @PyMethod
  public void stop() {
    stopping = true;
  }

  /** {@code loop.close()}. */
  @PyMethod
  public void close() {
    if (running) {
      throw Errors.runtimeError("Cannot close a running event loop");
    }
    closed = true;
    ready.clear();
    scheduled.clear();
    PyThreadPoolExecutor pool = executor;
    executor = null;
    if (pool != null) {
      pool.shutdown(false, false);
    }
  }

  /** {@code loop.is_running()}. */
  @PyMethod
  public boolean isRunning() {
    return running;
  }

  /** {@code loop.is_closed()}. */
  @PyMethod
  public boolean isClosed() {
    return closed;
  }

  /** {@code loop.get_debug()}. */
  @PyMethod
  public boolean getDebug() {
    return debug;
  }

  /** {@code loop.set_debug(enabled)}. */
  @PyMethod
  public void setDebug(boolean enabled) {
    debug = enabled;
  }

  // ---- futures and tasks

  PyAsyncFuture newFuture() {
    return new PyAsyncFuture(PyAsyncFuture.TYPE, this);
  }

  PyTask newTask(@Nullable Object coroutine) {
    return new PyTask(PyTask.TYPE).start(coroutine, this, null);
  }

  /** What {@code ensure_future} gives: futures as they are, tasks of coroutines. */
  PyAsyncFuture ensureFuture(@Nullable Object value) {
    if (value instanceof PyAsyncFuture) {
      return (PyAsyncFuture) value;
    }
    if (!(value instanceof PyCoroutine)) {
      if (!dev.portalis.runtime.object.Awaiting.isAwaitable(value)) {
        throw Errors.typeError("An asyncio.Future, a coroutine or an awaitable is required");
      }
      return newTask(Routines.await(value));
    }
    return newTask(value);
  }

  /** {@code loop.create_future()}. */
  @PyMethod
  public PyAsyncFuture createFuture() {
    return newFuture();
  }

  /** {@code loop.create_task(coro, *, name=None, context=None)}. */
  @PyMethod
  public PyTask createTask(
      @Named @Nullable Object coro,
      @KeywordOnly @Default("null") @Nullable Object name,
      @KeywordOnly @Default("null") @Nullable Object context) {
    checkOpen();
    return new PyTask(PyTask.TYPE).start(coro, this, name);
  }

  @Nullable PyTask current() {
    return current;
  }

  void setCurrent(@Nullable PyTask task) {
    current = task;
  }

  Set<PyTask> tasks() {
    return tasks;
  }

  // ---- threads

  /** {@code loop.run_in_executor(executor, func, *args)}. */
  @PyMethod
  @Returns("Future")
  public PyAsyncFuture runInExecutor(
      @Nullable Object executor, @Nullable Object func, @Arguments @Nullable Object[] args) {
    checkOpen();
    Object pool = executor == null ? defaultExecutor() : executor;
    Object[] all = new Object[args.length + 1];
    all[0] = func;
    System.arraycopy(args, 0, all, 1, args.length);
    Object future =
        Calls.method(pool, "submit", all, dev.portalis.runtime.object.Signature.NO_KEYWORDS);
    return ThreadFutures.wrap(this, future);
  }

  private PyThreadPoolExecutor defaultExecutor() {
    PyThreadPoolExecutor pool = executor;
    if (pool == null) {
      pool =
          (PyThreadPoolExecutor)
              java.util.Objects.requireNonNull(
                  Calls.call(
                      PyThreadPoolExecutor.TYPE,
                      new Object[] {"asyncio"},
                      new String[] {"thread_name_prefix"}));
      executor = pool;
    }
    return pool;
  }

  /** {@code loop.set_default_executor(executor)}. */
  @PyMethod
  public void setDefaultExecutor(@Nullable Object executor) {
    if (!(executor instanceof PyThreadPoolExecutor)) {
      throw Errors.typeError("executor must be ThreadPoolExecutor instance");
    }
    this.executor = (PyThreadPoolExecutor) executor;
  }

  /** {@code loop.shutdown_default_executor()}. */
  @PyMethod
  @Returns("coroutine")
  public PyCoroutine shutdownDefaultExecutor() {
    return Routines.of(
        "BaseEventLoop.shutdown_default_executor",
        routine -> {
          PyThreadPoolExecutor pool = executor;
          executor = null;
          if (pool == null) {
            return null;
          }
          PyAsyncFuture done = newFuture();
          Platform.start(
              Platform.create(
                  () -> {
                    pool.shutdown(true, false);
                    soonFromOutside(new PyHandle(() -> done.finish(null)));
                  },
                  "asyncio-shutdown",
                  true,
                  0));
          return routine.await(done, Routine.FINISH);
        });
  }

  /** {@code loop.shutdown_asyncgens()}: closes the asynchronous generators that have not ended. */
  @PyMethod
  public PyCoroutine shutdownAsyncgens() {
    return Routines.of(
        "BaseEventLoop.shutdown_asyncgens",
        routine -> {
          List<@Nullable Object> closing = new ArrayList<>();
          for (PyAsyncGenerator each : generators) {
            if (!each.isClosed()) {
              closing.add(each.aclose());
            }
          }
          generators.clear();
          return closing.isEmpty()
              ? null
              : routine.await(Gathering.of(this, closing.toArray(), true), Routine.FINISH);
        });
  }

  @Override
  public String repr() {
    return "<"
        + type().name()
        + " running="
        + (running ? "True" : "False")
        + " closed="
        + (closed ? "True" : "False")
        + " debug="
        + (debug ? "True" : "False")
        + ">";
  }
}
