package dev.portalis.runtime.object;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads Python literals as {@code repr} writes them. */
final class RecordedLiteral {
  private final String text;
  private int at;

  private RecordedLiteral(String text) {
    this.text = text;
  }

  static @Nullable Object parse(String text) {
    RecordedLiteral reader = new RecordedLiteral(text);
    Object value = reader.value();
    if (reader.at != text.length()) {
      throw new IllegalArgumentException("after column " + reader.at + ": " + text);
    }
    return value;
  }

  private @Nullable Object value() {
    char c = text.charAt(at);
    switch (c) {
      case '[':
        return PyList.of(items(']').toArray());
      case '(':
        return PyTuple.of(items(')').toArray());
      case '{':
        return braces();
      case '\'':
      case '"':
        return string();
      default:
        return word();
    }
  }

  private List<@Nullable Object> items(char close) {
    List<@Nullable Object> items = new ArrayList<>();
    at++;
    while (text.charAt(at) != close) {
      items.add(value());
      skip(',');
    }
    at++;
    return items;
  }

  private void skip(char separator) {
    if (text.charAt(at) == separator) {
      at++;
      if (text.charAt(at) == ' ') {
        at++;
      }
    }
  }

  private Object braces() {
    PyDict dict = new PyDict();
    List<@Nullable Object> items = new ArrayList<>();
    at++;
    boolean pairs = text.charAt(at) == '}';
    while (text.charAt(at) != '}') {
      Object key = value();
      if (text.charAt(at) == ':') {
        pairs = true;
        skip(':');
        dict.setItem(key, value());
      } else {
        items.add(key);
      }
      skip(',');
    }
    at++;
    return pairs ? dict : PySet.of(items.toArray());
  }

  private String string() {
    char quote = text.charAt(at++);
    StringBuilder value = new StringBuilder();
    while (text.charAt(at) != quote) {
      char c = text.charAt(at++);
      value.append(c == '\\' ? escape() : c);
    }
    at++;
    return value.toString();
  }

  private char escape() {
    char c = text.charAt(at++);
    switch (c) {
      case 'n':
        return '\n';
      case 'r':
        return '\r';
      case 't':
        return '\t';
      case 'x':
        at += 2;
        return (char) Integer.parseInt(text.substring(at - 2, at), 16);
      default:
        return c;
    }
  }

  private @Nullable Object word() {
    int start = at;
    while (at < text.length() && ",)]}:(".indexOf(text.charAt(at)) < 0 && !startsString()) {
      at++;
    }
    String word = text.substring(start, at);
    if (at < text.length() && word.equals("b") && startsString()) {
      return PyBytes.of(string().getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
    }
    if (at < text.length() && text.charAt(at) == '(') {
      return construct(word, items(')'));
    }
    switch (word) {
      case "None":
        return null;
      case "True":
        return true;
      case "False":
        return false;
      case "inf":
        return Double.POSITIVE_INFINITY;
      default:
        return number(word);
    }
  }

  private boolean startsString() {
    return text.charAt(at) == '\'' || text.charAt(at) == '"';
  }

  private static Object number(String word) {
    if (word.indexOf('.') >= 0 || word.indexOf('e') >= 0) {
      return Double.valueOf(word);
    }
    BigInteger value = new BigInteger(word);
    return value.bitLength() < 64 ? (Object) value.longValue() : value;
  }

  private static @Nullable Object construct(String name, List<@Nullable Object> arguments) {
    return Calls.call(type(name), arguments.toArray(), Signature.NO_KEYWORDS);
  }

  static PyType type(String name) {
    switch (name) {
      case "list":
        return BuiltinTypes.LIST;
      case "dict":
        return BuiltinTypes.DICT;
      case "set":
        return BuiltinTypes.SET;
      case "frozenset":
        return BuiltinTypes.FROZENSET;
      case "tuple":
        return BuiltinTypes.TUPLE;
      case "range":
        return BuiltinTypes.RANGE;
      case "slice":
        return BuiltinTypes.SLICE;
      case "bytes":
        return BuiltinTypes.BYTES;
      case "bytearray":
        return BuiltinTypes.BYTEARRAY;
      default:
        throw new IllegalArgumentException(name);
    }
  }
}
