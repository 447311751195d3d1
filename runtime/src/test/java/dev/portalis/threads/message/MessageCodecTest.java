package dev.portalis.threads.message;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.portalis.threads.PoolConfig;
import dev.portalis.threads.TaskFuture;
import dev.portalis.threads.ThreadException;
import dev.portalis.threads.ThreadPool;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Values to bytes and back, messages, broadcasts and isolated tasks. */
@Timeout(60)
final class MessageCodecTest {
  private record Point(long x, double y) {}

  private static final class PointCodec implements RecordCodec<Point> {
    @Override
    public String name() {
      return "Point";
    }

    @Override
    public Class<Point> type() {
      return Point.class;
    }

    @Override
    public Object[] fields(Point value) {
      return new Object[] {value.x(), value.y()};
    }

    @Override
    public Point make(Object[] fields) {
      return new Point((Long) fields[0], (Double) fields[1]);
    }
  }

  private final MessageCodec codec = MessageCodec.forJava().register(new PointCodec());

  private void assertCopied(Object value) {
    assertThat(codec.copy(value)).isEqualTo(value);
  }

  @Test
  void copiesSimpleValues() {
    assertCopied(null);
    assertCopied(true);
    assertCopied(false);
    for (long n : new long[] {0, 1, -1, 63, 64, -64, -65, 1L << 40, Long.MIN_VALUE}) {
      assertCopied(n);
    }
    assertCopied(Long.MAX_VALUE);
    assertCopied(BigInteger.TWO.pow(1000).negate());
    assertCopied(-0.0);
    assertCopied(Double.NaN);
    assertCopied(Math.PI);
    assertThat(codec.copy(7)).isEqualTo(7L);
    assertThat(codec.copy((byte) -7)).isEqualTo(-7L);
    assertThat(codec.copy(0.5f)).isEqualTo(0.5);
  }

  @Test
  void copiesTexts() {
    assertCopied("");
    assertCopied("plain");
    assertCopied("\u0000\u007f\u0080\u07ff\u0800\uffff");
    assertCopied("\ud83d\ude00 and a half \ud83d, \ude00");
    assertCopied("x".repeat(100_000));
  }

  @Test
  void copiesCollections() {
    Map<Object, Object> map = new LinkedHashMap<>();
    map.put("b", List.of(1L, 2.5, "c"));
    map.put(Tuple.of(1L, null), Set.of("only"));
    map.put(null, new ArrayList<>());
    assertCopied(map);
    assertThat(new ArrayList<>(((Map<?, ?>) codec.copy(map)).keySet()))
        .containsExactly("b", Tuple.of(1L, null), null)
        .inOrder();
    assertThat((byte[]) codec.copy(new byte[] {1, -1})).isEqualTo(new byte[] {1, -1});
  }

  @Test
  void copiesRecords() {
    assertCopied(new Point(3, 0.5));
    assertCopied(List.of(new Point(1, 1), new Point(2, 2)));
    assertThat(assertThrows(ThreadException.SerializationFailed.class, () -> codec.copy(codec)))
        .hasMessageThat()
        .isEqualTo("no codec for dev.portalis.threads.message.MessageCodec");
    byte[] point = codec.encode(new Point(1, 1));
    assertThrows(
        ThreadException.SerializationFailed.class, () -> MessageCodec.forJava().decode(point));
  }

  @Test
  void whatIsOneObjectStaysOne() {
    List<Object> shared = new ArrayList<>(List.of(1L));
    Point point = new Point(1, 2);
    List<?> copy = (List<?>) codec.copy(List.of(shared, shared, point, point, Tuple.of(point)));

    assertThat(copy.get(0)).isSameInstanceAs(copy.get(1));
    assertThat(copy.get(2)).isSameInstanceAs(copy.get(3));
    assertThat(copy.get(0)).isNotSameInstanceAs(shared);
  }

  @Test
  void copiesCycles() {
    List<Object> cycle = new ArrayList<>();
    cycle.add(Tuple.of(1L));
    cycle.add(cycle);
    List<?> copy = (List<?>) codec.copy(cycle);

    assertThat(copy.get(1)).isSameInstanceAs(copy);
    assertThat(copy.get(0)).isEqualTo(Tuple.of(1L));
  }

  @Test
  void refusesWhatIsTooDeepOrContainsItself() {
    List<Object> deep = List.of();
    for (int i = 0; i < 2_000; i++) {
      deep = Collections.singletonList(deep);
    }
    List<Object> nested = deep;
    assertThrows(ThreadException.SerializationFailed.class, () -> codec.encode(nested));
    List<Object> list = new ArrayList<>();
    Tuple around = Tuple.of(list);
    list.add(around);
    assertThrows(ThreadException.SerializationFailed.class, () -> codec.encode(around));
    List<?> copy = (List<?>) codec.copy(list);
    assertThat(((Tuple) copy.get(0)).elements().get(0)).isSameInstanceAs(copy);
  }

  @Test
  void isCompact() {
    assertThat(codec.encode(5L)).hasLength(2);
    assertThat(codec.encode(List.of(1L, true, "ab"))).hasLength(2 + 2 + 1 + 4);
  }

  @Test
  void brokenMessagesFailInOneWay() {
    byte[] good =
        codec.encode(
            Arrays.asList(
                new Point(1, 2), Map.of("k", Set.of(1L)), BigInteger.TEN.pow(30), "\ud83d\ude00"));
    Random random = new Random(5);
    for (int i = 0; i < 20_000; i++) {
      byte[] bad = Arrays.copyOf(good, random.nextInt(good.length + 2));
      for (int k = random.nextInt(4); k >= 0 && bad.length > 0; k--) {
        bad[random.nextInt(bad.length)] = (byte) random.nextInt();
      }
      try {
        codec.decode(bad);
      } catch (ThreadException.SerializationFailed e) {
        assertThat(e).hasMessageThat().isNotEmpty();
      }
    }
  }

  @Test
  void messagesHaveNumbersAndTimes() {
    long before = System.currentTimeMillis();
    ThreadMessage<String> first = ThreadMessage.of("a");
    ThreadMessage<String> second = ThreadMessage.of("b");

    assertThat(second.id()).isGreaterThan(first.id());
    assertThat(first.timestamp()).isAtLeast(before);
    assertThat(first.reply(1).id()).isEqualTo(first.id());
    assertThat(first.reply(1).payload()).isEqualTo(1);
  }

  @Test
  void broadcastsAreNotCopied() {
    List<String> words = List.of("a", "b");
    byte[] message;
    try (Broadcast<List<String>> broadcast = Broadcast.of(words)) {
      message = codec.encode(List.of(broadcast));

      assertThat(((Broadcast<?>) ((List<?>) codec.decode(message)).get(0)).get())
          .isSameInstanceAs(words);
      assertThat(message.length).isLessThan(8);
    }
    assertThrows(ThreadException.SerializationFailed.class, () -> codec.decode(message));
  }

  @Test
  void broadcastsReachOtherMemory() {
    byte[] value = codec.encode(List.of("a"));
    try (Broadcast<?> received = Broadcast.receive(-5, value, codec)) {
      assertThat(received.get()).isEqualTo(List.of("a"));
      assertThat(received.encode(codec)).isEqualTo(value);
      assertThat(codec.copy(received)).isSameInstanceAs(received);
    }
  }

  @Test
  void isolatedTasksWorkOnCopies() {
    IsolatedTasks tasks =
        new IsolatedTasks(codec)
            .register(
                "append",
                argument -> {
                  @SuppressWarnings("unchecked")
                  List<Object> list = (List<Object>) argument;
                  list.add(1L);
                  return list;
                })
            .register(
                "fail",
                argument -> {
                  throw new IllegalStateException("no");
                });
    try (ThreadPool pool = new ThreadPool(PoolConfig.of(1))) {
      List<Object> mine = new ArrayList<>();
      TaskFuture<Object> result = tasks.submit(pool, "append", mine);

      assertThat(result.result()).isEqualTo(List.of(1L));
      assertThat(mine).isEmpty();
      ThreadException.WorkerFailed failed =
          assertThrows(
              ThreadException.WorkerFailed.class, () -> tasks.submit(pool, "fail", null).result());
      assertThat(failed.getCause())
          .hasMessageThat()
          .isEqualTo("java.lang.IllegalStateException: no");
      assertThrows(
          ThreadException.WorkerFailed.class, () -> tasks.submit(pool, "none", 1L).result());
      assertThrows(
          ThreadException.SerializationFailed.class, () -> tasks.submit(pool, "append", this));
    }
    assertThrows(
        ThreadException.SerializationFailed.class,
        () -> TaskMessage.decode(codec.encode(List.of()), codec));
    assertThrows(
        ThreadException.SerializationFailed.class,
        () -> TaskReply.decode(codec.encode(Tuple.of(1L)), codec));
  }
}
