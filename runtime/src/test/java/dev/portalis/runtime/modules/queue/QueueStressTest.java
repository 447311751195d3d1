package dev.portalis.runtime.modules.queue;

import static com.google.common.truth.Truth.assertThat;

import dev.portalis.runtime.error.PyException;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.threads.Crew;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** No item is lost and none comes twice, whatever the number of threads. */
@Timeout(60)
final class QueueStressTest {
  private static final long STOP = -1L;

  private static PyQueue queue(PyType type, long maxsize) {
    return (PyQueue) Calls.call(type, maxsize);
  }

  private static void exchange(PyQueue queue, int producers, int consumers, int each) {
    AtomicLong sum = new AtomicLong();
    AtomicLong count = new AtomicLong();
    Crew consuming =
        Crew.start(
            consumers,
            i -> {
              long own = 0;
              long items = 0;
              for (long item = next(queue); item != STOP; item = next(queue)) {
                own += item;
                items++;
                queue.taskDone();
              }
              sum.addAndGet(own);
              count.addAndGet(items);
            });
    Crew.run(
        producers,
        i -> {
          for (long k = 0; k < each; k++) {
            queue.put(i * (long) each + k);
          }
        });
    queue.join();
    for (int i = 0; i < consumers; i++) {
      queue.put(STOP);
    }
    consuming.join();
    long total = (long) producers * each;

    assertThat(count.get()).isEqualTo(total);
    assertThat(sum.get()).isEqualTo(total * (total - 1) / 2);
    assertThat(queue.qsize()).isEqualTo(0);
  }

  private static long next(PyQueue queue) {
    return (Long) queue.get();
  }

  @Test
  void withoutLimit() {
    exchange(queue(PyQueue.TYPE, 0), 4, 4, 20_000);
  }

  @Test
  void withASmallLimit() {
    exchange(queue(PyQueue.TYPE, 2), 3, 5, 2_000);
  }

  @Test
  void withRoomForOne() {
    exchange(queue(PyQueue.TYPE, 1), 1, 1, 3_000);
  }

  @Test
  void lastInFirstOut() {
    exchange(queue(PyLifoQueue.TYPE, 16), 4, 2, 5_000);
  }

  @Test
  void withTimeouts() {
    PyQueue queue = queue(PyQueue.TYPE, 3);
    AtomicLong in = new AtomicLong();
    AtomicLong out = new AtomicLong();
    Crew putting =
        Crew.start(
            4,
            i -> {
              for (int k = 0; k < 2_000; k++) {
                if (attempt(() -> queue.put(1L, true, 0.0003))) {
                  in.incrementAndGet();
                }
              }
            });
    Crew getting =
        Crew.start(
            3,
            i -> {
              for (int k = 0; k < 2_000; k++) {
                if (attempt(() -> queue.get(true, 0.0002))) {
                  out.incrementAndGet();
                }
              }
            });
    putting.join();
    getting.join();

    assertThat(in.get() - out.get()).isEqualTo(queue.qsize());
    while (!queue.isEmpty()) {
      queue.getNowait();
      out.incrementAndGet();
    }
    assertThat(out.get()).isEqualTo(in.get());
  }

  private static boolean attempt(Runnable action) {
    try {
      action.run();
      return true;
    } catch (PyException e) {
      return false;
    }
  }

  @Test
  void aSimpleQueueToo() {
    PySimpleQueue queue = new PySimpleQueue(PySimpleQueue.TYPE);
    AtomicLong sum = new AtomicLong();
    Crew consuming =
        Crew.start(
            4,
            i -> {
              for (int k = 0; k < 10_000; k++) {
                sum.addAndGet((Long) queue.get(true, null));
              }
            });
    Crew.run(
        2,
        i -> {
          for (int k = 0; k < 20_000; k++) {
            queue.put(1L);
          }
        });
    consuming.join();

    assertThat(sum.get()).isEqualTo(40_000);
    assertThat(queue.isEmpty()).isTrue();
  }
}
