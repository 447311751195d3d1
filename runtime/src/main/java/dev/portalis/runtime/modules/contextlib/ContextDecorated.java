package dev.portalis.runtime.modules.contextlib;

import dev.portalis.runtime.modules.functools.FunctoolsModule;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.ExceptionState;
import dev.portalis.runtime.object.Exceptions;
import dev.portalis.runtime.object.PyBaseException;
import dev.portalis.runtime.object.PyCallable;
import dev.portalis.runtime.object.PyMethod;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.program.Tracebacks;
import org.jspecify.annotations.Nullable;

/** A function that runs inside a context manager each time it is called. */
final class ContextDecorated extends PyCallable {
  private static final PyType TYPE =
      PyType.builtin("function", "builtins", BuiltinTypes.OBJECT, null);

  static {
    TYPE.setInstanceDict(true);
  }

  private final PyGeneratorContext manager;
  private final @Nullable Object function;

  private ContextDecorated(PyGeneratorContext manager, @Nullable Object function) {
    super(TYPE);
    this.manager = manager;
    this.function = function;
  }

  static ContextDecorated of(PyGeneratorContext manager, @Nullable Object function) {
    ContextDecorated made = new ContextDecorated(manager, function);
    FunctoolsModule.updateWrapper(
        made, function, FunctoolsModule.WRAPPER_ASSIGNMENTS, FunctoolsModule.WRAPPER_UPDATES);
    return made;
  }

  @Override
  public @Nullable Object call(@Nullable Object[] arguments, String[] keywords) {
    PyGeneratorContext context = manager.again();
    context.enter();
    Object result;
    try {
      result = Calls.call(function, arguments, keywords);
    } catch (Throwable t) {
      PyBaseException exception = Exceptions.caught(t);
      PyBaseException before = ExceptionState.enter(exception);
      try {
        if (context.exit(exception.type(), exception, Tracebacks.of(exception))) {
          return null;
        }
      } finally {
        ExceptionState.leave(before);
      }
      throw Exceptions.rethrow(exception);
    }
    context.exit(null, null, null);
    return result;
  }

  @Override
  public @Nullable Object descriptorGet(@Nullable Object self, PyType owner) {
    return new PyMethod(this, self);
  }
}
