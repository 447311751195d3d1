package dev.portalis.threads;

import dev.portalis.runtime.threads.Carrier;
import dev.portalis.runtime.threads.Crew;
import dev.portalis.runtime.threads.Platform;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Runs threads against each other for some time, while another one lets their parks return without
 * reason and interrupts them. All together take some seconds; {@code -Dportalis.stress.seconds}
 * gives each the time that it says.
 */
public final class Stress {
  private static final long NANOS =
      (long) (Double.parseDouble(System.getProperty("portalis.stress.seconds", "0.15")) * 1e9);

  private final long end = System.nanoTime() + NANOS;
  private final int count;
  private final AtomicReferenceArray<Carrier> carriers;
  private final AtomicReferenceArray<Thread> threads;

  /** What each thread runs until the time is over. */
  public interface Body {
    /** Runs as number {@code index}, with random numbers of its own. */
    void run(int index, Random random, Stress stress) throws Exception;
  }

  private Stress(int count) {
    this.count = count;
    this.carriers = new AtomicReferenceArray<>(count);
    this.threads = new AtomicReferenceArray<>(count);
  }

  /** Runs so many threads, and waits for them. */
  public static void run(int count, Body body) {
    Stress stress = new Stress(count);
    AtomicBoolean done = new AtomicBoolean();
    Crew disturber = Crew.start(1, i -> stress.disturb(done));
    try {
      Crew.run(
          count,
          i -> {
            stress.threads.set(i, Thread.currentThread());
            stress.carriers.set(i, Platform.THREADS.current());
            try {
              body.run(i, new Random(i * 31L + NANOS), stress);
            } finally {
              stress.threads.set(i, null);
            }
          });
    } finally {
      done.set(true);
      disturber.join();
    }
  }

  /** Whether it is time to come to an end. */
  public boolean isOver() {
    return System.nanoTime() >= end;
  }

  private void disturb(AtomicBoolean done) {
    Random random = new Random(count);
    while (!done.get()) {
      int i = random.nextInt(count);
      Carrier carrier = carriers.get(i);
      if (carrier != null) {
        Platform.THREADS.unpark(carrier);
      }
      Thread thread = threads.get(i);
      if (thread != null && random.nextInt(4) == 0) {
        thread.interrupt();
      }
      Platform.sleep(random.nextInt(200_000));
    }
  }
}
