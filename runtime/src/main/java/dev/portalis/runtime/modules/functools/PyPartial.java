package dev.portalis.runtime.modules.functools;

import dev.portalis.annotations.library.Arguments;
import dev.portalis.annotations.library.KeywordArguments;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyNew;
import dev.portalis.annotations.library.PyProperty;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.PyCallable;
import dev.portalis.runtime.object.PyDict;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Special;
import dev.portalis.runtime.object.Texts;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code functools.partial}. */
@PyClass(value = "partial", module = "functools")
public final class PyPartial extends PyCallable {
  /** {@code functools.partial}. */
  public static final PyType TYPE =
      PyType.builtin("partial", "functools", BuiltinTypes.OBJECT, new PyPartialFace());

  static {
    TYPE.setInstanceDict(true);
  }

  private final @Nullable Object function;
  private final PyTuple arguments;
  private final PyDict keywords;

  private PyPartial(PyType type, @Nullable Object function, PyTuple arguments, PyDict keywords) {
    super(type);
    this.function = function;
    this.arguments = arguments;
    this.keywords = keywords;
  }

  /** {@code partial(function, *args, **keywords)}. */
  @PyNew
  public static PyPartial make(
      PyType cls,
      @Nullable Object function,
      @Arguments @Nullable Object[] arguments,
      @KeywordArguments PyDict keywords) {
    boolean callable =
        function instanceof PyObject
            && (((PyObject) function).isCallable()
                || PyType.of(function).special(Special.CALL) != null);
    if (!callable) {
      throw Errors.typeError("the first argument must be callable");
    }
    if (function instanceof PyPartial && ((PyPartial) function).type() == TYPE) {
      PyPartial inner = (PyPartial) function;
      PyDict merged = inner.keywords.copy();
      for (Map.Entry<Object, Object> entry : keywords.entrySet()) {
        merged.setItem(entry.getKey(), entry.getValue());
      }
      return new PyPartial(
          cls, inner.function, inner.arguments.plus(PyTuple.of(arguments)), merged);
    }
    return new PyPartial(cls, function, PyTuple.of(arguments), keywords);
  }

  /** {@code func}. */
  @PyProperty("func")
  public @Nullable Object function() {
    return function;
  }

  /** {@code args}. */
  @PyProperty("args")
  @Returns("tuple[object, ...]")
  public PyTuple arguments() {
    return arguments;
  }

  /** {@code keywords}. */
  @PyProperty("keywords")
  @Returns("dict[str, object]")
  public PyDict keywords() {
    return keywords;
  }

  @Override
  public @Nullable Object call(@Nullable Object[] given, String[] names) {
    PyDict all = keywords.copy();
    int positional = given.length - names.length;
    for (int i = 0; i < names.length; i++) {
      all.putString(names[i], given[positional + i]);
    }
    int own = arguments.size();
    Object[] values = new Object[own + positional + all.size()];
    String[] allNames = new String[all.size()];
    System.arraycopy(arguments.items(), 0, values, 0, own);
    System.arraycopy(given, 0, values, own, positional);
    int i = 0;
    for (Map.Entry<Object, Object> entry : all.entrySet()) {
      allNames[i] = (String) entry.getKey();
      values[own + positional + i++] = entry.getValue();
    }
    return Calls.call(function, values, allNames);
  }

  @Override
  public String repr() {
    StringBuilder text = new StringBuilder("functools.partial(").append(Texts.repr(function));
    for (Object each : arguments.items()) {
      text.append(", ").append(Texts.repr(each));
    }
    for (Map.Entry<Object, Object> entry : keywords.entrySet()) {
      text.append(", ").append(entry.getKey()).append('=').append(Texts.repr(entry.getValue()));
    }
    return text.append(')').toString();
  }
}
