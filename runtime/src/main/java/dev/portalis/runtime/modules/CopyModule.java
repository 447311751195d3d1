package dev.portalis.runtime.modules;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyClassConstant;
import dev.portalis.annotations.library.PyFunction;
import dev.portalis.annotations.library.PyModule;
import dev.portalis.runtime.object.ExceptionTypes;
import dev.portalis.runtime.object.PyType;
import org.jspecify.annotations.Nullable;

/**
 * Python's {@code copy}.
 *
 * @see <a href="https://docs.python.org/3.12/library/copy.html">copy</a>
 */
@PyModule(value = "copy", pure = true)
public final class CopyModule {
  /** {@code Error}. */
  @PyClassConstant(value = "Error", bases = "Exception")
  public static final PyType ERROR =
      ExceptionTypes.define("Error", "copy", ExceptionTypes.EXCEPTION);

  private CopyModule() {}

  /** {@code copy(x)}. */
  @PyFunction
  public static @Nullable Object copy(@Named @Nullable Object x) {
    return Copies.shallow(x);
  }

  /** {@code deepcopy(x, memo)}. */
  @PyFunction("deepcopy")
  public static @Nullable Object deepCopy(
      @Named @Nullable Object x, @Named @Default("null") @Nullable Object memo) {
    return new Copies(memo).deep(x);
  }
}
