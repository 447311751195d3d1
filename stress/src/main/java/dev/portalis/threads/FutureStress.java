package dev.portalis.threads;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;

import dev.portalis.runtime.modules.futures.PyFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;
import org.openjdk.jcstress.infra.results.I_Result;
import org.openjdk.jcstress.infra.results.ZZI_Result;

/** Futures end once, tell everybody, and show their result whole. */
public final class FutureStress {
  private static final ThreadPool POOL = new ThreadPool(PoolConfig.of(1).asDaemon());

  private FutureStress() {}

  /** A task is done and cancelled at the same time, while somebody wants to be called. */
  @JCStressTest
  @Outcome(id = "true, false, 1", expect = ACCEPTABLE, desc = "Done.")
  @Outcome(id = "false, true, 1", expect = ACCEPTABLE, desc = "Cancelled.")
  @State
  public static class Ending {
    private final TaskFuture<Integer> future = new TaskFuture<>(POOL, () -> 1);
    private final AtomicInteger calls = new AtomicInteger();

    /** Does it. */
    @Actor
    public void runs(ZZI_Result r) {
      r.r1 = future.run();
    }

    /** Cancels it. */
    @Actor
    public void cancels(ZZI_Result r) {
      r.r2 = future.cancel();
    }

    /** Wants to be called. */
    @Actor
    public void listens() {
      future.onDone(f -> calls.incrementAndGet());
    }

    /** It was called once. */
    @Arbiter
    public void after(ZZI_Result r) {
      r.r3 = calls.get();
    }
  }

  /** Two wait for a result. */
  @JCStressTest
  @Outcome(id = "7, 7", expect = ACCEPTABLE, desc = "Both get it.")
  @State
  public static class Waiting {
    private final TaskFuture<int[]> future = new TaskFuture<>(POOL, () -> new int[] {7});

    /** Does it. */
    @Actor
    public void runs() {
      future.run();
    }

    /** Waits. */
    @Actor
    public void first(II_Result r) {
      r.r1 = future.result()[0];
    }

    /** Waits. */
    @Actor
    public void second(II_Result r) {
      r.r2 = future.result()[0];
    }
  }

  /** The same with Python's. */
  @JCStressTest
  @Outcome(id = "7", expect = ACCEPTABLE, desc = "It gets it.")
  @State
  public static class PythonWaiting {
    private final PyFuture future = new PyFuture(PyFuture.TYPE);

    /** Sets the result. */
    @Actor
    public void sets() {
      future.setResult(7L);
    }

    /** Waits. */
    @Actor
    public void waits(I_Result r) {
      r.r1 = ((Long) future.result(null)).intValue();
    }
  }

  /** Python's future is started and cancelled at the same time. */
  @JCStressTest
  @Outcome(id = "true, false, 0", expect = ACCEPTABLE, desc = "It runs.")
  @Outcome(id = "false, true, 1", expect = ACCEPTABLE, desc = "It is cancelled.")
  @State
  public static class PythonCancelling {
    private final PyFuture future = new PyFuture(PyFuture.TYPE);

    /** Begins, as an executor does. */
    @Actor
    public void begins(ZZI_Result r) {
      r.r1 = future.setRunningOrNotifyCancel();
    }

    /** Cancels. */
    @Actor
    public void cancels(ZZI_Result r) {
      r.r2 = future.cancel();
    }

    /** What has become of it. */
    @Arbiter
    public void after(ZZI_Result r) {
      r.r3 = future.cancelled() ? 1 : 0;
    }
  }

  /** An event is set while somebody begins to wait. */
  @JCStressTest
  @Outcome(id = "1", expect = ACCEPTABLE, desc = "It is woken, and sees what came before.")
  @State
  public static class Setting {
    private final Event event = new Event();
    private int value;

    /** Sets it. */
    @Actor
    public void sets() {
      value = 1;
      event.set();
    }

    /** Waits for it. */
    @Actor
    public void waits(I_Result r) {
      event.await();
      r.r1 = value;
    }
  }
}
