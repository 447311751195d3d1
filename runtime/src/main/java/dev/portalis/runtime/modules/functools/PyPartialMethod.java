package dev.portalis.runtime.modules.functools;

import dev.portalis.annotations.library.Arguments;
import dev.portalis.annotations.library.KeywordArguments;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyNew;
import dev.portalis.annotations.library.PyProperty;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.Attributes;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.PyCallable;
import dev.portalis.runtime.object.PyClassMethod;
import dev.portalis.runtime.object.PyDict;
import dev.portalis.runtime.object.PyMethod;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyStaticMethod;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Special;
import dev.portalis.runtime.object.Texts;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code functools.partialmethod}: a method with some arguments given. */
@PyClass(value = "partialmethod", module = "functools", pure = true)
public final class PyPartialMethod extends PyObject {
  /** {@code functools.partialmethod}. */
  public static final PyType TYPE =
      PyType.builtin("partialmethod", "functools", BuiltinTypes.OBJECT, new PyPartialMethodFace());

  private final @Nullable Object function;
  private final PyTuple arguments;
  private final PyDict keywords;

  private PyPartialMethod(@Nullable Object function, PyTuple arguments, PyDict keywords) {
    super(TYPE);
    this.function = function;
    this.arguments = arguments;
    this.keywords = keywords;
  }

  /** {@code partialmethod(func, *args, **keywords)}. */
  @PyNew
  public static PyPartialMethod make(
      PyType cls,
      @Nullable Object func,
      @Arguments @Nullable Object[] args,
      @KeywordArguments PyDict keywords) {
    if (func instanceof PyPartialMethod) {
      PyPartialMethod inner = (PyPartialMethod) func;
      PyDict merged = inner.keywords.copy();
      for (Map.Entry<Object, Object> entry : keywords.entrySet()) {
        merged.setItem(entry.getKey(), entry.getValue());
      }
      return new PyPartialMethod(inner.function, inner.arguments.plus(PyTuple.of(args)), merged);
    }
    boolean usable =
        func instanceof PyObject
            && (((PyObject) func).isCallable()
                || PyType.of(func).special(Special.CALL) != null
                || PyType.of(func).special(Special.GET) != null
                || func instanceof PyClassMethod
                || func instanceof PyStaticMethod
                || func instanceof PySingleDispatchMethod);
    if (!usable) {
      throw Errors.typeError(Texts.repr(func) + " is not callable or a descriptor");
    }
    return new PyPartialMethod(func, PyTuple.of(args), keywords);
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
  public @Nullable Object descriptorGet(@Nullable Object self, PyType owner) {
    Object bound = Attributes.bind(function, self, owner);
    return bound == function
        ? new PyMethod(new Unbound(), self)
        : PyPartial.make(PyPartial.TYPE, bound, arguments.items(), keywords);
  }

  @Override
  public @Nullable Object descriptorGetFromClass(PyType owner) {
    Object bound =
        function instanceof PyObject ? ((PyObject) function).descriptorGetFromClass(owner) : null;
    return bound == function
        ? new Unbound()
        : PyPartial.make(PyPartial.TYPE, bound, arguments.items(), keywords);
  }

  /** The function that takes self before the arguments that are given. */
  private final class Unbound extends PyCallable {
    Unbound() {
      super(BuiltinTypes.FUNCTION);
    }

    @Override
    public @Nullable Object call(@Nullable Object[] given, String[] names) {
      if (given.length == names.length) {
        throw Errors.typeError(
            "partialmethod._make_unbound_method.<locals>._method() missing 1 required positional"
                + " argument: 'cls_or_self'");
      }
      PyObject inner =
          PyPartial.make(
              PyPartial.TYPE,
              function,
              PyTuple.of(new Object[] {given[0]}).plus(arguments).items(),
              keywords);
      Object[] rest = Arrays.copyOfRange(given, 1, given.length);
      return inner.call(rest, names);
    }

    @Override
    public @Nullable Object getAttribute(String name) {
      return name.equals("__name__") || name.equals("__qualname__")
          ? Attributes.getOr(function, name, "_method")
          : super.getAttribute(name);
    }
  }

  @Override
  public String repr() {
    StringBuilder text = new StringBuilder("functools.partialmethod(").append(Texts.repr(function));
    for (Object each : arguments.items()) {
      text.append(", ").append(Texts.repr(each));
    }
    for (Map.Entry<Object, Object> entry : keywords.entrySet()) {
      text.append(", ").append(entry.getKey()).append('=').append(Texts.repr(entry.getValue()));
    }
    return text.append(')').toString();
  }
}
