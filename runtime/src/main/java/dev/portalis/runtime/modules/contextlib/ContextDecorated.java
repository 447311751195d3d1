package dev.portalis.runtime.modules.contextlib;

import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.modules.functools.FunctoolsModule;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.ExceptionState;
import dev.portalis.runtime.object.Exceptions;
import dev.portalis.runtime.object.PyBaseException;
import dev.portalis.runtime.object.PyCallable;
import dev.portalis.runtime.object.PyMethod;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Special;
import dev.portalis.runtime.object.Truth;
import dev.portalis.runtime.program.Tracebacks;
import org.jspecify.annotations.Nullable;

/** A function that runs inside a context manager each time it is called. */
final class ContextDecorated extends PyCallable {
  private static final PyType TYPE =
      PyType.builtin("function", "builtins", BuiltinTypes.OBJECT, null);

  static {
    TYPE.setInstanceDict(true);
  }

  private final PyObject manager;
  private final @Nullable Object function;

  private ContextDecorated(PyObject manager, @Nullable Object function) {
    super(TYPE);
    this.manager = manager;
    this.function = function;
  }

  static ContextDecorated of(PyObject manager, @Nullable Object function) {
    ContextDecorated made = new ContextDecorated(manager, function);
    FunctoolsModule.updateWrapper(
        made, function, FunctoolsModule.WRAPPER_ASSIGNMENTS, FunctoolsModule.WRAPPER_UPDATES);
    return made;
  }

  @Override
  public @Nullable Object call(@Nullable Object[] arguments, String[] keywords) {
    Object context =
        manager instanceof PyGeneratorContext
            ? ((PyGeneratorContext) manager).again()
            : Calls.method(manager, "_recreate_cm");
    Object enter = method(context, Special.ENTER, "");
    Object exit = method(context, Special.EXIT, " (missed __exit__ method)");
    Calls.callSpecial(enter, context);
    Object result;
    try {
      result = Calls.call(function, arguments, keywords);
    } catch (Throwable t) {
      PyBaseException exception = Exceptions.caught(t);
      PyBaseException before = ExceptionState.enter(exception);
      try {
        Object traceback = Tracebacks.of(exception);
        if (Truth.of(Calls.callSpecial(exit, context, exception.type(), exception, traceback))) {
          return null;
        }
      } finally {
        ExceptionState.leave(before);
      }
      throw Exceptions.rethrow(exception);
    }
    Calls.callSpecial(exit, context, null, null, null);
    return result;
  }

  private static Object method(@Nullable Object context, Special special, String missed) {
    Object method = PyType.of(context).special(special);
    if (method == null) {
      throw Errors.typeError(
          "'"
              + PyType.of(context).name()
              + "' object does not support the context manager protocol"
              + missed);
    }
    return method;
  }

  @Override
  public @Nullable Object descriptorGet(@Nullable Object self, PyType owner) {
    return new PyMethod(this, self);
  }
}
