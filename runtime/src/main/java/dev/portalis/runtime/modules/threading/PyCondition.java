package dev.portalis.runtime.modules.threading;

import dev.portalis.annotations.library.Arguments;
import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.KeywordArguments;
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
import dev.portalis.runtime.object.PyDict;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Texts;
import dev.portalis.runtime.object.Truth;
import dev.portalis.runtime.threads.WaitQueue;
import dev.portalis.runtime.threads.Waiter;
import org.jspecify.annotations.Nullable;

/**
 * {@code threading.Condition(lock)}. Several may share a lock.
 *
 * @see <a href="https://docs.python.org/3.12/library/threading.html#condition-objects">Condition
 *     objects</a>
 */
@PyClass(value = "Condition", module = "threading", pure = true)
public class PyCondition extends PyObject {
  /** The type. */
  public static final PyType TYPE = ThreadingTypes.pure("Condition", new PyConditionFace());

  private final WaitQueue waiters;
  private @Nullable Object lock;
  private ConditionLock access;

  /** A condition with a lock of its own, until it is initialised otherwise. */
  public PyCondition(PyType type) {
    super(type);
    PyRLock own = new PyRLock();
    this.waiters = new WaitQueue();
    this.lock = own;
    this.access = own;
  }

  /** A condition on a lock whose waiters are known to other Java code too. */
  public PyCondition(PyLock lock, WaitQueue waiters) {
    super(TYPE);
    this.waiters = waiters;
    this.lock = lock;
    this.access = lock;
  }

  /** {@code Condition(lock)}. */
  @PyInit
  public void init(@Named @Default("null") @Nullable Object lock) {
    if (lock != null) {
      this.lock = lock;
      this.access = lock instanceof ConditionLock ? (ConditionLock) lock : new ForeignLock(lock);
    }
  }

  /** {@code cond.acquire(...)}, which is the lock's. */
  @PyMethod
  public @Nullable Object acquire(
      @Arguments @Nullable Object[] arguments, @KeywordArguments PyDict keywords) {
    return Forwarding.method(lock, "acquire", arguments, keywords);
  }

  /** {@code cond.release()}, which is the lock's. */
  @PyMethod
  public @Nullable Object release() {
    return Calls.method(lock, "release");
  }

  /** {@code with cond:} begins. */
  @PyMethod("__enter__")
  public @Nullable Object enter() {
    if (lock instanceof PyRLock) {
      return ((PyRLock) lock).acquire();
    }
    return lock instanceof PyLock ? ((PyLock) lock).enter() : Calls.method(lock, "__enter__");
  }

  /** {@code with cond:} ends. */
  @PyMethod("__exit__")
  public @Nullable Object exit(@Nullable Object... exception) {
    if (lock instanceof PyRLock) {
      ((PyRLock) lock).release();
      return null;
    }
    return Forwarding.method(lock, "__exit__", exception);
  }

  /** The lock. */
  @PyProperty("_lock")
  public @Nullable Object lock() {
    return lock;
  }

  /** {@code cond.wait(timeout)}: false if the time has passed. */
  @PyMethod("wait")
  public boolean await(@Named @Default("null") @Nullable Object timeout) {
    if (!access.isOwned()) {
      throw Errors.runtimeError("cannot wait on un-acquired lock");
    }
    long nanos = Timeouts.ofWait(timeout);
    Waiter waiter = waiters.join();
    Object state;
    try {
      state = access.releaseSave();
    } catch (RuntimeException e) {
      waiters.leave(waiter);
      throw e;
    }
    try {
      return waiters.await(waiter, nanos);
    } finally {
      access.acquireRestore(state);
    }
  }

  /** {@code cond.wait_for(predicate, timeout)}: what the predicate gave last. */
  @PyMethod
  public @Nullable Object waitFor(
      @Named @Nullable Object predicate, @Named @Default("null") @Nullable Object timeout) {
    Object result = Calls.call(predicate);
    if (Truth.of(result)) {
      return result;
    }
    long nanos = timeout == null ? Timeouts.FOREVER : Math.max(0, Timeouts.nanos(timeout));
    long start = Timeouts.now();
    long left = nanos;
    do {
      awaitOverridden(left);
      result = Calls.call(predicate);
      left = Timeouts.left(nanos, start);
    } while (!Truth.of(result) && left != 0);
    return result;
  }

  private void awaitOverridden(long nanos) {
    Object timeout = nanos < 0 ? null : (Object) (nanos / 1e9);
    if (type().isUserDefined()) {
      Calls.method(this, "wait", timeout);
    } else {
      await(timeout);
    }
  }

  /** {@code cond.notify(n)}: wakes those who have waited longest. */
  @PyMethod("notify")
  public void signal(@Named @Default("1") @Nullable Object n) {
    requireOwned();
    if (waiters.size() == 0) {
      return;
    }
    if (n instanceof Long) {
      wake((Long) n);
    } else if (Comparison.test(CompareOp.GT, n, 0L)) {
      wake((long) Math.ceil(Convert.toDouble(n)));
    }
  }

  private void wake(long count) {
    for (long i = 0; i < count; i++) {
      Waiter waiter = waiters.take();
      if (waiter == null) {
        return;
      }
      access.wakeOnRelease(waiter);
    }
  }

  /** {@code cond.notify_all()}. */
  @PyMethod("notify_all")
  public void signalAll() {
    requireOwned();
    wake(waiters.size());
  }

  /** The old name of {@code notify_all}. */
  @PyMethod("notifyAll")
  public void oldSignalAll() {
    signalAll();
  }

  private void requireOwned() {
    if (!access.isOwned()) {
      throw Errors.runtimeError("cannot notify on un-acquired lock");
    }
  }

  @Override
  public String repr() {
    return "<Condition(" + Texts.str(lock) + ", " + waiters.size() + ")>";
  }
}
