package dev.portalis.runtime.io;

/** Where bytes go in the end. Called by one thread at a time. */
public abstract class ByteSink {
  /** Writes bytes. */
  public abstract void write(byte[] bytes, int offset, int length);

  /** Passes on what is held back. */
  public abstract void flush();

  /** Ends the output; writing is not allowed afterwards. */
  public abstract void close();
}
