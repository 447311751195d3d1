package dev.portalis.runtime.object;

import dev.portalis.runtime.threads.Sharing;
import dev.portalis.runtime.threads.SpinGuard;
import org.jspecify.annotations.Nullable;

/**
 * Single steps on containers that several threads may reach:
 *
 * <pre>{@code
 * SpinGuard guard = Steps.enter(this);
 * try {
 *   step();
 * } finally {
 *   Steps.exit(guard);
 * }
 * }</pre>
 */
final class Steps {
  private Steps() {}

  /** Begins a step; null where no other thread can reach the container. */
  static @Nullable SpinGuard enter(RichCompared container) {
    return container.isGuarded() ? Sharing.enter(container) : null;
  }

  /** Begins a step; null where the program has one thread alone. */
  static @Nullable SpinGuard enter(Object container) {
    return Sharing.isActive() ? Sharing.enter(container) : null;
  }

  /** Ends a step. */
  static void exit(@Nullable SpinGuard guard) {
    if (guard != null) {
      guard.exit();
    }
  }

  /** Compares keys; a step under way is suspended where the comparison can call Python. */
  static boolean sameKey(
      @Nullable Object candidate, @Nullable Object key, @Nullable SpinGuard held) {
    if (held == null || !(candidate instanceof PyObject || key instanceof PyObject)) {
      return Comparison.identicalOrEqual(candidate, key);
    }
    held.exit();
    try {
      return Comparison.identicalOrEqual(candidate, key);
    } finally {
      held.enter();
    }
  }
}
