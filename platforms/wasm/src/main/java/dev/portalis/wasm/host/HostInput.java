package dev.portalis.wasm.host;

import dev.portalis.runtime.io.ByteSource;
import org.teavm.interop.Address;

/** Reads from a file descriptor of the host. */
public final class HostInput extends ByteSource {
  private final int fd;
  private final String path;

  /**
   * A source.
   *
   * @param path the file's name, for errors
   */
  public HostInput(int fd, String path) {
    this.fd = fd;
    this.path = path;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) {
    int wanted = Math.min(length, Buffer.CAPACITY);
    Address read = Buffer.result();
    int error = Preview1.fdRead(fd, Buffer.vector(wanted), 1, read);
    if (error != Preview1.SUCCESS) {
      throw HostErrors.of(error, path);
    }
    int count = read.getInt();
    Buffer.get(bytes, offset, count);
    return count == 0 ? -1 : count;
  }

  @Override
  public void close() {
    HostErrors.check(Preview1.fdClose(fd), path);
  }
}
