package dev.portalis.threads;

import dev.portalis.runtime.threads.Deadlock;
import dev.portalis.runtime.threads.Platform;
import java.util.concurrent.atomic.AtomicLong;

/** Starts threads, and tells the calling one about itself. */
public final class Threads {
  private static final AtomicLong COUNTER = new AtomicLong();

  private static volatile FailureHandler handler = Threads::print;

  private Threads() {}

  /**
   * Starts a thread.
   *
   * @param body what it runs; an exception ends it, and is given to the {@link FailureHandler}
   * @throws ThreadException.SpawnFailed if the platform has no resources for another thread
   */
  public static ThreadHandle spawn(ThreadConfig config, Runnable body) {
    ThreadHandle handle = new ThreadHandle(config, body);
    handle.start();
    return handle;
  }

  /** Starts a thread with a name that tells nothing. */
  public static ThreadHandle spawn(Runnable body) {
    return spawn(ThreadConfig.named("thread-" + COUNTER.incrementAndGet()), body);
  }

  /** The {@link ThreadHandle#id} of the calling thread; threads from elsewhere have one too. */
  public static long currentId() {
    return Platform.THREADS.current().ident();
  }

  /** The name of the calling thread. */
  public static String currentName() {
    return Platform.THREADS.current().name();
  }

  /** Blocks the calling thread for so many milliseconds. */
  public static void sleep(long millis) {
    Platform.sleep(Timing.nanos(millis));
  }

  /** Lets other threads run. On fibers a loop that waits for another thread has to call it. */
  public static void yield() {
    Platform.THREADS.yield();
  }

  /** How many threads can run at the same time. */
  public static int parallelism() {
    return Platform.THREADS.processors();
  }

  /**
   * Whether threads run on without others having to wait or yield; on fibers they do not.
   *
   * @see #yield
   */
  public static boolean isPreemptive() {
    return Platform.THREADS.isPreemptive();
  }

  /**
   * Sets who is told of what ends a thread; at first that is printed on stderr.
   *
   * @return who was told before
   */
  public static FailureHandler setFailureHandler(FailureHandler newHandler) {
    FailureHandler before = handler;
    handler = newHandler;
    return before;
  }

  /** Tells the handler. Never throws. */
  static void report(String threadName, Throwable failure) {
    try {
      handler.failed(threadName, failure);
    } catch (Throwable t) {
      // The thread ends all the same.
    }
  }

  private static void print(String threadName, Throwable failure) {
    System.err.println("Exception in thread \"" + threadName + "\"");
    failure.printStackTrace();
  }

  /**
   * Ends the process with status {@value Deadlock#STATUS}, and says where each thread waits, once
   * all threads wait for each other without a limit. To be called by the main thread before it
   * starts others. On the JVM it takes effect where the system property {@code portalis.deadlock}
   * is {@code report}; all threads that wake others have to be made by this class.
   */
  public static void reportDeadlocks() {
    Deadlock.watch(new DeadlockPrinter());
  }
}
