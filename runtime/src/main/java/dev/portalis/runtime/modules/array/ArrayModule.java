package dev.portalis.runtime.modules.array;

import dev.portalis.annotations.library.PyClassConstant;
import dev.portalis.annotations.library.PyConstant;
import dev.portalis.annotations.library.PyModule;
import dev.portalis.runtime.object.PyType;

/**
 * Python's {@code array}.
 *
 * @see <a href="https://docs.python.org/3.12/library/array.html">array</a>
 */
@PyModule(
    value = "array",
    classes = {PyArray.class})
public final class ArrayModule {
  /** {@code array.ArrayType}. */
  @PyClassConstant(value = "ArrayType", bases = "object")
  public static final PyType ARRAY_TYPE = PyArray.TYPE;

  /** {@code array.typecodes}. */
  @PyConstant("typecodes")
  public static final String TYPE_CODES = "bBuhHiIlLqQfd";

  private ArrayModule() {}
}
