package dev.portalis.runtime.modules.asyncio;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.runtime.error.PyException;
import dev.portalis.runtime.object.Awaiting;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.Exceptions;
import dev.portalis.runtime.object.PyBaseException;
import dev.portalis.runtime.object.PyGenerator;
import org.jspecify.annotations.Nullable;

/**
 * The body of a coroutine written in Java: a method that is called again after each wait.
 *
 * <p>Each call does one part of the work and says what to wait for and which part comes then.
 */
abstract class Routine extends PyGenerator {
  /** The part behind the last wait: its value is the result. */
  static final int FINISH = -1;

  private static final Object WAIT = new Object();

  private int part;

  Routine(String name) {
    super(BuiltinTypes.GENERATOR, name);
  }

  /**
   * Does a part of the work.
   *
   * @param part 0 at first, then what {@link #await} was told
   * @param value what the wait gave
   * @param error what the wait raised instead, or null
   * @return the coroutine's value, or what {@link #await} returned
   */
  abstract @Nullable Object run(int part, @Nullable Object value, @Nullable PyException error);

  /** Waits for something; then goes on with a part. */
  final Object await(@Nullable Object awaitable, int next) {
    delegate = Awaiting.of(awaitable);
    part = next;
    sent = null;
    return WAIT;
  }

  /** The value of a wait, or its error raised. */
  static @Nullable Object valueOf(@Nullable Object value, @Nullable PyException error) {
    if (error != null) {
      throw error;
    }
    return value;
  }

  /** Whether a wait was cancelled. */
  static boolean isCancelled(@Nullable PyException error) {
    return error != null && AsyncTypes.isCancelled(Exceptions.valueOf(error));
  }

  @Override
  protected @Nullable Object resume(@Nullable Throwable thrown) {
    Object value = null;
    PyException error = null;
    Throwable injected = thrown;
    for (; ; ) {
      if (delegate != null) {
        try {
          Object item = stepDelegate(injected);
          if (item != UNBOUND) {
            return item;
          }
          value = delegate.result();
          error = null;
        } catch (Throwable t) {
          PyBaseException raised = Exceptions.caught(t);
          value = null;
          error = Exceptions.rethrow(raised);
        }
        injected = null;
        delegate = null;
      }
      Object result = part == FINISH ? valueOf(value, error) : run(part, value, error);
      if (result != WAIT) {
        return returned(result);
      }
    }
  }
}
