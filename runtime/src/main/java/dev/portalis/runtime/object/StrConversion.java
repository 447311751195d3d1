package dev.portalis.runtime.object;

import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.error.PyException;
import dev.portalis.runtime.text.Codecs;
import dev.portalis.runtime.text.StringSearch;
import dev.portalis.runtime.text.Strings;
import org.jspecify.annotations.Nullable;

/** What the methods of {@code str} do with arguments that are no strs. */
final class StrConversion {
  private StrConversion() {}

  /** {@code str(value, encoding, errors)}. */
  static String decode(@Nullable Object value, String encoding, String errors) {
    if (Convert.stringOrNull(value) != null) {
      throw Errors.typeError("decoding str is not supported");
    }
    byte[] bytes = PyBytes.bufferOrNull(value);
    if (bytes == null) {
      throw Errors.typeError(
          "decoding to str: need a bytes-like object, " + PyType.of(value).name() + " found");
    }
    try {
      return Codecs.decode(bytes, encoding, errors);
    } catch (Codecs.DecodeException e) {
      throw e.toPython(PyBytes.of(bytes));
    }
  }

  /** {@code separator.join(items)}. */
  static String join(String separator, @Nullable Object items) {
    if (!Iteration.isIterable(items)) {
      throw Errors.typeError("can only join an iterable");
    }
    Object[] parts = Iteration.toArray(items);
    if (parts.length == 1 && parts[0] instanceof String) {
      return (String) parts[0];
    }
    int size = 0;
    for (int i = 0; i < parts.length; i++) {
      String part = Convert.stringOrNull(parts[i]);
      if (part == null) {
        throw notString(i, parts[i]);
      }
      parts[i] = part;
      size += part.length() + separator.length();
    }
    StringBuilder out = new StringBuilder(Math.max(size, 16));
    for (int i = 0; i < parts.length; i++) {
      if (i > 0) {
        out.append(separator);
      }
      out.append((String) parts[i]);
    }
    return out.toString();
  }

  private static PyException notString(int index, @Nullable Object item) {
    return Errors.typeError(
        "sequence item " + index + ": expected str instance, " + PyType.of(item).name() + " found");
  }

  /** {@code startswith} and {@code endswith} of a str or a tuple of strs. */
  static boolean matches(
      String text, @Nullable Object wanted, long start, long end, boolean atStart) {
    String part = Convert.stringOrNull(wanted);
    if (part != null) {
      return matchesPart(text, part, start, end, atStart);
    }
    String method = atStart ? "startswith" : "endswith";
    if (!(wanted instanceof PyTuple)) {
      throw Errors.typeError(
          method + " first arg must be str or a tuple of str, not " + PyType.of(wanted).name());
    }
    for (Object each : ((PyTuple) wanted).items()) {
      String option = Convert.stringOrNull(each);
      if (option == null) {
        throw Errors.typeError(
            "tuple for " + method + " must only contain str, not " + PyType.of(each).name());
      }
      if (matchesPart(text, option, start, end, atStart)) {
        return true;
      }
    }
    return false;
  }

  private static boolean matchesPart(
      String text, String part, long start, long end, boolean atStart) {
    return atStart
        ? StringSearch.startsWith(text, part, start, end)
        : StringSearch.endsWith(text, part, start, end);
  }

  /** The code point of a fill character. */
  static int fill(@Nullable Object fill) {
    String text = Convert.stringOrNull(fill);
    if (text == null) {
      throw Errors.typeError(
          "The fill character must be a unicode character, not " + PyType.of(fill).name());
    }
    if (Strings.length(text) != 1) {
      throw Errors.typeError("The fill character must be exactly one character long");
    }
    return text.codePointAt(0);
  }
}
