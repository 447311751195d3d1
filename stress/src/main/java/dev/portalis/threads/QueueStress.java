package dev.portalis.threads;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;

import dev.portalis.runtime.modules.queue.PyQueue;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;
import org.openjdk.jcstress.infra.results.II_Result;

/** Queues, channels and deques lose nothing, double nothing and keep the order. */
public final class QueueStress {
  private QueueStress() {}

  /** A queue for one item: who puts and who gets wait for each other. */
  @JCStressTest
  @Outcome(id = "1, 2", expect = ACCEPTABLE, desc = "In order.")
  @State
  public static class Blocking {
    private final PyQueue queue = new PyQueue(PyQueue.TYPE);

    /** With room for one. */
    public Blocking() {
      queue.init(1L);
    }

    /** Puts two. */
    @Actor
    public void puts() {
      queue.put(1L);
      queue.put(2L);
    }

    /** Gets two. */
    @Actor
    public void gets(II_Result r) {
      r.r1 = ((Long) queue.get()).intValue();
      r.r2 = ((Long) queue.get()).intValue();
    }
  }

  /** Two wait for the items of a third. */
  @JCStressTest
  @Outcome(
      id = {"1, 2", "2, 1"},
      expect = ACCEPTABLE,
      desc = "One for each.")
  @State
  public static class TwoReceivers {
    private final Channel<Integer> channel = Channel.bounded(1);

    /** Sends two. */
    @Actor
    public void sends() {
      channel.send(1);
      channel.send(2);
    }

    /** Receives one. */
    @Actor
    public void first(II_Result r) {
      r.r1 = channel.receive();
    }

    /** Receives one. */
    @Actor
    public void second(II_Result r) {
      r.r2 = channel.receive();
    }
  }

  /** A channel that is closed while somebody waits. */
  @JCStressTest
  @Outcome(
      id = {"0, 0", "1, 0"},
      expect = ACCEPTABLE,
      desc = "Sent before it was closed, or not; and nobody waits for ever.")
  @State
  public static class Closing {
    private final Channel<Integer> channel = Channel.unbounded();

    /** Sends and is done. */
    @Actor
    public void sends() {
      try {
        channel.send(1);
      } catch (ThreadException.SendFailed e) {
        // Closed already.
      }
    }

    /** Closes. */
    @Actor
    public void closes() {
      channel.close();
    }

    /** Receives until the end. */
    @Actor
    public void receives(II_Result r) {
      channel.forEach(value -> r.r1 += value);
    }

    /** Nothing is left. */
    @Arbiter
    public void after(II_Result r) {
      r.r2 = channel.size();
    }
  }

  /** Two add and one takes. */
  @JCStressTest
  @Outcome(
      id = {"0, 0, 12", "1, 0, 2", "2, 0, 1", "0, 1, 2", "0, 2, 1", "1, 2, 0", "2, 1, 0"},
      expect = ACCEPTABLE,
      desc = "Each comes once, now or later.")
  @Outcome(id = "0, 0, 21", expect = ACCEPTABLE, desc = "Both later.")
  @State
  public static class LockFree {
    private final LockFreeQueue<Integer> queue = new LockFreeQueue<>();

    /** Adds one. */
    @Actor
    public void first() {
      queue.add(1);
    }

    /** Adds another one. */
    @Actor
    public void second() {
      queue.add(2);
    }

    private int poll() {
      Integer got = queue.poll();
      return got == null ? 0 : got;
    }

    /** Takes what is there. */
    @Actor
    public void takes(III_Result r) {
      r.r1 = poll();
      r.r2 = poll();
    }

    /** Takes the rest. */
    @Arbiter
    public void after(III_Result r) {
      int first = poll();
      int second = poll();
      r.r3 = second == 0 ? first : 10 * first + second;
    }
  }

  /** The owner takes at one end, and a thief at the other. */
  @JCStressTest
  @Outcome(
      id = {"2, 1, 0", "2, 0, 1", "2, 1, 1"},
      expect = ACCEPTABLE,
      desc = "The last goes to the owner, the first to one of the two.")
  @State
  public static class Stealing {
    private final WorkDeque<Integer> deque = new WorkDeque<>();

    /** Pushes two and pops two. */
    @Actor
    public void owner(III_Result r) {
      deque.push(1);
      deque.push(2);
      Integer last = deque.pop();
      Integer first = deque.pop();
      r.r1 = last == null ? 0 : last;
      r.r2 = first == null ? 0 : first;
    }

    /** Steals one. */
    @Actor
    public void thief(III_Result r) {
      Integer stolen = deque.steal();
      r.r3 = stolen == null ? 0 : stolen;
    }
  }
}
