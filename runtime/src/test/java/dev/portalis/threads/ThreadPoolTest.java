package dev.portalis.threads;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Pools and the futures of their tasks. */
@Timeout(60)
final class ThreadPoolTest {
  private final ThreadPool pool = new ThreadPool(PoolConfig.of(2).withNamePrefix("test"));

  @AfterEach
  void close() {
    pool.close();
  }

  @Test
  void givesResults() {
    TaskFuture<Integer> future = pool.submit(() -> 6 * 7);

    assertThat(future.result()).isEqualTo(42);
    assertThat(future.result(0)).isEqualTo(42);
    assertThat(future.isDone()).isTrue();
    assertThat(future.failure()).isNull();
    assertThat(future.cancel()).isFalse();
    assertThat(pool.<String>submit(() -> null).result()).isNull();
  }

  @Test
  void throwsWhatTasksThrow() {
    Exception failure = new Exception("checked");
    TaskFuture<Integer> future =
        pool.submit(
            () -> {
              throw failure;
            });

    assertThat(assertThrows(ThreadException.WorkerFailed.class, future::result))
        .hasCauseThat()
        .isSameInstanceAs(failure);
    assertThat(future.failure()).isSameInstanceAs(failure);
  }

  @Test
  void namesItsThreads() {
    assertThat(pool.submit(Threads::currentName).result()).isEqualTo("test-0");
  }

  @Test
  void startsNoMoreThreadsThanAsked() {
    List<String> names =
        pool.map(IntStream.range(0, 200).boxed().collect(Collectors.toList()), i -> nap());

    assertThat(names.stream().distinct().count()).isAtMost(2);
    assertThat(names).hasSize(200);
  }

  private static String nap() {
    Threads.sleep(0);
    return Threads.currentName();
  }

  @Test
  void mapsInOrder() {
    List<Integer> numbers = IntStream.range(0, 1_000).boxed().collect(Collectors.toList());

    assertThat(pool.map(numbers, n -> n * n))
        .containsExactlyElementsIn(numbers.stream().map(n -> n * n).collect(Collectors.toList()))
        .inOrder();
    assertThat(pool.map(List.<Integer>of(), n -> n)).isEmpty();
  }

  @Test
  void mappingFailsWithTheFirstFailure() {
    ThreadException.WorkerFailed thrown =
        assertThrows(
            ThreadException.WorkerFailed.class, () -> pool.map(List.of(1, 0, 2), n -> 10 / n));

    assertThat(thrown).hasCauseThat().isInstanceOf(ArithmeticException.class);
  }

  @Test
  void waitingGivesUpInTime() {
    Event go = new Event();
    TaskFuture<Integer> future =
        pool.submit(
            () -> {
              go.await();
              return 1;
            });

    assertThat(future.await(2)).isFalse();
    assertThrows(ThreadException.TimedOut.class, () -> future.result(2));
    go.set();
    assertThat(future.await(30_000)).isTrue();
  }

  @Test
  void whatHasNotBegunCanBeCancelled() {
    Event go = new Event();
    List<TaskFuture<Integer>> busy = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      Event begun = new Event();
      busy.add(
          pool.submit(
              () -> {
                begun.set();
                go.await();
                return 1;
              }));
      begun.await();
    }
    TaskFuture<Integer> late = pool.submit(() -> 2);

    assertThat(late.cancel()).isTrue();
    assertThat(late.cancel()).isTrue();
    assertThat(late.isCancelled()).isTrue();
    assertThat(late.isDone()).isTrue();
    assertThrows(ThreadException.PoolFailed.class, late::result);
    assertThat(busy.get(0).cancel()).isFalse();
    go.set();
    assertThat(busy.get(1).result()).isEqualTo(1);
  }

  @Test
  void callsBackInOrder() {
    Event go = new Event();
    List<Integer> called = Collections.synchronizedList(new ArrayList<>());
    TaskFuture<Integer> future =
        pool.submit(
            () -> {
              go.await();
              return 1;
            });
    for (int i = 0; i < 5; i++) {
      int number = i;
      future.onDone(f -> called.add(number));
    }
    Event last = new Event();
    future.onDone(f -> last.set());
    go.set();
    last.await();
    future.onDone(f -> called.add(f.result() + 100));

    assertThat(called).containsExactly(0, 1, 2, 3, 4, 101).inOrder();
  }

  @Test
  void failingCallbacksAreReported() {
    AtomicReference<Throwable> told = new AtomicReference<>();
    FailureHandler before = Threads.setFailureHandler((name, failure) -> told.set(failure));
    try {
      Event go = new Event();
      Event second = new Event();
      TaskFuture<Integer> future =
          pool.submit(
              () -> {
                go.await();
                return 1;
              });
      future.onDone(
          f -> {
            throw new IllegalStateException("callback");
          });
      future.onDone(f -> second.set());
      go.set();
      second.await();

      assertThat(told.get()).hasMessageThat().isEqualTo("callback");
      pool.execute(
          () -> {
            throw new IllegalStateException("task");
          });
      pool.join();
      assertThat(told.get()).hasMessageThat().isEqualTo("task");
    } finally {
      Threads.setFailureHandler(before);
    }
  }

  @Test
  void tasksWaitForTasks() {
    assertThat(pool.submit(() -> fib(16)).result()).isEqualTo(987);
  }

  private int fib(int n) {
    if (n < 2) {
      return n;
    }
    TaskFuture<Integer> left = pool.submit(() -> fib(n - 1));
    int right = fib(n - 2);
    return left.result() + right;
  }

  @Test
  void whatWasSubmittedIsDoneBeforeTheEnd() {
    AtomicInteger done = new AtomicInteger();
    for (int i = 0; i < 500; i++) {
      pool.execute(done::incrementAndGet);
    }
    pool.shutdown();

    assertThrows(ThreadException.PoolFailed.class, () -> pool.submit(() -> 1));
    assertThat(pool.isClosed()).isTrue();
    assertThat(pool.join(30_000)).isTrue();
    assertThat(done.get()).isEqualTo(500);
  }

  @Test
  void tasksMaySubmitWhileThePoolCloses() {
    Event closing = new Event();
    TaskFuture<Integer> future =
        pool.submit(
            () -> {
              closing.await();
              return pool.submit(() -> 5).result();
            });
    pool.shutdown();
    closing.set();

    assertThat(future.result()).isEqualTo(5);
  }

  @Test
  void whatHasNotBegunCanBeDropped() {
    Event go = new Event();
    List<TaskFuture<Integer>> busy = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      Event begun = new Event();
      busy.add(
          pool.submit(
              () -> {
                begun.set();
                go.await();
                return 1;
              }));
      begun.await();
    }
    TaskFuture<Integer> late = pool.submit(() -> 1);
    pool.shutdownNow();
    go.set();

    assertThat(late.isCancelled()).isTrue();
    assertThat(busy.get(0).result()).isEqualTo(1);
  }

  @Test
  void aTaskCannotWaitForTheEndOfItsPool() {
    TaskFuture<Boolean> future = pool.submit(() -> pool.join(1));

    assertThat(assertThrows(ThreadException.WorkerFailed.class, future::result))
        .hasCauseThat()
        .isInstanceOf(ThreadException.JoinFailed.class);
  }

  @Test
  void checksConfigurations() {
    assertThrows(IllegalArgumentException.class, () -> PoolConfig.of(0));
    assertThat(PoolConfig.of(3).withStackSize(1 << 20).asDaemon())
        .isEqualTo(new PoolConfig(3, "pool", 1 << 20, true));
  }
}
