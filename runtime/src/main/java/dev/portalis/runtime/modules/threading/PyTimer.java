package dev.portalis.runtime.modules.threading;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyInit;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.runtime.object.Attributes;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.PyDict;
import dev.portalis.runtime.object.PyList;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Truth;
import org.jspecify.annotations.Nullable;

/**
 * {@code threading.Timer(interval, function)}. What it was given are attributes of the instance.
 *
 * @see <a href="https://docs.python.org/3.12/library/threading.html#timer-objects">Timer
 *     objects</a>
 */
@PyClass(value = "Timer", module = "threading", pure = true)
public class PyTimer extends PyThread {
  /** The type. */
  public static final PyType TYPE = ThreadingTypes.pure("Timer", PyThread.TYPE, new PyTimerFace());

  /** A timer whose {@code __init__} has not run. */
  public PyTimer(PyType type) {
    super(type);
  }

  /** {@code Timer(interval, function, args, kwargs)}. */
  @PyInit
  public void init(
      @Named @Nullable Object interval,
      @Named @Nullable Object function,
      @Named @Default("null") @Nullable Object args,
      @Named @Default("null") @Nullable Object kwargs) {
    initialize(ThreadNames.next(null), null);
    instanceSet("interval", interval);
    instanceSet("function", function);
    instanceSet("args", args != null ? args : new PyList());
    instanceSet("kwargs", kwargs != null ? kwargs : new PyDict());
    instanceSet("finished", new PyEvent(PyEvent.TYPE));
  }

  private @Nullable Object own(String name) {
    return Attributes.get(this, name);
  }

  /** {@code timer.cancel()}. */
  @PyMethod
  public void cancel() {
    Calls.method(own("finished"), "set");
  }

  /** Waits, then calls the function unless it was cancelled. */
  @Override
  @PyMethod
  public void run() {
    Object finished = own("finished");
    Calls.method(finished, "wait", own("interval"));
    if (!Truth.of(Calls.method(finished, "is_set"))) {
      Forwarding.spread(own("function"), own("args"), own("kwargs"));
    }
    Calls.method(finished, "set");
  }
}
