package dev.portalis.runtime.text;

import java.util.Locale;

/** Case mapping and tests of whole texts. */
public final class StringCase {
  private static final int SIGMA = 0x3a3;
  private static final int SMALL_SIGMA = 0x3c3;
  private static final int FINAL_SIGMA = 0x3c2;

  private StringCase() {}

  /** {@code text.lower()}. */
  public static String lower(String text) {
    if (Strings.isAscii(text)) {
      return text.toLowerCase(Locale.ROOT);
    }
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      appendLower(out, text, i, codePoint);
      i += Character.charCount(codePoint);
    }
    return out.toString();
  }

  private static void appendLower(StringBuilder out, String text, int at, int codePoint) {
    if (codePoint == SIGMA) {
      out.appendCodePoint(isFinalSigma(text, at) ? FINAL_SIGMA : SMALL_SIGMA);
    } else {
      Unicode.appendMapped(out, codePoint, Unicode.LOWER);
    }
  }

  /** Whether a cased letter stands before a sigma and none behind it. */
  private static boolean isFinalSigma(String text, int at) {
    int before = at;
    int codePoint = 0;
    boolean found = false;
    while (before > 0 && !found) {
      codePoint = text.codePointBefore(before);
      before -= Character.charCount(codePoint);
      found = !Unicode.isCaseIgnorable(codePoint);
    }
    if (!found || !Unicode.isCased(codePoint)) {
      return false;
    }
    int after = at + 1;
    while (after < text.length()) {
      codePoint = text.codePointAt(after);
      if (!Unicode.isCaseIgnorable(codePoint)) {
        return !Unicode.isCased(codePoint);
      }
      after += Character.charCount(codePoint);
    }
    return true;
  }

  /** {@code text.upper()}. */
  public static String upper(String text) {
    return Strings.isAscii(text) ? text.toUpperCase(Locale.ROOT) : map(text, Unicode.UPPER);
  }

  /** {@code text.casefold()}. */
  public static String fold(String text) {
    return Strings.isAscii(text) ? text.toLowerCase(Locale.ROOT) : map(text, Unicode.FOLD);
  }

  private static String map(String text, int kind) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      Unicode.appendMapped(out, codePoint, kind);
      i += Character.charCount(codePoint);
    }
    return out.toString();
  }

  /** {@code text.capitalize()}. */
  public static String capitalize(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      if (i == 0) {
        Unicode.appendMapped(out, codePoint, Unicode.TITLE);
      } else {
        appendLower(out, text, i, codePoint);
      }
      i += Character.charCount(codePoint);
    }
    return out.toString();
  }

  /** {@code text.title()}. */
  public static String title(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean inWord = false;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      if (inWord) {
        appendLower(out, text, i, codePoint);
      } else {
        Unicode.appendMapped(out, codePoint, Unicode.TITLE);
      }
      inWord = Unicode.isCased(codePoint);
      i += Character.charCount(codePoint);
    }
    return out.toString();
  }

  /** {@code text.swapcase()}. */
  public static String swap(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      if (Unicode.isUpper(codePoint)) {
        appendLower(out, text, i, codePoint);
      } else if (Unicode.isLower(codePoint)) {
        Unicode.appendMapped(out, codePoint, Unicode.UPPER);
      } else {
        out.appendCodePoint(codePoint);
      }
      i += Character.charCount(codePoint);
    }
    return out.toString();
  }

  /** {@code text.isupper()}. */
  public static boolean isUpper(String text) {
    boolean cased = false;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      if (Unicode.isLower(codePoint) || Unicode.isTitle(codePoint)) {
        return false;
      }
      cased |= Unicode.isUpper(codePoint);
      i += Character.charCount(codePoint);
    }
    return cased;
  }

  /** {@code text.islower()}. */
  public static boolean isLower(String text) {
    boolean cased = false;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      if (Unicode.isUpper(codePoint) || Unicode.isTitle(codePoint)) {
        return false;
      }
      cased |= Unicode.isLower(codePoint);
      i += Character.charCount(codePoint);
    }
    return cased;
  }

  /** {@code text.istitle()}. */
  public static boolean isTitle(String text) {
    boolean cased = false;
    boolean inWord = false;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      boolean lower = Unicode.isLower(codePoint);
      boolean upper = Unicode.isUpper(codePoint) || Unicode.isTitle(codePoint);
      if (upper && inWord || lower && !inWord) {
        return false;
      }
      inWord = upper || lower;
      cased |= inWord;
      i += Character.charCount(codePoint);
    }
    return cased;
  }
}
