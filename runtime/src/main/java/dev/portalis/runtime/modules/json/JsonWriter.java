package dev.portalis.runtime.modules.json;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.number.Floats;
import dev.portalis.runtime.number.Ints;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.Convert;
import dev.portalis.runtime.object.Iteration;
import dev.portalis.runtime.object.PyDict;
import dev.portalis.runtime.object.PyIterator;
import dev.portalis.runtime.object.PyList;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.text.Strings;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes values as JSON. */
final class JsonWriter {
  private static final String HEX = "0123456789abcdef";

  private final StringBuilder out = new StringBuilder();
  private final JsonOptions options;

  /** What turns a value that JSON does not know into another one. */
  private final Object fallback;

  /** The containers that are being written. */
  private final @Nullable Set<Object> open;

  JsonWriter(JsonOptions options, Object fallback) {
    this.options = options;
    this.fallback = fallback;
    this.open = options.checkCircular() ? Collections.newSetFromMap(new IdentityHashMap<>()) : null;
  }

  String text() {
    return out.toString();
  }

  /** Writes a value that is inside of {@code depth} containers. */
  void write(@Nullable Object value, int depth) {
    if (value == null) {
      out.append("null");
    } else if (value instanceof String) {
      quote(out, (String) value, options.ensureAscii());
    } else if (value instanceof Boolean) {
      out.append((boolean) (Boolean) value ? "true" : "false");
    } else if (value instanceof Long) {
      out.append((long) (Long) value);
    } else if (value instanceof Double) {
      out.append(number((Double) value));
    } else if (value instanceof PyList || value instanceof PyTuple) {
      enter(value);
      array(value, depth);
      leave(value);
    } else if (value instanceof PyDict) {
      enter(value);
      object((PyDict) value, depth);
      leave(value);
    } else {
      writeUnusual(value, depth);
    }
  }

  private void writeUnusual(Object value, int depth) {
    Object plain = Convert.plain(value);
    if (plain instanceof BigInteger) {
      out.append(Ints.toString(plain));
    } else if (plain != null && plain != value && isPlain(plain)) {
      write(plain, depth);
    } else {
      enter(value);
      write(Calls.call(fallback, value), depth);
      leave(value);
    }
  }

  private static boolean isPlain(Object value) {
    return value instanceof String || value instanceof Long || value instanceof Double;
  }

  private void enter(Object container) {
    if (open != null && !open.add(container)) {
      throw Errors.valueError("Circular reference detected");
    }
  }

  private void leave(Object container) {
    if (open != null) {
      open.remove(container);
    }
  }

  private String number(double value) {
    if (!Double.isNaN(value) && !Double.isInfinite(value)) {
      return Floats.repr(value);
    }
    if (!options.allowNan()) {
      throw Errors.valueError(
          "Out of range float values are not JSON compliant: " + Floats.repr(value));
    }
    return Double.isNaN(value) ? "NaN" : value > 0 ? "Infinity" : "-Infinity";
  }

  private void array(Object items, int depth) {
    PyIterator iterator = Iteration.iterator(items);
    Object item = iterator.advance();
    if (item == UNBOUND) {
      out.append("[]");
      return;
    }
    out.append('[');
    newLine(depth + 1);
    while (true) {
      write(item, depth + 1);
      item = iterator.advance();
      if (item == UNBOUND) {
        break;
      }
      out.append(options.itemSeparator());
      newLine(depth + 1);
    }
    newLine(depth);
    out.append(']');
  }

  private void object(PyDict dict, int depth) {
    if (dict.length() == 0) {
      out.append("{}");
      return;
    }
    out.append('{');
    boolean first = true;
    PyIterator pairs = pairs(dict);
    for (Object pair = pairs.advance(); pair != UNBOUND; pair = pairs.advance()) {
      PyTuple entry = (PyTuple) Objects.requireNonNull(pair);
      String key = key(entry.get(0));
      if (key == null) {
        continue;
      }
      if (!first) {
        out.append(options.itemSeparator());
      }
      newLine(depth + 1);
      first = false;
      quote(out, key, options.ensureAscii());
      out.append(options.keySeparator());
      write(entry.get(1), depth + 1);
    }
    if (!first) {
      newLine(depth);
    }
    out.append('}');
  }

  private PyIterator pairs(PyDict dict) {
    boolean plain = dict.type() == BuiltinTypes.DICT;
    Object items = plain ? dict.items() : Calls.method(dict, "items");
    if (!options.sortKeys()) {
      return Iteration.iterator(items);
    }
    Object[] sorted = Iteration.toArray(items);
    if (haveTextKeys(sorted)) {
      Arrays.sort(sorted, (a, b) -> Strings.compare(textKey(a), textKey(b)));
      return PyTuple.of(sorted).iterator();
    }
    PyList list = PyList.of(sorted);
    list.sort(null, false);
    return list.iterator();
  }

  private static boolean haveTextKeys(@Nullable Object[] pairs) {
    for (Object pair : pairs) {
      if (!(pair instanceof PyTuple) || !(((PyTuple) pair).get(0) instanceof String)) {
        return false;
      }
    }
    return true;
  }

  private static String textKey(@Nullable Object pair) {
    return (String) Objects.requireNonNull(((PyTuple) Objects.requireNonNull(pair)).get(0));
  }

  /** A key as a str; null where it is skipped. */
  private @Nullable String key(@Nullable Object key) {
    if (key instanceof String) {
      return (String) key;
    }
    Object plain = Convert.plain(key);
    if (plain instanceof String) {
      return (String) plain;
    }
    if (plain instanceof Double) {
      return number((Double) plain);
    }
    if (key == null) {
      return "null";
    }
    if (key instanceof Boolean) {
      return (boolean) (Boolean) key ? "true" : "false";
    }
    if (plain instanceof Long || plain instanceof BigInteger) {
      return Ints.toString(plain);
    }
    if (options.skipKeys()) {
      return null;
    }
    throw Errors.typeError(
        "keys must be str, int, float, bool or None, not " + PyType.of(key).name());
  }

  private void newLine(int depth) {
    String indent = options.indent();
    if (indent != null) {
      out.append('\n');
      for (int i = 0; i < depth; i++) {
        out.append(indent);
      }
    }
  }

  /** Appends a text in quotes. */
  static void quote(StringBuilder out, String text, boolean ascii) {
    out.append('"');
    int from = 0;
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      boolean usual = c >= ' ' && c != '"' && c != '\\' && (c < 127 || !ascii);
      if (!usual) {
        out.append(text.substring(from, i));
        escape(out, c);
        from = i + 1;
      }
    }
    out.append(from == 0 ? text : text.substring(from)).append('"');
  }

  private static void escape(StringBuilder out, char c) {
    int simple = "\"\\\n\r\t\f\b".indexOf(c);
    if (simple >= 0) {
      out.append('\\').append("\"\\nrtfb".charAt(simple));
      return;
    }
    out.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4) {
      out.append(HEX.charAt((c >> shift) & 15));
    }
  }
}
