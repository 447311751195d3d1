package dev.portalis.runtime.modules.gc;

import org.jspecify.annotations.Nullable;

/** What collects garbage, where a program can see that it is gone. */
public final class Collector {
  private static volatile @Nullable Runnable collecting;

  private Collector() {}

  /** Says how garbage is collected. */
  public static void use(Runnable collector) {
    collecting = collector;
  }

  /** Collects garbage; without weak references nobody can tell, and nothing is done. */
  static void run() {
    Runnable known = collecting;
    if (known != null) {
      known.run();
    }
  }
}
