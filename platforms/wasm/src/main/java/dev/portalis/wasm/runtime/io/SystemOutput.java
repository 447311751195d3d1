package dev.portalis.wasm.runtime.io;

import dev.portalis.runtime.io.ByteSink;
import dev.portalis.wasm.host.HostOutput;

/** In place of Java's standard output and error: the host's. */
final class SystemOutput extends ByteSink {
  private final HostOutput output;

  SystemOutput(boolean error) {
    output = error ? new HostOutput(2, "<stderr>") : new HostOutput(1, "<stdout>");
  }

  /** Whether a person reads the output as it comes. */
  static boolean isTerminal() {
    return HostOutput.isTerminal(1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    output.write(bytes, offset, length);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
