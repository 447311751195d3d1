package dev.portalis.runtime.io;

import java.io.PrintStream;

/** Java's standard output and error, whatever they are when something is written. */
final class SystemOutput extends ByteSink {
  private final boolean error;

  SystemOutput(boolean error) {
    this.error = error;
  }

  /** Whether a person reads the output as it comes. */
  static boolean isTerminal() {
    return System.console() != null;
  }

  private PrintStream stream() {
    return error ? System.err : System.out;
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    stream().write(bytes, offset, length);
  }

  @Override
  public void flush() {
    stream().flush();
  }

  @Override
  public void close() {
    flush();
  }
}
