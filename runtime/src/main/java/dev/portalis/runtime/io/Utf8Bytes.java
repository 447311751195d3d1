package dev.portalis.runtime.io;

import java.nio.charset.StandardCharsets;

/** Java's own conversion of text to UTF-8, which is fast on the JVM and large elsewhere. */
final class Utf8Bytes {
  private Utf8Bytes() {}

  /** The bytes of a text without lone surrogates. */
  static byte[] of(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
