package dev.portalis.runtime.threads;

import static com.google.common.truth.Truth.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Wait queues: order, timeouts, and that no wake-up is lost. */
@Timeout(60)
final class WaitQueueTest {
  private static final long SECOND = 1_000_000_000;

  private final WaitQueue queue = new WaitQueue();
  private final RawMutex mutex = new RawMutex();

  @Test
  void wakesInTheOrderOfArrival() {
    List<Integer> order = new ArrayList<>();
    List<Crew> crews = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      int number = i;
      crews.add(Crew.start(1, k -> recordWakeUp(order, number)));
      awaitSize(i + 1);
    }
    for (int i = 0; i < 5; i++) {
      assertThat(queue.wakeOne()).isTrue();
      awaitRecorded(order, i + 1);
    }
    crews.forEach(Crew::join);

    assertThat(order).containsExactly(0, 1, 2, 3, 4).inOrder();
    assertThat(queue.wakeOne()).isFalse();
  }

  private void recordWakeUp(List<Integer> order, int number) {
    assertThat(queue.await(queue.join(), 20 * SECOND)).isTrue();
    mutex.acquire();
    order.add(number);
    mutex.release();
  }

  private void awaitSize(int size) {
    while (queue.size() < size) {
      Platform.sleep(100_000);
    }
  }

  private void awaitRecorded(List<Integer> order, int size) {
    for (boolean done = false; !done; Platform.sleep(100_000)) {
      mutex.acquire();
      done = order.size() == size;
      mutex.release();
    }
  }

  @Test
  void whoTimesOutIsNotWoken() {
    Waiter waiter = queue.join();

    assertThat(queue.await(waiter, 1_000_000)).isFalse();
    assertThat(queue.size()).isEqualTo(0);
    assertThat(queue.wakeOne()).isFalse();
  }

  @Test
  void aWakeUpBeforeTheWaitCounts() {
    Waiter waiter = queue.join();

    assertThat(queue.wakeOne()).isTrue();
    assertThat(queue.await(waiter, 0)).isTrue();
  }

  @Test
  void wakesAllWhoWait() {
    Crew crew = Crew.start(6, i -> assertThat(queue.await(queue.join(), 20 * SECOND)).isTrue());
    awaitSize(6);
    queue.wakeAll();
    crew.join();

    assertThat(queue.size()).isEqualTo(0);
  }

  @Test
  void eachWakeUpReachesExactlyOne() {
    AtomicLong woken = new AtomicLong();
    AtomicLong sent = new AtomicLong();
    AtomicLong active = new AtomicLong(6);
    Crew waiting =
        Crew.start(
            6,
            i -> {
              for (int k = 0; k < 2_000; k++) {
                if (queue.await(queue.join(), (k % 20) * 2_000L)) {
                  woken.incrementAndGet();
                }
              }
              active.decrementAndGet();
            });
    Crew waking =
        Crew.start(
            2,
            i -> {
              while (active.get() > 0) {
                if (queue.wakeOne()) {
                  sent.incrementAndGet();
                }
              }
            });
    waiting.join();
    waking.join();

    assertThat(woken.get()).isEqualTo(sent.get());
  }

  @Test
  void aTurnstileLosesNothing() {
    Turnstile turnstile = new Turnstile(mutex, queue);
    long[] things = new long[1];
    AtomicLong taken = new AtomicLong();
    Crew takers =
        Crew.start(
            6,
            i -> {
              for (int k = 0; k < 1_000; k++) {
                takeOne(turnstile, things);
                taken.incrementAndGet();
              }
            });
    Crew makers =
        Crew.start(
            2,
            i -> {
              for (int k = 0; k < 3_000; k++) {
                mutex.acquire();
                things[0]++;
                release(turnstile, things);
              }
            });
    makers.join();
    takers.join();

    assertThat(taken.get()).isEqualTo(6_000);
    assertThat(things[0]).isEqualTo(0);
  }

  private void takeOne(Turnstile turnstile, long[] things) {
    mutex.acquire();
    boolean again = false;
    while (things[0] == 0) {
      again = turnstile.await(-1, again);
    }
    things[0]--;
    release(turnstile, things);
  }

  private void release(Turnstile turnstile, long[] things) {
    Waiter next = turnstile.offer(things[0]);
    mutex.release();
    Waiter.release(next);
  }
}
