package dev.portalis.runtime.modules.threading;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyType;
import dev.portalis.threads.Event;
import org.jspecify.annotations.Nullable;

/**
 * {@code threading.Event()}.
 *
 * @see <a href="https://docs.python.org/3.12/library/threading.html#event-objects">Event
 *     objects</a>
 */
@PyClass(value = "Event", module = "threading", pure = true)
public class PyEvent extends PyObject {
  /** The type. */
  public static final PyType TYPE = ThreadingTypes.pure("Event", new PyEventFace());

  private final Event event = new Event();

  /** An event that is not set. */
  public PyEvent(PyType type) {
    super(type);
  }

  /** {@code event.is_set()}. */
  @PyMethod
  public boolean isSet() {
    return event.isSet();
  }

  /** The old name of {@code is_set}. */
  @PyMethod("isSet")
  public boolean oldIsSet() {
    return event.isSet();
  }

  /** {@code event.set()}. */
  @PyMethod
  public void set() {
    event.set();
  }

  /** {@code event.clear()}. Those whom {@code set} has woken stay woken. */
  @PyMethod
  public void clear() {
    event.clear();
  }

  /** {@code event.wait(timeout)}: false if the time has passed. */
  @PyMethod("wait")
  public boolean await(@Named @Default("null") @Nullable Object timeout) {
    return event.isSet() || event.awaitNanos(Timeouts.ofWait(timeout));
  }

  @Override
  public String repr() {
    return "<" + ThreadingTypes.place(this) + ": " + (event.isSet() ? "set" : "unset") + ">";
  }
}
