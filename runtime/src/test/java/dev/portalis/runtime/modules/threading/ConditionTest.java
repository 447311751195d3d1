package dev.portalis.runtime.modules.threading;

import static com.google.common.truth.Truth.assertThat;
import static dev.portalis.runtime.modules.Python.classOf;
import static dev.portalis.runtime.modules.Python.raised;
import static dev.portalis.runtime.modules.Python.shape;
import static dev.portalis.runtime.modules.Python.until;

import dev.portalis.runtime.modules.PythonFunction;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.PyDict;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.threads.Crew;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Conditions. */
@Timeout(60)
final class ConditionTest {
  private final PyCondition condition = make(null);
  private final List<Integer> order = new ArrayList<>();
  private int turn;

  private static PyCondition make(@Nullable Object lock) {
    return (PyCondition) Calls.call(PyCondition.TYPE, lock);
  }

  @Test
  void needsTheLock() {
    assertThat(raised(() -> condition.await(null)))
        .isEqualTo("RuntimeError: cannot wait on un-acquired lock");
    assertThat(raised(() -> condition.signal(1L)))
        .isEqualTo("RuntimeError: cannot notify on un-acquired lock");
    assertThat(raised(condition::signalAll))
        .isEqualTo("RuntimeError: cannot notify on un-acquired lock");
    assertThat(raised(condition::release))
        .isEqualTo("RuntimeError: cannot release un-acquired lock");
  }

  @Test
  void showsItsLock() {
    assertThat(shape(condition))
        .isEqualTo("<Condition(<unlocked _thread.RLock object owner=0 count=0 at 0x>, 0)>");
    assertThat(shape(make(new PyLock())))
        .isEqualTo("<Condition(<unlocked _thread.lock object at 0x>, 0)>");
  }

  @Test
  void waitReleasesAllLevelsAndTakesThemBack() {
    condition.enter();
    condition.enter();
    Crew crew =
        Crew.start(
            1,
            i -> {
              condition.enter();
              condition.signal(1L);
              condition.exit(null, null, null);
            });

    assertThat(condition.await(null)).isTrue();
    crew.join();
    condition.exit(null, null, null);
    condition.exit(null, null, null);
    assertThat(raised(condition::release))
        .isEqualTo("RuntimeError: cannot release un-acquired lock");
  }

  @Test
  void waitTellsOfATimeout() {
    condition.enter();

    assertThat(condition.await(0.01)).isFalse();
    assertThat(condition.await(-1L)).isFalse();
    assertThat(condition.await(0L)).isFalse();
    assertThat(raised(() -> condition.await("x")))
        .isEqualTo("TypeError: '>' not supported between instances of 'str' and 'int'");
    condition.release();
  }

  @Test
  void notifyIsFirstInFirstOut() {
    List<Crew> crews = new ArrayList<>();
    for (int n = 0; n < 4; n++) {
      int number = n;
      crews.add(
          Crew.start(
              1,
              i -> {
                condition.enter();
                condition.await(null);
                order.add(number);
                condition.release();
              }));
      until(() -> condition.repr().endsWith(", " + (number + 1) + ")>"));
    }
    for (int n = 0; n < 4; n++) {
      int size = n + 1;
      condition.enter();
      condition.signal(1L);
      condition.release();
      until(() -> sizeOfOrder() == size);
    }
    crews.forEach(Crew::join);

    assertThat(order).containsExactly(0, 1, 2, 3).inOrder();
  }

  private int sizeOfOrder() {
    condition.enter();
    int size = order.size();
    condition.release();
    return size;
  }

  @Test
  void waitForGivesWhatThePredicateGaveLast() {
    condition.enter();
    assertThat(condition.waitFor(PythonFunction.def("p", a -> 42L), null)).isEqualTo(42L);
    assertThat(condition.waitFor(PythonFunction.def("p", a -> 0L), 0.01)).isEqualTo(0L);
    assertThat(condition.waitFor(PythonFunction.def("p", a -> ""), -3L)).isEqualTo("");
    condition.release();
  }

  @Test
  void severalMayShareALock() {
    PyLock lock = new PyLock();
    PyCondition even = make(lock);
    PyCondition odd = make(lock);
    Crew.run(
        2,
        i -> {
          for (int k = 0; k < 500; k++) {
            PyCondition own = i == 0 ? even : odd;
            PyCondition other = i == 0 ? odd : even;
            own.enter();
            while (turn % 2 != i) {
              own.await(null);
            }
            turn++;
            other.signal(1L);
            own.exit(null, null, null);
          }
        });

    assertThat(turn).isEqualTo(1_000);
  }

  @Test
  void worksOnALockOfTheProgram() {
    PyLock inner = new PyLock();
    PyType type =
        classOf(
            "MyLock",
            BuiltinTypes.OBJECT,
            "acquire",
            PythonFunction.def("acquire", a -> inner.acquire(a.length < 2 || (Boolean) a[1], -1L)),
            "release",
            PythonFunction.def(
                "release",
                a -> {
                  inner.release();
                  return null;
                }));
    PyCondition own = make(Calls.call(type));
    own.acquire(new Object[0], new PyDict());
    Crew crew =
        Crew.start(
            1,
            i -> {
              inner.acquire();
              own.signalAll();
              inner.release();
            });
    assertThat(own.await(20L)).isTrue();
    crew.join();
    own.release();

    assertThat(inner.locked()).isFalse();
  }

  @Test
  void noNotificationIsLost() {
    int[] tokens = new int[1];
    int[] taken = new int[1];
    Crew takers =
        Crew.start(
            6,
            i -> {
              for (int k = 0; k < 500; k++) {
                condition.enter();
                while (tokens[0] == 0) {
                  condition.await((k % 3 == 0) ? (Object) 0.0005 : null);
                }
                tokens[0]--;
                taken[0]++;
                condition.release();
              }
            });
    Crew.run(
        2,
        i -> {
          for (int k = 0; k < 1_500; k++) {
            condition.enter();
            tokens[0]++;
            condition.signal(1L);
            condition.release();
          }
        });
    takers.join();

    assertThat(taken[0]).isEqualTo(3_000);
    assertThat(tokens[0]).isEqualTo(0);
  }
}
