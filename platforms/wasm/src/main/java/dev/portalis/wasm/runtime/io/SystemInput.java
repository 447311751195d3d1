package dev.portalis.wasm.runtime.io;

import dev.portalis.runtime.io.ByteSource;
import dev.portalis.wasm.host.StandardInput;

/** In place of Java's standard input: the host's. */
final class SystemInput extends ByteSource {
  private final StandardInput input = new StandardInput();

  @Override
  public int read(byte[] bytes, int offset, int length) {
    return input.read(bytes, offset, length);
  }

  @Override
  public void close() {}
}
