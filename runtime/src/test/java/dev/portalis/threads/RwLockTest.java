package dev.portalis.threads;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.portalis.runtime.threads.Crew;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many readers or one writer. */
@Timeout(60)
final class RwLockTest {
  private final RwLock<Integer> lock = new RwLock<>(1);

  @Test
  void manyRead() {
    try (RwLock.ReadGuard<Integer> first = lock.read();
        RwLock.ReadGuard<Integer> second = lock.read()) {
      assertThat(first.get() + second.get()).isEqualTo(2);
      assertThat(lock.tryWrite(2)).isNull();
    }
    assertThat(lock.tryWrite(0)).isNotNull();
  }

  @Test
  void oneWrites() {
    try (RwLock.WriteGuard<Integer> guard = lock.write()) {
      guard.set(2);
      assertThat(lock.tryRead(0)).isNull();
      assertThat(lock.tryRead(2)).isNull();
      assertThat(lock.tryWrite(2)).isNull();
    }
    assertThat(lock.<Integer>with(n -> n)).isEqualTo(2);
  }

  @Test
  void closedGuardsGiveNothing() {
    RwLock.ReadGuard<Integer> reading = lock.read();
    reading.close();
    reading.close();
    RwLock.WriteGuard<Integer> writing = lock.write();
    writing.close();
    writing.close();

    assertThrows(IllegalStateException.class, reading::get);
    assertThrows(IllegalStateException.class, writing::get);
    assertThat(lock.tryWrite(0)).isNotNull();
  }

  @Test
  void aWriterThatGivesUpLetsReadersIn() {
    RwLock.ReadGuard<Integer> reading = lock.read();
    Event started = new Event();
    ThreadHandle writer =
        Threads.spawn(
            () -> {
              started.set();
              assertThat(lock.tryWrite(50)).isNull();
            });
    started.await();
    // Whether it comes before the writer or after, it gets in at the latest when that gives up.
    try (RwLock.ReadGuard<Integer> second = lock.tryRead(30_000)) {
      assertThat(second).isNotNull();
    }
    writer.join();
    reading.close();
  }

  @Test
  void writersAreAlone() {
    AtomicInteger readers = new AtomicInteger();
    int[] writes = new int[1];
    Crew.run(
        6,
        i -> {
          for (int k = 0; k < 2_000; k++) {
            if (i < 2) {
              try (RwLock.WriteGuard<Integer> guard = lock.write()) {
                assertThat(readers.get()).isEqualTo(0);
                writes[0]++;
                guard.set(guard.get() + 1);
              }
            } else if (k % 3 == 0) {
              RwLock.ReadGuard<Integer> guard = lock.tryRead(0);
              if (guard != null) {
                guard.close();
              }
            } else {
              try (RwLock.ReadGuard<Integer> guard = lock.read()) {
                readers.incrementAndGet();
                assertThat(guard.get()).isEqualTo(writes[0] + 1);
                readers.decrementAndGet();
              }
            }
          }
        });

    assertThat(lock.<Integer>with(n -> n)).isEqualTo(4_001);
  }

  @Test
  void failuresInsidePoison() {
    assertThrows(
        IllegalStateException.class,
        () ->
            lock.update(
                n -> {
                  throw new IllegalStateException();
                }));

    assertThat(lock.isPoisoned()).isTrue();
    assertThrows(ThreadException.LockPoisoned.class, lock::read);
    assertThrows(ThreadException.LockPoisoned.class, lock::write);
    lock.clearPoison(n -> 7);
    assertThat(lock.update(n -> n + 1)).isEqualTo(8);
  }
}
