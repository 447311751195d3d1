package dev.portalis.wasm.runtime.io;

import dev.portalis.wasm.host.Utf8Text;

/** In place of Java's conversion of text to UTF-8. */
final class Utf8Bytes {
  private Utf8Bytes() {}

  /** The bytes of a text without lone surrogates. */
  static byte[] of(String text) {
    return Utf8Text.encode(text);
  }
}
