package dev.portalis.runtime.io;

/** Where bytes come from. Called by one thread at a time. */
public abstract class ByteSource {
  /** Reads at least one byte and at most {@code length}; -1 at the end. */
  public abstract int read(byte[] bytes, int offset, int length);

  /** Ends the input. */
  public abstract void close();
}
