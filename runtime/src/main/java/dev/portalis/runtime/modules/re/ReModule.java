package dev.portalis.runtime.modules.re;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyFunction;
import dev.portalis.annotations.library.PyModule;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.object.PyBytes;
import dev.portalis.runtime.object.PyIterator;
import dev.portalis.runtime.object.PyList;
import dev.portalis.runtime.object.PyTuple;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The functions of Python's {@code re}.
 *
 * @see <a href="https://docs.python.org/3.12/library/re.html">re</a>
 */
@PyModule(
    value = "re",
    pure = true,
    classes = {PyPattern.class, PyMatch.class, RegexError.class},
    parts = {RegexFlags.class})
public final class ReModule {
  /** The characters that {@code escape} escapes. */
  private static final String SPECIAL = "()[]{}?*+-|^$\\.&~# \t\n\r\u000b\f";

  private ReModule() {}

  /** {@code compile(pattern, flags)}. */
  @PyFunction
  public static PyPattern compile(
      @Named @Nullable Object pattern, @Named @Default("0L") @Nullable Object flags) {
    return PatternCache.get(pattern, flags);
  }

  /** {@code match(pattern, string, flags)}. */
  @PyFunction
  public static @Nullable PyMatch match(
      @Named @Nullable Object pattern,
      @Named @Nullable Object string,
      @Named @Default("0L") @Nullable Object flags) {
    return PatternCache.get(pattern, flags).match(string, 0, Long.MAX_VALUE);
  }

  /** {@code fullmatch(pattern, string, flags)}. */
  @PyFunction("fullmatch")
  public static @Nullable PyMatch fullMatch(
      @Named @Nullable Object pattern,
      @Named @Nullable Object string,
      @Named @Default("0L") @Nullable Object flags) {
    return PatternCache.get(pattern, flags).fullMatch(string, 0, Long.MAX_VALUE);
  }

  /** {@code search(pattern, string, flags)}. */
  @PyFunction
  public static @Nullable PyMatch search(
      @Named @Nullable Object pattern,
      @Named @Nullable Object string,
      @Named @Default("0L") @Nullable Object flags) {
    return PatternCache.get(pattern, flags).search(string, 0, Long.MAX_VALUE);
  }

  /** {@code finditer(pattern, string, flags)}. */
  @PyFunction("finditer")
  @Returns("Iterator[Match]")
  public static PyIterator findIterator(
      @Named @Nullable Object pattern,
      @Named @Nullable Object string,
      @Named @Default("0L") @Nullable Object flags) {
    return PatternCache.get(pattern, flags).findIterator(string, 0, Long.MAX_VALUE);
  }

  /** {@code findall(pattern, string, flags)}. */
  @PyFunction("findall")
  public static PyList findAll(
      @Named @Nullable Object pattern,
      @Named @Nullable Object string,
      @Named @Default("0L") @Nullable Object flags) {
    return PatternCache.get(pattern, flags).findAll(string, 0, Long.MAX_VALUE);
  }

  /** {@code split(pattern, string, maxsplit, flags)}. */
  @PyFunction
  public static PyList split(
      @Named @Nullable Object pattern,
      @Named @Nullable Object string,
      @Named @Default("0") long maxsplit,
      @Named @Default("0L") @Nullable Object flags) {
    return PatternCache.get(pattern, flags).split(string, maxsplit);
  }

  /** {@code sub(pattern, repl, string, count, flags)}. */
  @PyFunction
  public static Object sub(
      @Named @Nullable Object pattern,
      @Named @Nullable Object repl,
      @Named @Nullable Object string,
      @Named @Default("0") long count,
      @Named @Default("0L") @Nullable Object flags) {
    return PatternCache.get(pattern, flags).sub(repl, string, count);
  }

  /** {@code subn(pattern, repl, string, count, flags)}. */
  @PyFunction
  public static PyTuple subn(
      @Named @Nullable Object pattern,
      @Named @Nullable Object repl,
      @Named @Nullable Object string,
      @Named @Default("0") long count,
      @Named @Default("0L") @Nullable Object flags) {
    return PatternCache.get(pattern, flags).subn(repl, string, count);
  }

  /** {@code escape(pattern)}. */
  @PyFunction
  public static String escape(@Named String pattern) {
    StringBuilder out = new StringBuilder(pattern.length() + 8);
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (SPECIAL.indexOf(c) >= 0) {
        out.append('\\');
      }
      out.append(c);
    }
    return out.toString();
  }

  /** {@code escape(pattern)}. */
  @PyFunction
  public static PyBytes escape(@Named PyBytes pattern) {
    String text = new String(pattern.toByteArray(), StandardCharsets.ISO_8859_1);
    return PyBytes.of(escape(text).getBytes(StandardCharsets.ISO_8859_1));
  }

  /** {@code purge()}. */
  @PyFunction
  public static void purge() {
    PatternCache.clear();
  }
}
