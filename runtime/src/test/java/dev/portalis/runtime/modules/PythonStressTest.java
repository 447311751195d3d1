package dev.portalis.runtime.modules;

import static com.google.common.truth.Truth.assertThat;

import dev.portalis.runtime.error.PyException;
import dev.portalis.runtime.modules.futures.PyFuture;
import dev.portalis.runtime.modules.futures.PyThreadPoolExecutor;
import dev.portalis.runtime.modules.queue.PyPriorityQueue;
import dev.portalis.runtime.modules.queue.PyQueue;
import dev.portalis.runtime.modules.threading.PyCondition;
import dev.portalis.runtime.modules.threading.PyEvent;
import dev.portalis.runtime.modules.threading.PyLock;
import dev.portalis.runtime.modules.threading.PyRLock;
import dev.portalis.runtime.modules.threading.PyThread;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.PyDict;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.threads.Stress;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Python's primitives under load: nothing is lost, nothing comes twice, and everybody gets on. */
@Timeout(600)
final class PythonStressTest {
  private final AtomicLong given = new AtomicLong();
  private final AtomicLong taken = new AtomicLong();
  private long plain;

  @Test
  void locks() {
    PyLock lock = new PyLock();
    Stress.run(
        6,
        (index, random, stress) -> {
          while (!stress.isOver()) {
            if (lock.acquire(random.nextBoolean(), -1L)) {
              plain++;
              given.incrementAndGet();
              lock.release();
            }
            if (lock.acquire(true, random.nextInt(40) * 1e-6)) {
              plain++;
              given.incrementAndGet();
              lock.release();
            }
          }
        });

    assertThat(plain).isEqualTo(given.get());
    assertThat(lock.locked()).isFalse();
  }

  @Test
  void reentrantLocks() {
    PyRLock lock = new PyRLock();
    Stress.run(
        4,
        (index, random, stress) -> {
          while (!stress.isOver()) {
            int levels = 1 + random.nextInt(3);
            for (int i = 0; i < levels; i++) {
              lock.acquire();
            }
            plain++;
            given.incrementAndGet();
            for (int i = 0; i < levels; i++) {
              lock.release();
            }
          }
        });

    assertThat(plain).isEqualTo(given.get());
    assertThat(lock.isOwned()).isFalse();
  }

  @Test
  void conditions() {
    PyCondition condition = new PyCondition(PyCondition.TYPE);
    AtomicInteger producing = new AtomicInteger(2);
    Stress.run(
        5,
        (index, random, stress) -> {
          boolean more = true;
          while (more) {
            condition.enter();
            if (index < 2) {
              plain++;
              given.incrementAndGet();
              condition.signal(1L + random.nextInt(2));
              more = !stress.isOver();
            } else {
              while (plain == 0 && producing.get() > 0) {
                condition.await(random.nextInt(300) * 1e-6);
              }
              if (plain > 0) {
                plain--;
                taken.incrementAndGet();
              } else {
                more = false;
              }
            }
            condition.exit(null, null, null);
          }
          if (index < 2) {
            producing.decrementAndGet();
          }
        });

    assertThat(taken.get()).isEqualTo(given.get());
  }

  @Test
  void events() {
    PyEvent event = new PyEvent(PyEvent.TYPE);
    Stress.run(
        5,
        (index, random, stress) -> {
          while (!stress.isOver()) {
            if (index == 0) {
              event.set();
              event.clear();
            } else {
              event.await(random.nextInt(500) * 1e-6);
            }
          }
          event.set();
        });

    assertThat(event.isSet()).isTrue();
  }

  @Test
  void queues() {
    exchange((PyQueue) Calls.call(PyQueue.TYPE, 3L));
  }

  /** Some items cannot be compared, so that puts and gets fail in the middle. */
  @Test
  void queuesThatFail() {
    exchange((PyQueue) Calls.call(PyPriorityQueue.TYPE, 3L));
  }

  private void exchange(PyQueue queue) {
    boolean failing = queue instanceof PyPriorityQueue;
    AtomicInteger producing = new AtomicInteger(3);
    Stress.run(
        6,
        (index, random, stress) -> {
          if (index < 3) {
            while (!stress.isOver()) {
              put(queue, random, failing);
            }
            producing.decrementAndGet();
            return;
          }
          boolean over = false;
          while (!over || !queue.isEmpty()) {
            over = producing.get() == 0;
            take(queue, random);
          }
        });

    assertThat(failing || queue.unfinishedTasks() == 0).isTrue();
    assertThat(taken.get()).isEqualTo(given.get());
  }

  private void put(PyQueue queue, Random random, boolean failing) {
    Object item = failing && random.nextInt(10) == 0 ? "text" : (Object) (long) random.nextInt(100);
    try {
      queue.put(item, random.nextBoolean(), random.nextBoolean() ? null : (Object) 0.0005);
      given.incrementAndGet();
    } catch (PyException e) {
      if (Python.raised(() -> throwAgain(e)).startsWith("TypeError")) {
        // As in CPython, the item is in the heap, but nobody is told.
        given.incrementAndGet();
      }
    }
  }

  private static void throwAgain(PyException e) {
    throw e;
  }

  private void take(PyQueue queue, Random random) {
    try {
      queue.get(random.nextBoolean(), 0.0005);
      taken.incrementAndGet();
      queue.taskDone();
    } catch (PyException e) {
      if (Python.raised(() -> throwAgain(e)).startsWith("TypeError")) {
        // As in CPython, an item is gone.
        taken.incrementAndGet();
      }
    }
  }

  @Test
  void executors() {
    PyThreadPoolExecutor executor = new PyThreadPoolExecutor(PyThreadPoolExecutor.TYPE);
    executor.init(3L, "stress", null, PyTuple.EMPTY);
    AtomicLong calls = new AtomicLong();
    PythonFunction callback = PythonFunction.def("callback", a -> calls.incrementAndGet());
    PythonFunction same = PythonFunction.def("same", a -> a[0]);
    Stress.run(
        4,
        (index, random, stress) -> {
          List<PyFuture> left = new ArrayList<>();
          while (!stress.isOver()) {
            long number = random.nextInt(1_000);
            PyFuture future = executor.submit(same, new Object[] {number}, new PyDict());
            given.incrementAndGet();
            future.addDoneCallback(callback);
            if (random.nextInt(3) == 0 && future.cancel()) {
              assertThat(future.cancelled()).isTrue();
            } else if (random.nextBoolean()) {
              assertThat(future.result(null)).isEqualTo(number);
            } else {
              left.add(future);
            }
          }
          for (PyFuture each : left) {
            each.exception(null);
          }
        });
    executor.shutdown(true, false);

    assertThat(calls.get()).isEqualTo(given.get());
  }

  @Test
  void threads() {
    PythonFunction body = PythonFunction.def("body", a -> taken.incrementAndGet());
    Stress.run(
        3,
        (index, random, stress) -> {
          while (!stress.isOver()) {
            PyThread[] threads = new PyThread[3];
            for (int i = 0; i < threads.length; i++) {
              threads[i] = new PyThread(PyThread.TYPE);
              threads[i].init(null, body, null, PyTuple.EMPTY, null, null);
              threads[i].start();
              given.incrementAndGet();
            }
            for (PyThread each : threads) {
              each.join(random.nextInt(500) * 1e-6);
              each.join(null);
              assertThat(each.isAlive()).isFalse();
            }
          }
        });

    assertThat(taken.get()).isEqualTo(given.get());
  }
}
