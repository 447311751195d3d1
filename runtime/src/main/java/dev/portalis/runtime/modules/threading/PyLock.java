package dev.portalis.runtime.modules.threading;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.annotations.library.PyNew;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.Identity;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.threads.Notified;
import dev.portalis.runtime.threads.RawMutex;
import dev.portalis.runtime.threads.Waiter;
import org.jspecify.annotations.Nullable;

/**
 * {@code threading.Lock()}. It has no owner: any thread may release it.
 *
 * @see <a href="https://docs.python.org/3.12/library/threading.html#lock-objects">Lock objects</a>
 */
@PyClass(value = "Lock", module = "threading")
public final class PyLock extends PyObject implements ConditionLock {
  /** The type. */
  public static final PyType TYPE =
      PyType.builtin("lock", "_thread", BuiltinTypes.OBJECT, new PyLockFace()).setFinal();

  private final RawMutex mutex = new RawMutex();

  /** Null where those who are notified are woken at once. */
  private final @Nullable Notified notified;

  /** An unlocked lock. */
  public PyLock() {
    this(new Notified());
  }

  private PyLock(@Nullable Notified notified) {
    super(TYPE);
    this.notified = notified;
  }

  /** An unlocked lock that Java code may release by its {@link #mutex}. */
  public static PyLock onMutex() {
    return new PyLock((Notified) null);
  }

  /** {@code Lock()}. */
  @PyNew
  public static PyLock make(PyType cls) {
    return new PyLock();
  }

  /** What does the locking; to be released here only where the lock was made for that. */
  public RawMutex mutex() {
    return mutex;
  }

  /** {@code lock.acquire()}. */
  @PyMethod
  public boolean acquire() {
    mutex.acquire();
    return true;
  }

  /** {@code lock.acquire(blocking)}. */
  public boolean acquire(boolean blocking) {
    return blocking ? acquire() : mutex.tryAcquire();
  }

  /** {@code lock.acquire(blocking, timeout)}. */
  @PyMethod
  public boolean acquire(
      @Named @Default("true") boolean blocking, @Named @Default("-1") @Nullable Object timeout) {
    return mutex.acquire(Timeouts.ofAcquire(blocking, timeout));
  }

  /** {@code lock.release()}. */
  @PyMethod
  public void release() {
    if (!mutex.release()) {
      throw Errors.runtimeError("release unlocked lock");
    }
    if (notified != null && !notified.isEmpty()) {
      notified.wakeAll();
    }
  }

  /** {@code lock.locked()}. */
  @PyMethod
  public boolean locked() {
    return mutex.isLocked();
  }

  /** The old name of {@code acquire}. */
  @PyMethod
  public boolean acquireLock(
      @Named @Default("true") boolean blocking, @Named @Default("-1") @Nullable Object timeout) {
    return acquire(blocking, timeout);
  }

  /** The old name of {@code release}. */
  @PyMethod
  public void releaseLock() {
    release();
  }

  /** The old name of {@code locked}. */
  @PyMethod
  public boolean lockedLock() {
    return locked();
  }

  /** {@code with lock:} begins. */
  @PyMethod("__enter__")
  public boolean enter() {
    mutex.acquire();
    return true;
  }

  /** {@code with lock:} ends. */
  @PyMethod("__exit__")
  public void exit(@Nullable Object... exception) {
    release();
  }

  @Override
  public boolean isOwned() {
    return mutex.isLocked();
  }

  @Override
  public @Nullable Object releaseSave() {
    release();
    return null;
  }

  @Override
  public void acquireRestore(@Nullable Object state) {
    mutex.acquire();
  }

  @Override
  public void wakeOnRelease(Waiter taken) {
    if (notified == null) {
      Waiter.release(taken);
      return;
    }
    notified.add(taken);
    if (!mutex.isLocked()) {
      notified.wakeAll();
    }
  }

  @Override
  public String repr() {
    return "<"
        + (locked() ? "locked" : "unlocked")
        + " _thread.lock object at "
        + Identity.address(this)
        + ">";
  }
}
