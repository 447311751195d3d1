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
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.threads.Notified;
import dev.portalis.runtime.threads.Platform;
import dev.portalis.runtime.threads.RawMutex;
import dev.portalis.runtime.threads.Waiter;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * {@code threading.RLock()}: its owner may acquire it again, and only its owner may release it.
 *
 * @see <a href="https://docs.python.org/3.12/library/threading.html#rlock-objects">RLock
 *     objects</a>
 */
@PyClass(value = "RLock", module = "threading")
public final class PyRLock extends PyObject implements ConditionLock {
  /** The type. */
  public static final PyType TYPE =
      PyType.builtin("RLock", "_thread", BuiltinTypes.OBJECT, new PyRLockFace()).setFinal();

  private final RawMutex mutex = new RawMutex();
  private final Notified notified = new Notified();

  /** The ident of the owner, 0 if there is none. Only the owner writes its own ident. */
  private final AtomicLong owner = new AtomicLong();

  /** How often the owner has acquired it; guarded by the mutex. */
  private long count;

  /** An unlocked lock. */
  public PyRLock() {
    super(TYPE);
  }

  /** {@code RLock()}. */
  @PyNew
  public static PyRLock make(PyType cls) {
    return new PyRLock();
  }

  private static long self() {
    return Platform.THREADS.current().ident();
  }

  /** {@code lock.acquire()}. */
  @PyMethod
  public boolean acquire() {
    long self = self();
    if (owner.get() == self) {
      count++;
    } else {
      mutex.acquire();
      own(self, 1);
    }
    return true;
  }

  private void own(long self, long times) {
    owner.lazySet(self);
    count = times;
  }

  /** {@code lock.acquire(blocking, timeout)}. */
  @PyMethod
  public boolean acquire(
      @Named @Default("true") boolean blocking, @Named @Default("-1") @Nullable Object timeout) {
    long nanos = Timeouts.ofAcquire(blocking, timeout);
    long self = self();
    if (owner.get() == self) {
      count++;
      return true;
    }
    if (!mutex.acquire(nanos)) {
      return false;
    }
    own(self, 1);
    return true;
  }

  /** {@code lock.release()}. */
  @PyMethod
  public void release() {
    if (!isOwned()) {
      throw Errors.runtimeError("cannot release un-acquired lock");
    }
    if (--count == 0) {
      giveUp();
    }
  }

  private void giveUp() {
    owner.lazySet(0);
    mutex.release();
    if (!notified.isEmpty()) {
      notified.wakeAll();
    }
  }

  /** {@code with lock:} begins. */
  @PyMethod("__enter__")
  public boolean enter() {
    return acquire();
  }

  /** {@code with lock:} ends. */
  @PyMethod("__exit__")
  public void exit(@Nullable Object... exception) {
    release();
  }

  /** Whether the calling thread holds it. */
  @Override
  @PyMethod("_is_owned")
  public boolean isOwned() {
    return owner.get() == self();
  }

  /** How often the calling thread holds it. */
  @PyMethod("_recursion_count")
  public long recursionCount() {
    return isOwned() ? count : 0;
  }

  /** Releases all levels. */
  @Override
  @PyMethod("_release_save")
  public @Nullable Object releaseSave() {
    if (!isOwned()) {
      throw Errors.runtimeError("cannot release un-acquired lock");
    }
    long times = count;
    long self = owner.get();
    count = 0;
    giveUp();
    return PyTuple.of(times, self);
  }

  private static long number(PyTuple saved, int index) {
    return (Long) Objects.requireNonNull(saved.get(index));
  }

  /** Acquires all levels again. */
  @Override
  @PyMethod("_acquire_restore")
  public void acquireRestore(@Nullable Object state) {
    PyTuple saved = (PyTuple) Objects.requireNonNull(state);
    mutex.acquire();
    own(number(saved, 1), number(saved, 0));
  }

  /** Only the owner tells of waiters, so the lock is not released meanwhile. */
  @Override
  public void wakeOnRelease(Waiter taken) {
    notified.add(taken);
  }

  @Override
  public String repr() {
    return "<"
        + (mutex.isLocked() ? "locked" : "unlocked")
        + " _thread.RLock object owner="
        + owner.get()
        + " count="
        + count
        + " at "
        + Identity.address(this)
        + ">";
  }
}
