package dev.portalis.threads;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.portalis.runtime.threads.Crew;
import java.util.ArrayDeque;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Waiting for changes of a value. */
@Timeout(60)
final class CondvarTest {
  private final Mutex<ArrayDeque<Integer>> queue = new Mutex<>(new ArrayDeque<>());
  private final Condvar changed = new Condvar();

  @Test
  void givesUpInTimeWithTheMutexLocked() {
    try (Mutex.Guard<ArrayDeque<Integer>> guard = queue.lock()) {
      assertThat(changed.await(guard, 2)).isFalse();
      assertThat(changed.await(guard, q -> !q.isEmpty(), 2)).isFalse();
      assertThat(changed.await(guard, q -> q.isEmpty(), 0)).isTrue();
      assertThat(queue.isLocked()).isTrue();
    }
    assertThat(changed.signal()).isFalse();
  }

  @Test
  void needsAnOpenGuard() {
    Mutex.Guard<ArrayDeque<Integer>> guard = queue.lock();
    guard.close();

    assertThrows(IllegalStateException.class, () -> changed.await(guard));
    assertThat(changed.waiting()).isEqualTo(0);
  }

  @Test
  void wakesInOrder() {
    ArrayDeque<Integer> order = new ArrayDeque<>();
    ThreadHandle[] handles = new ThreadHandle[4];
    for (int i = 0; i < handles.length; i++) {
      int number = i;
      handles[i] =
          Threads.spawn(
              () -> {
                try (Mutex.Guard<ArrayDeque<Integer>> guard = queue.lock()) {
                  changed.await(guard);
                  order.add(number);
                }
              });
      while (changed.waiting() <= i) {
        Threads.sleep(1);
      }
    }
    for (ThreadHandle each : handles) {
      assertThat(changed.signal()).isTrue();
      each.join();
    }

    assertThat(order).containsExactly(0, 1, 2, 3).inOrder();
  }

  @Test
  void nothingIsLostBetweenProducersAndConsumers() {
    long[] sum = new long[6];
    Crew.run(
        6,
        i -> {
          for (int k = 1; k <= 1_000; k++) {
            try (Mutex.Guard<ArrayDeque<Integer>> guard = queue.lock()) {
              if (i < 3) {
                guard.get().add(k);
                changed.signal();
              } else {
                changed.await(guard, q -> !q.isEmpty());
                sum[i] += guard.get().remove();
              }
            }
          }
        });

    assertThat(sum[3] + sum[4] + sum[5]).isEqualTo(3 * 500_500);
  }

  @Test
  void tellsOfPoison() {
    Mutex<Integer> value = new Mutex<>(0);
    ThreadHandle waiting =
        Threads.spawn(
            () -> {
              try (Mutex.Guard<Integer> guard = value.lock()) {
                assertThrows(ThreadException.LockPoisoned.class, () -> changed.await(guard));
                assertThat(value.isLocked()).isTrue();
              }
            });
    while (changed.waiting() == 0) {
      Threads.sleep(1);
    }
    try (Mutex.Guard<Integer> guard = value.lock()) {
      guard.poison(new IllegalStateException());
      changed.signalAll();
    }
    waiting.join();
  }
}
