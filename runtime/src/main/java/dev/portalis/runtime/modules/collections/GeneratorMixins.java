package dev.portalis.runtime.modules.collections;

import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.runtime.error.ErrorKind;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.error.PyException;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.ExceptionTypes;
import dev.portalis.runtime.object.Exceptions;
import dev.portalis.runtime.object.PyObject;
import org.jspecify.annotations.Nullable;

/** The methods of {@code Generator} that follow from {@code send} and {@code throw}. */
@PyClass(
    value = "Generator",
    module = "collections.abc",
    values = PyObject.class,
    type = "CollectionsAbcModule.GENERATOR",
    pure = true)
public final class GeneratorMixins {
  private GeneratorMixins() {}

  /** {@code __next__}. */
  @PyMethod("__next__")
  public static @Nullable Object next(PyObject self) {
    return Calls.method(self, "send", (Object) null);
  }

  /** {@code close()}. */
  @PyMethod
  public static void close(PyObject self) {
    try {
      Calls.method(self, "throw", ExceptionTypes.of(ErrorKind.GENERATOR_EXIT));
    } catch (PyException e) {
      if (Exceptions.matches(e, ErrorKind.GENERATOR_EXIT)
          || Exceptions.matches(e, ErrorKind.STOP_ITERATION)) {
        return;
      }
      throw e;
    }
    throw Errors.runtimeError("generator ignored GeneratorExit");
  }
}
