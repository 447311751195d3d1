package dev.portalis.runtime.object;

import dev.portalis.runtime.error.ErrorKind;
import org.jspecify.annotations.Nullable;

/** The types of the built-in exceptions. */
public final class ExceptionTypes {
  private static final PyType[] TYPES = new PyType[ErrorKind.values().length];

  /** {@code BaseException}. */
  public static final PyType BASE_EXCEPTION = of(ErrorKind.BASE_EXCEPTION);

  /** {@code Exception}. */
  public static final PyType EXCEPTION = of(ErrorKind.EXCEPTION);

  /** {@code KeyError}. */
  public static final PyType KEY_ERROR = of(ErrorKind.KEY_ERROR);

  /** {@code StopIteration}. */
  public static final PyType STOP_ITERATION = of(ErrorKind.STOP_ITERATION);

  private ExceptionTypes() {}

  /** The type of a kind, made when asked for first. */
  public static PyType of(ErrorKind kind) {
    PyType known = TYPES[kind.ordinal()];
    if (known != null) {
      return known;
    }
    ErrorKind base = kind.base();
    PyType type =
        base == null
            ? PyType.builtin(
                kind.pythonName(), "builtins", BuiltinTypes.OBJECT, new PyBaseExceptionMembersFace())
            : PyType.builtin(kind.pythonName(), "builtins", of(base), ExceptionFaces.of(kind));
    if (kind == ErrorKind.EXCEPTION_GROUP) {
      type = new PyType(BuiltinTypes.TYPE, kind.pythonName(), "builtins",
          new PyType[] {of(ErrorKind.BASE_EXCEPTION_GROUP), of(ErrorKind.EXCEPTION)}, false);
    }
    type.setInstanceDict(true);
    if (base == null) {
      type.setAllocator(new ExceptionAllocator());
    }
    TYPES[kind.ordinal()] = type;
    return type;
  }

  private static final class ExceptionAllocator extends Allocator {
    @Override
    public PyObject allocate(PyType type) {
      return new PyBaseException(type);
    }
  }

  /** The kind of a built-in exception type; null for a user's own. */
  public static @Nullable ErrorKind kindOf(PyType type) {
    for (ErrorKind kind : ErrorKind.values()) {
      if (TYPES[kind.ordinal()] == type) {
        return kind;
      }
    }
    return null;
  }
}
