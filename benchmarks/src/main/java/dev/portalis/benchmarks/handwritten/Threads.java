package dev.portalis.benchmarks.handwritten;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.ReentrantLock;

/** A lock, a queue and a pool. */
public final class Threads {
  private Threads() {}

  private static final class Counter {
    private final ReentrantLock lock = new ReentrantLock();
    private long value;

    void increment() {
      lock.lock();
      try {
        value++;
      } finally {
        lock.unlock();
      }
    }
  }

  private static void run(List<Thread> threads) throws InterruptedException {
    threads.forEach(Thread::start);
    for (Thread each : threads) {
      each.join();
    }
  }

  /** Four threads count under a lock. */
  public static String lock() {
    Counter counter = new Counter();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      threads.add(
          new Thread(
              () -> {
                for (int k = 0; k < 1_500_000; k++) {
                  counter.increment();
                }
              }));
    }
    try {
      run(threads);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return "counter " + counter.value;
  }

  private static void produce(BlockingQueue<Integer> queue, int start, int count) {
    try {
      for (int i = start; i < start + count; i++) {
        queue.put(i);
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void consume(BlockingQueue<Integer> queue, long[] totals, int index) {
    try {
      long total = 0;
      for (int item = queue.take(); item >= 0; item = queue.take()) {
        total += item;
      }
      totals[index] = total;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Two producers and two consumers with a bounded queue. */
  public static String queue() {
    int count = 300_000;
    BlockingQueue<Integer> queue = new ArrayBlockingQueue<>(128);
    long[] totals = new long[2];
    List<Thread> consumers = new ArrayList<>();
    List<Thread> producers = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      int index = i;
      consumers.add(new Thread(() -> consume(queue, totals, index)));
      producers.add(new Thread(() -> produce(queue, index * count, count)));
    }
    consumers.forEach(Thread::start);
    try {
      run(producers);
      queue.put(-1);
      queue.put(-1);
      for (Thread each : consumers) {
        each.join();
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return "items " + 2 * count + " sum " + (totals[0] + totals[1]);
  }

  private static int countPrimes(int low, int high) {
    int count = 0;
    for (int n = Math.max(low, 2); n < high; n++) {
      boolean prime = true;
      for (int d = 2; d * d <= n; d++) {
        if (n % d == 0) {
          prime = false;
          break;
        }
      }
      if (prime) {
        count++;
      }
    }
    return count;
  }

  /** A pool of two counts primes. */
  public static String pool() {
    ExecutorService pool = Executors.newFixedThreadPool(2);
    try {
      List<Future<Integer>> futures = new ArrayList<>();
      for (int i = 0; i < 16; i++) {
        int low = i * 50_000;
        futures.add(pool.submit(() -> countPrimes(low, low + 50_000)));
      }
      List<Integer> counts = new ArrayList<>();
      int sum = 0;
      for (Future<Integer> each : futures) {
        counts.add(each.get());
        sum += each.get();
      }
      return sum + " " + counts;
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    } finally {
      pool.shutdown();
    }
  }
}
