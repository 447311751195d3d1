package dev.portalis.runtime.object;

/** A bytes-like object: one whose bytes can be read directly. */
public interface BufferSource {
  /** The bytes, copied where the object can change. */
  byte[] bufferBytes();
}
