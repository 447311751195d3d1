package dev.portalis.threads;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.portalis.runtime.threads.Crew;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Channels: order, limits, and how they end. */
@Timeout(60)
final class ChannelTest {
  @Test
  void passesValuesInOrder() {
    Channel<Integer> channel = Channel.unbounded();
    channel.send(1);
    channel.send(2);

    assertThat(channel.size()).isEqualTo(2);
    assertThat(channel.receive()).isEqualTo(1);
    assertThat(channel.tryReceive()).isEqualTo(2);
    assertThat(channel.tryReceive()).isNull();
    assertThat(channel.receive(2)).isNull();
    assertThrows(NullPointerException.class, () -> channel.send(null));
  }

  @Test
  void sendersWaitForAPlace() {
    Channel<Integer> channel = Channel.bounded(1);
    channel.send(1);

    assertThat(channel.trySend(2)).isFalse();
    assertThat(channel.send(2, 2)).isFalse();
    ThreadHandle sender = Threads.spawn(() -> channel.send(3));
    assertThat(channel.receive()).isEqualTo(1);
    assertThat(channel.receive()).isEqualTo(3);
    sender.join();
    assertThrows(IllegalArgumentException.class, () -> Channel.bounded(0));
  }

  @Test
  void dropsTheOldest() {
    Channel<Integer> channel = Channel.bounded(2, Overflow.DROP_OLDEST);
    for (int i = 1; i <= 4; i++) {
      assertThat(channel.trySend(i)).isTrue();
    }

    assertThat(channel.receive()).isEqualTo(3);
    assertThat(channel.receive()).isEqualTo(4);
    assertThat(channel.dropped()).isEqualTo(2);
  }

  @Test
  void dropsTheNewest() {
    Channel<Integer> channel = Channel.bounded(2, Overflow.DROP_NEWEST);
    for (int i = 1; i <= 4; i++) {
      channel.send(i);
    }

    assertThat(channel.trySend(5)).isFalse();
    assertThat(channel.receive()).isEqualTo(1);
    assertThat(channel.receive()).isEqualTo(2);
    assertThat(channel.dropped()).isEqualTo(3);
  }

  @Test
  void aClosedChannelIsEmptiedFirst() {
    Channel<Integer> channel = Channel.unbounded();
    channel.send(1);
    channel.close();

    assertThat(channel.isClosed()).isTrue();
    assertThrows(ThreadException.SendFailed.class, () -> channel.send(2));
    assertThrows(ThreadException.SendFailed.class, () -> channel.trySend(2));
    assertThat(channel.receive()).isEqualTo(1);
    assertThrows(ThreadException.ReceiveFailed.class, channel::receive);
    assertThrows(ThreadException.ReceiveFailed.class, channel::tryReceive);
    assertThrows(ThreadException.ReceiveFailed.class, () -> channel.receive(5));
  }

  @Test
  void closingTellsThoseWhoWait() {
    Channel<Integer> empty = Channel.unbounded();
    Channel<Integer> full = Channel.bounded(1);
    full.send(1);
    Crew waiting =
        Crew.start(
            4,
            i -> {
              if (i < 2) {
                assertThrows(ThreadException.ReceiveFailed.class, empty::receive);
              } else {
                assertThrows(ThreadException.SendFailed.class, () -> full.send(2));
              }
            });
    Threads.sleep(5);
    empty.close();
    full.close();
    waiting.join();
  }

  @Test
  void isClosedWithTheLastSender() {
    Channel<Integer> channel = Channel.unbounded();
    Sender<Integer> first = channel.sender();
    Sender<Integer> second = first.copy();
    first.send(1);
    first.close();
    first.close();
    assertThrows(ThreadException.SendFailed.class, () -> first.send(3));
    assertThat(second.send(2, 5)).isTrue();
    assertThat(second.trySend(3)).isTrue();
    second.close();

    List<Integer> received = new ArrayList<>();
    channel.forEach(received::add);
    assertThat(received).containsExactly(1, 2, 3).inOrder();
  }

  @Test
  void isClosedWithTheLastReceiver() {
    Channel<Integer> channel = Channel.bounded(1);
    channel.send(1);
    Receiver<Integer> first = channel.receiver();
    Receiver<Integer> second = first.copy();
    assertThat(first.receive()).isEqualTo(1);
    assertThat(second.tryReceive()).isNull();
    assertThat(second.receive(1)).isNull();
    channel.send(2);
    first.close();
    assertThrows(ThreadException.ReceiveFailed.class, first::receive);
    ThreadHandle sender =
        Threads.spawn(() -> assertThrows(ThreadException.SendFailed.class, () -> channel.send(3)));
    second.close();
    sender.join();

    assertThat(channel.size()).isEqualTo(0);
  }

  @Test
  void nothingIsLostBetweenManySendersAndReceivers() {
    Channel<Integer> channel = Channel.bounded(4);
    AtomicLong sum = new AtomicLong();
    AtomicLong count = new AtomicLong();
    Crew receivers =
        Crew.start(
            3,
            i ->
                channel.forEach(
                    n -> {
                      sum.addAndGet(n);
                      count.incrementAndGet();
                    }));
    Crew.run(
        3,
        i -> {
          for (int k = 1; k <= 2_000; k++) {
            if (k % 5 != 0 || !channel.send(k, 1)) {
              channel.send(k);
            }
          }
        });
    channel.close();
    receivers.join();

    assertThat(count.get()).isEqualTo(6_000);
    assertThat(sum.get()).isEqualTo(3L * 2_001_000);
  }
}
