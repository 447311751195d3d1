package dev.portalis.runtime.object;

import static com.google.common.truth.Truth.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Each operation of a container is one step for all threads. */
final class SharedContainersTest {
  private static final int THREADS = 4;
  private static final int ROUNDS = 20_000;

  /** What one of the threads does. */
  private interface Work {
    void run(int thread);
  }

  private static void inThreads(Work work) throws InterruptedException {
    AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      int number = i;
      Thread thread =
          new Thread(
              () -> {
                try {
                  work.run(number);
                } catch (RuntimeException | Error e) {
                  failure.set(e);
                }
              });
      threads.add(thread);
      thread.start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    assertThat(failure.get()).isNull();
  }

  @Test
  void noItemOfAListIsLost() throws InterruptedException {
    PyList ints = new PyList();
    PyList mixed = new PyList();
    inThreads(
        thread -> {
          for (int i = 0; i < ROUNDS; i++) {
            ints.append((long) i);
            mixed.append(i % 2 == 0 ? (Object) "s" : (Object) (long) i);
            assertThat(ints.getLong(-1)).isAtLeast(0);
          }
        });
    assertThat(ints.size()).isEqualTo(THREADS * ROUNDS);
    assertThat(mixed.size()).isEqualTo(THREADS * ROUNDS);
    assertThat(mixed.count("s")).isEqualTo(THREADS * ROUNDS / 2);
  }

  @Test
  void eachItemIsPoppedOnce() throws InterruptedException {
    PyList list = PyList.from(PyRange.of(THREADS * ROUNDS));
    long[] sums = new long[THREADS];
    inThreads(
        thread -> {
          for (int i = 0; i < ROUNDS; i++) {
            sums[thread] += list.popLong(-1);
          }
        });
    long sum = 0;
    for (long each : sums) {
      sum += each;
    }
    long count = THREADS * ROUNDS;
    assertThat(sum).isEqualTo(count * (count - 1) / 2);
    assertThat(list.size()).isEqualTo(0);
  }

  @Test
  void noKeyOfADictIsLost() throws InterruptedException {
    PyDict dict = new PyDict();
    PyDict firstOnes = new PyDict();
    inThreads(
        thread -> {
          for (long i = 0; i < ROUNDS; i++) {
            dict.setItem(PyTuple.of((long) thread, i), i);
            dict.putString("k" + i % 100, i);
            firstOnes.setDefault(i % 50, (long) thread);
            if (i % 3 == 0) {
              dict.deleteItem(PyTuple.of((long) thread, i));
            }
          }
        });
    int kept = 0;
    for (int i = 0; i < ROUNDS; i++) {
      kept += i % 3 == 0 ? 0 : 1;
    }
    assertThat(dict.size()).isEqualTo(THREADS * kept + 100);
    assertThat(firstOnes.size()).isEqualTo(50);
    for (long i = 1; i < ROUNDS; i += 3) {
      assertThat(dict.lookup(PyTuple.of(0L, i))).isEqualTo(i);
    }
  }

  @Test
  void noItemOfASetIsLost() throws InterruptedException {
    PySet set = new PySet();
    inThreads(
        thread -> {
          for (long i = 0; i < ROUNDS; i++) {
            set.addItem(i * THREADS + thread);
            set.addItem("s" + i % 10);
            set.discard(i * THREADS + thread - (long) THREADS * 10);
          }
        });
    assertThat(set.size()).isEqualTo(THREADS * 10 + 10);
  }

  @Test
  void containersThatChangeCanBeReadWhole() throws InterruptedException {
    PyList list = new PyList();
    PyDict dict = new PyDict();
    PySet set = new PySet();
    inThreads(
        thread -> {
          for (long i = 0; i < ROUNDS / 10; i++) {
            if (thread == 0) {
              assertThat(list.copy().size()).isAtMost(list.size());
              assertThat(dict.copy().size()).isAtMost(dict.size());
              assertThat(PySet.from(set).size()).isAtMost(set.size());
              assertThat(list.repr()).startsWith("[");
              assertThat(dict.repr()).startsWith("{");
            } else {
              list.append(i % 7 == 0 ? (Object) 0.5 : (Object) i);
              dict.putLong(i * THREADS + thread, i);
              set.addItem(i * THREADS + thread);
            }
          }
        });
    assertThat(list.size()).isEqualTo((THREADS - 1) * ROUNDS / 10);
  }
}
