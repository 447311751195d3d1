package dev.portalis.runtime.modules.asyncio;

import dev.portalis.annotations.library.Arguments;
import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.KeywordArguments;
import dev.portalis.annotations.library.KeywordOnly;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyFunction;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.error.PyException;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.Convert;
import dev.portalis.runtime.object.PyCoroutine;
import dev.portalis.runtime.object.PyDict;
import dev.portalis.runtime.object.PyGenerator;
import dev.portalis.runtime.object.PyMethod;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PySet;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The functions of {@code asyncio}. */
public final class AsyncFunctions {
  private AsyncFunctions() {}

  /** {@code run(main, *, debug=None, loop_factory=None)}. */
  @PyFunction
  public static @Nullable Object run(
      @Nullable Object main,
      @KeywordOnly @Default("null") @Nullable Object debug,
      @KeywordOnly @Default("null") @Nullable Object loopFactory) {
    if (RunningLoop.getOrNull() != null) {
      throw Errors.runtimeError("asyncio.run() cannot be called from a running event loop");
    }
    PyRunner runner = new PyRunner(PyRunner.TYPE);
    runner.init(debug, loopFactory);
    try {
      return runner.run(main, null);
    } finally {
      runner.close();
    }
  }

  /** {@code sleep(delay, result=None)}. */
  @PyFunction
  public static PyCoroutine sleep(
      @Named @Nullable Object delay, @Named @Default("null") @Nullable Object result) {
    return new PyCoroutine(
        new Routine("sleep") {
          private @Nullable PyTimerHandle timer;

          @Override
          @Nullable Object run(int part, @Nullable Object value, @Nullable PyException error) {
            if (part == 0) {
              double seconds = Convert.toDouble(delay);
              return seconds <= 0 ? await(Routines.pause(), 1) : pause(seconds);
            }
            if (timer != null) {
              timer.cancel();
            }
            valueOf(value, error);
            return result;
          }

          private Object pause(double seconds) {
            PyEventLoop loop = RunningLoop.get();
            PyAsyncFuture future = loop.newFuture();
            timer =
                loop.at(
                    loop.time() + seconds,
                    () -> {
                      if (!future.done()) {
                        future.finish(null);
                      }
                    });
            return await(future, 1);
          }
        });
  }

  /** {@code gather(*coros_or_futures, return_exceptions=False)}. */
  @PyFunction
  public static PyAsyncFuture gather(
      @Arguments @Nullable Object[] corosOrFutures,
      @KeywordOnly @Default("false") boolean returnExceptions) {
    return Gathering.of(RunningLoop.current(), corosOrFutures, returnExceptions);
  }

  /** {@code wait(fs, *, timeout=None, return_when=ALL_COMPLETED)}. */
  @PyFunction("wait")
  public static PyCoroutine await(
      @Named @Nullable Object fs,
      @KeywordOnly @Default("null") @Nullable Object timeout,
      @KeywordOnly @Default("\"ALL_COMPLETED\"") @Nullable Object returnWhen) {
    return Waiting.some(fs, timeout, returnWhen);
  }

  /** {@code wait_for(fut, timeout)}. */
  @PyFunction
  public static PyCoroutine waitFor(@Named @Nullable Object fut, @Named @Nullable Object timeout) {
    return Waiting.withTimeout(fut, timeout);
  }

  /** {@code as_completed(fs, *, timeout=None)}. */
  @PyFunction
  public static PyGenerator asCompleted(
      @Named @Nullable Object fs, @KeywordOnly @Default("null") @Nullable Object timeout) {
    return new Completing(RunningLoop.current(), fs, timeout);
  }

  /** {@code shield(arg)}. */
  @PyFunction
  public static PyAsyncFuture shield(@Named @Nullable Object arg) {
    return Waiting.shield(RunningLoop.current(), arg);
  }

  /** {@code timeout(delay)}. */
  @PyFunction
  public static PyTimeout timeout(@Named @Nullable Object delay) {
    return PyTimeout.after(delay);
  }

  /** {@code timeout_at(when)}. */
  @PyFunction
  public static PyTimeout timeoutAt(@Named @Nullable Object when) {
    PyTimeout timeout = new PyTimeout(PyTimeout.TYPE);
    timeout.init(when);
    return timeout;
  }

  /** {@code create_task(coro, *, name=None, context=None)}. */
  @PyFunction
  public static PyTask createTask(
      @Named @Nullable Object coro,
      @KeywordOnly @Default("null") @Nullable Object name,
      @KeywordOnly @Default("null") @Nullable Object context) {
    return RunningLoop.get().createTask(coro, name, context);
  }

  /** {@code ensure_future(coro_or_future, *, loop=None)}. */
  @PyFunction
  public static PyAsyncFuture ensureFuture(
      @Named @Nullable Object coroOrFuture, @KeywordOnly @Default("null") @Nullable Object loop) {
    PyEventLoop target = loop instanceof PyEventLoop ? (PyEventLoop) loop : RunningLoop.current();
    return target.ensureFuture(coroOrFuture);
  }

  /** {@code to_thread(func, /, *args, **kwargs)}. */
  @PyFunction
  public static PyCoroutine toThread(
      @Nullable Object func, @Arguments @Nullable Object[] args, @KeywordArguments PyDict kwargs) {
    return Routines.of(
        "to_thread",
        routine -> {
          PyObject work = new Work(func, args, kwargs);
          return routine.await(
              RunningLoop.get().runInExecutor(null, work, new Object[0]), Routine.FINISH);
        });
  }

  /** A call that is made in a thread. */
  private static final class Work extends PyObject {
    private final @Nullable Object function;
    private final @Nullable Object[] arguments;
    private final String[] names;

    Work(@Nullable Object function, @Nullable Object[] positional, PyDict keywords) {
      super(dev.portalis.runtime.object.BuiltinTypes.BUILTIN_FUNCTION);
      this.function = function;
      List<@Nullable Object> all = new ArrayList<>(java.util.Arrays.asList(positional));
      List<String> given = new ArrayList<>();
      for (Object key : dev.portalis.runtime.object.Iteration.toArray(keywords)) {
        given.add((String) key);
        all.add(keywords.getString((String) key));
      }
      this.arguments = all.toArray();
      this.names = given.toArray(new String[0]);
    }

    @Override
    public boolean isCallable() {
      return true;
    }

    @Override
    public @Nullable Object call(@Nullable Object[] none, String[] keywords) {
      return Calls.call(function, arguments, names);
    }
  }

  /** {@code run_coroutine_threadsafe(coro, loop)}. */
  @PyFunction
  public static PyObject runCoroutineThreadsafe(
      @Named @Nullable Object coro, @Named @Nullable Object loop) {
    if (!(coro instanceof PyCoroutine)) {
      throw Errors.typeError("A coroutine object is required");
    }
    return ThreadFutures.submit(coro, (PyEventLoop) java.util.Objects.requireNonNull(loop));
  }

  /** {@code wrap_future(future, *, loop=None)}. */
  @PyFunction
  public static PyAsyncFuture wrapFuture(
      @Named @Nullable Object future, @KeywordOnly @Default("null") @Nullable Object loop) {
    PyEventLoop target = loop instanceof PyEventLoop ? (PyEventLoop) loop : RunningLoop.current();
    return ThreadFutures.wrap(target, future);
  }

  // ---- loops

  /** {@code get_running_loop()}. */
  @PyFunction
  public static PyEventLoop getRunningLoop() {
    return RunningLoop.get();
  }

  /** {@code get_event_loop()}. */
  @PyFunction
  public static PyEventLoop getEventLoop() {
    return RunningLoop.current();
  }

  /** {@code new_event_loop()}. */
  @PyFunction
  public static PyEventLoop newEventLoop() {
    return new PyEventLoop(PyEventLoop.TYPE);
  }

  /** {@code set_event_loop(loop)}. */
  @PyFunction
  public static void setEventLoop(@Nullable Object loop) {
    RunningLoop.set((PyEventLoop) loop);
  }

  /** {@code current_task(loop=None)}. */
  @PyFunction
  public static @Nullable Object currentTask(@Named @Default("null") @Nullable Object loop) {
    return (loop instanceof PyEventLoop ? (PyEventLoop) loop : RunningLoop.get()).current();
  }

  /** {@code all_tasks(loop=None)}: those that are not done. */
  @PyFunction
  public static PySet allTasks(@Named @Default("null") @Nullable Object loop) {
    PySet all = new PySet();
    for (PyTask each :
        (loop instanceof PyEventLoop ? (PyEventLoop) loop : RunningLoop.get()).tasks()) {
      if (!each.done()) {
        all.add(each);
      }
    }
    return all;
  }

  // ---- questions

  /** {@code iscoroutine(obj)}. */
  @PyFunction
  public static boolean iscoroutine(@Nullable Object obj) {
    return obj instanceof PyCoroutine;
  }

  /** {@code iscoroutinefunction(func)}. */
  @PyFunction
  public static boolean iscoroutinefunction(@Nullable Object func) {
    Object function = func instanceof PyMethod ? ((PyMethod) func).function() : func;
    return function instanceof dev.portalis.runtime.object.PyFunction
        && ((dev.portalis.runtime.object.PyFunction) function).isCoroutine();
  }

  /** {@code isfuture(obj)}. */
  @PyFunction
  public static boolean isfuture(@Nullable Object obj) {
    return obj instanceof PyAsyncFuture;
  }
}
