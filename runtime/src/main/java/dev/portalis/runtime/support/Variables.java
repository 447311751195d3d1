package dev.portalis.runtime.support;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.runtime.error.ErrorKind;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.error.PyException;
import dev.portalis.runtime.object.Attributes;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.ExceptionTypes;
import dev.portalis.runtime.object.Exceptions;
import dev.portalis.runtime.object.PyFunction;
import dev.portalis.runtime.object.PyGenerator;
import dev.portalis.runtime.object.PyModule;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.Texts;
import dev.portalis.runtime.program.Tracebacks;
import org.jspecify.annotations.Nullable;

/** Reading variables that may be without a value, and what else raises at such places. */
public final class Variables {
  private Variables() {}

  /** A local variable's value. */
  public static @Nullable Object local(@Nullable Object value, String name) {
    if (value == UNBOUND) {
      throw Errors.unboundLocal(name);
    }
    return value;
  }

  /** A global variable's value. */
  public static @Nullable Object global(@Nullable Object value, String name) {
    if (value == UNBOUND) {
      throw notDefined(name);
    }
    return value;
  }

  /** A global variable's value, or the builtin of its name where it is without one. */
  public static @Nullable Object globalOrBuiltin(
      @Nullable Object value, @Nullable Object builtin, String name) {
    return value == UNBOUND ? global(builtin, name) : value;
  }

  static PyException notDefined(String name) {
    Object error =
        Calls.call(
            ExceptionTypes.of(ErrorKind.NAME_ERROR),
            new Object[] {"name '" + name + "' is not defined", name},
            new String[] {"name"});
    return Exceptions.raise(error);
  }

  /** The value of an instance's field; what the class offers where the field is not set. */
  public static @Nullable Object field(@Nullable Object value, PyObject self, String name) {
    return value == UNBOUND ? Attributes.get(self, name) : value;
  }

  /** A value that is used as an object: None has no such attribute. */
  public static Object notNone(@Nullable Object value, String attribute) {
    if (value == null) {
      PyException error =
          Errors.attributeError("'NoneType' object has no attribute '" + attribute + "'");
      error.locate(null, attribute);
      throw error;
    }
    return value;
  }

  /** {@code AssertionError()}. */
  public static PyException assertion() {
    return Exceptions.raise(ExceptionTypes.of(ErrorKind.ASSERTION_ERROR));
  }

  /** {@code AssertionError(message)}. */
  public static PyException assertion(@Nullable Object message) {
    return Exceptions.raise(Calls.call(ExceptionTypes.of(ErrorKind.ASSERTION_ERROR), message));
  }

  /** Anything thrown, to be thrown on as it is where it is an unchecked exception. */
  public static RuntimeException propagate(Throwable thrown) {
    if (thrown instanceof RuntimeException) {
      return (RuntimeException) thrown;
    }
    if (thrown instanceof StackOverflowError) {
      throw (StackOverflowError) thrown;
    }
    return Exceptions.rethrow(Exceptions.caught(thrown));
  }

  /** Throws what was thrown into a generator, if anything was. */
  public static void raise(@Nullable Throwable thrown) {
    if (thrown != null) {
      throw propagate(thrown);
    }
  }

  /** {@code super()} where there is no method around it. */
  public static Object noSuper(String problem) {
    throw Errors.runtimeError("super(): " + problem);
  }

  /** Closes a generator that nothing refers to any more. */
  public static void drop(@Nullable Object generator) {
    if (generator instanceof PyGenerator) {
      try {
        ((PyGenerator) generator).close();
      } catch (Throwable t) {
        Tracebacks.print("Exception ignored in: " + Texts.repr(generator), Exceptions.caught(t));
      }
    }
  }

  /** For code behind statements that always leave. */
  public static PyException unreachable() {
    return Errors.of(ErrorKind.SYSTEM_ERROR, "unreachable code was reached");
  }

  /** The default of a positional parameter or, behind those, of a keyword-only one. */
  public static @Nullable Object defaultOf(PyFunction function, int parameter) {
    int positional = function.signature().positional();
    if (parameter >= positional) {
      return function.keywordDefaults()[parameter - positional];
    }
    Object[] defaults = function.defaults();
    return defaults[parameter - positional + defaults.length];
  }

  /** {@code from module import name}. */
  public static @Nullable Object member(PyModule module, String name) {
    Object value = Attributes.getOr(module, name, UNBOUND);
    if (value == UNBOUND) {
      throw missingMember(module, name);
    }
    return value;
  }

  /** ModuleNotFoundError. */
  public static PyException missingModule(String name, String message) {
    Object error =
        Calls.call(
            ExceptionTypes.of(ErrorKind.MODULE_NOT_FOUND_ERROR),
            new Object[] {message, name},
            new String[] {"name"});
    return Exceptions.raise(error);
  }

  private static PyException missingMember(PyModule module, String name) {
    Object file = Attributes.getOr(module, "__file__", UNBOUND);
    String place = file == UNBOUND ? "unknown location" : Texts.str(file);
    boolean circular =
        module instanceof TranslatedModule && ((TranslatedModule) module).isLoading();
    String from =
        circular
            ? "partially initialized module '"
                + module.name()
                + "' (most likely due to a circular import)"
            : "'" + module.name() + "'";
    return cannotImport(module.name(), name, from + " (" + place + ")");
  }

  /** ImportError for a name that a module does not have. */
  public static PyException missingMember(String module, String name) {
    return cannotImport(module, name, "'" + module + "' (unknown location)");
  }

  private static PyException cannotImport(String module, String name, String from) {
    String message = "cannot import name '" + name + "' from " + from;
    Object error =
        Calls.call(
            ExceptionTypes.of(ErrorKind.IMPORT_ERROR),
            new Object[] {message, module},
            new String[] {"name"});
    return Exceptions.raise(error);
  }
}
