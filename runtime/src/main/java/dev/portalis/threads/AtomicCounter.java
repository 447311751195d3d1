package dev.portalis.threads;

import dev.portalis.runtime.threads.Platform;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * A number to which many threads add, and which is read seldom: each thread adds to one of several
 * parts, so that they do not wait for each other's writes.
 */
public final class AtomicCounter {
  /** Longs between two parts, so that no two are in the same line of a cache. */
  private static final int DISTANCE = 16;

  private static final int MOST_PARTS = 64;
  private static final int PARTS = parts();

  private final AtomicLongArray parts = new AtomicLongArray((PARTS + 1) * DISTANCE);

  /** Zero. */
  public AtomicCounter() {}

  /** A power of two that is not less than the number of processors. */
  private static int parts() {
    int processors = Math.min(MOST_PARTS, Platform.THREADS.processors());
    int count = 1;
    while (count < processors) {
      count *= 2;
    }
    return count;
  }

  /** Adds a number. */
  public void add(long amount) {
    int part = (int) Platform.THREADS.current().ident() & (PARTS - 1);
    parts.getAndAdd((part + 1) * DISTANCE, amount);
  }

  /** Adds one. */
  public void increment() {
    add(1);
  }

  /** The sum. What is added at the same time may be in it or not. */
  public long sum() {
    long sum = 0;
    for (int i = 1; i <= PARTS; i++) {
      sum += parts.get(i * DISTANCE);
    }
    return sum;
  }

  /** Sets it to zero; gives the sum so far. No addition is lost. */
  public long reset() {
    long sum = 0;
    for (int i = 1; i <= PARTS; i++) {
      sum += parts.getAndSet(i * DISTANCE, 0);
    }
    return sum;
  }

  @Override
  public String toString() {
    return Long.toString(sum());
  }
}
