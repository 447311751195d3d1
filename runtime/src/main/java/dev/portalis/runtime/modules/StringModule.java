package dev.portalis.runtime.modules;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyConstant;
import dev.portalis.annotations.library.PyFunction;
import dev.portalis.annotations.library.PyModule;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.Iteration;
import dev.portalis.runtime.object.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The constants of Python's {@code string}.
 *
 * @see <a href="https://docs.python.org/3.12/library/string.html">string</a>
 */
@PyModule(
    value = "string",
    pure = true,
    classes = {PyFormatter.class, PyTemplate.class})
public final class StringModule {
  /** {@code ascii_lowercase}. */
  @PyConstant("ascii_lowercase")
  public static final String ASCII_LOWERCASE = "abcdefghijklmnopqrstuvwxyz";

  /** {@code ascii_uppercase}. */
  @PyConstant("ascii_uppercase")
  public static final String ASCII_UPPERCASE = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

  /** {@code ascii_letters}. */
  @PyConstant("ascii_letters")
  public static final String ASCII_LETTERS = ASCII_LOWERCASE + ASCII_UPPERCASE;

  /** {@code digits}. */
  @PyConstant("digits")
  public static final String DIGITS = "0123456789";

  /** {@code hexdigits}. */
  @PyConstant("hexdigits")
  public static final String HEX_DIGITS = DIGITS + "abcdefABCDEF";

  /** {@code octdigits}. */
  @PyConstant("octdigits")
  public static final String OCT_DIGITS = "01234567";

  /** {@code punctuation}. */
  @PyConstant("punctuation")
  public static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  /** {@code whitespace}. */
  @PyConstant("whitespace")
  public static final String WHITESPACE = " \t\n\r\u000b\f";

  /** {@code printable}. */
  @PyConstant("printable")
  public static final String PRINTABLE = DIGITS + ASCII_LETTERS + PUNCTUATION + WHITESPACE;

  private StringModule() {}

  /** {@code capwords(s, sep)}. */
  @PyFunction
  public static String capwords(@Named String s, @Named @Default("null") @Nullable String sep) {
    Object words = sep == null ? Calls.method(s, "split") : Calls.method(s, "split", sep);
    StringBuilder text = new StringBuilder();
    String between = "";
    for (Object word : Iteration.toArray(words)) {
      text.append(between).append(Texts.str(Calls.method(word, "capitalize")));
      between = sep == null ? " " : sep;
    }
    return text.toString();
  }
}
