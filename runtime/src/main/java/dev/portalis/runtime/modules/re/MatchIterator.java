package dev.portalis.runtime.modules.re;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.PyBytes;
import dev.portalis.runtime.object.PyIterator;
import dev.portalis.runtime.object.PyType;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Finds one match after the other; an empty one never where the last one ended empty. */
final class MatchIterator extends PyIterator {
  private static final PyType TYPE =
      PyType.builtin("callable_iterator", "builtins", BuiltinTypes.ITERATOR, null);

  private final PyPattern pattern;
  private final @Nullable Object subject;
  private final String text;
  private final int start;
  private final int end;
  private final Machine machine;
  private int from;
  private boolean mustAdvance;

  MatchIterator(PyPattern pattern, @Nullable Object subject, String text, int from, int end) {
    super(TYPE);
    this.pattern = pattern;
    this.subject = subject;
    this.text = text;
    this.start = from;
    this.from = from;
    this.end = end;
    this.machine = new Machine(pattern.program(), text, end);
  }

  /** The next match; null if there is none. */
  @Nullable PyMatch find() {
    if (from > end || !machine.search(from, mustAdvance)) {
      from = end + 1;
      return null;
    }
    int[] groups = machine.groups();
    from = groups[1];
    mustAdvance = groups[0] == groups[1];
    return new PyMatch(pattern, subject, text, groups, start, end);
  }

  @Override
  public @Nullable Object advance() {
    PyMatch match = find();
    return match == null ? UNBOUND : match;
  }

  String text() {
    return text;
  }

  /** A part of what is searched, as str or bytes. */
  Object between(int begin, int stop) {
    String part = text.substring(begin, stop);
    return pattern.isText() ? part : PyBytes.of(part.getBytes(StandardCharsets.ISO_8859_1));
  }

  Object rest(int begin) {
    return between(begin, text.length());
  }
}
