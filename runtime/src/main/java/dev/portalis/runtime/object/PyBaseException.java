package dev.portalis.runtime.object;

import dev.portalis.runtime.error.Described;
import dev.portalis.runtime.error.PyException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** An exception object. */
public class PyBaseException extends PyObject implements Described {
  private static final Object[] NO_FIELDS = {};

  private PyTuple arguments;
  private @Nullable PyBaseException cause;
  private @Nullable PyBaseException context;
  private boolean suppressContext;
  private @Nullable PyException thrown;
  private @Nullable Object traceback;

  /** What built-in types keep besides the arguments, such as {@code errno}. */
  private @Nullable Object[] fields = NO_FIELDS;

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

  /** A field of a built-in type, by the number that the type gives it; None where never set. */
  final @Nullable Object field(int index) {
    return index < fields.length ? fields[index] : null;
  }

  /** Sets a field of a built-in type. */
  final void setField(int index, @Nullable Object value) {
    if (index >= fields.length) {
      fields = Arrays.copyOf(fields, index + 1);
    }
    fields[index] = value;
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
    return ExceptionTexts.str(this);
  }

  @Override
  public String repr() {
    String inner = arguments.repr();
    return type.name() + (arguments.size() == 1 ? "(" + Texts.repr(arguments.get(0)) + ")" : inner);
  }

  @Override
  public String typeName() {
    return type.name();
  }

  @Override
  public String describe() {
    String message = Texts.str(this);
    return message.isEmpty() ? type.name() : type.name() + ": " + message;
  }
}
