package dev.portalis.runtime.threads;

import static com.google.common.truth.Truth.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The mutex alone, and under load. */
@Timeout(60)
final class RawMutexTest {
  private final RawMutex mutex = new RawMutex();
  private long counter;

  @Test
  void isFreeAtFirst() {
    assertThat(mutex.isLocked()).isFalse();
    assertThat(mutex.release()).isFalse();
  }

  @Test
  void cannotBeTakenTwice() {
    mutex.acquire();

    assertThat(mutex.isLocked()).isTrue();
    assertThat(mutex.tryAcquire()).isFalse();
    assertThat(mutex.acquire(1_000_000)).isFalse();
    assertThat(mutex.release()).isTrue();
    assertThat(mutex.release()).isFalse();
  }

  @Test
  void canBeReleasedByAnotherThread() {
    mutex.acquire();

    Crew.run(1, i -> assertThat(mutex.release()).isTrue());

    assertThat(mutex.tryAcquire()).isTrue();
  }

  @Test
  void waitsNoLongerThanAsked() {
    mutex.acquire();
    long start = System.nanoTime();

    assertThat(mutex.acquire(20_000_000)).isFalse();

    long waited = System.nanoTime() - start;
    assertThat(waited).isAtLeast(20_000_000L);
    assertThat(waited).isLessThan(5_000_000_000L);
  }

  @Test
  void letsOneInAtATime() {
    Crew.run(
        8,
        i -> {
          for (int k = 0; k < 20_000; k++) {
            mutex.acquire();
            counter++;
            assertThat(mutex.release()).isTrue();
          }
        });

    assertThat(counter).isEqualTo(160_000);
    assertThat(mutex.isLocked()).isFalse();
  }

  @Test
  void losesNoWakeUpWhereWaitsTimeOut() {
    AtomicLong given = new AtomicLong();
    Crew.run(
        8,
        i -> {
          long won = 0;
          for (int k = 0; k < 5_000; k++) {
            boolean acquired = k % 3 == 0 ? acquired() : mutex.acquire((k % 50) * 1000L);
            if (acquired) {
              counter++;
              won++;
              assertThat(mutex.release()).isTrue();
            }
          }
          given.addAndGet(won);
        });

    assertThat(counter).isEqualTo(given.get());
    assertThat(mutex.isLocked()).isFalse();
    assertThat(mutex.tryAcquire()).isTrue();
  }

  private boolean acquired() {
    mutex.acquire();
    return true;
  }

  @Test
  void nobodyStarves() {
    boolean[] stop = new boolean[1];
    Crew crew = Crew.start(1, i -> hog(stop));
    for (int k = 0; k < 20; k++) {
      assertThat(mutex.acquire(2_000_000_000L)).isTrue();
      mutex.release();
    }
    mutex.acquire();
    stop[0] = true;
    mutex.release();

    crew.join();
  }

  private void hog(boolean[] stop) {
    boolean more = true;
    while (more) {
      mutex.acquire();
      more = !stop[0];
      mutex.release();
    }
  }

  @Test
  void handsValuesFromThreadToThread() {
    RawMutex ping = new RawMutex();
    RawMutex pong = new RawMutex();
    ping.acquire();
    pong.acquire();
    long[] value = new long[1];
    Crew crew =
        Crew.start(
            1,
            i -> {
              for (int k = 0; k < 2_000; k++) {
                ping.acquire();
                value[0]++;
                pong.release();
              }
            });
    for (int k = 0; k < 2_000; k++) {
      value[0]++;
      ping.release();
      pong.acquire();
    }
    crew.join();

    assertThat(value[0]).isEqualTo(4_000);
  }
}
