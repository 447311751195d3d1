package dev.portalis.threads;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.portalis.runtime.threads.Crew;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Events, semaphores and barriers. */
@Timeout(60)
final class SignalsTest {
  @Test
  void eventsAreSetAndCleared() {
    Event event = new Event();

    assertThat(event.isSet()).isFalse();
    assertThat(event.await(1)).isFalse();
    event.set();
    assertThat(event.await(0)).isTrue();
    event.await();
    event.clear();
    assertThat(event.await(0)).isFalse();
    assertThat(event.toString()).isEqualTo("Event[unset]");
  }

  @Test
  void anEventReleasesAll() {
    Event event = new Event();
    Crew crew = Crew.start(5, i -> event.await());
    event.set();
    crew.join();
  }

  @Test
  void semaphoresCount() {
    Semaphore semaphore = new Semaphore(2);

    semaphore.acquire();
    assertThat(semaphore.tryAcquire()).isTrue();
    assertThat(semaphore.tryAcquire()).isFalse();
    assertThat(semaphore.tryAcquire(2)).isFalse();
    semaphore.release(3);
    assertThat(semaphore.permits()).isEqualTo(3);
    assertThat(semaphore.tryAcquire(2)).isTrue();
    assertThrows(IllegalArgumentException.class, () -> semaphore.release(0));
    assertThrows(IllegalArgumentException.class, () -> new Semaphore(-1));
  }

  @Test
  void boundedSemaphoresRefuseMore() {
    Semaphore semaphore = Semaphore.bounded(1);

    assertThrows(IllegalStateException.class, semaphore::release);
    semaphore.acquire();
    assertThat(semaphore.tryRelease(2)).isFalse();
    semaphore.release();
    assertThat(semaphore.tryRelease(1)).isFalse();
  }

  @Test
  void noMoreAreInsideThanThereArePermits() {
    Semaphore semaphore = new Semaphore(3);
    AtomicInteger inside = new AtomicInteger();
    Crew.run(
        8,
        i -> {
          for (int k = 0; k < 2_000; k++) {
            if (k % 4 == 0 && !semaphore.tryAcquire(1)) {
              continue;
            } else if (k % 4 != 0) {
              semaphore.acquire();
            }
            assertThat(inside.incrementAndGet()).isAtMost(3);
            inside.decrementAndGet();
            semaphore.release();
          }
        });

    assertThat(semaphore.permits()).isEqualTo(3);
  }

  @Test
  void aBarrierHasOneLeaderEachTime() {
    AtomicInteger actions = new AtomicInteger();
    AtomicInteger leaders = new AtomicInteger();
    Barrier barrier = new Barrier(4, actions::incrementAndGet);
    Crew.run(
        4,
        i -> {
          for (int k = 1; k <= 200; k++) {
            if (barrier.await()) {
              leaders.incrementAndGet();
            }
            assertThat(actions.get()).isAtLeast(k);
          }
        });

    assertThat(actions.get()).isEqualTo(200);
    assertThat(leaders.get()).isEqualTo(200);
    assertThat(barrier.waiting()).isEqualTo(0);
  }

  @Test
  void aTimeoutBreaksTheBarrier() {
    Barrier barrier = new Barrier(3);
    Crew other =
        Crew.start(1, i -> assertThrows(ThreadException.BarrierBroken.class, barrier::await));
    while (barrier.waiting() == 0) {
      Threads.sleep(1);
    }

    assertThrows(ThreadException.BarrierBroken.class, () -> barrier.await(2));
    other.join();
    assertThat(barrier.isBroken()).isTrue();
    assertThrows(ThreadException.BarrierBroken.class, barrier::await);
    barrier.reset();
    assertThat(barrier.isBroken()).isFalse();
  }

  @Test
  void anActionThatFailsBreaksTheBarrier() {
    Barrier barrier =
        new Barrier(
            1,
            () -> {
              throw new IllegalStateException();
            });

    assertThrows(IllegalStateException.class, barrier::await);
    assertThat(barrier.isBroken()).isTrue();
  }

  @Test
  void resettingSendsThoseAwayWhoWait() {
    Barrier barrier = new Barrier(2);
    Crew waiting =
        Crew.start(1, i -> assertThrows(ThreadException.BarrierBroken.class, barrier::await));
    while (barrier.waiting() == 0) {
      Threads.sleep(1);
    }
    barrier.reset();
    waiting.join();

    assertThat(barrier.isBroken()).isFalse();
    barrier.abort();
    assertThat(barrier.isBroken()).isTrue();
  }
}
