package dev.portalis.runtime.modules.re;

import dev.portalis.runtime.text.Strings;

/** The text that is searched: its characters by position, in chars. */
final class Subject {
  private static final int FAILED = -1;

  private final CharSet[] sets;
  private final String text;
  private final int end;
  private final boolean plain;

  Subject(Program program, String text, int end) {
    this.sets = program.sets;
    this.text = text;
    this.end = end;
    this.plain = Strings.isPlain(text);
  }

  private int codePoint(int at) {
    char c = text.charAt(at);
    if (plain || !Character.isHighSurrogate(c) || at + 1 >= end) {
      return c;
    }
    return text.codePointAt(at);
  }

  /** The position of the next character. */
  int after(int at) {
    return plain || at >= end ? at + 1 : at + Character.charCount(codePoint(at));
  }

  /** The position of the character before. */
  int before(int at) {
    if (plain || at < 2) {
      return at - 1;
    }
    return at - Character.charCount(text.codePointBefore(at));
  }

  /** So many characters further, or -1 behind the end. */
  int forward(int from, int count) {
    if (count > end - from) {
      return FAILED;
    }
    if (plain) {
      return from + count;
    }
    int at = from;
    for (int i = 0; i < count; i++) {
      if (at >= end) {
        return FAILED;
      }
      at = after(at);
    }
    return at;
  }

  /** So many characters back, or -1 before the beginning. */
  int back(int from, int count) {
    int at = from;
    for (int i = 0; i < count && at >= 0; i++) {
      at = before(at);
    }
    return at < 0 ? FAILED : at;
  }

  /** The position behind one character, or -1 where it does not match. */
  int one(int matcher, int argument, int at) {
    if (at >= end) {
      return FAILED;
    }
    int c = codePoint(at);
    boolean matches;
    switch (matcher) {
      case Program.CHAR:
        matches = c == argument;
        break;
      case Program.NOT_CHAR:
        matches = c != argument;
        break;
      case Program.SET:
        matches = sets[argument].matches(c);
        break;
      case Program.ANY:
        matches = c != '\n';
        break;
      default:
        matches = true;
        break;
    }
    return !matches ? FAILED : c < 0x10000 ? at + 1 : at + 2;
  }

  /** The position behind as many characters as match. */
  int run(int matcher, int argument, int from, int limit) {
    int at = from;
    switch (matcher) {
      case Program.CHAR:
        while (at < limit && text.charAt(at) == argument) {
          at++;
        }
        return at;
      case Program.NOT_CHAR:
        while (at < limit && text.charAt(at) != argument) {
          at++;
        }
        return at;
      case Program.ANY:
        while (at < limit && text.charAt(at) != '\n') {
          at++;
        }
        return at;
      case Program.ANY_ALL:
        return Math.max(from, limit);
      default:
        return runOfSet(sets[argument], from, limit);
    }
  }

  private int runOfSet(CharSet set, int from, int limit) {
    int at = from;
    if (plain) {
      while (at < limit && set.matches(text.charAt(at))) {
        at++;
      }
      return at;
    }
    while (at < limit) {
      int c = codePoint(at);
      if (!set.matches(c)) {
        break;
      }
      at += Character.charCount(c);
    }
    return at;
  }

  /** The position behind a repetition of what a group matched, or -1. */
  int reference(int start, int stop, int ignoreCase, int at) {
    int length = stop - start;
    if (stop < 0 || start < 0 || length > end - at) {
      return FAILED;
    }
    if (ignoreCase == 0) {
      return text.regionMatches(at, text, start, length) ? at + length : FAILED;
    }
    boolean ascii = ignoreCase == 1;
    int to = at;
    for (int i = start; i < stop; ) {
      int c = codePoint(i);
      int other = to < end ? codePoint(to) : FAILED;
      if (other < 0 || CaseRules.lower(c, ascii) != CaseRules.lower(other, ascii)) {
        return FAILED;
      }
      i += Character.charCount(c);
      to += Character.charCount(other);
    }
    return to;
  }

  boolean isBoundary(int at, boolean ascii) {
    boolean before = at > 0 && CharSet.isWord(codePoint(before(at)), ascii);
    boolean after = at < end && CharSet.isWord(codePoint(at), ascii);
    return before != after;
  }

  /** Whether a position is the beginning or end that an instruction asks for. */
  boolean isAt(int kind, int at) {
    switch (kind) {
      case Program.BEGIN:
        return at == 0;
      case Program.BEGIN_OF_LINE:
        return at == 0 || text.charAt(at - 1) == '\n';
      case Program.END:
        return at == end || at == end - 1 && text.charAt(at) == '\n';
      case Program.END_OF_LINE:
        return at == end || text.charAt(at) == '\n';
      default:
        return kind == Program.END_OF_TEXT && at == end;
    }
  }
}
