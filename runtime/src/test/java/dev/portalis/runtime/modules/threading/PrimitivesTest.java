package dev.portalis.runtime.modules.threading;

import static com.google.common.truth.Truth.assertThat;
import static dev.portalis.runtime.modules.Python.call;
import static dev.portalis.runtime.modules.Python.classOf;
import static dev.portalis.runtime.modules.Python.names;
import static dev.portalis.runtime.modules.Python.raised;
import static dev.portalis.runtime.modules.Python.shape;
import static dev.portalis.runtime.modules.Python.until;

import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.modules.PythonFunction;
import dev.portalis.runtime.object.Attributes;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Truth;
import dev.portalis.runtime.threads.Crew;
import dev.portalis.runtime.threads.Platform;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Events, semaphores, barriers and thread-local objects. */
@Timeout(60)
final class PrimitivesTest {
  private final PyEvent event = (PyEvent) Calls.call(PyEvent.TYPE);

  private static PySemaphore semaphore(Object value) {
    return (PySemaphore) Calls.call(PySemaphore.TYPE, value);
  }

  private static PyBarrier barrier(@Nullable Object... arguments) {
    return (PyBarrier) call(PyBarrier.TYPE, names(), arguments);
  }

  @Test
  void anEventIsSetOrNot() {
    assertThat(shape(event)).isEqualTo("<threading.Event at 0x: unset>");
    assertThat(event.await(0.005)).isFalse();
    event.set();
    assertThat(shape(event)).isEqualTo("<threading.Event at 0x: set>");
    assertThat(event.await(null)).isTrue();
    event.clear();
    assertThat(event.isSet()).isFalse();
    assertThat(raised(() -> event.await("x")))
        .isEqualTo("TypeError: '>' not supported between instances of 'str' and 'int'");
  }

  @Test
  void setThenClearReleasesThoseWhoWaited() {
    AtomicLong released = new AtomicLong();
    for (int round = 0; round < 50; round++) {
      PyEvent own = new PyEvent(PyEvent.TYPE);
      Object timeout = round % 2 == 0 ? null : 30L;
      AtomicLong arrived = new AtomicLong();
      Crew crew =
          Crew.start(
              4,
              i -> {
                arrived.incrementAndGet();
                if (own.await(timeout)) {
                  released.incrementAndGet();
                }
              });
      until(() -> arrived.get() == 4);
      Platform.sleep(2_000_000);
      own.set();
      own.clear();
      own.set();
      crew.join();
    }

    assertThat(released.get()).isEqualTo(200);
  }

  @Test
  void aSemaphoreCounts() {
    PySemaphore semaphore = semaphore(2L);
    assertThat(shape(semaphore)).isEqualTo("<threading.Semaphore at 0x: value=2>");
    assertThat(semaphore.acquire()).isTrue();
    assertThat(semaphore.enter()).isTrue();
    assertThat(semaphore.acquire(false, null)).isFalse();
    assertThat(semaphore.acquire(true, 0.005)).isFalse();
    assertThat(semaphore.acquire(true, -1L)).isFalse();
    semaphore.release(3);
    assertThat(semaphore.value()).isEqualTo(3);
    assertThat(raised(() -> semaphore.release(0))).isEqualTo("ValueError: n must be one or more");
    assertThat(raised(() -> semaphore.acquire(false, 1L)))
        .isEqualTo("ValueError: can't specify timeout for non-blocking acquire");
    assertThat(raised(() -> semaphore(-1L)))
        .isEqualTo("ValueError: semaphore initial value must be >= 0");
    assertThat(raised(() -> semaphore("x")))
        .isEqualTo("TypeError: '<' not supported between instances of 'str' and 'int'");
  }

  @Test
  void aBoundedSemaphoreKnowsItsLimit() {
    PySemaphore bounded = (PySemaphore) Calls.call(PyBoundedSemaphore.TYPE, 2L);
    assertThat(shape(bounded)).isEqualTo("<threading.BoundedSemaphore at 0x: value=2/2>");
    assertThat(raised(() -> bounded.release(1)))
        .isEqualTo("ValueError: Semaphore released too many times");
    bounded.acquire();
    assertThat(raised(() -> bounded.release(2)))
        .isEqualTo("ValueError: Semaphore released too many times");
    bounded.release(1);
    assertThat(bounded.value()).isEqualTo(2);
  }

  @Test
  void aSemaphoreLetsSoManyIn() {
    PySemaphore semaphore = semaphore(3L);
    AtomicLong inside = new AtomicLong();
    AtomicLong most = new AtomicLong();
    AtomicLong entered = new AtomicLong();
    Crew.run(
        8,
        i -> {
          for (int k = 0; k < 1_000; k++) {
            boolean in = k % 4 == 0 ? semaphore.acquire(true, 0.0005) : semaphore.acquire();
            if (in) {
              most.accumulateAndGet(inside.incrementAndGet(), Math::max);
              entered.incrementAndGet();
              inside.decrementAndGet();
              semaphore.release(1);
            }
          }
        });

    assertThat(most.get()).isAtMost(3);
    assertThat(entered.get()).isAtLeast(6_000);
    assertThat(semaphore.value()).isEqualTo(3);
  }

  @Test
  void eachPermitIsTakenOnce() {
    PySemaphore semaphore = semaphore(0L);
    AtomicLong taken = new AtomicLong();
    Crew takers =
        Crew.start(
            6,
            i -> {
              for (int k = 0; k < 1_000; k++) {
                semaphore.acquire();
                taken.incrementAndGet();
              }
            });
    Crew.run(
        2,
        i -> {
          for (int k = 0; k < 1_000; k++) {
            semaphore.release(3);
          }
        });
    takers.join();

    assertThat(taken.get()).isEqualTo(6_000);
    assertThat(semaphore.value()).isEqualTo(0);
  }

  @Test
  void aBarrierGivesEachANumber() {
    List<Long> numbers = Collections.synchronizedList(new ArrayList<>());
    AtomicLong actions = new AtomicLong();
    PyBarrier barrier = barrier(3L, PythonFunction.of(actions::incrementAndGet));
    assertThat(shape(barrier)).isEqualTo("<threading.Barrier at 0x: waiters=0/3>");
    Crew.run(3, i -> numbers.add(barrier.await(null)));

    assertThat(numbers).containsExactly(0L, 1L, 2L);
    assertThat(actions.get()).isEqualTo(1);
    assertThat(barrier.nWaiting()).isEqualTo(0);
    assertThat(barrier.parties()).isEqualTo(3L);
  }

  @Test
  void aBarrierSeparatesTheRounds() {
    int parties = 4;
    long[] counts = new long[parties];
    AtomicLong rounds = new AtomicLong();
    PyBarrier barrier =
        barrier(
            (long) parties,
            PythonFunction.of(
                () -> {
                  for (long each : counts) {
                    assertThat(each).isEqualTo(rounds.get() + 1);
                  }
                  rounds.incrementAndGet();
                }));
    Crew.run(
        parties,
        i -> {
          for (int k = 0; k < 500; k++) {
            counts[i]++;
            barrier.await(null);
          }
        });

    assertThat(rounds.get()).isEqualTo(500);
  }

  @Test
  void aTimeoutBreaksTheBarrier() {
    PyBarrier barrier = barrier(2L);
    assertThat(raised(() -> barrier.await(0.005))).isEqualTo("BrokenBarrierError");
    assertThat(barrier.isBroken()).isTrue();
    assertThat(shape(barrier)).isEqualTo("<threading.Barrier at 0x: broken>");
    assertThat(raised(() -> barrier.await(null))).isEqualTo("BrokenBarrierError");
    barrier.reset();
    assertThat(barrier.isBroken()).isFalse();
    Crew.run(2, i -> barrier.await(null));
  }

  @Test
  void theBarriersOwnTimeoutIsTheDefault() {
    PyBarrier barrier = barrier(2L, null, 0.005);

    assertThat(raised(() -> barrier.await(null))).isEqualTo("BrokenBarrierError");
  }

  @Test
  void anActionThatRaisesBreaksTheBarrier() {
    PyBarrier barrier =
        barrier(
            2L,
            PythonFunction.of(
                () -> {
                  throw Errors.valueError("no");
                }));
    List<String> seen = Collections.synchronizedList(new ArrayList<>());
    Crew.run(2, i -> seen.add(raised(() -> barrier.await(null))));

    assertThat(seen).containsExactly("ValueError: no", "BrokenBarrierError");
    assertThat(barrier.isBroken()).isTrue();
  }

  @Test
  void abortAndResetTellThoseWhoWait() {
    PyBarrier barrier = barrier(3L);
    List<String> seen = Collections.synchronizedList(new ArrayList<>());
    Crew first = Crew.start(2, i -> seen.add(raised(() -> barrier.await(null))));
    until(() -> barrier.nWaiting() == 2);
    barrier.reset();
    first.join();
    assertThat(barrier.isBroken()).isFalse();
    Crew second = Crew.start(2, i -> seen.add(raised(() -> barrier.await(null))));
    until(() -> barrier.nWaiting() == 2);
    barrier.abort();
    second.join();

    assertThat(seen).containsExactlyElementsIn(Collections.nCopies(4, "BrokenBarrierError"));
    assertThat(barrier.isBroken()).isTrue();
  }

  @Test
  void attributesOfALocalAreEachThreadsOwn() {
    Object local = Calls.call(PyLocal.TYPE);
    Attributes.set(local, "x", 1L);
    Crew.run(
        3,
        i -> {
          assertThat(Attributes.has(local, "x")).isFalse();
          Attributes.set(local, "x", (long) i);
          Platform.sleep(1_000_000);
          assertThat(Attributes.get(local, "x")).isEqualTo((long) i);
        });

    assertThat(Attributes.get(local, "x")).isEqualTo(1L);
    Attributes.delete(local, "x");
    assertThat(raised(() -> Attributes.get(local, "x"))).endsWith("object has no attribute 'x'");
    assertThat(raised(() -> Calls.call(PyLocal.TYPE, 1L)))
        .isEqualTo("TypeError: Initialization arguments are not supported");
  }

  @Test
  void initOfALocalRunsInEachThread() {
    AtomicLong runs = new AtomicLong();
    PyType type =
        classOf(
            "Mine",
            PyLocal.TYPE,
            "shared",
            "for all",
            "__init__",
            PythonFunction.def(
                "__init__",
                a -> {
                  runs.incrementAndGet();
                  Attributes.set(a[0], "start", a[1]);
                  return null;
                }));
    Object local = Calls.call(type, 7L);
    Attributes.set(local, "start", 8L);
    Crew.run(
        2,
        i -> {
          assertThat(Attributes.get(local, "start")).isEqualTo(7L);
          assertThat(Attributes.get(local, "shared")).isEqualTo("for all");
        });

    assertThat(runs.get()).isEqualTo(3);
    assertThat(Attributes.get(local, "start")).isEqualTo(8L);
    assertThat(Truth.of(local)).isTrue();
  }
}
