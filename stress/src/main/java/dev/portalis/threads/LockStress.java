package dev.portalis.threads;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;

import dev.portalis.runtime.modules.threading.PyLock;
import dev.portalis.runtime.modules.threading.PyRLock;
import dev.portalis.runtime.threads.RawMutex;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;
import org.openjdk.jcstress.infra.results.II_Result;
import org.openjdk.jcstress.infra.results.I_Result;
import org.openjdk.jcstress.infra.results.ZZI_Result;

/** One at a time is inside of a lock, and sees what those before it did. */
public final class LockStress {
  private LockStress() {}

  /** Three threads that wait for each other. */
  @JCStressTest
  @Outcome(
      id = {"1, 2, 3", "1, 3, 2", "2, 1, 3", "2, 3, 1", "3, 1, 2", "3, 2, 1"},
      expect = ACCEPTABLE,
      desc = "One after the other.")
  @State
  public static class Raw {
    private final RawMutex mutex = new RawMutex();
    private int inside;

    private int step() {
      mutex.acquire();
      int seen = ++inside;
      mutex.release();
      return seen;
    }

    /** The first. */
    @Actor
    public void first(III_Result r) {
      r.r1 = step();
    }

    /** The second. */
    @Actor
    public void second(III_Result r) {
      r.r2 = step();
    }

    /** The third. */
    @Actor
    public void third(III_Result r) {
      r.r3 = step();
    }
  }

  /** One waits with a timeout that may pass while the lock is handed over. */
  @JCStressTest
  @Outcome(id = "true, true, 2", expect = ACCEPTABLE, desc = "Both got it.")
  @Outcome(id = "true, false, 1", expect = ACCEPTABLE, desc = "The time has passed.")
  @State
  public static class Timed {
    private final RawMutex mutex = new RawMutex();
    private int inside;

    /** Waits as long as it takes. */
    @Actor
    public void patient(ZZI_Result r) {
      mutex.acquire();
      inside++;
      r.r1 = mutex.release();
    }

    /** Gives up. */
    @Actor
    public void impatient(ZZI_Result r) {
      if (mutex.acquire(200)) {
        inside++;
        r.r2 = mutex.release();
      }
    }

    /** Afterwards it is free. */
    @Arbiter
    public void after(ZZI_Result r) {
      r.r3 = mutex.tryAcquire() ? inside : -1;
    }
  }

  /** Python's lock, released by another thread than that which acquired it. */
  @JCStressTest
  @Outcome(id = "1", expect = ACCEPTABLE, desc = "What came before the release is seen.")
  @State
  public static class Handed {
    private final PyLock lock = new PyLock();
    private int value;

    /** Locked from the beginning. */
    public Handed() {
      lock.acquire();
    }

    /** Writes and releases. */
    @Actor
    public void releases() {
      value = 1;
      lock.release();
    }

    /** Acquires and reads. */
    @Actor
    public void acquires(I_Result r) {
      lock.acquire();
      r.r1 = value;
    }
  }

  /** A lock that its owner acquires twice. */
  @JCStressTest
  @Outcome(
      id = {"2, 4", "4, 2"},
      expect = ACCEPTABLE,
      desc = "Nobody comes between the two levels.")
  @State
  public static class Reentrant {
    private final PyRLock lock = new PyRLock();
    private int inside;

    private int step() {
      lock.acquire();
      inside++;
      lock.acquire();
      int seen = ++inside;
      lock.release();
      lock.release();
      return seen;
    }

    /** The first. */
    @Actor
    public void first(II_Result r) {
      r.r1 = step();
    }

    /** The second. */
    @Actor
    public void second(II_Result r) {
      r.r2 = step();
    }
  }
}
