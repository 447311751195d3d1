package dev.portalis.runtime.modules.re;

import dev.portalis.runtime.error.Errors;

/** The bits of the flags of {@code re}. */
final class Flags {
  static final int IGNORECASE = 2;
  static final int LOCALE = 4;
  static final int MULTILINE = 8;
  static final int DOTALL = 16;
  static final int UNICODE = 32;
  static final int VERBOSE = 64;
  static final int DEBUG = 128;
  static final int ASCII = 256;

  /** Those of which there can be one. */
  static final int KINDS = ASCII | LOCALE | UNICODE;

  /** The names that the repr of a pattern shows, in their order. */
  static final String[] NAMES = {
    "re.IGNORECASE",
    "re.LOCALE",
    "re.MULTILINE",
    "re.DOTALL",
    "re.UNICODE",
    "re.VERBOSE",
    "re.DEBUG",
    "re.ASCII"
  };

  /** The flags with these names. */
  static final int[] NAMED = {
    IGNORECASE, LOCALE, MULTILINE, DOTALL, UNICODE, VERBOSE, DEBUG, ASCII
  };

  private static final String LETTERS = "iLmsxau";
  private static final int[] BITS = {
    IGNORECASE, LOCALE, MULTILINE, DOTALL, VERBOSE, ASCII, UNICODE
  };

  private Flags() {}

  /** The flag of a letter, 0 if it is none. */
  static int ofLetter(int letter) {
    int index = LETTERS.indexOf(letter);
    return index < 0 ? 0 : BITS[index];
  }

  /** The flags of a whole pattern; a str pattern is of Unicode unless it is of ASCII. */
  static int complete(int flags, boolean text) {
    if (text) {
      if ((flags & LOCALE) != 0) {
        throw Errors.valueError("cannot use LOCALE flag with a str pattern");
      }
      if ((flags & ASCII) != 0 && (flags & UNICODE) != 0) {
        throw Errors.valueError("ASCII and UNICODE flags are incompatible");
      }
      return (flags & ASCII) == 0 ? flags | UNICODE : flags;
    }
    if ((flags & UNICODE) != 0) {
      throw Errors.valueError("cannot use UNICODE flag with a bytes pattern");
    }
    if ((flags & LOCALE) != 0 && (flags & ASCII) != 0) {
      throw Errors.valueError("ASCII and LOCALE flags are incompatible");
    }
    return flags;
  }

  /** The flags inside a group. */
  static int combined(int flags, int added, int removed) {
    int base = (added & KINDS) != 0 ? flags & ~KINDS : flags;
    return (base | added) & ~removed;
  }
}
