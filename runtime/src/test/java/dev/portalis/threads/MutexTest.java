package dev.portalis.threads;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.portalis.runtime.threads.Crew;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Values that one thread at a time reaches. */
@Timeout(60)
final class MutexTest {
  private final Mutex<Integer> mutex = new Mutex<>(0);

  @Test
  void guardsGiveTheValueUntilTheyAreClosed() {
    Mutex.Guard<Integer> guard = mutex.lock();
    guard.set(5);

    assertThat(guard.get()).isEqualTo(5);
    assertThat(mutex.isLocked()).isTrue();
    assertThat(mutex.tryLock()).isNull();
    assertThat(mutex.tryLock(2)).isNull();
    guard.close();
    guard.close();
    assertThat(mutex.isLocked()).isFalse();
    assertThrows(IllegalStateException.class, guard::get);
    assertThrows(IllegalStateException.class, () -> guard.set(1));
  }

  @Test
  void closingTwiceReleasesNobodyElse() {
    Mutex.Guard<Integer> first = mutex.lock();
    first.close();
    try (Mutex.Guard<Integer> second = mutex.lock()) {
      first.close();

      assertThat(mutex.isLocked()).isTrue();
      assertThat(second.get()).isEqualTo(0);
    }
  }

  @Test
  void updatesAreAtomic() {
    Crew.run(
        4,
        i -> {
          for (int k = 0; k < 5_000; k++) {
            mutex.update(n -> n + 1);
          }
        });

    assertThat(mutex.<Integer>with(n -> n)).isEqualTo(20_000);
  }

  @Test
  void failuresInsidePoison() {
    IllegalStateException failure = new IllegalStateException("half done");
    assertThrows(
        IllegalStateException.class,
        () ->
            mutex.update(
                n -> {
                  throw failure;
                }));

    assertThat(mutex.isPoisoned()).isTrue();
    assertThat(mutex.isLocked()).isFalse();
    assertThat(assertThrows(ThreadException.LockPoisoned.class, mutex::lock))
        .hasCauseThat()
        .isSameInstanceAs(failure);
    assertThrows(ThreadException.LockPoisoned.class, () -> mutex.with(n -> n));
    assertThrows(ThreadException.LockPoisoned.class, mutex::tryLock);
    assertThat(mutex.isLocked()).isFalse();
    mutex.clearPoison(n -> 9);
    assertThat(mutex.<Integer>with(n -> n)).isEqualTo(9);
  }

  @Test
  void guardsPoisonOnRequest() {
    try (Mutex.Guard<Integer> guard = mutex.lock()) {
      guard.poison(new IllegalStateException());
    }

    assertThat(mutex.isPoisoned()).isTrue();
  }

  @Test
  void triesAsLongAsAsked() {
    Mutex.Guard<Integer> guard = mutex.lock();
    Event trying = new Event();
    boolean[] got = new boolean[1];
    ThreadHandle other =
        Threads.spawn(
            () -> {
              trying.set();
              try (Mutex.Guard<Integer> mine = mutex.tryLock(30_000)) {
                got[0] = mine != null;
              }
            });
    trying.await();
    guard.close();
    other.join();

    assertThat(got[0]).isTrue();
  }
}
