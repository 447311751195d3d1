package dev.portalis.threads;

import static com.google.common.truth.Truth.assertThat;

import dev.portalis.runtime.threads.RawMutex;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Every primitive under load: nothing is lost, nothing comes twice, and everybody gets on. */
@Timeout(600)
final class StressTest {
  private final AtomicLong given = new AtomicLong();
  private final AtomicLong taken = new AtomicLong();
  private long plain;

  @Test
  void rawMutex() {
    RawMutex mutex = new RawMutex();
    Stress.run(
        6,
        (index, random, stress) -> {
          long mine = 0;
          while (!stress.isOver()) {
            int how = random.nextInt(4);
            boolean held =
                how == 0
                    ? mutex.tryAcquire()
                    : mutex.acquire(how == 1 ? random.nextInt(9_000) : -1);
            if (held) {
              plain++;
              mine++;
              assertThat(mutex.release()).isTrue();
            }
          }
          given.addAndGet(mine);
        });

    assertThat(plain).isEqualTo(given.get());
    assertThat(mutex.tryAcquire()).isTrue();
  }

  @Test
  void mutexWithFailures() {
    Mutex<Long> mutex = new Mutex<>(0L);
    Stress.run(
        5,
        (index, random, stress) -> {
          while (!stress.isOver()) {
            boolean fails = random.nextInt(5) == 0;
            try {
              mutex.update(
                  n -> {
                    if (fails) {
                      throw new IllegalStateException();
                    }
                    return n + 1;
                  });
              given.incrementAndGet();
            } catch (ThreadException.LockPoisoned e) {
              mutex.clearPoison(n -> n);
            } catch (IllegalStateException e) {
              assertThat(fails).isTrue();
            }
          }
        });
    mutex.clearPoison(n -> n);

    assertThat(mutex.<Long>with(n -> n)).isEqualTo(given.get());
  }

  @Test
  void rwLock() {
    RwLock<Long> lock = new RwLock<>(0L);
    Stress.run(
        6,
        (index, random, stress) -> {
          while (!stress.isOver()) {
            if (random.nextInt(3) == 0) {
              try (RwLock.WriteGuard<Long> guard = lock.tryWrite(random.nextInt(3))) {
                if (guard != null) {
                  plain++;
                  guard.set(guard.get() + 1);
                }
              }
            } else {
              try (RwLock.ReadGuard<Long> guard =
                  random.nextBoolean() ? lock.read() : lock.tryRead(random.nextInt(2))) {
                if (guard != null) {
                  assertThat(guard.get()).isEqualTo(plain);
                }
              }
            }
          }
        });

    assertThat(lock.<Long>with(n -> n)).isEqualTo(plain);
    assertThat(lock.tryWrite(0)).isNotNull();
  }

  @Test
  void condvar() {
    Mutex<ArrayDeque<Integer>> queue = new Mutex<>(new ArrayDeque<>());
    Condvar changed = new Condvar();
    AtomicInteger producers = new AtomicInteger(3);
    Stress.run(
        6,
        (index, random, stress) -> {
          if (index < 3) {
            while (!stress.isOver()) {
              try (Mutex.Guard<ArrayDeque<Integer>> guard = queue.lock()) {
                guard.get().add(index);
                changed.signal();
                given.incrementAndGet();
              }
            }
            producers.decrementAndGet();
            changed.signalAll();
            return;
          }
          boolean more = true;
          while (more) {
            try (Mutex.Guard<ArrayDeque<Integer>> guard = queue.lock()) {
              changed.await(guard, q -> !q.isEmpty(), random.nextInt(3));
              boolean over = producers.get() == 0;
              if (guard.get().poll() != null) {
                taken.incrementAndGet();
              } else {
                more = !over;
              }
            }
          }
        });

    assertThat(taken.get()).isEqualTo(given.get());
  }

  @Test
  void semaphore() {
    Semaphore semaphore = new Semaphore(3);
    AtomicInteger inside = new AtomicInteger();
    Stress.run(
        6,
        (index, random, stress) -> {
          while (!stress.isOver()) {
            int how = random.nextInt(4);
            boolean taken =
                semaphore.acquireNanos(how == 0 ? 0 : how == 1 ? random.nextInt(50_000) : -1);
            if (taken) {
              assertThat(inside.incrementAndGet()).isAtMost(3);
              inside.decrementAndGet();
              semaphore.release();
            }
          }
        });

    assertThat(semaphore.permits()).isEqualTo(3);
  }

  @Test
  void events() {
    Event[] turns = {new Event(), new Event(), new Event()};
    turns[0].set();
    AtomicInteger left = new AtomicInteger(1);
    Stress.run(
        3,
        (index, random, stress) -> {
          boolean more = true;
          while (more) {
            turns[index].await();
            turns[index].clear();
            plain++;
            more = left.get() > 0;
            if (index == 0 && stress.isOver()) {
              left.set(0);
            }
            turns[(index + 1) % 3].set();
          }
        });

    assertThat(plain).isAtLeast(3);
  }

  @Test
  void barrier() {
    AtomicInteger arrived = new AtomicInteger();
    int[] last = new int[1];
    Barrier barrier = new Barrier(4, () -> last[0] = arrived.get());
    boolean[] over = new boolean[1];
    Stress.run(
        4,
        (index, random, stress) -> {
          boolean more = true;
          while (more) {
            arrived.incrementAndGet();
            if (barrier.await()) {
              assertThat(last[0] % 4).isEqualTo(0);
              over[0] = stress.isOver();
            }
            barrier.await();
            more = !over[0];
            barrier.await();
            // Counted here, while nobody has come for the next round.
            if (index == 0) {
              arrived.set(0);
            }
            barrier.await();
          }
        });

    assertThat(barrier.isBroken()).isFalse();
  }

  @Test
  void brokenBarriers() {
    Barrier barrier = new Barrier(3);
    Stress.run(
        4,
        (index, random, stress) -> {
          while (!stress.isOver()) {
            if (index == 3) {
              Threads.sleep(random.nextInt(2));
              if (random.nextBoolean()) {
                barrier.abort();
              }
              barrier.reset();
            } else {
              try {
                barrier.arrive(random.nextInt(300_000));
              } catch (ThreadException.BarrierBroken e) {
                barrier.reset();
              }
            }
          }
        });
    barrier.reset();

    assertThat(barrier.waiting()).isEqualTo(0);
  }

  @Test
  void boundedChannel() {
    passThrough(Channel.bounded(3));
  }

  @Test
  void unboundedChannel() {
    passThrough(Channel.unbounded());
  }

  private void passThrough(Channel<Long> channel) {
    List<Sender<Long>> senders = List.of(channel.sender(), channel.sender(), channel.sender());
    Stress.run(
        7,
        (index, random, stress) -> {
          if (index < 3) {
            try (Sender<Long> sender = senders.get(index)) {
              long number = 0;
              while (!stress.isOver()) {
                boolean sent = random.nextInt(3) == 0 && sender.send(number, random.nextInt(2));
                if (!sent) {
                  sender.send(number);
                }
                given.addAndGet(number++);
              }
            }
          } else {
            try {
              while (true) {
                Long got = random.nextBoolean() ? channel.receive() : channel.receive(1);
                taken.addAndGet(got == null ? 0 : got);
              }
            } catch (ThreadException.ReceiveFailed e) {
              assertThat(channel.size()).isEqualTo(0);
            }
          }
        });

    assertThat(taken.get()).isEqualTo(given.get());
  }

  @Test
  void lockFreeQueue() {
    LockFreeQueue<Long> queue = new LockFreeQueue<>();
    AtomicInteger adding = new AtomicInteger(2);
    Stress.run(
        4,
        (index, random, stress) -> {
          if (index < 2) {
            for (long number = 0; !stress.isOver(); number++) {
              queue.add(number);
              given.addAndGet(number + 1);
            }
            adding.decrementAndGet();
            return;
          }
          boolean over = false;
          while (!over || !queue.isEmpty()) {
            over = adding.get() == 0;
            Long got = queue.poll();
            taken.addAndGet(got == null ? 0 : got + 1);
          }
        });

    assertThat(taken.get()).isEqualTo(given.get());
  }

  @Test
  void pools() {
    Stress.run(
        3,
        (index, random, stress) -> {
          while (!stress.isOver()) {
            try (ThreadPool pool = new ThreadPool(PoolConfig.of(1 + random.nextInt(3)))) {
              for (int i = 0; i < 20; i++) {
                int depth = random.nextInt(8);
                TaskFuture<Integer> future = pool.submit(() -> leaves(pool, depth));
                if (random.nextInt(8) != 0 || !future.cancel()) {
                  assertThat(future.result()).isEqualTo(1 << depth);
                }
              }
            }
          }
        });
  }

  private static int leaves(ThreadPool pool, int depth) {
    if (depth == 0) {
      return 1;
    }
    TaskFuture<Integer> one = pool.submit(() -> leaves(pool, depth - 1));
    return leaves(pool, depth - 1) + one.result();
  }

  @Test
  void futures() {
    ThreadPool pool = new ThreadPool(PoolConfig.of(2));
    AtomicLong calls = new AtomicLong();
    AtomicLong expected = new AtomicLong();
    Stress.run(
        4,
        (index, random, stress) -> {
          List<TaskFuture<Long>> futures = new ArrayList<>();
          while (!stress.isOver()) {
            long number = random.nextInt(1_000);
            TaskFuture<Long> future = pool.submit(() -> number);
            expected.incrementAndGet();
            future.onDone(f -> calls.incrementAndGet());
            if (random.nextInt(3) == 0 && future.cancel()) {
              assertThat(future.isCancelled()).isTrue();
            } else if (random.nextBoolean()) {
              assertThat(future.result()).isEqualTo(number);
            } else if (future.await(random.nextInt(2))) {
              assertThat(future.result(0)).isEqualTo(number);
            } else {
              futures.add(future);
            }
          }
          for (TaskFuture<Long> each : futures) {
            each.await();
          }
        });
    pool.close();

    assertThat(calls.get()).isEqualTo(expected.get());
  }

  @Test
  void threads() {
    Stress.run(
        3,
        (index, random, stress) -> {
          while (!stress.isOver()) {
            ThreadHandle[] handles = new ThreadHandle[4];
            for (int i = 0; i < handles.length; i++) {
              handles[i] = Threads.spawn(taken::incrementAndGet);
              given.incrementAndGet();
            }
            for (ThreadHandle each : handles) {
              if (!each.join(random.nextInt(2))) {
                each.join();
              }
            }
          }
        });

    assertThat(taken.get()).isEqualTo(given.get());
  }
}
