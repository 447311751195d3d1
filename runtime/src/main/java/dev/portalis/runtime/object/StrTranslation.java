package dev.portalis.runtime.object;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.runtime.error.ErrorKind;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.error.PyException;
import dev.portalis.runtime.number.Ints;
import dev.portalis.runtime.text.Strings;
import org.jspecify.annotations.Nullable;

/** {@code str.maketrans} and {@code str.translate}. */
final class StrTranslation {
  private StrTranslation() {}

  static String translate(String text, @Nullable Object table) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      i += Character.charCount(codePoint);
      Object mapped;
      try {
        mapped = Items.get(table, (long) codePoint);
      } catch (PyException e) {
        if (!Exceptions.matches(e, ErrorKind.LOOKUP_ERROR)) {
          throw e;
        }
        out.appendCodePoint(codePoint);
        continue;
      }
      append(out, mapped);
    }
    return out.toString();
  }

  private static void append(StringBuilder out, @Nullable Object mapped) {
    String text = Convert.stringOrNull(mapped);
    if (text != null) {
      out.append(text);
      return;
    }
    if (mapped == null) {
      return;
    }
    Object number = Convert.intOrNull(mapped);
    if (number == null) {
      throw Errors.typeError("character mapping must return integer, None or str");
    }
    if (Ints.signum(number) < 0 || Ints.compare(number, 0x10ffffL) > 0) {
      throw Errors.valueError("character mapping must be in range(0x110000)");
    }
    out.appendCodePoint((int) (long) (Long) number);
  }

  static PyDict table(@Nullable Object from, @Nullable Object to, @Nullable Object deleted) {
    PyDict table = new PyDict();
    if (to == UNBOUND) {
      fill(table, from);
      return table;
    }
    String source = Convert.stringOrNull(from);
    if (source == null) {
      throw Errors.typeError(
          "first maketrans argument must be a string if there is a second argument");
    }
    int[] keys = Strings.codePoints(source);
    int[] values = Strings.codePoints(Convert.string(to, "maketrans() argument 2"));
    if (keys.length != values.length) {
      throw Errors.valueError("the first two maketrans arguments must have equal length");
    }
    for (int i = 0; i < keys.length; i++) {
      table.setItem((long) keys[i], (Object) (long) values[i]);
    }
    if (deleted != UNBOUND) {
      for (int each : Strings.codePoints(Convert.string(deleted, "maketrans() argument 3"))) {
        table.setItem((Object) (long) each, null);
      }
    }
    return table;
  }

  private static void fill(PyDict table, @Nullable Object from) {
    if (!(from instanceof PyDict)) {
      throw Errors.typeError("if you give only one argument to maketrans it must be a dict");
    }
    for (Object key : Iteration.toArray(from)) {
      String text = Convert.stringOrNull(key);
      Object value = Items.get(from, key);
      if (text != null) {
        if (Strings.length(text) != 1) {
          throw Errors.valueError("string keys in translate table must be of length 1");
        }
        table.setItem((long) text.codePointAt(0), value);
      } else if (Convert.intOrNull(key) != null) {
        table.setItem(key, value);
      } else {
        throw Errors.typeError("keys in translate table must be strings or integers");
      }
    }
  }
}
