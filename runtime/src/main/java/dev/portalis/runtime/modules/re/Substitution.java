package dev.portalis.runtime.modules.re;

import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.Convert;
import dev.portalis.runtime.object.PyBytes;
import dev.portalis.runtime.object.PyBytesLike;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Special;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Replaces matches by a template, or by what a function makes of them. */
final class Substitution {
  private final PyPattern pattern;
  private final @Nullable Template template;
  private final @Nullable Object function;
  private final @Nullable Object subject;
  private final long most;
  private long count;

  Substitution(
      PyPattern pattern, @Nullable Object replacement, @Nullable Object subject, long most) {
    this.pattern = pattern;
    this.subject = subject;
    this.most = most;
    boolean callable = isCallable(replacement);
    this.function = callable ? replacement : null;
    this.template = callable ? null : pattern.template(replacement);
  }

  private static boolean isCallable(@Nullable Object value) {
    return value instanceof PyObject
        && (((PyObject) value).isCallable() || PyType.of(value).special(Special.CALL) != null);
  }

  long count() {
    return count;
  }

  @Nullable Object run() {
    MatchIterator matches = pattern.matches(subject, 0, Long.MAX_VALUE);
    String text = matches.text();
    StringBuilder out = new StringBuilder();
    int from = 0;
    while (most == 0 || count < most) {
      PyMatch match = matches.find();
      if (match == null) {
        break;
      }
      out.append(text, from, match.startIndex());
      if (template != null) {
        template.append(out, match);
      } else {
        append(out, Calls.call(function, match));
      }
      from = match.endIndex();
      count++;
    }
    if (count == 0) {
      return subject instanceof PyObject && pattern.isText() ? text : unchanged(text);
    }
    out.append(text, from, text.length());
    return wrap(out.toString());
  }

  private @Nullable Object unchanged(String text) {
    boolean mutable = !pattern.isText() && !(subject instanceof PyBytes);
    return mutable ? wrap(text) : subject;
  }

  private Object wrap(String text) {
    return pattern.isText() ? text : PyBytes.of(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  private void append(StringBuilder out, @Nullable Object value) {
    if (value == null) {
      return;
    }
    String text = pattern.isText() ? Convert.stringOrNull(value) : null;
    byte[] bytes = pattern.isText() ? null : PyBytesLike.bufferOrNull(value);
    if (text == null && bytes == null) {
      String expected = pattern.isText() ? "str instance" : "a bytes-like object";
      throw Errors.typeError(
          "sequence item "
              + (out.length() > 0 ? 1 : 0)
              + ": expected "
              + expected
              + ", "
              + PyType.of(value).name()
              + " found");
    }
    out.append(text != null ? text : new String(bytes, StandardCharsets.ISO_8859_1));
  }
}
