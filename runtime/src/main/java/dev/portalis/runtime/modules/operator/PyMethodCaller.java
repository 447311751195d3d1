package dev.portalis.runtime.modules.operator;

import dev.portalis.annotations.library.Arguments;
import dev.portalis.annotations.library.KeywordArguments;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyNew;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.Convert;
import dev.portalis.runtime.object.PyCallable;
import dev.portalis.runtime.object.PyDict;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Texts;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code operator.methodcaller}. */
@PyClass(value = "methodcaller", module = "operator")
public final class PyMethodCaller extends PyCallable {
  /** {@code operator.methodcaller}. */
  public static final PyType TYPE =
      PyType.builtin("methodcaller", "operator", BuiltinTypes.OBJECT, new PyMethodCallerFace());

  private final String name;
  private final @Nullable Object[] values;
  private final String[] names;

  private PyMethodCaller(PyType type, String name, @Nullable Object[] values, String[] names) {
    super(type);
    this.name = name;
    this.values = values;
    this.names = names;
  }

  /** {@code methodcaller(name, ...)}. */
  @PyNew
  public static PyMethodCaller make(
      PyType cls,
      @Nullable Object name,
      @Arguments @Nullable Object[] arguments,
      @KeywordArguments PyDict keywords) {
    String method = Convert.stringOrNull(name);
    if (method == null) {
      throw Errors.typeError("method name must be a string");
    }
    String[] names = new String[keywords.size()];
    Object[] values = Arrays.copyOf(arguments, arguments.length + names.length);
    int i = 0;
    for (Map.Entry<Object, Object> entry : keywords.entrySet()) {
      names[i] = (String) entry.getKey();
      values[arguments.length + i++] = entry.getValue();
    }
    return new PyMethodCaller(cls, method, values, names);
  }

  @Override
  public @Nullable Object call1(@Nullable Object a) {
    return Calls.method(a, name, values, names);
  }

  @Override
  public @Nullable Object call(@Nullable Object[] arguments, String[] keywords) {
    if (arguments.length != 1 || keywords.length > 0) {
      throw Errors.typeError("methodcaller expected 1 argument, got " + arguments.length);
    }
    return call1(arguments[0]);
  }

  @Override
  public String repr() {
    StringBuilder text = new StringBuilder("operator.methodcaller(").append(Texts.repr(name));
    int positional = values.length - names.length;
    for (int i = 0; i < values.length; i++) {
      text.append(", ")
          .append(i < positional ? "" : names[i - positional] + "=")
          .append(Texts.repr(values[i]));
    }
    return text.append(')').toString();
  }
}
