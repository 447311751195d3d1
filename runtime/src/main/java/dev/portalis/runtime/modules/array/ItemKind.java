package dev.portalis.runtime.modules.array;

import dev.portalis.runtime.error.Errors;
import org.jspecify.annotations.Nullable;

/** What an array's items are, and the Java array that holds them. */
abstract class ItemKind {
  /** The letter that names it. */
  final char code;

  /** How many bytes an item has. */
  final int width;

  ItemKind(char code, int width) {
    this.code = code;
    this.width = width;
  }

  /** The kind that a letter names. */
  static ItemKind of(char code) {
    switch (code) {
      case 'b':
        return new IntegerKind(code, 1, true, "signed char");
      case 'B':
        return new IntegerKind(code, 1, false, "unsigned byte integer");
      case 'h':
        return new IntegerKind(code, 2, true, "signed short integer");
      case 'H':
        return new IntegerKind(code, 2, false, "unsigned short");
      case 'i':
        return new IntegerKind(code, 4, true, "signed integer");
      case 'I':
        return new IntegerKind(code, 4, false, "unsigned int");
      case 'l':
      case 'q':
        return new IntegerKind(code, 8, true, "");
      case 'L':
      case 'Q':
        return new IntegerKind(code, 8, false, "");
      case 'f':
        return new FloatKind(code, 4);
      case 'd':
        return new FloatKind(code, 8);
      case 'u':
        return new CharacterKind(code);
      default:
        throw Errors.valueError("bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)");
    }
  }

  /** A Java array for some items. */
  abstract Object allocate(int length);

  /** An item as a Python value. */
  abstract Object get(Object items, int index);

  /** Stores a Python value; raises TypeError or OverflowError where it does not fit. */
  abstract void set(Object items, int index, @Nullable Object value);

  /** The bits of an item. */
  abstract long bits(Object items, int index);

  /** Stores an item by its bits. */
  abstract void setBits(Object items, int index, long bits);

  /** Writes an item's bytes, the lowest first. */
  final void write(Object items, int index, byte[] to, int at) {
    long bits = bits(items, index);
    for (int i = 0; i < width; i++) {
      to[at + i] = (byte) (bits >>> 8 * i);
    }
  }

  /** Reads an item's bytes, the lowest first. */
  final void read(Object items, int index, byte[] from, int at) {
    long bits = 0;
    for (int i = 0; i < width; i++) {
      bits |= (from[at + i] & 0xffL) << 8 * i;
    }
    setBits(items, index, bits);
  }
}
