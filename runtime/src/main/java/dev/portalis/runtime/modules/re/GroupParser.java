package dev.portalis.runtime.modules.re;

import dev.portalis.runtime.error.PyException;
import dev.portalis.runtime.text.StringTests;
import dev.portalis.runtime.text.Strings;
import dev.portalis.runtime.text.Unicode;
import org.jspecify.annotations.Nullable;

/** Reads what is in parentheses. */
final class GroupParser {
  private static final int MAX_GROUPS = 0x3fff_ffff;

  private final PatternParser parser;
  private final PatternReader reader;
  private final PatternState state;

  GroupParser(PatternParser parser, PatternReader reader, PatternState state) {
    this.parser = parser;
    this.reader = reader;
    this.state = state;
  }

  /**
   * A group whose opening parenthesis has been read; null for a comment and for global flags.
   *
   * @param first whether nothing stands before it in the pattern
   */
  @Nullable Node parse(boolean verbose, boolean first) {
    int start = reader.position() - 1;
    if (!reader.match('?')) {
      return capturing(null, verbose, start);
    }
    int c = taken();
    switch (c) {
      case 'P':
        return named(verbose, start);
      case ':':
        return new Node.Group(-1, 0, 0, body(verbose, start));
      case '#':
        comment(start);
        return null;
      case '=':
      case '!':
        return look(false, c == '!', verbose, start);
      case '<':
        int kind = taken();
        if (kind != '=' && kind != '!') {
          throw unknown("?<", kind);
        }
        return look(true, kind == '!', verbose, start);
      case '(':
        return conditional(verbose, start);
      case '>':
        return new Node.Atomic(body(verbose, start));
      default:
        if (c == '-' || Flags.ofLetter(c) != 0) {
          return flagged(c, verbose, first, start);
        }
        throw unknown("?", c);
    }
  }

  private int taken() {
    int c = reader.next();
    if (c == PatternReader.END) {
      throw reader.error("unexpected end of pattern", 0);
    }
    return c;
  }

  private PyException unknown(String before, int c) {
    String written = PatternReader.written(c);
    return reader.error(
        "unknown extension " + before + written, PatternReader.length(written) + before.length());
  }

  private Node body(boolean verbose, int start) {
    Node body = parser.alternatives(verbose, false);
    close(start);
    return body;
  }

  private void close(int start) {
    if (!reader.match(')')) {
      throw reader.error("missing ), unterminated subpattern", reader.position() - start);
    }
  }

  private Node capturing(@Nullable String name, boolean verbose, int start) {
    int number = state.open(name, reader);
    Node body = body(verbose, start);
    state.close(number, body);
    return new Node.Group(number, 0, 0, body);
  }

  private Node named(boolean verbose, int start) {
    if (reader.match('<')) {
      String name = reader.until('>', "group name");
      reader.checkGroupName(name, 1);
      return capturing(name, verbose, start);
    }
    if (reader.match('=')) {
      String name = reader.until(')', "group name");
      reader.checkGroupName(name, 1);
      return state.reference(number(name), reader, PatternReader.length(name) + 1);
    }
    throw unknown("?P", taken());
  }

  private int number(String name) {
    Integer number = state.names().get(name);
    if (number == null) {
      throw reader.error(
          "unknown group name " + reader.quoted(name), PatternReader.length(name) + 1);
    }
    return number;
  }

  private void comment(int start) {
    int c;
    do {
      c = reader.next();
      if (c == PatternReader.END) {
        throw reader.error("missing ), unterminated comment", reader.position() - start);
      }
    } while (c != ')');
  }

  private Node look(boolean behind, boolean not, boolean verbose, int start) {
    int before = behind ? state.enterLookbehind() : 0;
    Node body = parser.alternatives(verbose, false);
    if (behind) {
      state.leaveLookbehind(before);
    }
    close(start);
    return new Node.Look(behind, not, body);
  }

  private Node conditional(boolean verbose, int start) {
    String name = reader.until(')', "group name");
    int group;
    if (StringTests.isIdentifier(name)) {
      reader.checkGroupName(name, 1);
      group = number(name);
    } else {
      group = conditionNumber(name);
    }
    state.checkLookbehind(group, reader);
    Node yes = parser.sequence(verbose, false);
    Node no = null;
    if (reader.match('|')) {
      no = parser.sequence(verbose, false);
      if (reader.peek() == '|') {
        throw reader.error("conditional backref with more than two branches", 0);
      }
    }
    close(start);
    return new Node.Conditional(group, yes, no);
  }

  private int conditionNumber(String name) {
    int length = PatternReader.length(name);
    if (!Strings.isAscii(name) || !StringTests.isDecimal(name)) {
      throw reader.error("bad character in group name " + reader.quoted(name), length + 1);
    }
    long number = length > 10 ? Long.MAX_VALUE : Long.parseLong(name);
    if (number == 0) {
      throw reader.error("bad group number", length + 1);
    }
    if (number >= MAX_GROUPS) {
      throw reader.error("invalid group reference " + name, length + 1);
    }
    state.mention((int) number, reader.position() - length - 1);
    return (int) number;
  }

  private @Nullable Node flagged(int c, boolean verbose, boolean first, int start) {
    FlagParser flags = new FlagParser(reader);
    if (flags.parse(c)) {
      if (!first) {
        throw reader.error(
            "global flags not at the start of the expression", reader.position() - start);
      }
      state.addFlags(flags.added());
      return null;
    }
    boolean extended =
        (verbose || (flags.added() & Flags.VERBOSE) != 0) && (flags.removed() & Flags.VERBOSE) == 0;
    return new Node.Group(-1, flags.added(), flags.removed(), body(extended, start));
  }

  /** Reads the letters of flags. */
  private static final class FlagParser {
    private final PatternReader reader;
    private int added;
    private int removed;

    FlagParser(PatternReader reader) {
      this.reader = reader;
    }

    int added() {
      return added;
    }

    int removed() {
      return removed;
    }

    /** Whether they are for the whole pattern. */
    boolean parse(int first) {
      int c = first;
      while (c != '-') {
        add(c);
        c = reader.next();
        if (c == ')' || c == ':') {
          return c == ')';
        }
        if (c != '-' && Flags.ofLetter(c) == 0) {
          throw wrong(c, "missing -, : or )");
        }
      }
      c = reader.next();
      if (Flags.ofLetter(c) == 0) {
        throw wrong(c, "missing flag");
      }
      while (c != ':') {
        remove(c);
        c = reader.next();
        if (c != ':' && Flags.ofLetter(c) == 0) {
          throw wrong(c, "missing :");
        }
      }
      if ((added & removed) != 0) {
        throw reader.error("bad inline flags: flag turned on and off", 1);
      }
      return false;
    }

    private void add(int c) {
      int flag = Flags.ofLetter(c);
      if (reader.isText() && c == 'L') {
        throw reader.error("bad inline flags: cannot use 'L' flag with a str pattern", 0);
      }
      if (!reader.isText() && c == 'u') {
        throw reader.error("bad inline flags: cannot use 'u' flag with a bytes pattern", 0);
      }
      added |= flag;
      if ((flag & Flags.KINDS) != 0 && (added & Flags.KINDS) != flag) {
        throw reader.error("bad inline flags: flags 'a', 'u' and 'L' are incompatible", 0);
      }
    }

    private void remove(int c) {
      int flag = Flags.ofLetter(c);
      if ((flag & Flags.KINDS) != 0) {
        throw reader.error("bad inline flags: cannot turn off flags 'a', 'u' and 'L'", 0);
      }
      removed |= flag;
    }

    private PyException wrong(int c, String missing) {
      if (c == PatternReader.END) {
        return reader.error(missing, 0);
      }
      String written = PatternReader.written(c);
      boolean letter = c < PatternReader.ESCAPE && Unicode.isAlpha(c);
      return reader.error(letter ? "unknown flag" : missing, PatternReader.length(written));
    }
  }
}
