package dev.portalis.runtime.modules.re;

import dev.portalis.runtime.error.PyException;

/** Reads a set in brackets. */
final class SetParser {
  private final PatternReader reader;
  private final EscapeParser escapes;
  private final int start;
  private final Node.In set = new Node.In();

  /** The opening bracket has been read. */
  SetParser(PatternReader reader, EscapeParser escapes) {
    this.reader = reader;
    this.escapes = escapes;
    this.start = reader.position() - 1;
  }

  Node parse() {
    set.not = reader.match('^');
    while (true) {
      int token = taken();
      if (token == ']' && !set.isEmpty()) {
        return simplified();
      }
      int from = reader.position();
      Node item = item(token);
      String written = PatternReader.written(token) + between(from);
      if (!reader.match('-')) {
        add(item);
        continue;
      }
      int that = taken();
      if (that == ']') {
        add(item);
        set.ranges.add(new int[] {'-', '-'});
        return set;
      }
      addRange(item, written, that);
    }
  }

  private int taken() {
    int token = reader.next();
    if (token == PatternReader.END) {
      throw reader.error("unterminated character set", reader.position() - start);
    }
    return token;
  }

  private Node item(int token) {
    return token >= PatternReader.ESCAPE
        ? escapes.inside(token - PatternReader.ESCAPE)
        : new Node.Literal(token, false);
  }

  private void add(Node item) {
    if (item instanceof Node.In) {
      set.categories.append(((Node.In) item).categories);
    } else {
      int codePoint = ((Node.Literal) item).codePoint;
      set.ranges.add(new int[] {codePoint, codePoint});
    }
  }

  private void addRange(Node low, String lowText, int token) {
    int from = reader.position();
    Node high = item(token);
    String highText = PatternReader.written(token) + between(from);
    if (low instanceof Node.In || high instanceof Node.In) {
      throw badRange(lowText, highText);
    }
    int first = ((Node.Literal) low).codePoint;
    int last = ((Node.Literal) high).codePoint;
    if (last < first) {
      throw badRange(lowText, highText);
    }
    set.ranges.add(new int[] {first, last});
  }

  /** What was read since a place, such as the digits of an escape. */
  private String between(int from) {
    return reader.text(from, reader.position());
  }

  private PyException badRange(String low, String high) {
    return reader.error(
        "bad character range " + low + "-" + high,
        PatternReader.length(low) + 1 + PatternReader.length(high));
  }

  private Node simplified() {
    boolean single = set.categories.length() == 0 && set.ranges.size() == 1;
    if (single && set.ranges.get(0)[0] == set.ranges.get(0)[1]) {
      return new Node.Literal(set.ranges.get(0)[0], set.not);
    }
    return set;
  }
}
