package dev.portalis.runtime.object;

import dev.portalis.runtime.error.ErrorKind;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.error.JavaStack;
import dev.portalis.runtime.error.PyException;

/** What Java itself throws inside translated code, as the exception that Python would raise. */
final class JavaErrors {
  private JavaErrors() {}

  static PyException translate(Throwable thrown) {
    PyException result = exceptionFor(thrown);
    result.setOrigin(thrown);
    return result;
  }

  private static PyException exceptionFor(Throwable thrown) {
    if (thrown instanceof StackOverflowError) {
      return Errors.of(ErrorKind.RECURSION_ERROR, "maximum recursion depth exceeded");
    }
    if (thrown instanceof OutOfMemoryError) {
      return Errors.of(ErrorKind.MEMORY_ERROR);
    }
    if (thrown instanceof ExceptionInInitializerError && thrown.getCause() != null) {
      return thrown.getCause() instanceof PyException
          ? (PyException) thrown.getCause()
          : exceptionFor(thrown.getCause());
    }
    if (thrown instanceof ArithmeticException) {
      return Errors.overflow(
          "int does not fit 64 bits here: " + ((ArithmeticException) thrown).getMessage());
    }
    return Errors.of(ErrorKind.SYSTEM_ERROR, JavaStack.describe(thrown));
  }
}
