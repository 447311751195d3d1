package dev.portalis.runtime.modules.binary;

import java.util.ArrayList;
import java.util.List;

/** What a format of {@code struct} means: fields at places. */
final class StructLayout {
  private static final String STANDARD = "xcbB?hHiIlLqQefdsp";
  private static final String NATIVE = STANDARD + "nNP";

  final List<Field> fields = new ArrayList<>();
  final boolean bigEndian;
  final boolean isNative;
  final int size;

  /** How many values it packs. */
  final int values;

  /** One or more values of a code. */
  static final class Field {
    final char code;
    final int offset;
    final int size;
    final int count;

    Field(char code, int offset, int size, int count) {
      this.code = code;
      this.offset = offset;
      this.size = size;
      this.count = count;
    }

    /** Whether the count is the length of one value. */
    boolean isText() {
      return code == 's' || code == 'p';
    }
  }

  StructLayout(String format) {
    char first = format.isEmpty() ? '@' : format.charAt(0);
    boolean marked = "@=<>!".indexOf(first) >= 0;
    isNative = first == '@' || !marked;
    bigEndian = first == '>' || first == '!';
    int offset = 0;
    int valueCount = 0;
    for (int i = marked && !format.isEmpty() ? 1 : 0; i < format.length(); i++) {
      char code = format.charAt(i);
      if (" \t\n\r\f\u000b".indexOf(code) >= 0) {
        continue;
      }
      int count = 1;
      if (code >= '0' && code <= '9') {
        long number = 0;
        while (code >= '0' && code <= '9') {
          number = number * 10 + code - '0';
          if (number > Integer.MAX_VALUE) {
            throw StructModule.error("total struct size too long");
          }
          if (++i == format.length()) {
            throw StructModule.error("repeat count given without format specifier");
          }
          code = format.charAt(i);
        }
        count = (int) number;
      }
      int width = size(code);
      if (isNative && width > 1) {
        offset = (offset + width - 1) / width * width;
      }
      Field field = new Field(code, offset, width, count);
      fields.add(field);
      offset = Math.addExact(offset, Math.multiplyExact(width, count));
      valueCount += code == 'x' ? 0 : field.isText() ? 1 : count;
    }
    size = offset;
    values = valueCount;
  }

  private int size(char code) {
    if ((isNative ? NATIVE : STANDARD).indexOf(code) < 0) {
      throw StructModule.error("bad char in struct format");
    }
    switch (code) {
      case 'h':
      case 'H':
      case 'e':
        return 2;
      case 'i':
      case 'I':
      case 'f':
        return 4;
      case 'l':
      case 'L':
        return isNative ? 8 : 4;
      case 'q':
      case 'Q':
      case 'd':
      case 'n':
      case 'N':
      case 'P':
        return 8;
      default:
        return 1;
    }
  }
}
