package dev.portalis.runtime.threads;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Makes single steps on objects that several threads can reach whole, as CPython's global lock
 * does. As long as a whole program has one thread, it costs the look at a flag:
 *
 * <pre>{@code
 * if (!Sharing.isActive()) {
 *   step();
 * } else {
 *   SpinGuard guard = Sharing.enter(this);
 *   try {
 *     step();
 *   } finally {
 *     guard.exit();
 *   }
 * }
 * }</pre>
 *
 * <p>A step must not call Python, nor begin a step on another object: guards are shared among
 * objects and are not reentrant.
 */
public final class Sharing {
  private static final boolean PREEMPTIVE = Platform.THREADS.isPreemptive();
  private static final SpinGuard[] GUARDS = new SpinGuard[256];
  private static final SpinGuard[] UPDATES = new SpinGuard[256];

  private static final AtomicInteger NEVER_WRITTEN = new AtomicInteger();

  /** Set before there is a second thread, which therefore sees it. */
  private static boolean active = PREEMPTIVE;

  static {
    for (int i = 0; i < GUARDS.length; i++) {
      GUARDS[i] = new SpinGuard();
      UPDATES[i] = new SpinGuard();
    }
  }

  private Sharing() {}

  /** Whether steps have to be guarded. */
  public static boolean isActive() {
    return active;
  }

  /** For a program that no Java code calls: nothing is guarded until it starts a thread. */
  public static void beginAlone() {
    active = false;
  }

  /** Has steps guarded from now on; called before a second thread gets at the program's objects. */
  public static void activate() {
    active = PREEMPTIVE;
  }

  /** Has the reads that follow see what other threads wrote before, as far as they can. */
  public static void refresh() {
    NEVER_WRITTEN.get();
  }

  /** Begins a step on what has a guard of its own; null where steps need not be guarded. */
  public static @Nullable SpinGuard begin(SpinGuard own) {
    if (!active) {
      return null;
    }
    own.enter();
    return own;
  }

  /** Ends what {@link #begin} has begun. */
  public static void end(@Nullable SpinGuard guard) {
    if (guard != null) {
      guard.exit();
    }
  }

  /**
   * Said in each round of a loop that may end only when another thread has changed something: the
   * reads that follow see it, and threads that are not preemptive get their turn.
   */
  public static void mayWait() {
    if (PREEMPTIVE) {
      NEVER_WRITTEN.get();
    } else {
      Platform.THREADS.yield();
    }
  }

  /**
   * Begins an update of a place, named by the object that it is part of or by the name of a global
   * variable: what it holds is read, and a new value stored. Steps on objects may begin inside, but
   * no other update, and no Python may be called.
   */
  public static SpinGuard enterUpdate(Object place) {
    SpinGuard guard = UPDATES[System.identityHashCode(place) & (UPDATES.length - 1)];
    guard.enter();
    return guard;
  }

  /** Begins a step on an object; {@link SpinGuard#exit} ends it. */
  public static SpinGuard enter(Object object) {
    SpinGuard guard = GUARDS[System.identityHashCode(object) & (GUARDS.length - 1)];
    guard.enter();
    return guard;
  }
}
