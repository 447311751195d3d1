package dev.portalis.runtime.modules.threading;

import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyNew;
import dev.portalis.annotations.library.PyProperty;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.Iteration;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Texts;
import org.jspecify.annotations.Nullable;

/** What {@code threading.excepthook} is told of an exception that ended a thread. */
@PyClass(value = "ExceptHookArgs", module = "threading")
public final class PyExceptHookArgs extends PyTuple {
  /** The type. */
  public static final PyType TYPE =
      PyType.builtin("_ExceptHookArgs", "_thread", BuiltinTypes.TUPLE, new PyExceptHookArgsFace())
          .setFinal();

  private static final String[] NAMES = {"exc_type", "exc_value", "exc_traceback", "thread"};

  PyExceptHookArgs(@Nullable Object... items) {
    super(TYPE, items);
  }

  /** {@code ExceptHookArgs(sequence)}. */
  @PyNew
  public static PyExceptHookArgs make(PyType cls, @Nullable Object sequence) {
    if (!(sequence instanceof PyObject) || !((PyObject) sequence).isIterable()) {
      throw Errors.typeError("constructor requires a sequence");
    }
    Object[] items = Iteration.toArray(sequence);
    if (items.length != NAMES.length) {
      throw Errors.typeError(
          "_thread._ExceptHookArgs() takes a 4-sequence (" + items.length + "-sequence given)");
    }
    return new PyExceptHookArgs(items);
  }

  /** {@code args.exc_type}. */
  @PyProperty
  public @Nullable Object excType() {
    return get(0);
  }

  /** {@code args.exc_value}. */
  @PyProperty
  public @Nullable Object excValue() {
    return get(1);
  }

  /** {@code args.exc_traceback}. */
  @PyProperty
  public @Nullable Object excTraceback() {
    return get(2);
  }

  /** {@code args.thread}. */
  @PyProperty
  public @Nullable Object thread() {
    return get(3);
  }

  @Override
  public String repr() {
    StringBuilder text = new StringBuilder("_thread._ExceptHookArgs(");
    for (int i = 0; i < NAMES.length; i++) {
      text.append(i == 0 ? "" : ", ").append(NAMES[i]).append('=').append(Texts.repr(get(i)));
    }
    return text.append(')').toString();
  }
}
