package dev.portalis.runtime.jvm;

import dev.portalis.runtime.threads.Carrier;
import dev.portalis.runtime.threads.ThreadPlatform;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** Carriers on the JVM's threads, which are kept for the next carrier for a while. */
public final class JvmThreads extends ThreadPlatform {
  private static final int SPINS = 64;
  private static final int YIELDS = 128;
  private static final long PAUSE_NANOS = 20_000;

  /** How long CPython lets a thread run where others wait. */
  private static final long SLICE_NANOS = 5_000_000;

  /** The first threads run code that is not compiled yet. */
  private static final int COLD_STARTS = 16;

  private static final long COLD_SLICE_NANOS = 5 * SLICE_NANOS;
  private static final AtomicInteger STARTS = new AtomicInteger();

  private static final ThreadLocal<JvmCarrier> FOREIGN = new ThreadLocal<>();

  private final ThreadCache daemons = new ThreadCache(TimeUnit.SECONDS.toNanos(10));

  /** Idle threads of this kind keep the JVM alive, so they do not wait for long. */
  private final ThreadCache others = new ThreadCache(TimeUnit.MILLISECONDS.toNanos(100));

  /** The JVM's threads. */
  public JvmThreads() {}

  @Override
  public Carrier current() {
    Thread thread = Thread.currentThread();
    return thread instanceof CarrierThread ? ((CarrierThread) thread).carrier() : foreign(thread);
  }

  private static Carrier foreign(Thread thread) {
    JvmCarrier known = FOREIGN.get();
    if (known == null) {
      known = new JvmCarrier(null, thread.getName(), thread.isDaemon(), 0);
      known.runsOn(thread);
      FOREIGN.set(known);
    }
    return known;
  }

  @Override
  public Carrier create(Runnable body, String name, boolean daemon, long stackSize) {
    return new JvmCarrier(body, name, daemon, stackSize);
  }

  @Override
  public boolean start(Carrier carrier) {
    JvmCarrier own = (JvmCarrier) carrier;
    try {
      (own.isDaemon() ? daemons : others).start(own);
      return true;
    } catch (OutOfMemoryError e) {
      return false;
    }
  }

  @Override
  public void letRun(Carrier started) {
    JvmCarrier carrier = (JvmCarrier) started;
    JvmCarrier self = (JvmCarrier) current();
    self.pause();
    long nanos = STARTS.getAndIncrement() < COLD_STARTS ? COLD_SLICE_NANOS : SLICE_NANOS;
    carrier.setStarter(self);
    while (!carrier.hasPaused()) {
      long left = carrier.left(nanos);
      if (left <= 0) {
        break;
      }
      LockSupport.parkNanos(carrier, left);
      noteInterrupt(self);
    }
    waitEnded(self);
  }

  @Override
  public void park(Carrier self) {
    ((JvmCarrier) self).pause();
    LockSupport.park(self);
    noteInterrupt(self);
  }

  @Override
  public void parkNanos(Carrier self, long nanos) {
    ((JvmCarrier) self).pause();
    LockSupport.parkNanos(self, nanos);
    noteInterrupt(self);
  }

  /** An interrupt would make every further park return at once, so it waits until later. */
  private static void noteInterrupt(Carrier self) {
    if (Thread.interrupted()) {
      ((JvmCarrier) self).setInterrupted(true);
    }
  }

  @Override
  public void waitEnded(Carrier self) {
    JvmCarrier own = (JvmCarrier) self;
    if (own.isInterrupted()) {
      own.setInterrupted(false);
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void unpark(Carrier carrier) {
    LockSupport.unpark(((JvmCarrier) carrier).thread());
  }

  @Override
  public long nanoTime() {
    return System.nanoTime();
  }

  @Override
  public long processorNanos() {
    return ProcessHandle.current().info().totalCpuDuration().map(Duration::toNanos).orElse(0L);
  }

  @Override
  public void relax(int attempt) {
    if (attempt < SPINS) {
      Thread.onSpinWait();
    } else if (attempt < YIELDS) {
      Thread.yield();
    } else {
      LockSupport.parkNanos(PAUSE_NANOS);
    }
  }

  @Override
  public void yield() {
    Thread.yield();
  }

  @Override
  public boolean isPreemptive() {
    return true;
  }

  @Override
  public int processors() {
    return Runtime.getRuntime().availableProcessors();
  }

  @Override
  public void setPriority(Carrier carrier, int priority) {
    ((JvmCarrier) carrier).setPriority(priority);
  }

  @Override
  public StackTraceElement[] stack(Carrier carrier) {
    Thread thread = ((JvmCarrier) carrier).thread();
    return thread == null ? new StackTraceElement[0] : thread.getStackTrace();
  }

  /** As the system property {@code portalis.deadlock} or the variable of the environment says. */
  @Override
  public boolean watch(Runnable check) {
    String wanted = System.getProperty("portalis.deadlock", System.getenv("PORTALIS_DEADLOCK"));
    if (!"report".equals(wanted)) {
      return false;
    }
    new DeadlockWatch(check).start();
    return true;
  }

  @Override
  public void exit(int status) {
    Runtime.getRuntime().halt(status);
  }

  @Override
  public void atProcessEnd(Runnable action) {
    try {
      Runtime.getRuntime().addShutdownHook(new ProcessEndThread(action));
    } catch (IllegalStateException e) {
      // The process is ending already, so nobody waits for the action.
    }
  }

  @Override
  public boolean endsByItself() {
    return ProcessEndThread.nothingElseRuns();
  }
}
