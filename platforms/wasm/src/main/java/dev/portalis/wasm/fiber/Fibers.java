package dev.portalis.wasm.fiber;

import dev.portalis.runtime.threads.Carrier;
import dev.portalis.runtime.threads.ThreadPlatform;
import dev.portalis.wasm.host.Clock;
import dev.portalis.wasm.host.HostProcess;
import dev.portalis.wasm.trace.CallDepth;
import dev.portalis.wasm.trace.Unwinding;
import org.jspecify.annotations.Nullable;
import org.teavm.interop.AsyncCallback;
import org.teavm.runtime.Fiber;

/**
 * Threads where there is one processor and no preemption: each carrier is a fiber, which runs until
 * it waits, and {@link #run} is the loop that resumes those who can go on.
 */
public final class Fibers extends ThreadPlatform {
  /** What {@link #run} gives where fibers wait for what the host has to tell. */
  public static final long WAITS_FOR_HOST = -1;

  /** What {@link #run} gives where nobody is left to run, ever. */
  public static final long NOTHING_LEFT = -2;

  /** What {@link #run} gives where fibers could go on, but the time it was given is over. */
  public static final long MORE = 0;

  /** How many turns of a loop that may spin are made before others are let run. */
  private static final int TURNS = 256;

  /** How many fibers are resumed before the clock is looked at. */
  private static final int RESUMES = 32;

  private static final ReadyQueue READY = new ReadyQueue();
  private static final ReadyQueue HOST_WAITERS = new ReadyQueue();
  private static final Deadlines DEADLINES = new Deadlines();

  private static @Nullable FiberCarrier current;
  private static Suspension suspension = new Suspension.Alone();
  private static int turns;
  private static int waitingForHost;
  private static @Nullable Runnable deadlockCheck;

  /** The fibers of the program. */
  public Fibers() {}

  /** Makes the fiber in which the program runs; {@link #run} begins it. */
  public static void startMain(Runnable body) {
    READY.addLast(new FiberCarrier(body, "MainThread"));
  }

  /**
   * Resumes fibers until all wait.
   *
   * @param nanos for how long at most
   * @return in how many nanoseconds the next one goes on by itself, or one of the constants
   */
  public static long run(long nanos) {
    long start = Clock.monotonic();
    for (int resumed = 1; ; resumed++) {
      if (READY.isEmpty() || resumed % RESUMES == 0) {
        long now = Clock.monotonic();
        wakeSleepers(now);
        if (READY.isEmpty()) {
          return idle(now);
        }
        if (now - start >= nanos) {
          return MORE;
        }
      }
      resume(READY.poll());
    }
  }

  private static void wakeSleepers(long now) {
    for (FiberCarrier first = DEADLINES.first();
        first != null && first.deadline - now <= 0;
        first = DEADLINES.first()) {
      DEADLINES.remove(first);
      READY.addLast(first);
    }
  }

  private static long idle(long now) {
    FiberCarrier first = DEADLINES.first();
    if (first != null) {
      return first.deadline - now;
    }
    if (waitingForHost > 0) {
      return WAITS_FOR_HOST;
    }
    Runnable check = deadlockCheck;
    if (check == null) {
      return NOTHING_LEFT;
    }
    deadlockCheck = null;
    READY.addLast(new FiberCarrier(check, "deadlock"));
    return MORE;
  }

  /**
   * Tells that nobody is left who could go on; called by the only fiber, which is about to wait.
   */
  static void reportDeadlock() {
    if (deadlockCheck != null) {
      deadlockCheck.run();
    }
  }

  private static void resume(@Nullable FiberCarrier carrier) {
    if (carrier == null) {
      return;
    }
    current = carrier;
    CallDepth.set(carrier.depth);
    Unwinding.setLines(carrier.lines);
    AsyncCallback<@Nullable Object> suspended = carrier.suspended;
    if (suspended != null) {
      carrier.suspended = null;
      suspended.complete(null);
    } else {
      Fiber.start(new Body(carrier), true);
    }
    current = null;
  }

  private static final class Body implements Fiber.FiberRunner {
    private final FiberCarrier carrier;

    Body(FiberCarrier carrier) {
      this.carrier = carrier;
    }

    @Override
    public void run() {
      carrier.body.run();
    }
  }

  /** Keeps what belongs to a fiber that is suspended. */
  static void save(FiberCarrier carrier) {
    carrier.depth = CallDepth.get();
    carrier.lines = Unwinding.lines();
  }

  /** Resumes a fiber at a time. */
  static void resumeAt(FiberCarrier carrier, long deadline) {
    DEADLINES.add(carrier, deadline);
  }

  /** Waits while there is no other fiber. */
  static void sleepAlone(long nanos) {
    HostProcess.sleep(nanos, false);
  }

  /** From now on there may be others. */
  private static void beginSwitching() {
    if (!(suspension instanceof Suspension.Switching)) {
      suspension = new Suspension.Switching();
    }
  }

  private static FiberCarrier self() {
    FiberCarrier running = current;
    if (running == null) {
      throw new IllegalStateException("outside of the program");
    }
    return running;
  }

  /** The value that the running fiber has for a key. */
  public static @Nullable Object local(Object key) {
    return self().locals.get(key);
  }

  /** Sets the value that the running fiber has for a key. */
  public static void setLocal(Object key, @Nullable Object value) {
    self().locals.set(key, value);
  }

  @Override
  public Carrier current() {
    return self();
  }

  @Override
  public Carrier create(Runnable body, String name, boolean daemon, long stackSize) {
    beginSwitching();
    return new FiberCarrier(body, name);
  }

  @Override
  public boolean start(Carrier carrier) {
    READY.addLast((FiberCarrier) carrier);
    return true;
  }

  @Override
  public void letRun(Carrier started) {
    FiberCarrier carrier = (FiberCarrier) started;
    if (carrier.ready) {
      FiberCarrier caller = self();
      READY.remove(carrier);
      READY.addFirst(caller);
      READY.addFirst(carrier);
      suspension.suspend(caller);
    }
  }

  @Override
  public void park(Carrier self) {
    FiberCarrier carrier = (FiberCarrier) self;
    if (!carrier.permit) {
      suspension.suspend(carrier);
    }
    carrier.permit = false;
  }

  @Override
  public void parkNanos(Carrier self, long nanos) {
    FiberCarrier carrier = (FiberCarrier) self;
    if (!carrier.permit && nanos > 0) {
      suspension.suspend(carrier, nanos);
    }
    carrier.permit = false;
  }

  @Override
  public void unpark(Carrier other) {
    FiberCarrier carrier = (FiberCarrier) other;
    carrier.permit = true;
    if (carrier.suspended != null && !carrier.ready) {
      DEADLINES.remove(carrier);
      READY.addLast(carrier);
    }
  }

  /** Lets all others run that can. */
  public static void yieldNow() {
    if (!READY.isEmpty() || DEADLINES.first() != null) {
      FiberCarrier carrier = self();
      READY.addLast(carrier);
      suspension.suspend(carrier);
    }
  }

  /** Not each time: loops that may wait for another thread call this with each turn. */
  @Override
  public void yield() {
    if (++turns >= TURNS) {
      turns = 0;
      yieldNow();
    }
  }

  /** Waits until the host has told something. */
  public static void awaitHost() {
    beginSwitching();
    FiberCarrier carrier = self();
    waitingForHost++;
    HOST_WAITERS.addLast(carrier);
    suspension.suspend(carrier);
    waitingForHost--;
  }

  /** Lets those go on who wait for the host. */
  public static void hostTold() {
    for (FiberCarrier each = HOST_WAITERS.poll(); each != null; each = HOST_WAITERS.poll()) {
      READY.addLast(each);
    }
  }

  /** Whether another fiber can run. */
  public static boolean othersAreReady() {
    return !READY.isEmpty();
  }

  @Override
  public long nanoTime() {
    return Clock.monotonic();
  }

  /** Never needed: nobody is interrupted between the steps that others would have to wait for. */
  @Override
  public void relax(int attempt) {
    throw new IllegalStateException("a step was interrupted");
  }

  @Override
  public boolean isPreemptive() {
    return false;
  }

  @Override
  public int processors() {
    return 1;
  }

  @Override
  public boolean watch(Runnable check) {
    deadlockCheck = check;
    return true;
  }

  @Override
  public void exit(int status) {
    HostProcess.exit(status);
  }
}
