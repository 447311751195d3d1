package dev.portalis.runtime.modules.threading;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.runtime.object.Attributes;
import dev.portalis.runtime.object.Texts;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** The names of threads that were given none. */
final class ThreadNames {
  private static final AtomicLong COUNTER = new AtomicLong();

  private ThreadNames() {}

  /** {@code Thread-N}, with the name of what it calls, if that has one. */
  static String next(@Nullable Object target) {
    String name = "Thread-" + COUNTER.incrementAndGet();
    Object targetName = target == null ? UNBOUND : Attributes.getOr(target, "__name__", UNBOUND);
    return targetName == UNBOUND ? name : name + " (" + Texts.str(targetName) + ")";
  }

  /** {@code Dummy-N}, for threads that Python has not started. */
  static String nextDummy() {
    return "Dummy-" + COUNTER.incrementAndGet();
  }
}
