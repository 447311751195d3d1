package dev.portalis.runtime.modules.json;

import dev.portalis.runtime.error.PyException;
import dev.portalis.runtime.number.Floats;
import dev.portalis.runtime.number.Ints;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.PyDict;
import dev.portalis.runtime.object.PyList;
import dev.portalis.runtime.object.PyTuple;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads values from a JSON text, with CPython's errors at CPython's places. */
final class JsonReader {
  private final String text;
  private final int length;
  private final JsonHooks hooks;
  private final Map<String, String> keys = new HashMap<>();
  private int position;

  JsonReader(String text, int start, JsonHooks hooks) {
    this.text = text;
    this.length = text.length();
    this.position = start;
    this.hooks = hooks;
  }

  int position() {
    return position;
  }

  void skipSpace() {
    while (position < length) {
      char c = text.charAt(position);
      if (c != ' ' && c != '\n' && c != '\t' && c != '\r') {
        return;
      }
      position++;
    }
  }

  boolean atEnd() {
    return position >= length;
  }

  private int peek() {
    return position < length ? text.charAt(position) : -1;
  }

  PyException error(String message, int index) {
    return JsonError.at(message, text, index);
  }

  /** The value that begins here. */
  @Nullable Object value() {
    switch (peek()) {
      case '"':
        position++;
        return string();
      case '{':
        position++;
        return object();
      case '[':
        position++;
        return array();
      case 'n':
        expect("null");
        return null;
      case 't':
        expect("true");
        return true;
      case 'f':
        expect("false");
        return false;
      case 'N':
        expect("NaN");
        return hooks.constant("NaN", Double.NaN);
      case 'I':
        expect("Infinity");
        return hooks.constant("Infinity", Double.POSITIVE_INFINITY);
      case '-':
        if (text.startsWith("-Infinity", position)) {
          position += "-Infinity".length();
          return hooks.constant("-Infinity", Double.NEGATIVE_INFINITY);
        }
        return number();
      default:
        return number();
    }
  }

  private void expect(String word) {
    if (!text.startsWith(word, position)) {
      throw error("Expecting value", position);
    }
    position += word.length();
  }

  private PyList array() {
    PyList items = new PyList();
    skipSpace();
    if (peek() == ']') {
      position++;
      return items;
    }
    while (true) {
      items.append(value());
      skipSpace();
      int c = peek();
      if (c == ']') {
        position++;
        return items;
      }
      if (c != ',') {
        throw error("Expecting ',' delimiter", position);
      }
      position++;
      skipSpace();
    }
  }

  private @Nullable Object object() {
    PyDict dict = new PyDict();
    PyList pairs = hooks.wantsPairs() ? new PyList() : null;
    skipSpace();
    if (peek() == '}') {
      position++;
      return hooks.object(dict, pairs);
    }
    while (true) {
      if (peek() != '"') {
        throw error("Expecting property name enclosed in double quotes", position);
      }
      position++;
      String name = string();
      String key = keys.computeIfAbsent(name, k -> k);
      skipSpace();
      if (peek() != ':') {
        throw error("Expecting ':' delimiter", position);
      }
      position++;
      skipSpace();
      Object value = value();
      if (pairs != null) {
        pairs.append(PyTuple.of(key, value));
      } else {
        dict.putString(key, value);
      }
      skipSpace();
      int c = peek();
      if (c == '}') {
        position++;
        return hooks.object(dict, pairs);
      }
      if (c != ',') {
        throw error("Expecting ',' delimiter", position);
      }
      position++;
      skipSpace();
    }
  }

  /** A string whose opening quote has been read. */
  String string() {
    int begin = position - 1;
    int start = position;
    for (int i = start; i < length; i++) {
      char c = text.charAt(i);
      if (c == '"') {
        position = i + 1;
        return text.substring(start, i);
      }
      if (c == '\\' || c < ' ' && hooks.strict()) {
        return unusualString(begin, i);
      }
    }
    throw error("Unterminated string starting at", begin);
  }

  private String unusualString(int begin, int from) {
    StringBuilder out = new StringBuilder().append(text, begin + 1, from);
    int i = from;
    while (i < length) {
      char c = text.charAt(i);
      if (c == '"') {
        position = i + 1;
        return out.toString();
      }
      if (c == '\\') {
        i = escape(out, begin, i);
      } else if (c < ' ' && hooks.strict()) {
        throw error("Invalid control character at", i);
      } else {
        out.append(c);
        i++;
      }
    }
    throw error("Unterminated string starting at", begin);
  }

  /** Takes an escape at a place; gives the place behind it. */
  private int escape(StringBuilder out, int begin, int at) {
    if (at + 1 >= length) {
      throw error("Unterminated string starting at", begin);
    }
    char c = text.charAt(at + 1);
    int simple = "\"\\/bfnrt".indexOf(c);
    if (simple >= 0) {
      out.append("\"\\/\b\f\n\r\t".charAt(simple));
      return at + 2;
    }
    if (c != 'u') {
      throw error("Invalid \\escape", at);
    }
    int end = at + 6;
    if (end >= length) {
      throw error("Invalid \\uXXXX escape", at + 1);
    }
    int value = 0;
    for (int i = at + 2; i < end; i++) {
      int digit = text.charAt(i) < 128 ? Character.digit(text.charAt(i), 16) : -1;
      if (digit < 0) {
        throw error("Invalid \\uXXXX escape", at + 1);
      }
      value = value * 16 + digit;
    }
    out.append((char) value);
    return end;
  }

  private @Nullable Object number() {
    int start = position;
    int i = start;
    if (i < length && text.charAt(i) == '-') {
      i++;
    }
    int digits = i;
    i = digits(i);
    if (i == digits) {
      throw error("Expecting value", start);
    }
    if (text.charAt(digits) == '0') {
      i = digits + 1;
    }
    int whole = i;
    if (i + 1 < length && text.charAt(i) == '.' && isDigit(text.charAt(i + 1))) {
      i = digits(i + 1);
    }
    i = exponent(i);
    position = i;
    String written = text.substring(start, i);
    if (i > whole) {
      return hooks.parseFloat() == null
          ? (Object) Floats.fromString(written)
          : Calls.call(hooks.parseFloat(), written);
    }
    if (hooks.parseInt() != null) {
      return Calls.call(hooks.parseInt(), written);
    }
    return written.length() < 18 ? (Object) Long.parseLong(written) : Ints.parse(written);
  }

  private int exponent(int from) {
    if (from >= length || (text.charAt(from) | 32) != 'e') {
      return from;
    }
    int i = from + 1;
    if (i < length && (text.charAt(i) == '+' || text.charAt(i) == '-')) {
      i++;
    }
    int end = digits(i);
    return end > i ? end : from;
  }

  private int digits(int from) {
    int i = from;
    while (i < length && isDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
