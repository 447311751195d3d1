package dev.portalis.runtime.modules.contextlib;

import dev.portalis.annotations.library.PyClassConstant;
import dev.portalis.annotations.library.PyFunction;
import dev.portalis.annotations.library.PyModule;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyType;
import org.jspecify.annotations.Nullable;

/**
 * Python's {@code contextlib}.
 *
 * @see <a href="https://docs.python.org/3.12/library/contextlib.html">contextlib</a>
 */
@PyModule(
    value = "contextlib",
    pure = true,
    classes = {
      PyClosing.class,
      PyExitStack.class,
      PyNullContext.class,
      PyRedirect.class,
      PyRedirectError.class,
      PySuppress.class
    })
public final class ContextlibModule {
  /** {@code AbstractContextManager}. */
  @PyClassConstant(value = "AbstractContextManager", bases = "object")
  public static final PyType ABSTRACT_CONTEXT_MANAGER = ContextManagerMethods.create();

  /** {@code ContextDecorator}. */
  @PyClassConstant(value = "ContextDecorator", bases = "object")
  public static final PyType CONTEXT_DECORATOR = DecoratorMethods.create();

  private ContextlibModule() {}

  /** {@code contextmanager(func)}. */
  @PyFunction("contextmanager")
  public static PyObject contextManager(@Nullable Object func) {
    return ContextManagerFunction.of(func);
  }
}
