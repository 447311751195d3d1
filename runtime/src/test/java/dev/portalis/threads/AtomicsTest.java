package dev.portalis.threads;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.portalis.runtime.threads.Crew;
import java.util.BitSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Values, counters and queues without locks. */
@Timeout(60)
final class AtomicsTest {
  @Test
  void valuesAreReplacedInOneStep() {
    AtomicValue<String> value = new AtomicValue<>("a");

    assertThat(value.swap("b")).isEqualTo("a");
    assertThat(value.compareAndSet("a", "c")).isFalse();
    assertThat(value.update(s -> s + "!")).isEqualTo("b!");
    value.set("z");
    assertThat(value.get()).isEqualTo("z");
    assertThat(value.toString()).isEqualTo("z");
  }

  @Test
  void noUpdateIsLost() {
    AtomicValue<Long> value = new AtomicValue<>(0L);
    AtomicCounter counter = new AtomicCounter();
    Crew.run(
        4,
        i -> {
          for (int k = 0; k < 5_000; k++) {
            value.update(n -> n + 1);
            counter.increment();
          }
        });
    counter.add(-1);

    assertThat(value.get()).isEqualTo(20_000);
    assertThat(counter.sum()).isEqualTo(19_999);
    assertThat(counter.reset()).isEqualTo(19_999);
    assertThat(counter.toString()).isEqualTo("0");
  }

  @Test
  void queuesAreFirstInFirstOut() {
    LockFreeQueue<String> queue = new LockFreeQueue<>();

    assertThat(queue.poll()).isNull();
    assertThat(queue.isEmpty()).isTrue();
    queue.add("a");
    queue.add("b");
    assertThat(queue.isEmpty()).isFalse();
    assertThat(queue.poll()).isEqualTo("a");
    assertThat(queue.poll()).isEqualTo("b");
    assertThat(queue.poll()).isNull();
    assertThrows(NullPointerException.class, () -> queue.add(null));
  }

  @Test
  void queuesLoseAndDoubleNothing() {
    LockFreeQueue<Integer> queue = new LockFreeQueue<>();
    int each = 10_000;
    AtomicInteger left = new AtomicInteger(2 * each);
    BitSet[] seen = {new BitSet(), new BitSet()};
    Crew.run(
        4,
        i -> {
          if (i < 2) {
            for (int k = 0; k < each; k++) {
              queue.add(i * each + k);
            }
            return;
          }
          int[] last = {-1, -1};
          while (left.get() > 0) {
            Integer got = queue.poll();
            if (got != null) {
              left.decrementAndGet();
              assertThat(seen[i - 2].get(got)).isFalse();
              seen[i - 2].set(got);
              assertThat(got).isGreaterThan(last[got / each]);
              last[got / each] = got;
            }
          }
        });

    assertThat(seen[0].intersects(seen[1])).isFalse();
    assertThat(seen[0].cardinality() + seen[1].cardinality()).isEqualTo(2 * each);
  }

  @Test
  void dequesLoseAndDoubleNothing() {
    WorkDeque<Integer> deque = new WorkDeque<>();
    int count = 30_000;
    AtomicInteger left = new AtomicInteger(count);
    BitSet[] seen = {new BitSet(), new BitSet(), new BitSet()};
    Crew.run(
        3,
        i -> {
          int next = 0;
          while (left.get() > 0) {
            for (int k = 0; i == 0 && k < 100 && next < count; k++) {
              deque.push(next++);
            }
            for (int k = 0; k < 60; k++) {
              Integer got = i == 0 ? deque.pop() : deque.steal();
              if (got != null) {
                left.decrementAndGet();
                assertThat(seen[i].get(got)).isFalse();
                seen[i].set(got);
              }
            }
          }
        });

    assertThat(seen[0].cardinality() + seen[1].cardinality() + seen[2].cardinality())
        .isEqualTo(count);
    seen[0].or(seen[1]);
    seen[0].or(seen[2]);
    assertThat(seen[0].cardinality()).isEqualTo(count);
    assertThat(deque.isEmpty()).isTrue();
  }
}
