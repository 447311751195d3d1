package dev.portalis.runtime.threads;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** Carriers that run the same body; what one throws is thrown where they are joined. */
public final class Crew {
  /** What each runs. */
  public interface Body {
    /** Runs as number {@code index}. */
    void run(int index) throws Exception;
  }

  private final List<RawMutex> ends = new ArrayList<>();
  private final AtomicReference<Throwable> failure = new AtomicReference<>();

  private Crew() {}

  /** Starts so many. */
  public static Crew start(int count, Body body) {
    Crew crew = new Crew();
    for (int i = 0; i < count; i++) {
      crew.add(i, body);
    }
    return crew;
  }

  /** Starts so many and waits for them. */
  public static void run(int count, Body body) {
    start(count, body).join();
  }

  private void add(int index, Body body) {
    RawMutex end = new RawMutex();
    end.acquire();
    ends.add(end);
    Carrier carrier =
        Platform.create(
            () -> {
              try {
                body.run(index);
              } catch (Throwable t) {
                failure.compareAndSet(null, t);
              } finally {
                end.release();
              }
            },
            "crew-" + index,
            true,
            0);
    Platform.start(carrier);
  }

  /** Waits for all. */
  public void join() {
    for (RawMutex end : ends) {
      if (!end.acquire(50_000_000_000L)) {
        throw new AssertionError("a thread does not end");
      }
    }
    Throwable thrown = failure.get();
    if (thrown != null) {
      throw new AssertionError(thrown);
    }
  }
}
