package dev.portalis.runtime.object;

import dev.portalis.runtime.error.ErrorKind;
import org.jspecify.annotations.Nullable;

/** The types of the built-in exceptions. */
public final class ExceptionTypes {
  private static final PyType[] TYPES = new PyType[ErrorKind.values().length];

  static {
    // A base stands before what derives from it.
    for (ErrorKind kind : ErrorKind.values()) {
      TYPES[kind.ordinal()] = create(kind);
    }
  }

  /** {@code BaseException}. */
  public static final PyType BASE_EXCEPTION = of(ErrorKind.BASE_EXCEPTION);

  /** {@code BaseExceptionGroup}. */
  public static final PyType BASE_EXCEPTION_GROUP = of(ErrorKind.BASE_EXCEPTION_GROUP);

  /** {@code Exception}. */
  public static final PyType EXCEPTION = of(ErrorKind.EXCEPTION);

  /** {@code KeyError}. */
  public static final PyType KEY_ERROR = of(ErrorKind.KEY_ERROR);

  /** {@code StopIteration}. */
  public static final PyType STOP_ITERATION = of(ErrorKind.STOP_ITERATION);

  /** {@code SystemExit}. */
  public static final PyType SYSTEM_EXIT = of(ErrorKind.SYSTEM_EXIT);

  /** {@code OSError}. */
  public static final PyType OS_ERROR = of(ErrorKind.OS_ERROR);

  /** {@code ImportError}. */
  public static final PyType IMPORT_ERROR = of(ErrorKind.IMPORT_ERROR);

  /** {@code AttributeError}. */
  public static final PyType ATTRIBUTE_ERROR = of(ErrorKind.ATTRIBUTE_ERROR);

  /** {@code NameError}. */
  public static final PyType NAME_ERROR = of(ErrorKind.NAME_ERROR);

  /** {@code SyntaxError}. */
  public static final PyType SYNTAX_ERROR = of(ErrorKind.SYNTAX_ERROR);

  /** {@code UnicodeDecodeError}. */
  public static final PyType UNICODE_DECODE_ERROR = of(ErrorKind.UNICODE_DECODE_ERROR);

  /** {@code UnicodeEncodeError}. */
  public static final PyType UNICODE_ENCODE_ERROR = of(ErrorKind.UNICODE_ENCODE_ERROR);

  /** {@code UnicodeTranslateError}. */
  public static final PyType UNICODE_TRANSLATE_ERROR = of(ErrorKind.UNICODE_TRANSLATE_ERROR);

  private ExceptionTypes() {}

  private static PyType create(ErrorKind kind) {
    ErrorKind base = kind.base();
    PyType[] bases =
        kind == ErrorKind.EXCEPTION_GROUP
            ? new PyType[] {of(ErrorKind.BASE_EXCEPTION_GROUP), of(ErrorKind.EXCEPTION)}
            : new PyType[] {base == null ? BuiltinTypes.OBJECT : of(base)};
    PyType type = PyType.builtin(kind.pythonName(), "builtins", bases, ExceptionFaces.of(kind));
    type.setInstanceDict(true);
    if (base == null) {
      type.setAllocator(new ExceptionAllocator());
    }
    return type;
  }

  /** The type of a kind. */
  public static PyType of(ErrorKind kind) {
    return TYPES[kind.ordinal()];
  }

  /**
   * A type for an exception that a library module defines, such as {@code queue.Empty}.
   *
   * @param module what it gives as {@code __module__}
   */
  public static PyType define(String name, String module, PyType... bases) {
    PyType type = PyType.builtin(name, module, bases, null);
    type.setInstanceDict(true);
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

  /** The kind of the first built-in type in the order of an exception type. */
  static ErrorKind nearestKind(PyType type) {
    for (PyType each : type.order()) {
      if (!each.isUserDefined()) {
        ErrorKind kind = kindOf(each);
        if (kind != null) {
          return kind;
        }
      }
    }
    return ErrorKind.BASE_EXCEPTION;
  }
}
