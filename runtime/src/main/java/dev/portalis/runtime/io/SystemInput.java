package dev.portalis.runtime.io;

import dev.portalis.runtime.error.ErrorKind;
import dev.portalis.runtime.error.Errors;
import java.io.IOException;

/** Java's standard input. */
final class SystemInput extends ByteSource {
  @Override
  public int read(byte[] bytes, int offset, int length) {
    try {
      return System.in.read(bytes, offset, length);
    } catch (IOException e) {
      throw Errors.of(ErrorKind.OS_ERROR, 5L, String.valueOf(e.getMessage()));
    }
  }

  @Override
  public void close() {}
}
