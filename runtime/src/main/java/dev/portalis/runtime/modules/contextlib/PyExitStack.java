package dev.portalis.runtime.modules.contextlib;

import dev.portalis.annotations.library.Arguments;
import dev.portalis.annotations.library.KeywordArguments;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyInit;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.Attributes;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.ExceptionState;
import dev.portalis.runtime.object.Exceptions;
import dev.portalis.runtime.object.PyBaseException;
import dev.portalis.runtime.object.PyDict;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Signature;
import dev.portalis.runtime.object.Special;
import dev.portalis.runtime.object.Truth;
import dev.portalis.runtime.program.Tracebacks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code contextlib.ExitStack}. */
@PyClass(value = "ExitStack", module = "contextlib", pure = true)
public final class PyExitStack extends PyObject {
  /** {@code contextlib.ExitStack}. */
  public static final PyType TYPE =
      PyType.builtin("ExitStack", "contextlib", BuiltinTypes.OBJECT, new PyExitStackFace());

  private List<Step> steps = new ArrayList<>();

  /** An empty stack. */
  public PyExitStack(PyType type) {
    super(type);
  }

  /** {@code ExitStack()}. */
  @PyInit
  public void initialize() {}

  /** Something to be done at the end. */
  private static final class Step {
    final @Nullable Object function;
    final @Nullable Object[] arguments;
    final String[] names;

    /** Whether the function takes the exception and says whether it is dealt with. */
    final boolean takesException;

    Step(
        @Nullable Object function,
        @Nullable Object[] arguments,
        String[] names,
        boolean takesException) {
      this.function = function;
      this.arguments = arguments;
      this.names = names;
      this.takesException = takesException;
    }
  }

  private void pushExit(@Nullable Object function) {
    steps.add(new Step(function, new Object[0], Signature.NO_KEYWORDS, true));
  }

  /** {@code enter_context(cm)}. */
  @PyMethod
  public @Nullable Object enterContext(@Nullable Object cm) {
    PyType type = PyType.of(cm);
    Object enter = type.special(Special.ENTER);
    Object exit = type.special(Special.EXIT);
    if (enter == null || exit == null) {
      throw Errors.typeError(
          "'"
              + type.module()
              + "."
              + type.qualname()
              + "' object does not support the context manager protocol");
    }
    Object result = Calls.callSpecial(enter, cm);
    pushExit(Attributes.bind(exit, cm, type));
    return result;
  }

  /** {@code push(exit)}. */
  @PyMethod
  @Returns("exit")
  public @Nullable Object push(@Nullable Object exit) {
    Object method = PyType.of(exit).special(Special.EXIT);
    pushExit(method == null ? exit : Attributes.bind(method, exit, PyType.of(exit)));
    return exit;
  }

  /** {@code callback(callback, ...)}. */
  @PyMethod
  @Returns("callback")
  public @Nullable Object callback(
      @Nullable Object callback,
      @Arguments @Nullable Object[] arguments,
      @KeywordArguments PyDict keywords) {
    String[] names = new String[keywords.size()];
    Object[] all = Arrays.copyOf(arguments, arguments.length + names.length);
    int i = 0;
    for (Map.Entry<Object, Object> entry : keywords.entrySet()) {
      names[i] = (String) entry.getKey();
      all[arguments.length + i++] = entry.getValue();
    }
    steps.add(new Step(callback, all, names, false));
    return callback;
  }

  /** {@code pop_all()}. */
  @PyMethod
  @Returns("Self")
  public PyExitStack popAll() {
    PyExitStack other = new PyExitStack(type());
    other.steps = steps;
    steps = new ArrayList<>();
    return other;
  }

  /** {@code close()}. */
  @PyMethod
  public void close() {
    exit(null, null, null);
  }

  /** {@code __enter__}. */
  @PyMethod("__enter__")
  @Returns("Self")
  public PyExitStack enter() {
    return this;
  }

  /**
   * {@code __exit__}: undoes everything, the last first; later steps see what earlier ones raise.
   */
  @PyMethod("__exit__")
  public boolean exit(@Nullable Object type, @Nullable Object value, @Nullable Object traceback) {
    PyBaseException given = value instanceof PyBaseException ? (PyBaseException) value : null;
    PyBaseException pending = given;
    boolean suppressed = false;
    while (!steps.isEmpty()) {
      Step step = steps.remove(steps.size() - 1);
      PyBaseException before =
          pending == null ? ExceptionState.handled() : ExceptionState.enter(pending);
      try {
        if (!step.takesException) {
          Calls.call(step.function, step.arguments, step.names);
        } else if (Truth.of(
            Calls.call(
                step.function,
                pending == null ? null : pending.type(),
                pending,
                pending == null ? null : Tracebacks.of(pending)))) {
          suppressed = true;
          pending = null;
        }
      } catch (Throwable t) {
        pending = Exceptions.caught(t);
      } finally {
        ExceptionState.leave(before);
      }
    }
    if (pending != null && pending != given) {
      throw Exceptions.rethrow(pending);
    }
    return given != null && pending == null && suppressed;
  }
}
