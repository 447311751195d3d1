package dev.portalis.runtime.modules.builtins;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.PyFunction;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.Convert;
import dev.portalis.runtime.object.Items;
import dev.portalis.runtime.object.PyByteArray;
import dev.portalis.runtime.object.PyBytes;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Texts;
import dev.portalis.runtime.text.Strings;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The builtins that make texts. */
public final class TextFunctions {
  private TextFunctions() {}

  /** {@code repr(obj)}. */
  @PyFunction
  public static String repr(@Nullable Object obj) {
    return Texts.repr(obj);
  }

  /** {@code ascii(obj)}. */
  @PyFunction
  public static String ascii(@Nullable Object obj) {
    return Texts.ascii(obj);
  }

  /** {@code format(value, format_spec)}. */
  @PyFunction
  public static String format(@Nullable Object value, @Default("\"\"") String formatSpec) {
    return Texts.format(value, formatSpec);
  }

  /** {@code chr(i)}. */
  @PyFunction
  public static String chr(long i) {
    return Strings.chr(i);
  }

  /** {@code ord(c)}. */
  @PyFunction
  public static long ord(String c) {
    return Strings.ord(c);
  }

  /** {@code ord(c)}. */
  @PyFunction
  public static long ord(@Nullable Object c) {
    String text = Convert.stringOrNull(c);
    if (text != null) {
      return Strings.ord(text);
    }
    if (c instanceof PyBytes || c instanceof PyByteArray) {
      long length = Items.length(c);
      if (length != 1) {
        throw Errors.typeError(
            "ord() expected a character, but string of length " + length + " found");
      }
      return (Long) Objects.requireNonNull(Items.get(c, 0L));
    }
    throw Errors.typeError(
        "ord() expected string of length 1, but " + PyType.of(c).name() + " found");
  }
}
