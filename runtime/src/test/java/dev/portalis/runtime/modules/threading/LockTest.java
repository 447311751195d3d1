package dev.portalis.runtime.modules.threading;

import static com.google.common.truth.Truth.assertThat;
import static dev.portalis.runtime.modules.Python.raised;
import static dev.portalis.runtime.modules.Python.shape;

import dev.portalis.runtime.object.Attributes;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.threads.Crew;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Lock and RLock. */
@Timeout(60)
final class LockTest {
  private final PyLock lock = new PyLock();
  private final PyRLock reentrant = new PyRLock();
  private long counter;

  @Test
  void aLockHasNoOwner() {
    assertThat(lock.acquire()).isTrue();
    Crew.run(1, i -> lock.release());

    assertThat(lock.locked()).isFalse();
  }

  @Test
  void aFreeLockCannotBeReleased() {
    assertThat(raised(lock::release)).isEqualTo("RuntimeError: release unlocked lock");
  }

  @Test
  void timeoutsAreChecked() {
    assertThat(raised(() -> lock.acquire(false, 1L)))
        .isEqualTo("ValueError: can't specify a timeout for a non-blocking call");
    assertThat(raised(() -> lock.acquire(true, -2L)))
        .isEqualTo("ValueError: timeout value must be positive");
    assertThat(raised(() -> lock.acquire(true, Double.NaN)))
        .isEqualTo("ValueError: Invalid value NaN (not a number)");
    assertThat(raised(() -> lock.acquire(true, 1e30)))
        .isEqualTo("OverflowError: timestamp out of range for platform time_t");
    assertThat(raised(() -> lock.acquire(true, BigInteger.TEN.pow(30))))
        .isEqualTo("OverflowError: timestamp too large to convert to C _PyTime_t");
    assertThat(raised(() -> lock.acquire(true, 9223372037L)))
        .isEqualTo("OverflowError: timestamp too large to convert to C _PyTime_t");
    assertThat(raised(() -> lock.acquire(true, "x")))
        .isEqualTo("TypeError: 'str' object cannot be interpreted as an integer");
    assertThat(lock.locked()).isFalse();
  }

  @Test
  void minusOneMeansForEver() {
    assertThat(lock.acquire(true, -1L)).isTrue();
    assertThat(lock.acquire(false, -1L)).isFalse();
    assertThat(lock.acquire(true, 0.01)).isFalse();
    assertThat(lock.acquire(true, 0L)).isFalse();
  }

  @Test
  void worksThroughItsPythonFace() {
    Object made = Calls.call(PyLock.TYPE);

    assertThat(Calls.method(made, "acquire")).isEqualTo(true);
    assertThat(
            Calls.call(
                Attributes.get(made, "acquire"), new Object[] {false}, new String[] {"blocking"}))
        .isEqualTo(false);
    assertThat(Calls.method(made, "locked")).isEqualTo(true);
    assertThat(Calls.method(made, "__exit__", new Object[] {null, null, null}, new String[0]))
        .isNull();
    assertThat(shape(made)).isEqualTo("<unlocked _thread.lock object at 0x>");
    assertThat(shape(PyLock.TYPE)).isEqualTo("<class '_thread.lock'>");
  }

  @Test
  void anRLockCountsItsLevels() {
    reentrant.acquire();
    reentrant.enter();
    assertThat(reentrant.recursionCount()).isEqualTo(2);
    Crew.run(1, i -> assertThat(reentrant.acquire(false, -1L)).isFalse());
    reentrant.release();
    Crew.run(1, i -> assertThat(reentrant.acquire(true, 0.001)).isFalse());
    reentrant.release();
    Crew.run(1, i -> assertThat(reentrant.acquire(false, -1L)).isTrue());

    assertThat(reentrant.acquire(false, -1L)).isFalse();
  }

  @Test
  void onlyItsOwnerReleasesAnRLock() {
    reentrant.acquire();
    Crew.run(
        1,
        i ->
            assertThat(raised(reentrant::release))
                .isEqualTo("RuntimeError: cannot release un-acquired lock"));

    assertThat(reentrant.isOwned()).isTrue();
  }

  @Test
  void anRLockShowsItself() {
    assertThat(shape(reentrant)).isEqualTo("<unlocked _thread.RLock object owner=0 count=0 at 0x>");
    reentrant.acquire();
    assertThat(shape(reentrant))
        .isEqualTo(
            "<locked _thread.RLock object owner=" + ThreadingModule.getIdent() + " count=1 at 0x>");
  }

  @Test
  void anRLockLetsOneInAtATime() {
    Crew.run(
        8,
        i -> {
          for (int k = 0; k < 5_000; k++) {
            reentrant.acquire();
            reentrant.acquire();
            counter++;
            reentrant.release();
            reentrant.release();
          }
        });

    assertThat(counter).isEqualTo(40_000);
    assertThat(raised(reentrant::release))
        .isEqualTo("RuntimeError: cannot release un-acquired lock");
  }
}
