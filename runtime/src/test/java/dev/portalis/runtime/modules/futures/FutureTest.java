package dev.portalis.runtime.modules.futures;

import static com.google.common.truth.Truth.assertThat;
import static dev.portalis.runtime.modules.Python.raised;
import static dev.portalis.runtime.modules.Python.shape;

import dev.portalis.runtime.error.ErrorKind;
import dev.portalis.runtime.error.PyException;
import dev.portalis.runtime.modules.PythonFunction;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.ExceptionTypes;
import dev.portalis.runtime.object.Exceptions;
import dev.portalis.runtime.object.PyBaseException;
import dev.portalis.runtime.object.PyGenerator;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.object.Texts;
import dev.portalis.runtime.threads.Crew;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.function.Executable;

/** Futures by themselves, and waiting for several. */
@Timeout(60)
final class FutureTest {
  private final PyFuture future = new PyFuture(PyFuture.TYPE);

  private static PyBaseException exception(ErrorKind kind, String text) {
    return (PyBaseException) Calls.call(ExceptionTypes.of(kind), text);
  }

  private static PyBaseException thrownBy(Executable action) {
    try {
      action.execute();
    } catch (PyException e) {
      return Exceptions.caught(e);
    } catch (Throwable t) {
      throw new AssertionError(t);
    }
    throw new AssertionError("nothing was raised");
  }

  @Test
  void isPendingAtFirst() {
    assertThat(shape(future)).isEqualTo("<Future at 0x state=pending>");
    assertThat(future.done()).isFalse();
    assertThat(future.running()).isFalse();
    assertThat(raised(() -> future.result(0L))).isEqualTo("TimeoutError");
    assertThat(raised(() -> future.exception(0.001))).isEqualTo("TimeoutError");
  }

  @Test
  void takesOneResult() {
    assertThat(future.setRunningOrNotifyCancel()).isTrue();
    assertThat(future.running()).isTrue();
    assertThat(future.cancel()).isFalse();
    future.setResult(3L);

    assertThat(future.done()).isTrue();
    assertThat(future.result(null)).isEqualTo(3L);
    assertThat(future.exception(null)).isNull();
    assertThat(future.cancel()).isFalse();
    assertThat(shape(future)).isEqualTo("<Future at 0x state=finished returned int>");
    assertThat(raised(() -> future.setResult(4L)).replaceAll("0x[0-9a-f]+", "0x"))
        .isEqualTo("InvalidStateError: FINISHED: <Future at 0x state=finished returned int>");
  }

  @Test
  void raisesTheSameExceptionEachTime() {
    PyBaseException exception = exception(ErrorKind.VALUE_ERROR, "x");
    future.setException(exception);

    assertThat(thrownBy(() -> future.result(null))).isSameInstanceAs(exception);
    assertThat(thrownBy(() -> future.result(null))).isSameInstanceAs(exception);
    assertThat(future.exception(null)).isSameInstanceAs(exception);
    assertThat(shape(future)).isEqualTo("<Future at 0x state=finished raised ValueError>");
  }

  @Test
  void cancelledStaysCancelled() {
    assertThat(future.cancel()).isTrue();
    assertThat(future.cancel()).isTrue();
    assertThat(future.cancelled()).isTrue();
    assertThat(future.done()).isTrue();
    assertThat(raised(() -> future.result(null))).isEqualTo("CancelledError");
    assertThat(raised(() -> future.exception(null))).isEqualTo("CancelledError");
    assertThat(raised(() -> future.setResult(1L))).startsWith("InvalidStateError: CANCELLED: ");
    assertThat(future.setRunningOrNotifyCancel()).isFalse();
    assertThat(raised(() -> future.setResult(1L)))
        .startsWith("InvalidStateError: CANCELLED_AND_NOTIFIED: ");
    assertThat(shape(future)).isEqualTo("<Future at 0x state=cancelled>");
  }

  @Test
  void callbacksRunInOrder() {
    List<Object> seen = new ArrayList<>();
    future.addDoneCallback(PythonFunction.def("a", a -> seen.add("first " + a[0].equals(future))));
    future.addDoneCallback(
        PythonFunction.def(
            "b",
            a -> {
              throw Exceptions.raise(exception(ErrorKind.KEY_ERROR, "ignored"));
            }));
    future.addDoneCallback(PythonFunction.def("c", a -> seen.add("second")));
    future.setResult(null);
    future.addDoneCallback(PythonFunction.def("d", a -> seen.add("at once")));

    assertThat(seen).containsExactly("first true", "second", "at once").inOrder();
  }

  @Test
  void wakesAllWhoWait() {
    List<Object> seen = Collections.synchronizedList(new ArrayList<>());
    Crew crew = Crew.start(4, i -> seen.add(future.result(i % 2 == 0 ? null : (Object) 30L)));
    Crew.run(1, i -> future.setResult("done"));
    crew.join();

    assertThat(seen).containsExactly("done", "done", "done", "done");
  }

  @Test
  void waitCountsWhatHasEnded() {
    PyFuture done = new PyFuture(PyFuture.TYPE);
    done.setResult(1L);
    future.cancel();

    assertThat(shape(FuturesModule.await(PyTuple.of(done, done), null, "ALL_COMPLETED")))
        .isEqualTo(
            "DoneAndNotDoneFutures(done={<Future at 0x state=finished returned int>},"
                + " not_done=set())");
    PyDoneAndNotDone result = FuturesModule.await(PyTuple.of(done, future), 0.001, "ALL_COMPLETED");
    assertThat(Texts.repr(result.notDone())).contains("state=cancelled");
    PyDoneAndNotDone first = FuturesModule.await(PyTuple.of(done, future), null, "FIRST_COMPLETED");
    assertThat(Texts.repr(first.done())).contains("state=finished");
    assertThat(shape(FuturesModule.await(PyTuple.EMPTY, null, "x")))
        .isEqualTo("DoneAndNotDoneFutures(done=set(), not_done=set())");
    assertThat(raised(() -> FuturesModule.await(PyTuple.of(future), null, "x")))
        .isEqualTo("ValueError: Invalid return condition: 'x'");
    assertThat(raised(() -> FuturesModule.await(PyTuple.of(3L), null, "x")))
        .isEqualTo("AttributeError: 'int' object has no attribute '_condition'");
  }

  @Test
  void waitForTheFirstException() {
    PyFuture other = new PyFuture(PyFuture.TYPE);
    PyFuture third = new PyFuture(PyFuture.TYPE);
    Crew crew =
        Crew.start(
            1,
            i -> {
              future.setResult(1L);
              other.setException(exception(ErrorKind.VALUE_ERROR, "x"));
            });
    PyDoneAndNotDone result =
        FuturesModule.await(PyTuple.of(future, other, third), 30L, "FIRST_EXCEPTION");
    crew.join();

    assertThat(Texts.repr(result.done())).contains("raised ValueError");
    assertThat(Texts.repr(result.notDone())).contains("pending");
  }

  /** Where some end just when the waiting begins, all the others are waited for. */
  @Test
  void waitForFuturesThatEndMeanwhile() {
    for (int round = 0; round < 2000; round++) {
      PyFuture first = new PyFuture(PyFuture.TYPE);
      PyFuture second = new PyFuture(PyFuture.TYPE);
      Crew crew =
          Crew.start(
              1,
              i -> {
                first.setResult(1L);
                second.setResult(2L);
              });
      PyDoneAndNotDone result =
          FuturesModule.await(PyTuple.of(first, second), 30L, "ALL_COMPLETED");
      crew.join();
      assertThat(Texts.repr(result.notDone())).isEqualTo("set()");
    }
  }

  @Test
  void asCompletedGivesThemAsTheyEnd() {
    PyFuture other = new PyFuture(PyFuture.TYPE);
    PyGenerator completed = FuturesModule.asCompleted(PyTuple.of(future, other, future), null);
    other.setResult(1L);
    assertThat(completed.next()).isSameInstanceAs(other);
    Crew.run(1, i -> future.setResult(2L));
    assertThat(completed.next()).isSameInstanceAs(future);
    assertThat(completed.hasNext()).isFalse();
    assertThat(shape(completed)).isEqualTo("<generator object as_completed at 0x>");
  }

  @Test
  void asCompletedTellsHowManyAreMissing() {
    PyFuture other = new PyFuture(PyFuture.TYPE);
    future.setResult(1L);
    PyGenerator completed = FuturesModule.asCompleted(PyTuple.of(future, other), 0.005);
    assertThat(completed.next()).isSameInstanceAs(future);

    assertThat(raised(completed::next)).isEqualTo("TimeoutError: 1 (of 2) futures unfinished");
    assertThat(completed.hasNext()).isFalse();
  }
}
