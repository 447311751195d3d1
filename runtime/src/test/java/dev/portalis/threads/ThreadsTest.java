package dev.portalis.threads;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Starting threads, joining them, and what becomes of their failures. */
@Timeout(60)
final class ThreadsTest {
  @Test
  void runsAndJoins() {
    long[] seen = new long[1];
    ThreadHandle handle =
        Threads.spawn(ThreadConfig.named("worker"), () -> seen[0] = Threads.currentId());

    handle.join();

    assertThat(handle.isFinished()).isTrue();
    assertThat(handle.name()).isEqualTo("worker");
    assertThat(seen[0]).isEqualTo(handle.id());
    assertThat(handle.id()).isNotEqualTo(Threads.currentId());
    assertThat(handle.failure()).isNull();
  }

  @Test
  void knowsItsName() {
    AtomicReference<String> name = new AtomicReference<>();
    Threads.spawn(ThreadConfig.named("a name"), () -> name.set(Threads.currentName())).join();

    assertThat(name.get()).isEqualTo("a name");
  }

  @Test
  void hasAStackAsLargeAsAsked() {
    int depth = 60_000;
    int[] reached = new int[1];
    Threads.spawn(
            ThreadConfig.named("deep").withStackSize(256L << 20), () -> reached[0] = descend(depth))
        .join();

    assertThat(reached[0]).isEqualTo(depth);
  }

  private static int descend(int depth) {
    return depth == 0 ? 0 : 1 + descend(depth - 1);
  }

  @Test
  void joiningGivesUpInTime() {
    Event end = new Event();
    ThreadHandle handle = Threads.spawn(end::await);

    assertThat(handle.join(5)).isFalse();
    assertThat(handle.isFinished()).isFalse();
    end.set();
    assertThat(handle.join(30_000)).isTrue();
  }

  @Test
  void aFailureIsToldAndThrownWhereItIsJoined() {
    AtomicReference<Throwable> told = new AtomicReference<>();
    FailureHandler before = Threads.setFailureHandler((name, failure) -> told.set(failure));
    IllegalStateException failure = new IllegalStateException("broken");
    try {
      ThreadHandle handle =
          Threads.spawn(
              () -> {
                throw failure;
              });

      ThreadException.JoinFailed thrown =
          assertThrows(ThreadException.JoinFailed.class, handle::join);

      assertThat(thrown).hasCauseThat().isSameInstanceAs(failure);
      assertThat(handle.failure()).isSameInstanceAs(failure);
      assertThat(told.get()).isSameInstanceAs(failure);
    } finally {
      Threads.setFailureHandler(before);
    }
  }

  @Test
  void aHandlerThatFailsHarmsNobody() {
    FailureHandler before =
        Threads.setFailureHandler(
            (name, failure) -> {
              throw new AssertionError();
            });
    try {
      ThreadHandle handle =
          Threads.spawn(
              () -> {
                throw new IllegalStateException();
              });
      assertThrows(ThreadException.JoinFailed.class, handle::join);
    } finally {
      Threads.setFailureHandler(before);
    }
  }

  @Test
  void nobodyJoinsItself() {
    AtomicReference<ThreadHandle> self = new AtomicReference<>();
    Event known = new Event();
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    self.set(
        Threads.spawn(
            () -> {
              known.await();
              thrown.set(assertThrows(ThreadException.JoinFailed.class, () -> self.get().join()));
            }));
    known.set();
    self.get().join();

    assertThat(thrown.get()).hasMessageThat().isEqualTo("a thread cannot join itself");
  }

  @Test
  void sleepsAsLongAsAsked() {
    long start = System.nanoTime();

    Threads.sleep(15);

    assertThat(System.nanoTime() - start).isAtLeast(15_000_000L);
  }

  @Test
  void checksConfigurations() {
    ThreadConfig config = ThreadConfig.named("x");

    assertThrows(IllegalArgumentException.class, () -> config.withPriority(0));
    assertThrows(IllegalArgumentException.class, () -> config.withPriority(11));
    assertThrows(IllegalArgumentException.class, () -> config.withStackSize(-1));
    assertThrows(IllegalArgumentException.class, () -> Threads.sleep(-1));
    assertThat(config.asDaemon().daemon()).isTrue();
    assertThat(config.withPriority(7)).isEqualTo(new ThreadConfig("x", 0, 7));
  }

  @Test
  void prioritiesReachTheThread() {
    int[] priority = new int[2];
    Threads.spawn(
            ThreadConfig.named("low").withPriority(2),
            () -> priority[0] = Thread.currentThread().getPriority())
        .join();
    Threads.spawn(() -> priority[1] = Thread.currentThread().getPriority()).join();

    assertThat(priority).asList().containsExactly(2, 5).inOrder();
  }

  @Test
  void yields() {
    Event set = new Event();
    ThreadHandle handle = Threads.spawn(set::set);
    while (!set.isSet()) {
      Threads.yield();
    }
    handle.join();

    assertThat(Threads.parallelism()).isAtLeast(1);
  }
}
