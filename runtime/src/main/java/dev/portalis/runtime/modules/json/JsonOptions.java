package dev.portalis.runtime.modules.json;

import dev.portalis.runtime.object.Convert;
import dev.portalis.runtime.object.Iteration;
import org.jspecify.annotations.Nullable;

/** How JSON is written. */
final class JsonOptions {
  private final boolean skipKeys;
  private final boolean ensureAscii;
  private final boolean checkCircular;
  private final boolean allowNan;
  private final boolean sortKeys;
  private final @Nullable String indent;
  private final String itemSeparator;
  private final String keySeparator;

  JsonOptions(
      boolean skipKeys,
      boolean ensureAscii,
      boolean checkCircular,
      boolean allowNan,
      boolean sortKeys,
      @Nullable Object indent,
      @Nullable Object separators) {
    this.skipKeys = skipKeys;
    this.ensureAscii = ensureAscii;
    this.checkCircular = checkCircular;
    this.allowNan = allowNan;
    this.sortKeys = sortKeys;
    this.indent = indentation(indent);
    if (separators != null) {
      Object[] both = Iteration.unpack(separators, 2);
      this.itemSeparator = Convert.string(both[0], "make_encoder() argument 1");
      this.keySeparator = Convert.string(both[1], "make_encoder() argument 2");
    } else {
      this.itemSeparator = indent == null ? ", " : ",";
      this.keySeparator = ": ";
    }
  }

  private static @Nullable String indentation(@Nullable Object indent) {
    if (indent == null) {
      return null;
    }
    String text = Convert.stringOrNull(indent);
    return text != null ? text : " ".repeat((int) Math.max(0, Convert.toIndex(indent)));
  }

  boolean skipKeys() {
    return skipKeys;
  }

  boolean ensureAscii() {
    return ensureAscii;
  }

  boolean checkCircular() {
    return checkCircular;
  }

  boolean allowNan() {
    return allowNan;
  }

  boolean sortKeys() {
    return sortKeys;
  }

  @Nullable String indent() {
    return indent;
  }

  String itemSeparator() {
    return itemSeparator;
  }

  String keySeparator() {
    return keySeparator;
  }
}
