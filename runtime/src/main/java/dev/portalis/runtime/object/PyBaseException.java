package dev.portalis.runtime.object;

import dev.portalis.runtime.error.PyException;
import org.jspecify.annotations.Nullable;

/** An exception object. */
public class PyBaseException extends PyObject {
  private PyTuple arguments;
  private @Nullable PyBaseException cause;
  private @Nullable PyBaseException context;
  private boolean suppressContext;
  private @Nullable PyException thrown;
  private @Nullable Object traceback;

  /** An exception of a type. */
  public PyBaseException(PyType type, @Nullable Object... arguments) {
    super(type);
    this.arguments = PyTuple.of(arguments);
  }

  /** {@code args}. */
  public final PyTuple arguments() {
    return arguments;
  }

  /** Sets {@code args}. */
  public final void setArguments(PyTuple value) {
    arguments = value;
  }

  /** {@code __cause__}. */
  public final @Nullable PyBaseException cause() {
    return cause;
  }

  /** {@code __context__}. */
  public final @Nullable PyBaseException context() {
    return context;
  }

  /** Sets {@code __context__}. */
  public final void setContext(@Nullable PyBaseException value) {
    context = value;
  }

  /** {@code __suppress_context__}. */
  public final boolean suppressesContext() {
    return suppressContext;
  }

  /** Sets {@code __suppress_context__}. */
  public final void setSuppressContext(boolean value) {
    suppressContext = value;
  }

  /** Sets {@code __cause__}, as {@code raise ... from} does. */
  public final void setCause(@Nullable PyBaseException value) {
    cause = value;
    suppressContext = true;
  }

  /** What carried this through Java frames last; its Java stack is the traceback. */
  public final @Nullable PyException thrown() {
    return thrown;
  }

  /** Remembers what carries this through Java frames. */
  public final void setThrown(@Nullable PyException value) {
    thrown = value;
  }

  /** {@code __traceback__}, where it was set by the program. */
  public final @Nullable Object traceback() {
    return traceback;
  }

  /** Sets {@code __traceback__}. */
  public final void setTraceback(@Nullable Object value) {
    traceback = value;
  }

  @Override
  public String str() {
    switch (arguments.size()) {
      case 0:
        return "";
      case 1:
        Object only = arguments.get(0);
        return type.isSubtypeOf(ExceptionTypes.KEY_ERROR) ? Texts.repr(only) : Texts.str(only);
      default:
        return Texts.str(arguments);
    }
  }

  @Override
  public String repr() {
    String inner = arguments.repr();
    return type.name() + (arguments.size() == 1 ? "(" + Texts.repr(arguments.get(0)) + ")" : inner);
  }
}
