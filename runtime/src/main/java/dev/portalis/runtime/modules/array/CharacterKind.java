package dev.portalis.runtime.modules.array;

import dev.portalis.runtime.error.Errors;
import org.jspecify.annotations.Nullable;

/** Characters. */
final class CharacterKind extends ItemKind {
  CharacterKind(char code) {
    super(code, 4);
  }

  @Override
  Object allocate(int length) {
    return new int[length];
  }

  @Override
  Object get(Object items, int index) {
    int character = ((int[]) items)[index];
    if (!Character.isValidCodePoint(character)) {
      throw Errors.valueError(
          "character U+" + Integer.toHexString(character) + " is not in range [U+0000; U+10ffff]");
    }
    return new String(Character.toChars(character));
  }

  @Override
  void set(Object items, int index, @Nullable Object value) {
    if (!(value instanceof String)
        || ((String) value).isEmpty()
        || ((String) value).codePointCount(0, ((String) value).length()) != 1) {
      throw Errors.typeError("array item must be unicode character");
    }
    ((int[]) items)[index] = ((String) value).codePointAt(0);
  }

  @Override
  long bits(Object items, int index) {
    return ((int[]) items)[index];
  }

  @Override
  void setBits(Object items, int index, long bits) {
    ((int[]) items)[index] = (int) bits;
  }
}
