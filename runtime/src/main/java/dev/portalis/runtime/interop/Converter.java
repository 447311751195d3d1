package dev.portalis.runtime.interop;

import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.error.PyException;
import dev.portalis.runtime.object.PyType;
import org.jspecify.annotations.Nullable;

/**
 * Converts values of a Java type to Python values and back. Stateless, so thread-safe.
 *
 * @param <J> the Java type
 */
public abstract class Converter<J> {
  /**
   * The Python value for a Java value.
   *
   * @throws NullPointerException for a null that has no counterpart
   */
  public abstract @Nullable Object toPython(@Nullable J value);

  /** The Java value for a Python value; raises TypeError where it is of another type. */
  public abstract @Nullable J toJava(@Nullable Object value);

  /** TypeError for a Python value that is not what the Java side expects. */
  protected static PyException mismatch(String expected, @Nullable Object value) {
    return Errors.typeError(
        "Java expects " + expected + ", but Python gave " + PyType.of(value).name());
  }

  /** The value, which Java must not leave out. */
  protected static <T> T required(@Nullable T value, String expected) {
    if (value == null) {
      throw new NullPointerException("Python expects " + expected + ", but Java gave null");
    }
    return value;
  }
}
