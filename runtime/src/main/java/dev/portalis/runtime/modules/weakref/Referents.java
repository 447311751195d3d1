package dev.portalis.runtime.modules.weakref;

import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.Exceptions;
import dev.portalis.runtime.object.Identity;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.Texts;
import dev.portalis.runtime.program.Tracebacks;
import dev.portalis.runtime.threads.RawMutex;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All objects that are referred to weakly.
 *
 * <p>CPython frees an object with the last reference to it. Java does when it collects garbage. So
 * that programs see weak references die where CPython's do, garbage is collected where a program
 * looks or deletes something, as long as that takes no more than a small part of its time.
 */
public final class Referents {
  private static final long FREE_NANOS = 500_000_000;
  private static final long SHARE = 10;

  private static final RawMutex MUTEX = new RawMutex();
  private static final Map<Long, Referent> ALL = new HashMap<>();
  private static final ReferenceQueue<PyObject> QUEUE = new ReferenceQueue<>();
  private static final long START = System.nanoTime();

  private static volatile long spent;

  private Referents() {}

  /** The entry of an object, with a reference added to it. */
  static Referent add(PyObject object, PyWeakReference reference) {
    long id = Identity.id(object);
    MUTEX.acquire();
    try {
      Referent referent = ALL.computeIfAbsent(id, n -> new Referent(object, n, QUEUE));
      referent.add(reference);
      return referent;
    } finally {
      MUTEX.release();
    }
  }

  /** The plain reference to an object; null if there is none. */
  static @Nullable PyWeakReference shared(PyObject object) {
    MUTEX.acquire();
    try {
      Referent referent = ALL.get(Identity.id(object));
      return referent == null ? null : referent.shared();
    } finally {
      MUTEX.release();
    }
  }

  /** The living references to an object, the first made first. */
  static List<PyWeakReference> of(PyObject object) {
    MUTEX.acquire();
    try {
      Referent referent = ALL.get(Identity.id(object));
      return referent == null ? List.of() : referent.living();
    } finally {
      MUTEX.release();
    }
  }

  /** Collects garbage if there is time for it, and calls what waits for objects to go. */
  public static void look() {
    long before = System.nanoTime();
    if (!ALL.isEmpty() && spent < FREE_NANOS + (before - START) / SHARE) {
      collect();
      spent += System.nanoTime() - before;
    } else {
      settle(false);
    }
  }

  /** Collects garbage, and calls what waits for objects to go. */
  public static void collect() {
    System.gc();
    settle(true);
  }

  private static void settle(boolean searches) {
    List<PyWeakReference> gone = new ArrayList<>();
    MUTEX.acquire();
    try {
      for (Reference<? extends PyObject> r = QUEUE.poll(); r != null; r = QUEUE.poll()) {
        remove((Referent) r, gone);
      }
      if (searches) {
        for (Referent each : new ArrayList<>(ALL.values())) {
          if (each.get() == null) {
            remove(each, gone);
          }
        }
      }
    } finally {
      MUTEX.release();
    }
    gone.forEach(Referents::callBack);
  }

  private static void remove(Referent referent, List<PyWeakReference> gone) {
    if (ALL.remove(referent.id, referent)) {
      List<PyWeakReference> living = referent.living();
      for (int i = living.size() - 1; i >= 0; i--) {
        gone.add(living.get(i));
      }
    }
  }

  private static void callBack(PyWeakReference reference) {
    Object callback = reference.takeCallback();
    if (callback == null) {
      return;
    }
    try {
      Calls.call(callback, reference);
    } catch (Throwable t) {
      Tracebacks.print("Exception ignored in: " + Texts.repr(callback), Exceptions.caught(t));
    }
  }
}
