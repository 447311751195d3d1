package dev.portalis.runtime.object;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.runtime.error.ErrorKind;
import dev.portalis.runtime.error.PyException;
import org.jspecify.annotations.Nullable;

/** {@code yield from} to iterators other than our own generators (PEP 380). */
final class Delegation {
  private Delegation() {}

  /** The Python object behind an iterator. */
  private static PyObject target(PyIterator inner) {
    return inner instanceof PyUserIterator ? ((PyUserIterator) inner).target() : inner;
  }

  static @Nullable Object send(PyIterator inner, @Nullable Object value) {
    try {
      return Calls.method(target(inner), "send", value);
    } catch (PyException e) {
      return endOf(inner, e);
    }
  }

  static @Nullable Object raise(PyIterator inner, PyException thrown) {
    boolean exit = Exceptions.matches(thrown, ErrorKind.GENERATOR_EXIT);
    if (inner instanceof PyGenerator) {
      if (exit) {
        ((PyGenerator) inner).close();
        throw thrown;
      }
      return ((PyGenerator) inner).advanceWith(thrown);
    }
    PyObject object = target(inner);
    String method = exit ? "close" : "throw";
    if (Attributes.has(object, method)) {
      if (exit) {
        Calls.method(object, method);
        throw thrown;
      }
      try {
        return Calls.method(object, method, Exceptions.valueOf(thrown));
      } catch (PyException e) {
        return endOf(inner, e);
      }
    }
    throw thrown;
  }

  private static Object endOf(PyIterator inner, PyException e) {
    if (!Exceptions.matches(e, ErrorKind.STOP_ITERATION)) {
      throw e;
    }
    if (inner instanceof PyUserIterator) {
      ((PyUserIterator) inner).end(Exceptions.stopValue(e));
    }
    return UNBOUND;
  }
}
