package dev.portalis.runtime.object;

import dev.portalis.runtime.error.ErrorKind;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.error.PyException;
import dev.portalis.runtime.text.Strings;
import dev.portalis.runtime.text.Unicode;
import org.jspecify.annotations.Nullable;

/**
 * {@code str.format} and {@code str.format_map}.
 *
 * @see <a href="https://docs.python.org/3.12/library/string.html#formatstrings">Format String
 *     Syntax</a>
 */
final class FieldFormat {
  /** Fields may stand inside the specifier of a field, but no deeper. */
  private static final int DEPTH = 2;

  /** The positional arguments; null in {@code format_map}. */
  private final @Nullable Object @Nullable [] arguments;

  /** The named arguments: a dict, or any mapping; null where there are none. */
  private final @Nullable Object named;

  private int nextNumber;
  private Numbering numbering = Numbering.UNKNOWN;

  private enum Numbering {
    UNKNOWN,
    AUTOMATIC,
    MANUAL
  }

  private FieldFormat(@Nullable Object @Nullable [] arguments, @Nullable Object named) {
    this.arguments = arguments;
    this.named = named;
  }

  /** {@code text.format(*arguments, **named)}. */
  static String format(
      String text, @Nullable Object @Nullable [] arguments, @Nullable Object named) {
    return new FieldFormat(arguments, named).build(text, DEPTH);
  }

  private String build(String text, int depth) {
    if (depth <= 0) {
      throw Errors.valueError("Max string recursion exceeded");
    }
    StringBuilder out = new StringBuilder(text.length() + 16);
    int at = 0;
    int length = text.length();
    while (at < length) {
      int start = at;
      while (at < length && text.charAt(at) != '{' && text.charAt(at) != '}') {
        at++;
      }
      out.append(text, start, at);
      if (at == length) {
        break;
      }
      char brace = text.charAt(at++);
      if (at < length && text.charAt(at) == brace) {
        out.append(brace);
        at++;
      } else if (brace == '}' || at == length) {
        throw Errors.valueError("Single '" + brace + "' encountered in format string");
      } else {
        Field field = new Field(text, at);
        at = field.at;
        out.append(render(field, depth));
      }
    }
    return out.toString();
  }

  /** A replacement field: name, conversion and specifier. */
  private static final class Field {
    private final String text;
    private int at;
    private final String name;
    private int conversion;
    private String spec = "";
    private boolean nested;

    Field(String text, int start) {
      this.text = text;
      this.at = start;
      char end = findNameEnd();
      name = text.substring(start, end == 0 ? at : at - 1);
      if (end == '!' && takeConversion()) {
        return;
      }
      if (end == '!' || end == ':') {
        takeSpec();
      } else if (end != '}') {
        throw Errors.valueError("expected '}' before end of string");
      }
    }

    /** Goes behind the character that ends the name; 0 for the end of the text. */
    private char findNameEnd() {
      while (at < text.length()) {
        char c = text.charAt(at++);
        if (c == '{') {
          throw Errors.valueError("unexpected '{' in field name");
        }
        if (c == '[') {
          while (at < text.length() && text.charAt(at) != ']') {
            at++;
          }
        } else if (c == '}' || c == ':' || c == '!') {
          return c;
        }
      }
      return 0;
    }

    /** Whether the field ends behind the conversion. */
    private boolean takeConversion() {
      if (at >= text.length()) {
        throw Errors.valueError("end of string while looking for conversion specifier");
      }
      conversion = text.codePointAt(at);
      at += Character.charCount(conversion);
      if (at < text.length()) {
        char c = text.charAt(at++);
        if (c == '}') {
          return true;
        }
        if (c != ':') {
          throw Errors.valueError("expected ':' after conversion specifier");
        }
      }
      return false;
    }

    private void takeSpec() {
      int start = at;
      int open = 1;
      while (at < text.length()) {
        char c = text.charAt(at++);
        if (c == '{') {
          nested = true;
          open++;
        } else if (c == '}' && --open == 0) {
          spec = text.substring(start, at - 1);
          return;
        }
      }
      throw Errors.valueError("unmatched '{' in format spec");
    }
  }

  private String render(Field field, int depth) {
    Object value = convert(value(field.name), field.conversion);
    String spec = field.nested ? build(field.spec, depth - 1) : field.spec;
    return Texts.format(value, spec);
  }

  private static @Nullable Object convert(@Nullable Object value, int conversion) {
    switch (conversion) {
      case 0:
        return value;
      case 'r':
        return Texts.repr(value);
      case 's':
        return Texts.str(value);
      case 'a':
        return Texts.ascii(value);
      default:
        throw Errors.valueError(
            "Unknown conversion specifier "
                + (conversion > 32 && conversion < 127
                    ? Strings.ofCodePoint(conversion)
                    : "\\x" + Integer.toHexString(conversion)));
    }
  }

  /** The value of a name such as {@code 0.real} or {@code point[x]}. */
  private @Nullable Object value(String name) {
    int at = 0;
    while (at < name.length() && name.charAt(at) != '.' && name.charAt(at) != '[') {
      at++;
    }
    Object value = first(name.substring(0, at));
    while (at < name.length()) {
      char kind = name.charAt(at++);
      int start = at;
      if (kind == '.') {
        while (at < name.length() && name.charAt(at) != '.' && name.charAt(at) != '[') {
          at++;
        }
        value = Attributes.get(value, nonEmpty(name.substring(start, at)));
      } else if (kind == '[') {
        int end = name.indexOf(']', at);
        if (end < 0) {
          throw Errors.valueError("Missing ']' in format string");
        }
        at = end + 1;
        String key = nonEmpty(name.substring(start, end));
        long index = index(key);
        value = Items.get(value, index < 0 ? key : (Object) index);
      } else {
        throw Errors.valueError("Only '.' or '[' may follow ']' in format field specifier");
      }
    }
    return value;
  }

  private static String nonEmpty(String part) {
    if (part.isEmpty()) {
      throw Errors.valueError("Empty attribute in format string");
    }
    return part;
  }

  private @Nullable Object first(String name) {
    long index = index(name);
    if (name.isEmpty() || index >= 0) {
      Numbering wanted = name.isEmpty() ? Numbering.AUTOMATIC : Numbering.MANUAL;
      if (numbering == Numbering.UNKNOWN) {
        numbering = wanted;
      }
      if (numbering != wanted) {
        throw mixed(wanted);
      }
      return positional(name.isEmpty() ? nextNumber++ : index);
    }
    if (named == null) {
      throw Errors.keyError(name);
    }
    return Items.get(named, name);
  }

  private static PyException mixed(Numbering wanted) {
    return Errors.valueError(
        wanted == Numbering.AUTOMATIC
            ? "cannot switch from manual field specification to automatic field numbering"
            : "cannot switch from automatic field numbering to manual field specification");
  }

  private @Nullable Object positional(long index) {
    Object[] values = arguments;
    if (values == null) {
      throw Errors.valueError("Format string contains positional fields");
    }
    if (index >= values.length) {
      throw Errors.of(
          ErrorKind.INDEX_ERROR,
          "Replacement index " + index + " out of range for positional args tuple");
    }
    return values[(int) index];
  }

  /** The number that a text is, -1 where it is none. */
  private static long index(String text) {
    if (text.isEmpty()) {
      return -1;
    }
    long value = 0;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      i += Character.charCount(codePoint);
      int digit = Unicode.decimal(codePoint);
      if (digit < 0) {
        return -1;
      }
      if (value > (Long.MAX_VALUE - digit) / 10) {
        throw Errors.valueError("Too many decimal digits in format string");
      }
      value = value * 10 + digit;
    }
    return value;
  }
}
