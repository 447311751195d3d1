package dev.portalis.runtime.threads;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Notices that every thread of a program waits without a limit, so that nobody is left to wake one.
 *
 * <p>Only what waits in a {@link WaitQueue} or a {@link RawMutex} counts as waiting: who sleeps,
 * waits with a timeout or reads input goes on by itself. Daemons count as the others do, since they
 * can wake them.
 */
public final class Deadlock {
  /** The status with which a program ends that cannot go on. */
  public static final int STATUS = 2;

  /** Is told, once. */
  public interface Listener {
    /**
     * Every thread waits.
     *
     * @param blocked the carriers, in the order in which they were started
     */
    void found(List<Carrier> blocked);
  }

  private static final RawMutex MUTEX = new RawMutex();

  /** The carriers that run, in the order in which they were started; guarded by the mutex. */
  private static final Map<Long, Carrier> RUNNING = new LinkedHashMap<>();

  private static volatile @Nullable Listener listener;

  private Deadlock() {}

  /**
   * Begins to watch the calling carrier and those that are made from now on, provided that the
   * platform does. For programs whose threads are all made here: others are not known, and could
   * wake who waits.
   */
  public static void watch(Listener told) {
    if (listener == null && Platform.THREADS.watch(new Check())) {
      add(Platform.THREADS.current());
      listener = told;
    }
  }

  /** A lambda would have every program start later. */
  private static final class Check implements Runnable {
    @Override
    public void run() {
      check();
    }
  }

  /** Whether new carriers are watched. */
  static boolean isWatching() {
    return listener != null;
  }

  /** The program has come to its end, where what daemons wait for does not matter. */
  public static void stop() {
    if (listener != null) {
      MUTEX.acquire();
      RUNNING.clear();
      listener = null;
      MUTEX.release();
    }
  }

  static void add(Carrier carrier) {
    MUTEX.acquire();
    RUNNING.put(carrier.ident(), carrier);
    MUTEX.release();
  }

  static void remove(Carrier carrier) {
    MUTEX.acquire();
    RUNNING.remove(carrier.ident());
    MUTEX.release();
  }

  /**
   * Tells the listener where every watched carrier waits without a limit. Called by the platform:
   * now and then, or where nothing is left to run and nothing sleeps.
   *
   * @return whether that is so
   */
  public static boolean check() {
    MUTEX.acquire();
    List<Carrier> running = List.copyOf(RUNNING.values());
    MUTEX.release();
    Listener told = listener;
    if (told == null || !allWait(running)) {
      return false;
    }
    stop();
    told.found(running);
    return true;
  }

  /**
   * Whether there was a moment at which all waited: each is in the same wait the second time as the
   * first, and was not woken from it. New carriers are started by those who run, so there is none.
   */
  private static boolean allWait(List<Carrier> carriers) {
    long[] waits = new long[carriers.size()];
    for (int i = 0; i < waits.length; i++) {
      waits[i] = carriers.get(i).waitNumber();
      if (!carriers.get(i).isWaiting()) {
        return false;
      }
    }
    for (int i = 0; i < waits.length; i++) {
      if (!carriers.get(i).isWaiting() || waits[i] != carriers.get(i).waitNumber()) {
        return false;
      }
    }
    return waits.length > 0;
  }
}
