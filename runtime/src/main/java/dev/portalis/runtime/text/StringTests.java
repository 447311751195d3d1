package dev.portalis.runtime.text;

/** The tests of {@code str} that ask the same of each code point. */
public final class StringTests {
  private StringTests() {}

  /** {@code text.isalpha()}. */
  public static boolean isAlpha(String text) {
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      if (!Unicode.isAlpha(codePoint)) {
        return false;
      }
      i += Character.charCount(codePoint);
    }
    return !text.isEmpty();
  }

  /** {@code text.isalnum()}. */
  public static boolean isAlnum(String text) {
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      if (!Unicode.isAlnum(codePoint)) {
        return false;
      }
      i += Character.charCount(codePoint);
    }
    return !text.isEmpty();
  }

  /** {@code text.isdecimal()}. */
  public static boolean isDecimal(String text) {
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      if (!Unicode.isDecimal(codePoint)) {
        return false;
      }
      i += Character.charCount(codePoint);
    }
    return !text.isEmpty();
  }

  /** {@code text.isdigit()}. */
  public static boolean isDigit(String text) {
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      if (!Unicode.isDigit(codePoint)) {
        return false;
      }
      i += Character.charCount(codePoint);
    }
    return !text.isEmpty();
  }

  /** {@code text.isnumeric()}. */
  public static boolean isNumeric(String text) {
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      if (!Unicode.isNumeric(codePoint)) {
        return false;
      }
      i += Character.charCount(codePoint);
    }
    return !text.isEmpty();
  }

  /** {@code text.isspace()}. */
  public static boolean isSpace(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!Unicode.isSpace(text.charAt(i))) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  /** {@code text.isprintable()}. */
  public static boolean isPrintable(String text) {
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      if (!Unicode.isPrintable(codePoint)) {
        return false;
      }
      i += Character.charCount(codePoint);
    }
    return true;
  }

  /** {@code text.isidentifier()}. */
  public static boolean isIdentifier(String text) {
    if (text.isEmpty() || !Unicode.isIdentifierStart(text.codePointAt(0))) {
      return false;
    }
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      if (!Unicode.isIdentifierPart(codePoint)) {
        return false;
      }
      i += Character.charCount(codePoint);
    }
    return true;
  }
}
