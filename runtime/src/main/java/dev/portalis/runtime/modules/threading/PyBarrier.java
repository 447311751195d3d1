package dev.portalis.runtime.modules.threading;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyInit;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.annotations.library.PyProperty;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.Exceptions;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Texts;
import dev.portalis.runtime.object.Truth;
import dev.portalis.threads.Barrier;
import dev.portalis.threads.ThreadException;
import org.jspecify.annotations.Nullable;

/**
 * {@code threading.Barrier(parties, action, timeout)}.
 *
 * @see <a href="https://docs.python.org/3.12/library/threading.html#barrier-objects">Barrier
 *     objects</a>
 */
@PyClass(value = "Barrier", module = "threading", pure = true)
public class PyBarrier extends PyObject {
  /** The type. */
  public static final PyType TYPE = ThreadingTypes.pure("Barrier", new PyBarrierFace());

  private Barrier barrier = new Barrier(1);
  private @Nullable Object parties = 1L;
  private @Nullable Object timeout;

  /** A barrier of one. */
  public PyBarrier(PyType type) {
    super(type);
  }

  /** {@code Barrier(parties, action, timeout)}. */
  @PyInit
  public void init(
      @Named @Nullable Object parties,
      @Named @Default("null") @Nullable Object action,
      @Named @Default("null") @Nullable Object timeout) {
    this.parties = parties;
    this.timeout = timeout;
    this.barrier = new Barrier(count(parties), Truth.of(action) ? () -> Calls.call(action) : null);
  }

  /** The number that the parties are equal to; -1, which nobody reaches, where they are none. */
  private static long count(@Nullable Object parties) {
    if (parties instanceof Double) {
      double value = (Double) parties;
      return value == Math.rint(value) ? (long) value : -1;
    }
    return parties instanceof Long ? (Long) parties : Boolean.TRUE.equals(parties) ? 1 : -1;
  }

  /** {@code barrier.wait(timeout)}: a number from 0, another one for each. */
  @PyMethod("wait")
  public long await(@Named @Default("null") @Nullable Object timeout) {
    long nanos = Timeouts.ofWait(timeout == null ? this.timeout : timeout);
    try {
      return barrier.arrive(nanos);
    } catch (ThreadException.BarrierBroken e) {
      throw Exceptions.raise(ThreadingModule.BROKEN_BARRIER_ERROR);
    }
  }

  /** {@code barrier.reset()}. */
  @PyMethod
  public void reset() {
    barrier.reset();
  }

  /** {@code barrier.abort()}. */
  @PyMethod
  public void abort() {
    barrier.abort();
  }

  /** {@code barrier.parties}. */
  @PyProperty
  public @Nullable Object parties() {
    return parties;
  }

  /** {@code barrier.n_waiting}. */
  @PyProperty
  public long nWaiting() {
    return barrier.waiting();
  }

  /** {@code barrier.broken}. */
  @PyProperty("broken")
  public boolean isBroken() {
    return barrier.isBroken();
  }

  @Override
  public String repr() {
    String status = isBroken() ? "broken" : "waiters=" + nWaiting() + "/" + Texts.str(parties);
    return "<" + ThreadingTypes.place(this) + ": " + status + ">";
  }
}
