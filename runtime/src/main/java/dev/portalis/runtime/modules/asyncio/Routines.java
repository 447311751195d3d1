package dev.portalis.runtime.modules.asyncio;

import dev.portalis.runtime.error.PyException;
import dev.portalis.runtime.object.AwaitSteps;
import dev.portalis.runtime.object.PyCoroutine;
import org.jspecify.annotations.Nullable;

/** Makes coroutines of routines. */
final class Routines {
  private Routines() {}

  /** A routine that waits at most once. */
  interface Once {
    /** Gives the coroutine's value, or what {@link Routine#await} returned. */
    @Nullable Object run(Routine routine);
  }

  static PyCoroutine of(String name, Once once) {
    return new PyCoroutine(
        new Routine(name) {
          @Override
          @Nullable Object run(int part, @Nullable Object value, @Nullable PyException error) {
            return once.run(this);
          }
        });
  }

  /** A coroutine that awaits something else. */
  static PyCoroutine await(@Nullable Object awaitable) {
    return of("_wrap_awaitable", routine -> routine.await(awaitable, Routine.FINISH));
  }

  /** The steps of one bare {@code yield}: everything else that is ready runs first. */
  static Object pause() {
    return new AwaitSteps("sleep") {
      private boolean paused;

      @Override
      protected @Nullable Object resume(@Nullable Throwable thrown) {
        if (thrown != null) {
          throw dev.portalis.runtime.support.Variables.propagate(thrown);
        }
        if (paused) {
          return returned(null);
        }
        paused = true;
        return null;
      }
    };
  }
}
