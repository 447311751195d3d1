package dev.portalis.processor.report;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes JSON that can stand inside a script element. */
final class Json {
  private final StringBuilder text = new StringBuilder();

  private Json() {}

  /** A value of strings, numbers, booleans, collections and maps. */
  static String of(@Nullable Object value) {
    Json json = new Json();
    json.value(value);
    return json.text.toString();
  }

  private void value(@Nullable Object value) {
    if (value instanceof String string) {
      string(string);
    } else if (value instanceof Map<?, ?> map) {
      object(map);
    } else if (value instanceof Collection<?> list) {
      array(list);
    } else {
      text.append(value);
    }
  }

  private void object(Map<?, ?> map) {
    text.append('{');
    String separator = "";
    for (Map.Entry<?, ?> each : map.entrySet()) {
      text.append(separator);
      string(String.valueOf(each.getKey()));
      text.append(':');
      value(each.getValue());
      separator = ",";
    }
    text.append('}');
  }

  private void array(Collection<?> list) {
    text.append('[');
    String separator = "";
    for (Object each : list) {
      text.append(separator);
      value(each);
      separator = ",";
    }
    text.append(']');
  }

  private void string(String value) {
    text.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '"' -> text.append("\\\"");
        case '\\' -> text.append("\\\\");
        case '\n' -> text.append("\\n");
        default -> {
          // < would end the script element; the rest is what JavaScript or HTML would not take.
          boolean plain = c >= ' ' && c != '<' && c != '>' && c != '&' && c < 0xD800;
          boolean letter = plain && c != '\u2028' && c != '\u2029' && c != 0x7F;
          text.append(letter ? String.valueOf(c) : escape(c));
        }
      }
    }
    text.append('"');
  }

  private static String escape(char c) {
    String hex = Integer.toHexString(c);
    return "\\u" + "0".repeat(4 - hex.length()) + hex;
  }
}
