package dev.portalis.runtime.modules.asyncio;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.KeywordOnly;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.error.PyException;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.ExceptionTypes;
import dev.portalis.runtime.object.Exceptions;
import dev.portalis.runtime.object.PyBaseException;
import dev.portalis.runtime.object.PyCoroutine;
import dev.portalis.runtime.object.PyList;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Texts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code asyncio.TaskGroup}: waits for all its tasks; where one fails, the others are cancelled.
 *
 * @see <a href="https://docs.python.org/3.12/library/asyncio-task.html#task-groups">Task groups</a>
 */
@PyClass(value = "TaskGroup", module = "asyncio.taskgroups", pure = true)
public final class PyTaskGroup extends PyObject {
  /** The type. */
  public static final PyType TYPE =
      AsyncTypes.of("TaskGroup", "asyncio.taskgroups", new PyTaskGroupFace());

  private final Set<PyTask> tasks = new LinkedHashSet<>();
  private final List<PyBaseException> errors = new ArrayList<>();
  private boolean entered;
  private boolean exiting;
  private boolean aborting;
  private boolean cancelledParent;
  private @Nullable PyTask parent;
  private @Nullable PyBaseException fatal;
  private @Nullable PyAsyncFuture completed;

  /** A group that was not entered. */
  public PyTaskGroup(PyType type) {
    super(type);
  }

  /** {@code group.create_task(coro, *, name=None, context=None)}. */
  @PyMethod
  public PyTask createTask(
      @Named @Nullable Object coro,
      @KeywordOnly @Default("null") @Nullable Object name,
      @KeywordOnly @Default("null") @Nullable Object context) {
    String problem =
        !entered
            ? " has not been entered"
            : exiting && tasks.isEmpty() ? " is finished" : aborting ? " is shutting down" : null;
    if (problem != null) {
      throw Errors.runtimeError("TaskGroup " + Texts.repr(this) + problem);
    }
    PyTask task = new PyTask(PyTask.TYPE).start(coro, RunningLoop.get(), name);
    tasks.add(task);
    task.whenDone(this::taskDone);
    return task;
  }

  private void taskDone(PyAsyncFuture task) {
    tasks.remove(task);
    PyAsyncFuture waits = completed;
    if (waits != null && tasks.isEmpty() && !waits.done()) {
      waits.finish(true);
    }
    PyBaseException failure = task.cancelled() ? null : task.failure();
    if (failure == null) {
      return;
    }
    errors.add(failure);
    if (fatal == null && AsyncTypes.endsProgram(failure)) {
      fatal = failure;
    }
    PyTask around = parent;
    if (around == null || around.done()) {
      task.loop().report("Task has errored out but its parent task is already completed", failure);
    } else if (!aborting && !cancelledParent) {
      abort();
      cancelledParent = true;
      around.cancel(null);
    }
  }

  private void abort() {
    aborting = true;
    for (PyTask each : new ArrayList<>(tasks)) {
      if (!each.done()) {
        each.cancel(null);
      }
    }
  }

  /** {@code __aenter__}. */
  @PyMethod("__aenter__")
  public PyCoroutine enter() {
    return Routines.of(
        "TaskGroup.__aenter__",
        routine -> {
          if (entered) {
            throw Errors.runtimeError(
                "TaskGroup " + Texts.repr(this) + " has been already entered");
          }
          parent = RunningLoop.get().current();
          if (parent == null) {
            throw Errors.runtimeError(
                "TaskGroup " + Texts.repr(this) + " cannot determine the parent task");
          }
          entered = true;
          return this;
        });
  }

  /** {@code __aexit__}: waits for the tasks. */
  @PyMethod("__aexit__")
  public PyCoroutine exit(
      @Nullable Object type, @Nullable Object value, @Nullable Object traceback) {
    return new PyCoroutine(new Leaving((PyBaseException) value));
  }

  /** Waits until all tasks are done. */
  private final class Leaving extends Routine {
    private final @Nullable PyBaseException exception;
    private @Nullable PyBaseException cancellation;

    Leaving(@Nullable PyBaseException exception) {
      super("TaskGroup.__aexit__");
      this.exception = exception;
    }

    @Override
    @Nullable Object run(int part, @Nullable Object value, @Nullable PyException error) {
      if (part == 0) {
        begin();
      } else if (error != null) {
        if (!isCancelled(error)) {
          throw error;
        }
        if (!aborting) {
          cancellation = Exceptions.valueOf(error);
          abort();
        }
      }
      completed = null;
      if (!tasks.isEmpty()) {
        PyAsyncFuture future = RunningLoop.get().newFuture();
        completed = future;
        return await(future, 1);
      }
      return end();
    }

    private void begin() {
      exiting = true;
      if (exception == null) {
        uncancel();
        return;
      }
      if (fatal == null && AsyncTypes.endsProgram(exception)) {
        fatal = exception;
      }
      cancellation = AsyncTypes.isCancelled(exception) ? exception : null;
      uncancel();
      if (!aborting) {
        abort();
      }
    }

    private void uncancel() {
      PyTask around = parent;
      if (cancelledParent && around != null && around.uncancel() == 0) {
        cancellation = null;
      }
    }

    private @Nullable Object end() {
      if (fatal != null) {
        throw Exceptions.raise(fatal);
      }
      if (cancellation != null && errors.isEmpty()) {
        throw Exceptions.raise(cancellation);
      }
      if (exception != null && !AsyncTypes.isCancelled(exception)) {
        errors.add(exception);
      }
      if (errors.isEmpty()) {
        return null;
      }
      Object group =
          Calls.call(
              ExceptionTypes.BASE_EXCEPTION_GROUP,
              "unhandled errors in a TaskGroup",
              PyList.of(errors.toArray()));
      errors.clear();
      throw Exceptions.raise(group, null);
    }
  }

  @Override
  public String repr() {
    StringBuilder text = new StringBuilder("<TaskGroup");
    if (!tasks.isEmpty()) {
      text.append(" tasks=").append(tasks.size());
    }
    if (!errors.isEmpty()) {
      text.append(" errors=").append(errors.size());
    }
    return text.append(aborting ? " cancelling" : entered ? " entered" : "").append('>').toString();
  }
}
