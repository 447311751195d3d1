package dev.portalis.runtime.modules.binary;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyClassConstant;
import dev.portalis.annotations.library.PyFunction;
import dev.portalis.annotations.library.PyModule;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.error.ErrorKind;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.error.PyException;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.ExceptionTypes;
import dev.portalis.runtime.object.Exceptions;
import dev.portalis.runtime.object.PyBytes;
import dev.portalis.runtime.object.PyIterator;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.object.PyType;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Python's {@code struct}. */
@PyModule(
    value = "struct",
    classes = {PyStruct.class})
public final class StructModule {
  /** {@code struct.error}. */
  @PyClassConstant(value = "error", bases = "Exception")
  public static final PyType ERROR =
      ExceptionTypes.define("error", "struct", ExceptionTypes.of(ErrorKind.EXCEPTION));

  private static final int CACHE_SIZE = 100;

  /** Never changed once it is here. */
  private static volatile Map<String, PyStruct> compiled = new HashMap<>();

  private StructModule() {}

  static PyException error(String message) {
    return Exceptions.raise(Calls.call(ERROR, message));
  }

  private static PyStruct of(@Nullable Object given) {
    String format = PyStruct.format(given);
    PyStruct known = compiled.get(format);
    if (known != null) {
      return known;
    }
    PyStruct made = new PyStruct(format);
    Map<String, PyStruct> before = compiled;
    Map<String, PyStruct> after =
        before.size() < CACHE_SIZE ? new HashMap<>(before) : new HashMap<>();
    after.put(format, made);
    compiled = after;
    return made;
  }

  /** {@code calcsize(format)}. */
  @PyFunction
  public static long calcsize(@Nullable Object format) {
    return of(format).size();
  }

  private static PyStruct first(@Nullable Object[] arguments, String function) {
    if (arguments.length == 0) {
      throw Errors.typeError(function + " expected at least 1 argument, got 0");
    }
    return of(arguments[0]);
  }

  /** {@code pack(format, *values)}. */
  @PyFunction
  public static PyBytes pack(@Nullable Object... arguments) {
    return first(arguments, "pack").packFrom(arguments, 1);
  }

  /** {@code pack_into(format, buffer, offset, *values)}. */
  @PyFunction
  public static void packInto(@Nullable Object... arguments) {
    first(arguments, "pack_into").packInto(arguments, 1);
  }

  /** {@code unpack(format, buffer)}. */
  @PyFunction
  @Returns("tuple[object, ...]")
  public static PyTuple unpack(@Nullable Object format, @Nullable Object buffer) {
    return of(format).unpack(buffer);
  }

  /** {@code unpack_from(format, buffer, offset)}. */
  @PyFunction
  @Returns("tuple[object, ...]")
  public static PyTuple unpackFrom(
      @Nullable Object format, @Named @Nullable Object buffer, @Named @Default("0") long offset) {
    return of(format).unpackFrom(buffer, offset);
  }

  /** {@code iter_unpack(format, buffer)}. */
  @PyFunction
  @Returns("Iterator[tuple[object, ...]]")
  public static PyIterator iterUnpack(@Nullable Object format, @Nullable Object buffer) {
    return of(format).iterUnpack(buffer);
  }
}
