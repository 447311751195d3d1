package dev.portalis.runtime.modules.re;

import dev.portalis.runtime.text.Unicode;

/**
 * Which characters match each other where case is ignored: those of one lower case, and lower case
 * letters of one upper case.
 */
final class CaseRules {
  /** Groups of lower case letters of one upper case, from the Unicode Character Database. */
  private static final String[] EQUIVALENT = {
    "i\u0131",
    "s\u017f",
    "\u00b5\u03bc",
    "\u0345\u03b9\u1fbe",
    "\u0390\u1fd3",
    "\u03b0\u1fe3",
    "\u03b2\u03d0",
    "\u03b5\u03f5",
    "\u03b8\u03d1",
    "\u03ba\u03f0",
    "\u03c0\u03d6",
    "\u03c1\u03f1",
    "\u03c2\u03c3",
    "\u03c6\u03d5",
    "\u0432\u1c80",
    "\u0434\u1c81",
    "\u043e\u1c82",
    "\u0441\u1c83",
    "\u0442\u1c84\u1c85",
    "\u044a\u1c86",
    "\u0463\u1c87",
    "\u1c88\ua64b",
    "\u1e61\u1e9b",
    "\ufb05\ufb06"
  };

  /** Upper case letters that are not the upper case of their lower case. */
  private static final String EXTRA_UPPER = "\u212a\u212b\u2126\u0130\u1e9e\u03f4";

  private static final char DOTTED_I = '\u0130';
  private static final char SHARP_S = '\u00df';

  private static final String LETTERS = letters();

  private CaseRules() {}

  private static String letters() {
    StringBuilder all = new StringBuilder();
    for (String each : EQUIVALENT) {
      all.append(each);
    }
    return all.toString();
  }

  static int lowerAscii(int c) {
    return c >= 'A' && c <= 'Z' ? c + 32 : c;
  }

  static int lower(int c) {
    if (c < 128) {
      return lowerAscii(c);
    }
    return c == DOTTED_I ? 'i' : Unicode.map(c, Unicode.LOWER);
  }

  static int lower(int c, boolean ascii) {
    return ascii ? lowerAscii(c) : lower(c);
  }

  /** Whether there is another character that matches. */
  static boolean isCased(int c, boolean ascii) {
    if (ascii) {
      return PatternReader.isAsciiLetter(c);
    }
    return lower(c) != c
        || Unicode.map(c, Unicode.UPPER) != c
        || c == SHARP_S
        || LETTERS.indexOf(c) >= 0;
  }

  /** The other lower case letters of the same upper case; empty if there are none. */
  static String equivalent(int lower) {
    if (LETTERS.indexOf(lower) < 0) {
      return "";
    }
    for (String each : EQUIVALENT) {
      if (each.indexOf(lower) >= 0) {
        return each;
      }
    }
    return "";
  }

  /** Whether one of the characters that a lower case letter matches is in a set. */
  static boolean anyInSet(int lower, CharSet set) {
    if (hasVariant(lower, set)) {
      return true;
    }
    String others = equivalent(lower);
    for (int i = 0; i < others.length(); i++) {
      if (hasVariant(others.charAt(i), set)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasVariant(int lower, CharSet set) {
    if (set.inRanges(lower)
        || set.inRanges(Unicode.map(lower, Unicode.UPPER))
        || set.inRanges(Unicode.map(lower, Unicode.TITLE))) {
      return true;
    }
    for (int i = 0; i < EXTRA_UPPER.length(); i++) {
      char upper = EXTRA_UPPER.charAt(i);
      if (lower(upper) == lower && set.inRanges(upper)) {
        return true;
      }
    }
    return false;
  }
}
