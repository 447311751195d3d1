package dev.portalis.runtime.modules.futures;

import static com.google.common.truth.Truth.assertThat;
import static dev.portalis.runtime.modules.Python.call;
import static dev.portalis.runtime.modules.Python.names;
import static dev.portalis.runtime.modules.Python.raised;
import static dev.portalis.runtime.modules.Python.shape;
import static dev.portalis.runtime.modules.Python.until;

import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.modules.PythonFunction;
import dev.portalis.runtime.modules.threading.PyEvent;
import dev.portalis.runtime.modules.threading.ThreadingModule;
import dev.portalis.runtime.object.Attributes;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.Iteration;
import dev.portalis.runtime.object.PyDict;
import dev.portalis.runtime.object.PyGenerator;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.threads.Crew;
import dev.portalis.runtime.threads.Platform;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Thread pools. */
@Timeout(60)
final class ThreadPoolTest {
  private static final PythonFunction SQUARE =
      PythonFunction.def("square", a -> (Long) a[0] * (Long) a[0]);

  private static PyThreadPoolExecutor pool(long workers) {
    return (PyThreadPoolExecutor) Calls.call(PyThreadPoolExecutor.TYPE, workers);
  }

  private static PyFuture submit(
      PyExecutor pool, PythonFunction function, @Nullable Object... arguments) {
    return pool.submit(function, arguments, new PyDict());
  }

  private static PyTuple range(int end) {
    Object[] numbers = new Object[end];
    for (int i = 0; i < end; i++) {
      numbers[i] = (long) i;
    }
    return PyTuple.of(numbers);
  }

  private static PyGenerator map(PyExecutor pool, Object function, @Nullable Object... items) {
    return pool.map(function, items, null, 1L);
  }

  @Test
  void runsWhatIsSubmitted() {
    PyThreadPoolExecutor pool = pool(4);
    List<PyFuture> futures = new ArrayList<>();
    for (long i = 0; i < 10; i++) {
      futures.add(submit(pool, SQUARE, i));
    }
    List<Object> results = new ArrayList<>();
    futures.forEach(each -> results.add(each.result(null)));
    pool.exit(null, null, null);

    assertThat(results).containsExactly(0L, 1L, 4L, 9L, 16L, 25L, 36L, 49L, 64L, 81L).inOrder();
    assertThat(raised(() -> submit(pool, SQUARE, 1L)))
        .isEqualTo("RuntimeError: cannot schedule new futures after shutdown");
  }

  @Test
  void worksThroughItsPythonFace() {
    Object pool = call(PyThreadPoolExecutor.TYPE, names("max_workers"), 2L);
    Object entered = Calls.method(pool, "__enter__");
    Object future = Calls.method(entered, "submit", SQUARE, 5L);

    assertThat(Calls.method(future, "result")).isEqualTo(25L);
    assertThat(Iteration.toArray(Calls.method(pool, "map", SQUARE, PyTuple.of(2L, 3L))))
        .isEqualTo(new Object[] {4L, 9L});
    assertThat(Calls.method(pool, "__exit__", new Object[] {null, null, null}, names()))
        .isEqualTo(false);
    assertThat(shape(pool))
        .isEqualTo("<concurrent.futures.thread.ThreadPoolExecutor object at 0x>");
    assertThat(Attributes.get(pool, "_max_workers")).isEqualTo(2L);
  }

  @Test
  void argumentsAreChecked() {
    assertThat(raised(() -> pool(0))).isEqualTo("ValueError: max_workers must be greater than 0");
    assertThat(raised(() -> Calls.call(PyThreadPoolExecutor.TYPE, "x")))
        .isEqualTo("TypeError: '<=' not supported between instances of 'str' and 'int'");
    assertThat(raised(() -> call(PyThreadPoolExecutor.TYPE, names("initializer"), 3L)))
        .isEqualTo("TypeError: initializer must be a callable");
  }

  @Test
  void startsAThreadOnlyWhereNoneIsIdle() {
    PyThreadPoolExecutor pool =
        (PyThreadPoolExecutor)
            call(PyThreadPoolExecutor.TYPE, names("max_workers", "thread_name_prefix"), 8L, "crew");
    PythonFunction name = PythonFunction.def("name", a -> ThreadingModule.currentThread().name());
    for (int i = 0; i < 5; i++) {
      assertThat(submit(pool, name).result(null)).isEqualTo("crew_0");
      until(() -> pool.idle() == 1);
    }
    PyEvent end = new PyEvent(PyEvent.TYPE);
    PyFuture blocked = submit(pool, PythonFunction.of(() -> end.await(null)));
    until(blocked::running);
    assertThat(submit(pool, name).result(null)).isEqualTo("crew_1");
    end.set();
    blocked.result(null);
    pool.shutdown(true, false);
  }

  @Test
  void workersAreNamedAfterTheirPool() {
    PyThreadPoolExecutor pool = pool(1);
    Object name =
        submit(pool, PythonFunction.def("n", a -> ThreadingModule.currentThread().name()))
            .result(null);
    pool.shutdown(true, false);

    assertThat((String) name).matches("ThreadPoolExecutor-\\d+_0");
  }

  @Test
  void exceptionsReachWhoAsks() {
    PyThreadPoolExecutor pool = pool(1);
    PyFuture future =
        submit(
            pool,
            PythonFunction.of(
                () -> {
                  throw Errors.keyError("k");
                }));

    assertThat(raised(() -> future.result(null))).isEqualTo("KeyError: 'k'");
    PyFuture deep = submit(pool, PythonFunction.of(ThreadPoolTest::recurse));
    assertThat(raised(() -> deep.result(null))).startsWith("RecursionError: maximum recursion");
    pool.shutdown(true, false);
  }

  private static void recurse() {
    recurse();
  }

  @Test
  void mapGivesResultsInOrder() {
    PyThreadPoolExecutor pool = pool(3);
    PythonFunction slow =
        PythonFunction.def(
            "slow",
            a -> {
              Platform.sleep((5 - (Long) a[0]) * 1_000_000);
              return (Long) a[0] * (Long) a[1];
            });

    assertThat(Iteration.toArray(map(pool, slow, range(5), range(9))))
        .isEqualTo(new Object[] {0L, 1L, 4L, 9L, 16L});
    assertThat(Iteration.toArray(map(pool, slow))).isEmpty();
    assertThat(raised(() -> map(pool, slow, 3L)))
        .isEqualTo("TypeError: 'int' object is not iterable");
    pool.shutdown(true, false);
  }

  /** Gives what it is given; from the third call on it waits for an event first. */
  private static PythonFunction gated(AtomicLong calls, PyEvent gate, boolean fails) {
    return PythonFunction.def(
        "gated",
        a -> {
          long call = calls.incrementAndGet();
          if (call == 2 && fails) {
            throw Errors.valueError("two");
          }
          if (call > 2) {
            gate.await(null);
          }
          return a[0];
        });
  }

  @Test
  void mapCancelsTheRestAfterAnError() {
    PyThreadPoolExecutor pool = pool(1);
    AtomicLong calls = new AtomicLong();
    PyEvent gate = new PyEvent(PyEvent.TYPE);
    PyGenerator results = map(pool, gated(calls, gate, true), range(50));
    assertThat(results.next()).isEqualTo(0L);
    assertThat(raised(results::next)).isEqualTo("ValueError: two");
    gate.set();
    pool.shutdown(true, false);

    assertThat(calls.get()).isAtMost(3);
  }

  @Test
  void closingAMapCancelsTheRest() {
    PyThreadPoolExecutor pool = pool(1);
    AtomicLong calls = new AtomicLong();
    PyEvent gate = new PyEvent(PyEvent.TYPE);
    PyGenerator results = map(pool, gated(calls, gate, false), range(50));
    results.next();
    results.close();
    gate.set();
    pool.shutdown(true, false);

    assertThat(calls.get()).isAtMost(3);
  }

  @Test
  void mapTimesOutFromTheCall() {
    PyThreadPoolExecutor pool = pool(1);
    PyEvent end = new PyEvent(PyEvent.TYPE);
    PyGenerator results =
        pool.map(PythonFunction.def("w", a -> end.await(null)), new Object[] {range(2)}, 0.005, 1L);

    assertThat(raised(results::next)).isEqualTo("TimeoutError");
    end.set();
    pool.shutdown(true, false);
  }

  @Test
  void shutdownWithoutWaitingStillRunsAll() {
    PyThreadPoolExecutor pool = pool(2);
    AtomicLong ran = new AtomicLong();
    List<PyFuture> futures = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      futures.add(submit(pool, PythonFunction.of(ran::incrementAndGet)));
    }
    pool.shutdown(false, false);
    futures.forEach(each -> each.result(30L));

    assertThat(ran.get()).isEqualTo(50);
  }

  @Test
  void shutdownCancelsWhatHasNotBegun() {
    PyThreadPoolExecutor pool = pool(1);
    PyEvent begun = new PyEvent(PyEvent.TYPE);
    PyEvent end = new PyEvent(PyEvent.TYPE);
    PyFuture first =
        submit(
            pool,
            PythonFunction.of(
                () -> {
                  begun.set();
                  end.await(null);
                }));
    PyFuture second = submit(pool, SQUARE, 2L);
    begun.await(null);
    pool.shutdown(false, true);
    end.set();
    pool.shutdown(true, false);

    assertThat(first.result(null)).isNull();
    assertThat(second.cancelled()).isTrue();
  }

  @Test
  void aFailingInitializerBreaksThePool() {
    PyThreadPoolExecutor pool =
        (PyThreadPoolExecutor)
            call(
                PyThreadPoolExecutor.TYPE,
                names("max_workers", "initializer", "initargs"),
                1L,
                PythonFunction.def(
                    "init",
                    a -> {
                      throw Errors.valueError("no " + a[0]);
                    }),
                PyTuple.of("luck"));
    PyFuture future = submit(pool, SQUARE, 2L);

    assertThat(raised(() -> future.result(null)))
        .isEqualTo(
            "BrokenThreadPool: A thread initializer failed, the thread pool is not usable anymore");
    assertThat(raised(() -> submit(pool, SQUARE, 2L)))
        .isEqualTo(
            "BrokenThreadPool: A thread initializer failed, the thread pool is not usable anymore");
    pool.shutdown(true, false);
  }

  @Test
  void anInitializerRunsOnceAThread() {
    AtomicLong runs = new AtomicLong();
    PyThreadPoolExecutor pool =
        (PyThreadPoolExecutor)
            call(
                PyThreadPoolExecutor.TYPE,
                names("max_workers", "initializer"),
                2L,
                PythonFunction.of(runs::incrementAndGet));
    Iteration.toArray(map(pool, SQUARE, range(100)));
    pool.shutdown(true, false);

    assertThat(runs.get()).isAtLeast(1);
    assertThat(runs.get()).isAtMost(2);
  }

  @Test
  void anExecutorAloneCannotExecute() {
    assertThat(raised(() -> submit(new PyExecutor(PyExecutor.TYPE), SQUARE)))
        .isEqualTo("NotImplementedError");
  }

  @Test
  void noTaskIsLostAndNoneRunsTwice() {
    PyThreadPoolExecutor pool = pool(4);
    AtomicLong ran = new AtomicLong();
    AtomicLong sum = new AtomicLong();
    PythonFunction task =
        PythonFunction.def(
            "task",
            a -> {
              ran.incrementAndGet();
              return a[0];
            });
    Crew.run(
        4,
        i -> {
          for (int round = 0; round < 50; round++) {
            List<PyFuture> futures = new ArrayList<>();
            for (int k = 0; k < 50; k++) {
              futures.add(submit(pool, task, 1L));
            }
            for (PyFuture each : futures) {
              sum.addAndGet((Long) each.result(null));
            }
          }
        });
    pool.shutdown(true, false);

    assertThat(ran.get()).isEqualTo(10_000);
    assertThat(sum.get()).isEqualTo(10_000);
  }
}
