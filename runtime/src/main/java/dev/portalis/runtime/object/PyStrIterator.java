package dev.portalis.runtime.object;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.runtime.text.Strings;
import org.jspecify.annotations.Nullable;

/** Walks a str by code points. */
public final class PyStrIterator extends PyIterator {
  private final String text;
  private int index;

  /** Walks a str. */
  public PyStrIterator(String text) {
    super(BuiltinTypes.STR_ITERATOR);
    this.text = text;
  }

  @Override
  public @Nullable Object advance() {
    if (index >= text.length()) {
      return UNBOUND;
    }
    int codePoint = text.codePointAt(index);
    index += Character.charCount(codePoint);
    return Strings.ofCodePoint(codePoint);
  }
}
