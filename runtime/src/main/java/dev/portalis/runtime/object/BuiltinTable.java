package dev.portalis.runtime.object;

import dev.portalis.runtime.error.ErrorKind;
import dev.portalis.runtime.error.Errors;
import org.jspecify.annotations.Nullable;

/**
 * The functions of one Java class that carries a Python face, told apart by number. Generated from
 * the annotations; the methods convert the arguments and call the Java method.
 *
 * <p>As with {@link FunctionTable}, the fixed arities are used for functions that take exactly so
 * many positional arguments. {@link #call} gets one value a parameter, {@link Unbound#UNBOUND}
 * where the argument is absent.
 */
public abstract class BuiltinTable {
  /** Whether CPython has the functions in Python, so that errors are worded as for those. */
  public boolean isPure() {
    return false;
  }

  /** Calls a function without parameters. */
  public @Nullable Object call0(int id) {
    throw unknown(id);
  }

  /** Calls a function of one parameter. */
  public @Nullable Object call1(int id, @Nullable Object a) {
    throw unknown(id);
  }

  /** Calls a function of two parameters. */
  public @Nullable Object call2(int id, @Nullable Object a, @Nullable Object b) {
    throw unknown(id);
  }

  /** Calls a function of three parameters. */
  public @Nullable Object call3(
      int id, @Nullable Object a, @Nullable Object b, @Nullable Object c) {
    throw unknown(id);
  }

  /** Calls any other function. */
  public @Nullable Object call(int id, @Nullable Object[] bound) {
    throw unknown(id);
  }

  private static RuntimeException unknown(int id) {
    return Errors.of(ErrorKind.SYSTEM_ERROR, "no function " + id);
  }
}
