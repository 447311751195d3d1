package dev.portalis.runtime.modules.futures;

import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.Attributes;
import dev.portalis.runtime.object.Exceptions;
import dev.portalis.runtime.object.Iteration;
import dev.portalis.runtime.object.PySet;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Texts;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Waiting for several futures. */
final class FutureSets {
  private FutureSets() {}

  /** Futures without duplicates. */
  static Set<PyFuture> of(@Nullable Object futures) {
    Set<PyFuture> all = new LinkedHashSet<>();
    for (Object each : Iteration.toArray(futures)) {
      if (!(each instanceof PyFuture)) {
        throw Attributes.missing(PyType.of(each), "_condition");
      }
      all.add((PyFuture) each);
    }
    return all;
  }

  /** {@code wait(fs, timeout, return_when)}. */
  static PyDoneAndNotDone await(Set<PyFuture> futures, long nanos, @Nullable Object when) {
    Set<PyFuture> done = new LinkedHashSet<>();
    boolean failed = false;
    for (PyFuture each : futures) {
      if (each.isEnded()) {
        done.add(each);
        failed |= each.hasFailed();
      }
    }
    boolean enough =
        done.size() == futures.size()
            || (FuturesModule.FIRST_COMPLETED.equals(when) && !done.isEmpty())
            || (FuturesModule.FIRST_EXCEPTION.equals(when) && failed);
    if (!enough) {
      gather(futures, done, until(when), nanos);
    }
    return result(futures, done);
  }

  private static Gathering.Until until(@Nullable Object when) {
    for (Gathering.Until each : Gathering.Until.values()) {
      if (each.name().equals(when)) {
        return each;
      }
    }
    throw Errors.valueError("Invalid return condition: " + Texts.repr(when));
  }

  private static void gather(
      Set<PyFuture> futures, Set<PyFuture> done, Gathering.Until until, long nanos) {
    // One may end before it has the listener: all are counted before the first can tell.
    Gathering gathering = new Gathering(until, futures.size() - done.size());
    for (PyFuture each : futures) {
      if (!done.contains(each)) {
        if (!each.listen(gathering)) {
          gathering.ended(each);
        }
      }
    }
    gathering.await(nanos);
    for (PyFuture each : futures) {
      each.forget(gathering);
    }
    done.addAll(gathering.take());
  }

  private static PyDoneAndNotDone result(Set<PyFuture> futures, Set<PyFuture> done) {
    PySet first = new PySet();
    PySet second = new PySet();
    for (PyFuture each : futures) {
      (done.contains(each) ? first : second).add(each);
    }
    return new PyDoneAndNotDone(first, second);
  }

  /** Something thrown, to be thrown on. */
  static RuntimeException asUnchecked(Throwable thrown) {
    if (thrown instanceof Error) {
      throw (Error) thrown;
    }
    return thrown instanceof RuntimeException
        ? (RuntimeException) thrown
        : Exceptions.rethrow(Exceptions.caught(thrown));
  }
}
