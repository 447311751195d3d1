package dev.portalis.runtime.modules;

import dev.portalis.annotations.library.Arguments;
import dev.portalis.annotations.library.KeywordArguments;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.annotations.library.PyNew;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.Attributes;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.Items;
import dev.portalis.runtime.object.Iteration;
import dev.portalis.runtime.object.PyDict;
import dev.portalis.runtime.object.PyInstance;
import dev.portalis.runtime.object.PyIterator;
import dev.portalis.runtime.object.PyList;
import dev.portalis.runtime.object.PySet;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * {@code string.Formatter}: the steps of {@code str.format}, each of which subclasses can replace.
 *
 * @see <a href="https://docs.python.org/3.12/library/string.html#custom-string-formatting">Custom
 *     String Formatting</a>
 */
@PyClass(value = "Formatter", module = "string", pure = true)
public final class PyFormatter extends PyInstance {
  /** {@code string.Formatter}. */
  public static final PyType TYPE =
      PyType.builtin("Formatter", "string", BuiltinTypes.OBJECT, new PyFormatterFace());

  private static final String[] NONE = {};
  private static final int DEPTH = 2;

  static {
    TYPE.setInstanceDict(true);
  }

  private PyFormatter(PyType type) {
    super(type);
  }

  /** {@code Formatter()}. */
  @PyNew
  public static PyFormatter make(
      PyType cls, @Arguments @Nullable Object[] args, @KeywordArguments PyDict kwargs) {
    return new PyFormatter(cls);
  }

  /** {@code format(format_string, *args, **kwargs)}. */
  @PyMethod
  public @Nullable Object format(
      @Nullable Object formatString,
      @Arguments @Nullable Object[] args,
      @KeywordArguments PyDict kwargs) {
    return Calls.method(
        this, "vformat", new Object[] {formatString, PyTuple.of(args), kwargs}, NONE);
  }

  /** {@code vformat(format_string, args, kwargs)}. */
  @PyMethod("vformat")
  public String formatWith(
      @Named @Nullable Object formatString,
      @Named @Nullable Object args,
      @Named @Nullable Object kwargs) {
    PySet used = new PySet();
    long[] next = {0};
    String result = build(formatString, args, kwargs, used, DEPTH, next);
    Calls.method(this, "check_unused_args", new Object[] {used, args, kwargs}, NONE);
    return result;
  }

  private String build(
      @Nullable Object text,
      @Nullable Object args,
      @Nullable Object kwargs,
      PySet used,
      int depth,
      long[] next) {
    if (depth < 0) {
      throw Errors.valueError("Max string recursion exceeded");
    }
    StringBuilder result = new StringBuilder();
    for (Object each : Iteration.toArray(Calls.method(this, "parse", text))) {
      Object[] part = Iteration.unpack(each, 4);
      result.append(Texts.str(part[0]));
      if (part[1] == null) {
        continue;
      }
      Object name = numbered(Texts.str(part[1]), next);
      Object[] found =
          Iteration.unpack(
              Calls.method(this, "get_field", new Object[] {name, args, kwargs}, NONE), 2);
      used.add(found[1]);
      Object value = Calls.method(this, "convert_field", found[0], part[3]);
      String spec = build(part[2], args, kwargs, used, depth - 1, next);
      result.append(Texts.str(Calls.method(this, "format_field", value, spec)));
    }
    return result.toString();
  }

  /** The name of a field, with the number that it leaves out; negative once numbers are given. */
  private static Object numbered(String name, long[] next) {
    if (name.isEmpty()) {
      if (next[0] < 0) {
        throw Errors.valueError(
            "cannot switch from manual field specification to automatic field numbering");
      }
      return Long.toString(next[0]++);
    }
    if (isNumber(name)) {
      if (next[0] > 0) {
        throw Errors.valueError(
            "cannot switch from manual field specification to automatic field numbering");
      }
      next[0] = -1;
    }
    return name;
  }

  private static boolean isNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty();
  }

  /** {@code get_value(key, args, kwargs)}. */
  @PyMethod
  public @Nullable Object getValue(
      @Named @Nullable Object key, @Named @Nullable Object args, @Named @Nullable Object kwargs) {
    return Items.get(key instanceof Long ? args : kwargs, key);
  }

  /** {@code check_unused_args(used_args, args, kwargs)}: all may be unused. */
  @PyMethod
  public void checkUnusedArgs(
      @Named @Nullable Object usedArgs,
      @Named @Nullable Object args,
      @Named @Nullable Object kwargs) {}

  /** {@code format_field(value, format_spec)}. */
  @PyMethod
  public String formatField(@Named @Nullable Object value, @Named @Nullable Object formatSpec) {
    return Texts.format(value, Texts.str(formatSpec));
  }

  /** {@code convert_field(value, conversion)}. */
  @PyMethod
  public @Nullable Object convertField(
      @Named @Nullable Object value, @Named @Nullable Object conversion) {
    if (conversion == null) {
      return value;
    }
    switch (Texts.str(conversion)) {
      case "s":
        return Texts.str(value);
      case "r":
        return Texts.repr(value);
      case "a":
        return Texts.ascii(value);
      default:
        throw Errors.valueError("Unknown conversion specifier " + Texts.str(conversion));
    }
  }

  /** {@code parse(format_string)}: literal text, name, specifier and conversion in turn. */
  @PyMethod
  @Returns("Iterator[tuple[object, ...]]")
  public PyIterator parse(@Named String formatString) {
    List<Object> parts = new ArrayList<>();
    StringBuilder literal = new StringBuilder();
    int at = 0;
    while (at < formatString.length()) {
      char c = formatString.charAt(at++);
      boolean doubled = at < formatString.length() && formatString.charAt(at) == c;
      if (c != '{' && c != '}') {
        literal.append(c);
      } else if (doubled) {
        at++;
        parts.add(PyTuple.of(literal.append(c).toString(), null, null, null));
        literal.setLength(0);
      } else if (c == '}') {
        throw Errors.valueError("Single '}' encountered in format string");
      } else {
        int end = fieldEnd(formatString, at);
        parts.add(field(literal.toString(), formatString.substring(at, end)));
        literal.setLength(0);
        at = end + 1;
      }
    }
    if (literal.length() > 0) {
      parts.add(PyTuple.of(literal.toString(), null, null, null));
    }
    return PyList.of(parts.toArray()).iterator();
  }

  private static int fieldEnd(String text, int start) {
    if (start >= text.length()) {
      throw Errors.valueError("Single '{' encountered in format string");
    }
    int depth = 1;
    for (int i = start; i < text.length(); i++) {
      depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    throw Errors.valueError("expected '}' before end of string");
  }

  private static PyTuple field(String literal, String text) {
    int end = 0;
    int brackets = 0;
    while (end < text.length()) {
      char c = text.charAt(end);
      brackets += c == '[' ? 1 : c == ']' ? -1 : 0;
      if (brackets == 0 && (c == ':' || c == '!')) {
        break;
      }
      end++;
    }
    String name = text.substring(0, end);
    String conversion = null;
    if (end < text.length() && text.charAt(end) == '!') {
      if (end + 1 >= text.length()) {
        throw Errors.valueError("end of string while looking for conversion specifier");
      }
      conversion = text.substring(end + 1, end + 2);
      end += 2;
      if (end < text.length() && text.charAt(end) != ':') {
        throw Errors.valueError("expected ':' after conversion specifier");
      }
    }
    String spec = end < text.length() ? text.substring(end + 1) : "";
    return PyTuple.of(literal, name, spec, conversion);
  }

  /** {@code get_field(field_name, args, kwargs)}: the value, and the first part of its name. */
  @PyMethod
  public PyTuple getField(
      @Named String fieldName, @Named @Nullable Object args, @Named @Nullable Object kwargs) {
    int end = 0;
    while (end < fieldName.length()
        && fieldName.charAt(end) != '.'
        && fieldName.charAt(end) != '[') {
      end++;
    }
    Object first = key(fieldName.substring(0, end));
    Object value = Calls.method(this, "get_value", new Object[] {first, args, kwargs}, NONE);
    while (end < fieldName.length()) {
      int start = end + 1;
      if (fieldName.charAt(end) == '.') {
        end = start;
        while (end < fieldName.length()
            && fieldName.charAt(end) != '.'
            && fieldName.charAt(end) != '[') {
          end++;
        }
        value = Attributes.get(value, fieldName.substring(start, end));
      } else {
        end = fieldName.indexOf(']', start);
        if (end < 0) {
          throw Errors.valueError("Missing ']' in format string");
        }
        value = Items.get(value, key(fieldName.substring(start, end)));
        end++;
      }
    }
    return PyTuple.of(value, first);
  }

  private static Object key(String text) {
    return isNumber(text)
        ? Objects.requireNonNull(Calls.call(BuiltinTypes.INT, text))
        : (Object) text;
  }
}
