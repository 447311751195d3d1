package dev.portalis.runtime.modules.threading;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyInit;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.annotations.library.PyProperty;
import dev.portalis.runtime.error.PyException;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.Comparison;
import dev.portalis.runtime.object.Exceptions;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Texts;
import dev.portalis.runtime.object.Truth;
import dev.portalis.runtime.threads.RawMutex;
import dev.portalis.runtime.threads.WaitQueue;
import dev.portalis.runtime.threads.Waiter;
import java.util.concurrent.atomic.AtomicLong;
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

  private enum State {
    FILLING,
    /** Those who were released leave. */
    DRAINING,
    /** Those who waited when it was reset leave. */
    RESETTING,
    BROKEN
  }

  private final RawMutex mutex = new RawMutex();
  private final WaitQueue changes = new WaitQueue();
  private @Nullable Object parties = 1L;
  private @Nullable Object action;
  private @Nullable Object timeout;

  /** Written under the mutex. */
  private volatile State state = State.FILLING;

  /** How many are inside; written under the mutex. */
  private final AtomicLong count = new AtomicLong();

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
    this.action = action;
    this.timeout = timeout;
  }

  /** {@code barrier.wait(timeout)}: a number from 0, another one for each. */
  @PyMethod("wait")
  public long await(@Named @Default("null") @Nullable Object timeout) {
    long nanos = Timeouts.ofWait(timeout == null ? this.timeout : timeout);
    mutex.acquire();
    try {
      while (state == State.DRAINING || state == State.RESETTING) {
        awaitChange(Timeouts.FOREVER);
      }
      if (state == State.BROKEN) {
        throw broken();
      }
      long index = count.getAndIncrement();
      try {
        if (Comparison.equal(parties, index + 1)) {
          release();
        } else {
          awaitRelease(nanos);
        }
      } finally {
        leave();
      }
      return index;
    } finally {
      mutex.release();
    }
  }

  private static PyException broken() {
    return Exceptions.raise(ThreadingModule.BROKEN_BARRIER_ERROR);
  }

  private boolean awaitChange(long nanos) {
    Waiter waiter = changes.join();
    mutex.release();
    boolean woken = changes.await(waiter, nanos);
    mutex.acquire();
    return woken;
  }

  /** The last one runs the action, then lets all go. */
  private void release() {
    try {
      if (Truth.of(action)) {
        Calls.call(action);
      }
    } catch (Throwable t) {
      change(State.BROKEN);
      throw t;
    }
    change(State.DRAINING);
  }

  private void awaitRelease(long nanos) {
    long start = Timeouts.now();
    long left = nanos;
    while (state == State.FILLING) {
      if (left == 0 || (!awaitChange(left) && state == State.FILLING)) {
        change(State.BROKEN);
        throw broken();
      }
      left = Timeouts.left(nanos, start);
    }
    if (state != State.DRAINING) {
      throw broken();
    }
  }

  private void leave() {
    if (count.decrementAndGet() == 0 && (state == State.RESETTING || state == State.DRAINING)) {
      change(State.FILLING);
    }
  }

  private void change(State next) {
    state = next;
    changes.wakeAll();
  }

  /** {@code barrier.reset()}. */
  @PyMethod
  public void reset() {
    mutex.acquire();
    if (count.get() == 0) {
      change(State.FILLING);
    } else {
      change(state == State.DRAINING ? State.DRAINING : State.RESETTING);
    }
    mutex.release();
  }

  /** {@code barrier.abort()}. */
  @PyMethod
  public void abort() {
    mutex.acquire();
    change(State.BROKEN);
    mutex.release();
  }

  /** {@code barrier.parties}. */
  @PyProperty
  public @Nullable Object parties() {
    return parties;
  }

  /** {@code barrier.n_waiting}. */
  @PyProperty
  public long nWaiting() {
    return state == State.FILLING ? count.get() : 0;
  }

  /** {@code barrier.broken}. */
  @PyProperty("broken")
  public boolean isBroken() {
    return state == State.BROKEN;
  }

  @Override
  public String repr() {
    String status = isBroken() ? "broken" : "waiters=" + nWaiting() + "/" + Texts.str(parties);
    return "<" + ThreadingTypes.place(this) + ": " + status + ">";
  }
}
