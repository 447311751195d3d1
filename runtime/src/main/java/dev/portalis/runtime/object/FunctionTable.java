package dev.portalis.runtime.object;

import dev.portalis.runtime.error.Errors;
import org.jspecify.annotations.Nullable;

/**
 * The bodies of many functions behind one class, told apart by number. Generated code has one for
 * each module, so that a function object needs no class of its own and start-up stays short.
 *
 * <p>The methods with a fixed number of arguments are called only for functions that have exactly
 * so many positional parameters and nothing else; {@link #call} takes all others, with the
 * arguments bound to the parameters in the order of the signature.
 */
public abstract class FunctionTable {
  /** Calls a function without parameters. */
  public @Nullable Object call0(int id, PyFunction function) {
    throw unknown(id);
  }

  /** Calls a function of one parameter. */
  public @Nullable Object call1(int id, PyFunction function, @Nullable Object a) {
    throw unknown(id);
  }

  /** Calls a function of two parameters. */
  public @Nullable Object call2(
      int id, PyFunction function, @Nullable Object a, @Nullable Object b) {
    throw unknown(id);
  }

  /** Calls a function of three parameters. */
  public @Nullable Object call3(
      int id, PyFunction function, @Nullable Object a, @Nullable Object b, @Nullable Object c) {
    throw unknown(id);
  }

  /** Calls any other function; one value a parameter. */
  public @Nullable Object call(int id, PyFunction function, @Nullable Object[] bound) {
    throw unknown(id);
  }

  private static RuntimeException unknown(int id) {
    return Errors.of(dev.portalis.runtime.error.ErrorKind.SYSTEM_ERROR, "no function " + id);
  }
}
