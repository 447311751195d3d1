package org.graalvm.shadowed.com.ibm.icu.lang;

import java.text.Normalizer;

/** Tells which code points make identifiers, and finds code points by name. */
public final class UCharacter {
  private static final int NONE = -1;

  /** A letter by its category, but never part of an identifier. */
  private static final int VERTICAL_TILDE = 0x2E2F;

  /** Part of identifiers since Unicode 15.1; Python 3.12 has 15.0. */
  private static final int MIDDLE_DOT = 0x30FB;

  private static final int HALFWIDTH_MIDDLE_DOT = 0xFF65;

  private UCharacter() {}

  /** Returns whether the code point has the property, one of {@link UProperty}. */
  public static boolean hasBinaryProperty(int codePoint, int property) {
    switch (property) {
      case UProperty.XID_START:
        return isStart(codePoint) && staysIdentifier("", codePoint);
      case UProperty.XID_CONTINUE:
        return isContinue(codePoint) && staysIdentifier("a", codePoint);
      default:
        throw new IllegalArgumentException("property " + property);
    }
  }

  /** Returns the code point with the Unicode name, or -1. */
  public static int getCharFromName(String name) {
    return CharacterNames.find(name);
  }

  /** Returns -1: names like {@code <control-000A>} are no names to Python. */
  public static int getCharFromExtendedName(String name) {
    return NONE;
  }

  /** Returns the code point that Unicode gives the alias, or -1. */
  public static int getCharFromNameAlias(String name) {
    return CharacterNames.findAlias(name);
  }

  /** The X in XID: the character stays an identifier when it is normalized (UAX #31, 5.1). */
  private static boolean staysIdentifier(String before, int codePoint) {
    if (codePoint < 0x80) {
      return true;
    }
    String text = before + Character.toString(codePoint);
    String normal = Normalizer.normalize(text, Normalizer.Form.NFKC);
    for (int i = 0; i < normal.length(); ) {
      int c = normal.codePointAt(i);
      if (i == 0 ? !isStart(c) : !isContinue(c)) {
        return false;
      }
      i += Character.charCount(c);
    }
    return true;
  }

  private static boolean isStart(int codePoint) {
    return Character.isUnicodeIdentifierStart(codePoint) && codePoint != VERTICAL_TILDE;
  }

  private static boolean isContinue(int codePoint) {
    return Character.isUnicodeIdentifierPart(codePoint)
        && !Character.isIdentifierIgnorable(codePoint)
        && codePoint != VERTICAL_TILDE
        && codePoint != MIDDLE_DOT
        && codePoint != HALFWIDTH_MIDDLE_DOT;
  }
}
