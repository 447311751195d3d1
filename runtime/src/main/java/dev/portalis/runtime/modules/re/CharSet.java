package dev.portalis.runtime.modules.re;

import dev.portalis.runtime.text.Unicode;
import java.util.List;

/** A set of characters under certain flags; the answers for Latin-1 are computed beforehand. */
final class CharSet {
  private static final int TABLE_SIZE = 256;

  private final boolean[] table = new boolean[TABLE_SIZE];
  private final int[] bounds;
  private final String categories;
  private final boolean not;
  private final boolean ascii;
  private final boolean ignoreCase;

  CharSet(List<int[]> ranges, String categories, boolean not, int flags) {
    this.bounds = new int[2 * ranges.size()];
    for (int i = 0; i < ranges.size(); i++) {
      bounds[2 * i] = ranges.get(i)[0];
      bounds[2 * i + 1] = ranges.get(i)[1];
    }
    this.categories = categories;
    this.not = not;
    this.ascii = (flags & Flags.UNICODE) == 0;
    this.ignoreCase = (flags & Flags.IGNORECASE) != 0;
    for (int c = 0; c < TABLE_SIZE; c++) {
      table[c] = compute(c);
    }
  }

  /** Those characters with which any of some nodes may begin. */
  CharSet(List<CharSet> parts) {
    bounds = new int[] {TABLE_SIZE, Character.MAX_CODE_POINT};
    categories = "";
    not = false;
    ascii = true;
    ignoreCase = false;
    for (int c = 0; c < TABLE_SIZE; c++) {
      for (CharSet each : parts) {
        table[c] |= each.table[c];
      }
    }
  }

  boolean matches(int c) {
    return c < TABLE_SIZE ? table[c] : compute(c);
  }

  private boolean compute(int c) {
    return contains(c) != not;
  }

  private boolean contains(int c) {
    if (!ignoreCase) {
      return inRanges(c) || inCategories(c);
    }
    int lower = CaseRules.lower(c, ascii);
    if (inCategories(lower)) {
      return true;
    }
    if (!ascii) {
      return CaseRules.anyInSet(lower, this);
    }
    boolean letter = lower >= 'a' && lower <= 'z';
    return inRanges(lower) || letter && inRanges(lower - 32);
  }

  /** Whether it is written as one of the characters, whatever the flags. */
  boolean inRanges(int c) {
    for (int i = 0; i < bounds.length; i += 2) {
      if (c >= bounds[i] && c <= bounds[i + 1]) {
        return true;
      }
    }
    return false;
  }

  private boolean inCategories(int c) {
    for (int i = 0; i < categories.length(); i++) {
      if (inCategory(categories.charAt(i), c, ascii)) {
        return true;
      }
    }
    return false;
  }

  private static boolean inCategory(char category, int c, boolean ascii) {
    switch (category) {
      case 'd':
        return isDigit(c, ascii);
      case 'D':
        return !isDigit(c, ascii);
      case 's':
        return isSpace(c, ascii);
      case 'S':
        return !isSpace(c, ascii);
      case 'w':
        return isWord(c, ascii);
      default:
        return !isWord(c, ascii);
    }
  }

  private static boolean isDigit(int c, boolean ascii) {
    return ascii ? c >= '0' && c <= '9' : Unicode.isDecimal(c);
  }

  private static boolean isSpace(int c, boolean ascii) {
    return ascii ? c == ' ' || c >= 9 && c <= 13 : Unicode.isSpace(c);
  }

  /** Whether a character is part of a word. */
  static boolean isWord(int c, boolean ascii) {
    if (c < 128) {
      return PatternReader.isAsciiLetter(c) || c >= '0' && c <= '9' || c == '_';
    }
    return !ascii && Unicode.isAlnum(c);
  }
}
