package dev.portalis.threads;

import dev.portalis.runtime.threads.Platform;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A number to which many threads add, and which is read seldom: each thread adds to one of several
 * parts, so that they do not wait for each other's writes.
 */
public final class AtomicCounter {
  private static final int MOST_PARTS = 64;
  private static final int PARTS = parts();

  private final Part[] parts = new Part[PARTS];

  /** One of the numbers, so large that no two are in the same line of a processor's cache. */
  @SuppressWarnings({"serial", "unused"}) // Never serialized; the fields take room.
  private static final class Part extends AtomicLong {
    private long a;
    private long b;
    private long c;
    private long d;
    private long e;
    private long f;
    private long g;
    private long h;
  }

  /** Zero. */
  public AtomicCounter() {
    for (int i = 0; i < PARTS; i++) {
      parts[i] = new Part();
    }
  }

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
    parts[(int) Platform.THREADS.current().ident() & (PARTS - 1)].getAndAdd(amount);
  }

  /** Adds one. */
  public void increment() {
    add(1);
  }

  /** The sum. What is added at the same time may be in it or not. */
  public long sum() {
    long sum = 0;
    for (Part each : parts) {
      sum += each.get();
    }
    return sum;
  }

  /** Sets it to zero; gives the sum so far. No addition is lost. */
  public long reset() {
    long sum = 0;
    for (Part each : parts) {
      sum += each.getAndSet(0);
    }
    return sum;
  }

  @Override
  public String toString() {
    return Long.toString(sum());
  }
}
