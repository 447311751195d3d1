package dev.portalis.runtime.object;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.annotations.library.Arguments;
import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.KeywordArguments;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.annotations.library.PyNew;
import dev.portalis.annotations.library.PyStaticMethod;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.number.FormatSpec;
import dev.portalis.runtime.number.NumberFormat;
import dev.portalis.runtime.text.Codecs;
import dev.portalis.runtime.text.StringCase;
import dev.portalis.runtime.text.StringSearch;
import dev.portalis.runtime.text.StringSplit;
import dev.portalis.runtime.text.StringTests;
import dev.portalis.runtime.text.Strings;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The members of {@code str}.
 *
 * @see <a href="https://docs.python.org/3.12/library/stdtypes.html#string-methods">String
 *     Methods</a>
 */
@PyClass(value = "str", values = String.class, type = "BuiltinTypes.STR")
public final class StrMethods {
  private StrMethods() {}

  /** {@code str(object, encoding, errors)}. */
  @PyNew
  @Returns("str")
  public static Object make(
      PyType cls,
      @Named @Default("Unbound.UNBOUND") @Nullable Object object,
      @Named @Default("Unbound.UNBOUND") @Nullable Object encoding,
      @Named @Default("Unbound.UNBOUND") @Nullable Object errors) {
    String text;
    if (object == UNBOUND) {
      text = "";
    } else if (encoding == UNBOUND && errors == UNBOUND) {
      text = Texts.str(object);
    } else {
      text =
          StrConversion.decode(
              object,
              encoding == UNBOUND ? "utf-8" : Convert.string(encoding, "str() argument 'encoding'"),
              errors == UNBOUND ? "strict" : Convert.string(errors, "str() argument 'errors'"));
    }
    return cls == BuiltinTypes.STR ? text : new PyValueInstance(cls, text);
  }

  // ---- case ----

  /** {@code str.lower()}. */
  @PyMethod
  public static String lower(String self) {
    return StringCase.lower(self);
  }

  /** {@code str.upper()}. */
  @PyMethod
  public static String upper(String self) {
    return StringCase.upper(self);
  }

  /** {@code str.casefold()}. */
  @PyMethod
  public static String casefold(String self) {
    return StringCase.fold(self);
  }

  /** {@code str.capitalize()}. */
  @PyMethod
  public static String capitalize(String self) {
    return StringCase.capitalize(self);
  }

  /** {@code str.title()}. */
  @PyMethod
  public static String title(String self) {
    return StringCase.title(self);
  }

  /** {@code str.swapcase()}. */
  @PyMethod
  public static String swapcase(String self) {
    return StringCase.swap(self);
  }

  // ---- tests ----

  /** {@code str.isalpha()}. */
  @PyMethod
  public static boolean isalpha(String self) {
    return StringTests.isAlpha(self);
  }

  /** {@code str.isalnum()}. */
  @PyMethod
  public static boolean isalnum(String self) {
    return StringTests.isAlnum(self);
  }

  /** {@code str.isascii()}. */
  @PyMethod
  public static boolean isascii(String self) {
    return Strings.isAscii(self);
  }

  /** {@code str.isdecimal()}. */
  @PyMethod
  public static boolean isdecimal(String self) {
    return StringTests.isDecimal(self);
  }

  /** {@code str.isdigit()}. */
  @PyMethod
  public static boolean isdigit(String self) {
    return StringTests.isDigit(self);
  }

  /** {@code str.isnumeric()}. */
  @PyMethod
  public static boolean isnumeric(String self) {
    return StringTests.isNumeric(self);
  }

  /** {@code str.isidentifier()}. */
  @PyMethod
  public static boolean isidentifier(String self) {
    return StringTests.isIdentifier(self);
  }

  /** {@code str.islower()}. */
  @PyMethod
  public static boolean islower(String self) {
    return StringCase.isLower(self);
  }

  /** {@code str.isupper()}. */
  @PyMethod
  public static boolean isupper(String self) {
    return StringCase.isUpper(self);
  }

  /** {@code str.istitle()}. */
  @PyMethod
  public static boolean istitle(String self) {
    return StringCase.isTitle(self);
  }

  /** {@code str.isspace()}. */
  @PyMethod
  public static boolean isspace(String self) {
    return StringTests.isSpace(self);
  }

  /** {@code str.isprintable()}. */
  @PyMethod
  public static boolean isprintable(String self) {
    return StringTests.isPrintable(self);
  }

  // ---- searching ----

  private static String part(@Nullable Object part) {
    String text = Convert.stringOrNull(part);
    if (text == null) {
      throw Errors.typeError("must be str, not " + PyType.of(part).name());
    }
    return text;
  }

  private static long start(@Nullable Object bound) {
    return bound == null ? 0 : PySlice.bound(bound);
  }

  private static long end(@Nullable Object bound) {
    return bound == null ? Long.MAX_VALUE : PySlice.bound(bound);
  }

  /** {@code str.find(part)}. */
  @PyMethod
  public static long find(String self, String part) {
    return StringSearch.find(self, part);
  }

  /** {@code str.find(part, start, end)}. */
  @PyMethod
  public static long find(
      String self,
      @Nullable Object part,
      @Default("null") @Nullable Object start,
      @Default("null") @Nullable Object end) {
    return StringSearch.find(self, part(part), start(start), end(end));
  }

  /** {@code str.rfind(part)}. */
  @PyMethod
  public static long rfind(String self, String part) {
    return StringSearch.rfind(self, part);
  }

  /** {@code str.rfind(part, start, end)}. */
  @PyMethod
  public static long rfind(
      String self,
      @Nullable Object part,
      @Default("null") @Nullable Object start,
      @Default("null") @Nullable Object end) {
    return StringSearch.rfind(self, part(part), start(start), end(end));
  }

  private static long found(long index) {
    if (index < 0) {
      throw Errors.valueError("substring not found");
    }
    return index;
  }

  /** {@code str.index(part, start, end)}. */
  @PyMethod
  public static long index(
      String self,
      @Nullable Object part,
      @Default("null") @Nullable Object start,
      @Default("null") @Nullable Object end) {
    return found(find(self, part, start, end));
  }

  /** {@code str.rindex(part, start, end)}. */
  @PyMethod
  public static long rindex(
      String self,
      @Nullable Object part,
      @Default("null") @Nullable Object start,
      @Default("null") @Nullable Object end) {
    return found(rfind(self, part, start, end));
  }

  /** {@code str.count(part, start, end)}. */
  @PyMethod
  public static long count(
      String self,
      @Nullable Object part,
      @Default("null") @Nullable Object start,
      @Default("null") @Nullable Object end) {
    return StringSearch.count(self, part(part), start(start), end(end));
  }

  /** {@code str.startswith(prefix)}. */
  @PyMethod
  public static boolean startswith(String self, String prefix) {
    return self.startsWith(prefix);
  }

  /** {@code str.startswith(prefixes, start, end)}. */
  @PyMethod
  public static boolean startswith(
      String self,
      @Nullable Object prefix,
      @Default("null") @Nullable Object start,
      @Default("null") @Nullable Object end) {
    return StrConversion.matches(self, prefix, start(start), end(end), true);
  }

  /** {@code str.endswith(suffix)}. */
  @PyMethod
  public static boolean endswith(String self, String suffix) {
    return self.endsWith(suffix);
  }

  /** {@code str.endswith(suffixes, start, end)}. */
  @PyMethod
  public static boolean endswith(
      String self,
      @Nullable Object suffix,
      @Default("null") @Nullable Object start,
      @Default("null") @Nullable Object end) {
    return StrConversion.matches(self, suffix, start(start), end(end), false);
  }

  // ---- splitting and joining ----

  private static PyList list(List<String> parts) {
    return PyList.of(parts.toArray());
  }

  private static @Nullable String separator(@Nullable Object separator) {
    String text = Convert.stringOrNull(separator);
    if (text == null && separator != null) {
      throw Errors.typeError("must be str or None, not " + PyType.of(separator).name());
    }
    return text;
  }

  /** {@code str.split(sep, maxsplit)}. */
  @PyMethod
  @Returns("list[str]")
  public static PyList split(
      String self,
      @Named @Default("null") @Nullable Object sep,
      @Named @Default("-1") long maxsplit) {
    String separator = separator(sep);
    return list(
        separator == null
            ? StringSplit.split(self, maxsplit)
            : StringSplit.split(self, separator, maxsplit));
  }

  /** {@code str.rsplit(sep, maxsplit)}. */
  @PyMethod
  @Returns("list[str]")
  public static PyList rsplit(
      String self,
      @Named @Default("null") @Nullable Object sep,
      @Named @Default("-1") long maxsplit) {
    String separator = separator(sep);
    return list(
        separator == null
            ? StringSplit.rsplit(self, maxsplit)
            : StringSplit.rsplit(self, separator, maxsplit));
  }

  /** {@code str.splitlines(keepends)}. */
  @PyMethod
  @Returns("list[str]")
  public static PyList splitlines(String self, @Named @Default("false") boolean keepends) {
    return list(StringSplit.splitLines(self, keepends));
  }

  /** {@code str.partition(separator)}. */
  @PyMethod
  @Returns("tuple[str, str, str]")
  public static PyTuple partition(String self, @Nullable Object separator) {
    String text = part(separator);
    requireSeparator(text);
    int at = self.indexOf(text);
    return at < 0
        ? PyTuple.of(self, "", "")
        : PyTuple.of(self.substring(0, at), text, self.substring(at + text.length()));
  }

  /** {@code str.rpartition(separator)}. */
  @PyMethod
  @Returns("tuple[str, str, str]")
  public static PyTuple rpartition(String self, @Nullable Object separator) {
    String text = part(separator);
    requireSeparator(text);
    int at = self.lastIndexOf(text);
    return at < 0
        ? PyTuple.of("", "", self)
        : PyTuple.of(self.substring(0, at), text, self.substring(at + text.length()));
  }

  private static void requireSeparator(String separator) {
    if (separator.isEmpty()) {
      throw Errors.valueError("empty separator");
    }
  }

  /** {@code str.join(items)}. */
  @PyMethod
  public static String join(String self, @Nullable Object items) {
    return StrConversion.join(self, items);
  }

  // ---- changing ----

  private static @Nullable String chars(@Nullable Object chars, String method) {
    String text = Convert.stringOrNull(chars);
    if (text == null && chars != null) {
      throw Errors.typeError(method + " arg must be None or str");
    }
    return text;
  }

  /** {@code str.strip(chars)}. */
  @PyMethod
  public static String strip(String self, @Default("null") @Nullable Object chars) {
    String set = chars(chars, "strip");
    return set == null ? StringSplit.strip(self) : StringSplit.strip(self, set);
  }

  /** {@code str.lstrip(chars)}. */
  @PyMethod
  public static String lstrip(String self, @Default("null") @Nullable Object chars) {
    String set = chars(chars, "lstrip");
    return set == null ? StringSplit.stripLeft(self) : StringSplit.stripLeft(self, set);
  }

  /** {@code str.rstrip(chars)}. */
  @PyMethod
  public static String rstrip(String self, @Default("null") @Nullable Object chars) {
    String set = chars(chars, "rstrip");
    return set == null ? StringSplit.stripRight(self) : StringSplit.stripRight(self, set);
  }

  /** {@code str.removeprefix(prefix)}. */
  @PyMethod
  public static String removeprefix(String self, String prefix) {
    return self.startsWith(prefix) ? self.substring(prefix.length()) : self;
  }

  /** {@code str.removesuffix(suffix)}. */
  @PyMethod
  public static String removesuffix(String self, String suffix) {
    return self.endsWith(suffix) ? self.substring(0, self.length() - suffix.length()) : self;
  }

  /** {@code str.replace(old, new, count)}. */
  @PyMethod
  public static String replace(
      String self, String old, String replacement, @Default("-1") long count) {
    return StringSplit.replace(self, old, replacement, count);
  }

  /** {@code str.expandtabs(tabsize)}. */
  @PyMethod
  public static String expandtabs(String self, @Named @Default("8") long tabsize) {
    return StringSplit.expandTabs(self, tabsize);
  }

  /** {@code str.center(width, fill)}. */
  @PyMethod
  public static String center(String self, long width, @Default("\" \"") @Nullable Object fill) {
    int filler = StrConversion.fill(fill);
    long padding = Math.max(width - Strings.length(self), 0);
    long left = padding / 2 + (padding & width & 1);
    return StringSplit.pad(self, left, filler, padding - left);
  }

  /** {@code str.ljust(width, fill)}. */
  @PyMethod
  public static String ljust(String self, long width, @Default("\" \"") @Nullable Object fill) {
    return StringSplit.pad(self, 0, StrConversion.fill(fill), width - Strings.length(self));
  }

  /** {@code str.rjust(width, fill)}. */
  @PyMethod
  public static String rjust(String self, long width, @Default("\" \"") @Nullable Object fill) {
    return StringSplit.pad(self, width - Strings.length(self), StrConversion.fill(fill), 0);
  }

  /** {@code str.zfill(width)}. */
  @PyMethod
  public static String zfill(String self, long width) {
    return StringSplit.zeroFill(self, width);
  }

  /** {@code str.translate(table)}. */
  @PyMethod
  public static String translate(String self, @Nullable Object table) {
    return StrTranslation.translate(self, table);
  }

  /** {@code str.maketrans(from, to, deleted)}. */
  @PyStaticMethod
  @Returns("dict[int, object]")
  public static PyDict maketrans(
      @Nullable Object from,
      @Default("Unbound.UNBOUND") @Nullable Object to,
      @Default("Unbound.UNBOUND") @Nullable Object deleted) {
    return StrTranslation.table(from, to, deleted);
  }

  /** {@code str.encode(encoding, errors)}. */
  @PyMethod
  public static PyBytes encode(
      String self,
      @Named @Default("\"utf-8\"") String encoding,
      @Named @Default("\"strict\"") String errors) {
    return PyBytes.of(Codecs.encode(self, encoding, errors));
  }

  // ---- formatting ----

  /** {@code str.format(*arguments, **named)}. */
  @PyMethod
  public static String format(
      String self, @Arguments @Nullable Object[] arguments, @KeywordArguments PyDict named) {
    return FieldFormat.format(self, arguments, named);
  }

  /** {@code str.format_map(mapping)}. */
  @PyMethod
  public static String formatMap(String self, @Nullable Object mapping) {
    return FieldFormat.format(self, null, mapping);
  }

  /** {@code str.__format__(spec)}. */
  @PyMethod("__format__")
  public static String formatSelf(@Nullable Object self, String spec) {
    String text = Convert.stringOrNull(self);
    if (text == null || spec.isEmpty()) {
      return Texts.str(self);
    }
    return NumberFormat.formatString(text, FormatSpec.parse(spec, "str"));
  }

  // ---- operators ----

  /** {@code str.__len__()}. */
  @PyMethod("__len__")
  public static long length(String self) {
    return Strings.length(self);
  }

  /** {@code str.__iter__()}. */
  @PyMethod("__iter__")
  @Returns("Iterator[str]")
  public static PyIterator iterator(String self) {
    return new PyStrIterator(self);
  }

  /** {@code str.__contains__(part)}. */
  @PyMethod("__contains__")
  public static boolean contains(String self, @Nullable Object part) {
    return Items.contains(self, part);
  }

  /** {@code str.__getitem__(key)}. */
  @PyMethod("__getitem__")
  @Returns("str")
  public static @Nullable Object getItem(String self, @Nullable Object key) {
    return Items.get(self, key);
  }

  /** {@code str.__add__(other)}. */
  @PyMethod("__add__")
  public static String add(String self, @Nullable Object other) {
    String right = Convert.stringOrNull(other);
    if (right == null) {
      throw Errors.typeError(ValueOperators.strConcatenationError(other));
    }
    return self.concat(right);
  }

  /** {@code str.__mul__(count)}. */
  @PyMethod("__mul__")
  public static String repeat(String self, long count) {
    return Strings.repeat(self, count);
  }

  /** {@code str.__rmul__(count)}. */
  @PyMethod("__rmul__")
  public static String repeatReflected(String self, long count) {
    return Strings.repeat(self, count);
  }

  /** {@code str.__mod__(values)}. */
  @PyMethod("__mod__")
  public static String percent(String self, @Nullable Object values) {
    return PercentFormat.format(self, values);
  }

  /** {@code str.__rmod__(format)}. */
  @PyMethod("__rmod__")
  public static Object percentReflected(@Nullable Object self, @Nullable Object format) {
    String text = Convert.stringOrNull(format);
    return text == null ? PyNotImplemented.INSTANCE : (Object) PercentFormat.format(text, self);
  }

  /** {@code str.__getnewargs__()}. */
  @PyMethod("__getnewargs__")
  @Returns("tuple[str]")
  public static PyTuple newArguments(String self) {
    return PyTuple.of(self);
  }
}
