package dev.portalis.runtime.object;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.runtime.error.ErrorKind;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.error.PyException;
import dev.portalis.runtime.number.FloatFormat;
import dev.portalis.runtime.number.Ints;
import dev.portalis.runtime.text.Strings;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * {@code format % values} of strs.
 *
 * @see <a href="https://docs.python.org/3.12/library/stdtypes.html#printf-style-string-formatting">
 *     printf-style String Formatting</a>
 */
class PercentFormat {
  private final String format;
  private int at;
  private final StringBuilder out;

  /** The tuple of values; null where there is one value or a mapping. */
  private @Nullable Object @Nullable [] tuple;

  private @Nullable Object single;
  private final boolean isMapping;
  private final @Nullable Object mapping;
  private int next;

  PercentFormat(String format, @Nullable Object values) {
    this.format = format;
    this.out = new StringBuilder(format.length() + 32);
    this.tuple = values instanceof PyTuple ? ((PyTuple) values).items() : null;
    this.single = values;
    this.mapping = values;
    this.isMapping =
        tuple == null
            && values instanceof PyObject
            && !isText(values)
            && ((PyObject) values).type.lookup("__getitem__") != UNBOUND;
  }

  /** {@code format % values}. */
  static String format(String format, @Nullable Object values) {
    return new PercentFormat(format, values).run();
  }

  final String run() {
    int length = format.length();
    while (at < length) {
      int percent = format.indexOf('%', at);
      if (percent < 0) {
        out.append(format, at, length);
        break;
      }
      out.append(format, at, percent);
      at = percent + 1;
      convert();
    }
    boolean left = tuple != null ? next < tuple.length : next == 0;
    if (left && !isMapping) {
      throw Errors.typeError("not all arguments converted during " + kind() + " formatting");
    }
    return out.toString();
  }

  /** What is formatted, for errors. */
  String kind() {
    return "string";
  }

  /** Whether a single value is a text rather than a mapping. */
  boolean isText(@Nullable Object value) {
    return Convert.stringOrNull(value) != null;
  }

  /** A key of the mapping. */
  Object key(String name) {
    return name;
  }

  private @Nullable Object nextValue() {
    if (tuple == null ? next > 0 : next >= tuple.length) {
      throw Errors.typeError("not enough arguments for format string");
    }
    return tuple == null ? takeSingle() : tuple[next++];
  }

  private @Nullable Object takeSingle() {
    next++;
    return single;
  }

  private char current() {
    if (at >= format.length()) {
      throw Errors.valueError("incomplete format");
    }
    return format.charAt(at);
  }

  /** Converts what follows a percent sign. */
  private void convert() {
    if (at < format.length() && format.charAt(at) == '%') {
      at++;
      out.append('%');
      return;
    }
    if (at < format.length() && format.charAt(at) == '(') {
      takeKey();
    }
    PercentSpec spec = new PercentSpec();
    while (at < format.length() && spec.takeFlag(format.charAt(at))) {
      at++;
    }
    takeWidth(spec);
    if (at < format.length() && format.charAt(at) == '.') {
      at++;
      takePrecision(spec);
    }
    char modifier = current();
    if (modifier == 'h' || modifier == 'l' || modifier == 'L') {
      at++;
    }
    current();
    int codeAt = at;
    int code = format.codePointAt(at);
    at += Character.charCount(code);
    convert(spec, code, codeAt);
  }

  private void takeKey() {
    if (!isMapping) {
      throw Errors.typeError("format requires a mapping");
    }
    int start = ++at;
    int depth = 1;
    while (at < format.length() && depth > 0) {
      char c = format.charAt(at++);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
    }
    if (depth > 0) {
      throw Errors.valueError("incomplete format key");
    }
    single = Items.get(mapping, key(format.substring(start, at - 1)));
    tuple = null;
    next = 0;
  }

  private void takeWidth(PercentSpec spec) {
    if (at < format.length() && format.charAt(at) == '*') {
      at++;
      spec.setWidth(star("width too big"));
    } else {
      spec.setWidth(number("width too big"));
    }
  }

  private void takePrecision(PercentSpec spec) {
    if (at < format.length() && format.charAt(at) == '*') {
      at++;
      spec.setPrecision(Math.max(star("precision too big"), 0));
    } else {
      spec.setPrecision(number("precision too big"));
    }
  }

  private int star(String tooBig) {
    Object value = nextValue();
    Object number = Convert.intOrNull(value);
    if (number == null) {
      throw Errors.typeError("* wants int");
    }
    if (!(number instanceof Long) || (Long) number != (int) (long) (Long) number) {
      throw Errors.overflow(tooBig);
    }
    return (int) (long) (Long) number;
  }

  private int number(String tooBig) {
    long value = 0;
    while (at < format.length() && format.charAt(at) >= '0' && format.charAt(at) <= '9') {
      if (value > Long.MAX_VALUE / 10 - 1) {
        throw Errors.valueError(tooBig);
      }
      value = value * 10 + format.charAt(at++) - '0';
    }
    if (value > Integer.MAX_VALUE) {
      throw Errors.of(ErrorKind.MEMORY_ERROR);
    }
    return (int) value;
  }

  private void convert(PercentSpec spec, int code, int codeAt) {
    if (isTextCode(code)) {
      spec.appendText(out, spec.cut(text((char) code, nextValue())));
      return;
    }
    switch (code) {
      case 'c':
        spec.appendText(out, character(nextValue()));
        return;
      case 'd':
      case 'i':
      case 'u':
        Object value = nextValue();
        spec.appendNumber(out, integer(spec, decimalInt(value, code), 'd'), 'd');
        return;
      case 'o':
      case 'x':
      case 'X':
        spec.appendNumber(out, integer(spec, indexInt(nextValue(), code), (char) code), code);
        return;
      case 'e':
      case 'E':
      case 'f':
      case 'F':
      case 'g':
      case 'G':
        spec.appendNumber(out, floating(spec, nextValue(), (char) code), code);
        return;
      default:
        nextValue();
        throw unsupported(code, codeAt);
    }
  }

  /** Whether a code converts anything to a text. */
  boolean isTextCode(int code) {
    return code == 's' || code == 'r' || code == 'a';
  }

  /** Converts anything to a text. */
  String text(char code, @Nullable Object value) {
    return code == 's' ? Texts.str(value) : code == 'r' ? Texts.repr(value) : Texts.ascii(value);
  }

  /** The value of a conversion to a float. */
  double real(@Nullable Object value) {
    return Convert.toDouble(value);
  }

  private PyException unsupported(int code, int codeAt) {
    return Errors.valueError(
        "unsupported format character '"
            + (code > 31 && code < 127 ? Strings.ofCodePoint(code) : "?")
            + "' (0x"
            + Integer.toHexString(code)
            + ") at index "
            + format.codePointCount(0, codeAt));
  }

  private static Object decimalInt(@Nullable Object value, int code) {
    Object number = Convert.numberOrNull(value);
    if (number instanceof Double) {
      return Ints.ofDouble((Double) number);
    }
    if (number != null) {
      return number;
    }
    if (value instanceof PyObject) {
      PyType type = ((PyObject) value).type;
      if (type.special(Special.INT) != null || type.special(Special.INDEX) != null) {
        return IntConversion.truncate(value);
      }
    }
    throw Errors.typeError(
        "%" + (char) code + " format: a real number is required, not " + PyType.of(value).name());
  }

  private static Object indexInt(@Nullable Object value, int code) {
    if (!Convert.hasIndex(value)) {
      throw Errors.typeError(
          "%" + (char) code + " format: an integer is required, not " + PyType.of(value).name());
    }
    return Convert.toInt(value);
  }

  /** The digits with a sign where negative and the base where {@code #} asks for it. */
  private static String integer(PercentSpec spec, Object value, char code) {
    boolean negative = Ints.signum(value) < 0;
    int base = code == 'd' ? 10 : code == 'o' ? 8 : 16;
    String text = Ints.toString(value, base);
    String digits = negative ? text.substring(1) : text;
    if (digits.length() < spec.precision()) {
      digits = Strings.repeat("0", spec.precision() - digits.length()).concat(digits);
    }
    String prefix = spec.alternate() && code != 'd' ? (code == 'o' ? "0o" : "0x") : "";
    String whole = (negative ? "-" : "") + prefix + digits;
    return code == 'X' ? whole.toUpperCase(Locale.ROOT) : whole;
  }

  private String floating(PercentSpec spec, @Nullable Object value, char code) {
    return FloatFormat.format(
        real(value),
        code,
        spec.precision() < 0 ? 6 : spec.precision(),
        spec.alternate() ? FloatFormat.ALTERNATE : 0);
  }

  /** The one character of {@code %c}. */
  String character(@Nullable Object value) {
    String text = Convert.stringOrNull(value);
    if (text != null) {
      if (Strings.length(text) != 1) {
        throw Errors.typeError("%c requires int or char");
      }
      return text;
    }
    if (!Convert.hasIndex(value)) {
      throw Errors.typeError("%c requires int or char");
    }
    Object number = Convert.toInt(value);
    if (!(number instanceof Long) || (Long) number < 0 || (Long) number > 0x10ffff) {
      throw Errors.overflow("%c arg not in range(0x110000)");
    }
    return Strings.ofCodePoint((int) (long) (Long) number);
  }
}
