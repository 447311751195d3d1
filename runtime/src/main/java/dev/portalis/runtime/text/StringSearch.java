package dev.portalis.runtime.text;

/**
 * Finding and counting in a part of a text, by code points.
 *
 * <p>Bounds are those of slices: negative ones count from the end, all are brought inside the text.
 */
public final class StringSearch {
  private StringSearch() {}

  /** {@code text.find(part)}. */
  public static long find(String text, String part) {
    int at = text.indexOf(part);
    return at <= 0 || Strings.isPlain(text) ? at : text.codePointCount(0, at);
  }

  /** {@code text.rfind(part)}. */
  public static long rfind(String text, String part) {
    int at = text.lastIndexOf(part);
    return at <= 0 || Strings.isPlain(text) ? at : text.codePointCount(0, at);
  }

  /** {@code text.find(part, start, end)}. */
  public static long find(String text, String part, long start, long end) {
    Span span = new Span(text, start, end);
    if (span.isEmpty(part)) {
      return -1;
    }
    int at = text.indexOf(part, span.from);
    return at < 0 || at + part.length() > span.to ? -1 : span.codePoints(text, at);
  }

  /** {@code text.rfind(part, start, end)}. */
  public static long rfind(String text, String part, long start, long end) {
    Span span = new Span(text, start, end);
    if (span.isEmpty(part)) {
      return -1;
    }
    int at = text.lastIndexOf(part, span.to - part.length());
    return at < span.from ? -1 : span.codePoints(text, at);
  }

  /** {@code text.count(part, start, end)}. */
  public static long count(String text, String part, long start, long end) {
    Span span = new Span(text, start, end);
    if (span.isEmpty(part)) {
      return 0;
    }
    if (part.isEmpty()) {
      return text.codePointCount(span.from, span.to) + 1L;
    }
    long count = 0;
    int at = text.indexOf(part, span.from);
    while (at >= 0 && at + part.length() <= span.to) {
      count++;
      at = text.indexOf(part, at + part.length());
    }
    return count;
  }

  /** {@code text.startswith(part, start, end)}. */
  public static boolean startsWith(String text, String part, long start, long end) {
    Span span = new Span(text, start, end);
    return !span.isEmpty(part) && text.startsWith(part, span.from);
  }

  /** {@code text.endswith(part, start, end)}. */
  public static boolean endsWith(String text, String part, long start, long end) {
    Span span = new Span(text, start, end);
    return !span.isEmpty(part) && text.startsWith(part, span.to - part.length());
  }

  /** A part of a text, in chars. */
  private static final class Span {
    final boolean plain;
    final int from;
    final int to;
    private final boolean inverted;

    Span(String text, long start, long end) {
      plain = Strings.isPlain(text);
      long length = Strings.length(text);
      long stop = Strings.bound(end, length);
      // A start behind the end of the text is no empty part, but none at all.
      long first = start < 0 ? Math.max(start + length, 0) : start;
      inverted = first > stop;
      if (inverted) {
        from = 0;
        to = 0;
      } else {
        from = plain ? (int) first : text.offsetByCodePoints(0, (int) first);
        to = plain ? (int) stop : text.offsetByCodePoints(from, (int) (stop - first));
      }
    }

    /** Whether there is no room for a part. */
    boolean isEmpty(String part) {
      return inverted || to - from < part.length();
    }

    long codePoints(String text, int at) {
      return plain ? at : text.codePointCount(0, at);
    }
  }
}
