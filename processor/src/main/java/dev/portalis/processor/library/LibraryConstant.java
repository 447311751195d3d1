package dev.portalis.processor.library;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A constant of a module or class.
 *
 * @param name the name in Python
 * @param expression the Java expression that gives the value, with full names
 * @param javaType the erased Java type
 * @param isPublic whether generated code can use the expression itself; otherwise it has to ask the
 *     module or class object, as for values that are made once when that is made
 * @param returns the Python type where the Java type says less
 */
public record LibraryConstant(
    String name, String expression, String javaType, boolean isPublic, @Nullable String returns) {
  /** Checks the parts. */
  public LibraryConstant {
    Objects.requireNonNull(name);
    Objects.requireNonNull(expression);
    Objects.requireNonNull(javaType);
  }
}
