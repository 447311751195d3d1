package dev.portalis.runtime.interop;

import dev.portalis.runtime.error.PyException;
import dev.portalis.runtime.object.Exceptions;

/** What Java sees of exceptions that leave Python code through a stub. */
public final class StubErrors {
  private StubErrors() {}

  /**
   * The exception to throw into Java: Python's exceptions as {@link PyException} with their
   * exception objects, also where Java's own limits raised them. What Java code threw that Python
   * called comes out as it went in.
   *
   * @throws Error where Java code threw one
   */
  public static RuntimeException leaving(Throwable thrown) {
    boolean isPython =
        thrown instanceof PyException
            || thrown instanceof ArithmeticException
            || thrown instanceof StackOverflowError
            || thrown instanceof OutOfMemoryError
            || thrown instanceof ExceptionInInitializerError;
    if (isPython) {
      PyException raised = Exceptions.raised(thrown);
      Exceptions.valueOf(raised);
      return raised;
    }
    if (thrown instanceof Error) {
      throw (Error) thrown;
    }
    return (RuntimeException) thrown;
  }
}
