package dev.portalis.runtime.jvm;

import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** A thread of the JVM that runs one carrier after the other. */
final class CarrierThread extends Thread {
  /** Deep recursion in Python is deeper in Java. Memory is taken only as far as it is used. */
  private static final long DEFAULT_STACK_SIZE = 16L << 20;

  private static final ThreadGroup GROUP = rootGroup();

  private final ThreadCache cache;

  /** The carrier that an idle thread is to run; {@link #GONE} once it does not wait any more. */
  private final AtomicReference<@Nullable Object> next = new AtomicReference<>();

  private static final Object GONE = new Object();

  private volatile JvmCarrier carrier;

  CarrierThread(ThreadCache cache, JvmCarrier first) {
    super(
        GROUP,
        null,
        first.name(),
        first.stackSize() == 0 ? DEFAULT_STACK_SIZE : first.stackSize(),
        false);
    this.cache = cache;
    this.carrier = first;
    setDaemon(first.isDaemon());
    setContextClassLoader(CarrierThread.class.getClassLoader());
    first.runsOn(this);
  }

  private static ThreadGroup rootGroup() {
    ThreadGroup group = Thread.currentThread().getThreadGroup();
    while (group.getParent() != null && !group.getName().equals("main")) {
      group = group.getParent();
    }
    return group;
  }

  JvmCarrier carrier() {
    return carrier;
  }

  /** Gives an idle thread its next carrier; false if it is gone. */
  boolean offer(JvmCarrier following) {
    following.runsOn(this);
    if (!next.compareAndSet(null, following)) {
      return false;
    }
    LockSupport.unpark(this);
    return true;
  }

  @Override
  public void run() {
    boolean more = true;
    while (more) {
      if (getPriority() != carrier.priority()) {
        setPriority(carrier.priority());
      }
      carrier.run();
      Thread.interrupted();
      more = carrier.stackSize() == 0 && awaitNext();
    }
  }

  private boolean awaitNext() {
    cache.add(this);
    long deadline = System.nanoTime() + cache.keepNanos();
    Object following = next.get();
    while (following == null) {
      long left = deadline - System.nanoTime();
      if (left <= 0 && next.compareAndSet(null, GONE)) {
        cache.remove(this);
        return false;
      }
      LockSupport.parkNanos(this, left);
      following = next.get();
    }
    carrier = (JvmCarrier) following;
    next.set(null);
    setName(carrier.name());
    return true;
  }
}
