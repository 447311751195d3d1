package dev.portalis.runtime.modules.re;

import dev.portalis.runtime.error.Errors;
import java.util.List;

/**
 * Reads a pattern, with CPython's errors at CPython's places.
 *
 * @see <a href="https://docs.python.org/3.12/library/re.html#regular-expression-syntax">Syntax</a>
 */
final class PatternParser {
  private static final String WHITESPACE = " \t\n\r\u000b\f";
  private static final String REPEATS = "*+?{";

  private final PatternReader reader;
  private final PatternState state;
  private final EscapeParser escapes;
  private final GroupParser groups;

  PatternParser(String pattern, boolean isText, int flags) {
    reader = new PatternReader(pattern, isText);
    state = new PatternState(flags);
    escapes = new EscapeParser(reader, state);
    groups = new GroupParser(this, reader, state);
  }

  PatternState state() {
    return state;
  }

  Node parse() {
    Node node = alternatives((state.flags() & Flags.VERBOSE) != 0, true);
    Flags.complete(state.flags(), reader.isText());
    if (reader.peek() != PatternReader.END) {
      throw reader.error("unbalanced parenthesis", 0);
    }
    state.checkMentions(reader);
    return node;
  }

  /** Alternatives up to a closing parenthesis or the end. */
  Node alternatives(boolean verbose, boolean outermost) {
    Node first = sequence(verbose, outermost);
    if (reader.peek() != '|') {
      return first;
    }
    Node.Branch branch = new Node.Branch();
    branch.alternatives.add(first);
    boolean extended = verbose;
    while (reader.match('|')) {
      if (outermost) {
        extended = (state.flags() & Flags.VERBOSE) != 0;
      }
      branch.alternatives.add(sequence(extended, false));
    }
    return branch;
  }

  /** One alternative; global flags are allowed at the start of the first. */
  Node sequence(boolean verbose, boolean first) {
    Node.Sequence sequence = new Node.Sequence();
    List<Node> items = sequence.items;
    boolean extended = verbose;
    while (true) {
      int token = reader.peek();
      if (token == PatternReader.END || token == '|' || token == ')') {
        return items.size() == 1 ? items.get(0) : sequence;
      }
      reader.next();
      if (extended && WHITESPACE.indexOf(token) >= 0) {
        continue;
      }
      if (extended && token == '#') {
        skipComment();
      } else if (token >= PatternReader.ESCAPE) {
        items.add(escapes.outside(token - PatternReader.ESCAPE));
      } else if (token == '[') {
        items.add(new SetParser(reader, escapes).parse());
      } else if (token < 128 && REPEATS.indexOf(token) >= 0) {
        repeat(items, token);
      } else if (token == '.') {
        items.add(new Node.Any());
      } else if (token == '(') {
        Node group = groups.parse(extended, first && items.isEmpty());
        if (group != null) {
          items.add(group);
        } else if (first) {
          extended = (state.flags() & Flags.VERBOSE) != 0;
        }
      } else if (token == '^' || token == '$') {
        items.add(new Node.At((char) token));
      } else {
        items.add(new Node.Literal(token, false));
      }
    }
  }

  private void skipComment() {
    int token;
    do {
      token = reader.next();
    } while (token != PatternReader.END && token != '\n');
  }

  private void repeat(List<Node> items, int token) {
    int here = reader.position() - 1;
    int[] bounds = bounds(token, here);
    if (bounds.length == 0) {
      items.add(new Node.Literal(token, false));
      return;
    }
    int back = reader.position() - here;
    Node item = items.isEmpty() ? null : items.get(items.size() - 1);
    boolean empty = item instanceof Node.Sequence && ((Node.Sequence) item).items.isEmpty();
    if (item == null || item instanceof Node.At || empty) {
      throw reader.error("nothing to repeat", back);
    }
    if (item instanceof Node.Repeat) {
      throw reader.error("multiple repeat", back);
    }
    Node.Greed greed = Node.Greed.GREEDY;
    if (reader.match('?')) {
      greed = Node.Greed.LAZY;
    } else if (reader.match('+')) {
      greed = Node.Greed.POSSESSIVE;
    }
    Node body = item;
    if (item instanceof Node.Group && ((Node.Group) item).isPlain()) {
      body = ((Node.Group) item).body;
    }
    items.set(items.size() - 1, new Node.Repeat(bounds[0], bounds[1], greed, body));
  }

  /** How often to repeat; empty where a brace is a brace. */
  private int[] bounds(int token, int here) {
    switch (token) {
      case '*':
        return new int[] {0, Node.UNLIMITED};
      case '+':
        return new int[] {1, Node.UNLIMITED};
      case '?':
        return new int[] {0, 1};
      default:
        return braces(here);
    }
  }

  private int[] braces(int here) {
    if (reader.peek() == '}') {
      return new int[0];
    }
    String low = reader.digits(Integer.MAX_VALUE, 10);
    String high = reader.match(',') ? reader.digits(Integer.MAX_VALUE, 10) : low;
    if (!reader.match('}')) {
      reader.seek(here + 1);
      return new int[0];
    }
    int min = low.isEmpty() ? 0 : count(low);
    int max = high.isEmpty() ? Node.UNLIMITED : count(high);
    if (max < min) {
      throw reader.error("min repeat greater than max repeat", reader.position() - here - 1);
    }
    return new int[] {min, max};
  }

  private static int count(String digits) {
    long value = digits.length() > 10 ? Long.MAX_VALUE : Long.parseLong(digits);
    if (value >= 0xffff_ffffL) {
      throw Errors.overflow("the repetition number is too large");
    }
    return (int) Math.min(value, Node.UNLIMITED - 1);
  }
}
