package dev.portalis.wasm.host;

import dev.portalis.runtime.io.ByteSource;
import dev.portalis.wasm.fiber.Fibers;
import org.teavm.interop.Address;

/** The standard input. Who reads lets the other threads run first. */
public final class StandardInput extends ByteSource {
  /** What is done where the host has no input yet, until it may have some. */
  public interface Wait {
    /** Waits. */
    void await();
  }

  private static final int FD = 0;

  private static Wait wait = () -> HostProcess.sleep(-1, true);

  /** The standard input. */
  public StandardInput() {}

  /** Sets what is done where the host has no input yet; at first, everything waits. */
  public static void setWait(Wait value) {
    wait = value;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) {
    while (Fibers.othersAreReady()) {
      Fibers.yieldNow();
    }
    int wanted = Math.min(length, Buffer.CAPACITY);
    int error = tryRead(wanted);
    while (error == Preview1.AGAIN) {
      wait.await();
      error = tryRead(wanted);
    }
    if (error == Preview1.BAD_FILE) {
      return -1;
    }
    HostErrors.check(error, "<stdin>");
    int count = Buffer.result().getInt();
    Buffer.get(bytes, offset, count);
    return count == 0 ? -1 : count;
  }

  private static int tryRead(int length) {
    Address read = Buffer.result();
    return Preview1.fdRead(FD, Buffer.vector(length), 1, read);
  }

  @Override
  public void close() {}
}
