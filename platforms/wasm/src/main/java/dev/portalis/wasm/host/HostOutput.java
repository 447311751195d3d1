package dev.portalis.wasm.host;

import dev.portalis.runtime.io.ByteSink;
import org.teavm.interop.Address;

/** Writes to a file descriptor of the host. */
public final class HostOutput extends ByteSink {
  private static final int CHARACTER_DEVICE = 2;

  private final int fd;
  private final String path;

  /**
   * A sink.
   *
   * @param path the file's name, for errors
   */
  public HostOutput(int fd, String path) {
    this.fd = fd;
    this.path = path;
  }

  /** Whether a person reads what is written to a file descriptor as it comes. */
  public static boolean isTerminal(int fd) {
    Address stat = Buffer.structs();
    return Preview1.fdStatGet(fd, stat) == Preview1.SUCCESS && stat.getByte() == CHARACTER_DEVICE;
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    int at = offset;
    int end = offset + length;
    while (at < end) {
      int piece = Math.min(end - at, Buffer.CAPACITY);
      Buffer.put(bytes, at, piece);
      Address written = Buffer.result();
      int error = Preview1.fdWrite(fd, Buffer.vector(piece), 1, written);
      if (error != Preview1.SUCCESS) {
        throw HostErrors.of(error, path);
      }
      at += written.getInt();
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    HostErrors.check(Preview1.fdClose(fd), path);
  }
}
