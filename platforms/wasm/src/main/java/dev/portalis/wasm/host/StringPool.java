package dev.portalis.wasm.host;

import java.util.HashMap;
import java.util.Map;

/** The texts of {@code String.intern}, which are kept for ever. */
public final class StringPool {
  private static final Map<String, String> TEXTS = new HashMap<>();

  private StringPool() {}

  /** The text that stands for all that are equal to this one. */
  public static String intern(String text) {
    String known = TEXTS.putIfAbsent(text, text);
    return known == null ? text : known;
  }
}
