package dev.portalis.runtime.modules.threading;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyInit;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.annotations.library.PyProperty;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.CompareOp;
import dev.portalis.runtime.object.Comparison;
import dev.portalis.runtime.object.Convert;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyType;
import dev.portalis.threads.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * {@code threading.Semaphore(value)}.
 *
 * @see <a href="https://docs.python.org/3.12/library/threading.html#semaphore-objects">Semaphore
 *     objects</a>
 */
@PyClass(value = "Semaphore", module = "threading", pure = true)
public class PySemaphore extends PyObject {
  /** The type. */
  public static final PyType TYPE = ThreadingTypes.pure("Semaphore", new PySemaphoreFace());

  private Semaphore semaphore = new Semaphore(1);

  /** A semaphore with one permit. */
  public PySemaphore(PyType type) {
    super(type);
  }

  /** {@code Semaphore(value)}. */
  @PyInit
  public void init(@Named @Default("1") @Nullable Object value) {
    if (Comparison.test(CompareOp.LT, value, 0L)) {
      throw Errors.valueError("semaphore initial value must be >= 0");
    }
    semaphore = made(Convert.toIndex(value));
  }

  /** What does the work. */
  Semaphore made(long permits) {
    return new Semaphore(permits);
  }

  /** The number of permits left. */
  @PyProperty("_value")
  public final long value() {
    return semaphore.permits();
  }

  /** {@code sem.acquire(blocking, timeout)}. */
  @PyMethod
  public boolean acquire(
      @Named @Default("true") boolean blocking, @Named @Default("null") @Nullable Object timeout) {
    if (!blocking && timeout != null) {
      throw Errors.valueError("can't specify timeout for non-blocking acquire");
    }
    return semaphore.acquireNanos(blocking ? Timeouts.ofWait(timeout) : 0);
  }

  /** {@code sem.acquire()}. */
  @PyMethod
  public boolean acquire() {
    return semaphore.acquireNanos(Timeouts.FOREVER);
  }

  /** {@code sem.release(n)}. */
  @PyMethod
  public void release(@Named @Default("1") long n) {
    if (n < 1) {
      throw Errors.valueError("n must be one or more");
    }
    if (!semaphore.tryRelease(n)) {
      throw Errors.valueError("Semaphore released too many times");
    }
  }

  /** {@code with sem:} begins. */
  @PyMethod("__enter__")
  public boolean enter() {
    return semaphore.acquireNanos(Timeouts.FOREVER);
  }

  /** {@code with sem:} ends. */
  @PyMethod("__exit__")
  public void exit(@Nullable Object... exception) {
    if (type().isUserDefined()) {
      Calls.method(this, "release");
    } else {
      release(1);
    }
  }

  /** What reprs show of the value. */
  String shown() {
    return Long.toString(value());
  }

  @Override
  public String repr() {
    return "<" + ThreadingTypes.place(this) + ": value=" + shown() + ">";
  }
}
