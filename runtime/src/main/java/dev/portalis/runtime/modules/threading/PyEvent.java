package dev.portalis.runtime.modules.threading;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.threads.RawMutex;
import dev.portalis.runtime.threads.WaitQueue;
import dev.portalis.runtime.threads.Waiter;
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

  /** Nobody joins the waiters while another changes the flag. */
  private final RawMutex mutex = new RawMutex();

  private final WaitQueue waiters = new WaitQueue();
  private volatile boolean flag;

  /** An event that is not set. */
  public PyEvent(PyType type) {
    super(type);
  }

  /** {@code event.is_set()}. */
  @PyMethod
  public boolean isSet() {
    return flag;
  }

  /** The old name of {@code is_set}. */
  @PyMethod("isSet")
  public boolean oldIsSet() {
    return flag;
  }

  /** {@code event.set()}. */
  @PyMethod
  public void set() {
    mutex.acquire();
    flag = true;
    waiters.wakeAll();
    mutex.release();
  }

  /** {@code event.clear()}. Those whom {@code set} has woken stay woken. */
  @PyMethod
  public void clear() {
    mutex.acquire();
    flag = false;
    mutex.release();
  }

  /** {@code event.wait(timeout)}: false if the time has passed. */
  @PyMethod("wait")
  public boolean await(@Named @Default("null") @Nullable Object timeout) {
    return flag || awaitNanos(Timeouts.ofWait(timeout));
  }

  private boolean awaitNanos(long nanos) {
    mutex.acquire();
    if (flag) {
      mutex.release();
      return true;
    }
    Waiter waiter = waiters.join();
    mutex.release();
    return waiters.await(waiter, nanos);
  }

  @Override
  public String repr() {
    return "<" + ThreadingTypes.place(this) + ": " + (flag ? "set" : "unset") + ">";
  }
}
