package dev.portalis.runtime.modules.functools;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.error.PyException;
import dev.portalis.runtime.object.Attributes;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.Identity;
import dev.portalis.runtime.object.PyCallable;
import dev.portalis.runtime.object.PyDict;
import dev.portalis.runtime.object.PyMappingProxy;
import dev.portalis.runtime.object.PyMethod;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.PyUnion;
import dev.portalis.runtime.object.Texts;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@code singledispatch} makes of a function: it chooses by the class of the first argument.
 *
 * <p>The tables are replaced, never changed, so that calls need no lock.
 */
final class PySingleDispatch extends PyCallable {
  private final String name;
  private volatile Map<PyType, @Nullable Object> registry;
  private volatile Map<PyType, @Nullable Object> found = Map.of();

  PySingleDispatch(@Nullable Object function) {
    super(BuiltinTypes.FUNCTION);
    Object named = Attributes.getOr(function, "__name__", "singledispatch function");
    name = named instanceof String ? (String) named : "singledispatch function";
    Map<PyType, @Nullable Object> first = new LinkedHashMap<>();
    first.put(BuiltinTypes.OBJECT, function);
    registry = first;
    FunctoolsModule.updateWrapper(
        this, function, FunctoolsModule.WRAPPER_ASSIGNMENTS, FunctoolsModule.WRAPPER_UPDATES);
  }

  @Override
  public @Nullable Object call(@Nullable Object[] arguments, String[] keywords) {
    if (arguments.length == keywords.length) {
      throw Errors.typeError(name + " requires at least 1 positional argument");
    }
    return Calls.call(dispatch(PyType.of(arguments[0])), arguments, keywords);
  }

  @Override
  public @Nullable Object call1(@Nullable Object a) {
    return Calls.call(dispatch(PyType.of(a)), a);
  }

  @Override
  public @Nullable Object call2(@Nullable Object a, @Nullable Object b) {
    return Calls.call(dispatch(PyType.of(a)), a, b);
  }

  /** {@code dispatch(cls)}: the implementation for a class. */
  @Nullable Object dispatch(PyType type) {
    Object known = found.get(type);
    if (known != null) {
      return known;
    }
    Map<PyType, @Nullable Object> current = registry;
    Object implementation =
        current.containsKey(type) ? current.get(type) : DispatchOrder.find(type, current);
    Map<PyType, @Nullable Object> more = new LinkedHashMap<>(found);
    more.put(type, implementation);
    found = more;
    return implementation;
  }

  /** {@code register(cls, func)}; a decorator where there is no function. */
  @Nullable Object register(@Nullable Object cls, @Nullable Object function) {
    if (isDispatchType(cls)) {
      if (function == null) {
        return new Registration(cls);
      }
      add(cls, function);
      return function;
    }
    if (function != null) {
      throw Errors.typeError(
          "Invalid first argument to `register()`. "
              + Texts.repr(cls)
              + " is not a class or union type.");
    }
    add(annotated(cls), cls);
    return cls;
  }

  private static boolean isDispatchType(@Nullable Object cls) {
    if (cls instanceof PyUnion) {
      for (Object each : ((PyUnion) cls).members().items()) {
        if (each != null && !(each instanceof PyType)) {
          return false;
        }
      }
      return true;
    }
    return cls instanceof PyType;
  }

  /** The class that the first annotation of a function names. */
  private static @Nullable Object annotated(@Nullable Object function) {
    Object annotations = Attributes.getOr(function, "__annotations__", UNBOUND);
    if (!(annotations instanceof PyDict) || ((PyDict) annotations).size() == 0) {
      throw Errors.typeError(
          "Invalid first argument to `register()`: "
              + Texts.repr(function)
              + ". Use either `@register(some_class)` or plain `@register` on an annotated"
              + " function.");
    }
    Map.Entry<Object, Object> first = ((PyDict) annotations).entrySet().iterator().next();
    Object cls = first.getValue();
    if (isDispatchType(cls)) {
      return cls;
    }
    throw Errors.typeError(
        "Invalid annotation for '" + first.getKey() + "'. " + Texts.repr(cls) + " is not a class.");
  }

  private void add(@Nullable Object cls, @Nullable Object function) {
    Map<PyType, @Nullable Object> more = new LinkedHashMap<>(registry);
    if (cls instanceof PyUnion) {
      for (Object each : ((PyUnion) cls).members().items()) {
        more.put(each == null ? BuiltinTypes.NONE : (PyType) each, function);
      }
    } else {
      more.put((PyType) cls, function);
    }
    registry = more;
    found = Map.of();
  }

  /** A read-only view of what was registered. */
  private PyMappingProxy registryProxy() {
    PyDict dict = new PyDict();
    for (Map.Entry<PyType, @Nullable Object> entry : registry.entrySet()) {
      dict.setItem(entry.getKey(), entry.getValue());
    }
    return new PyMappingProxy(dict);
  }

  @Override
  public @Nullable Object descriptorGet(@Nullable Object self, PyType owner) {
    return new PyMethod(this, self);
  }

  @Override
  public @Nullable Object getAttribute(String attribute) {
    switch (attribute) {
      case "register":
        return new Method(Method.REGISTER);
      case "dispatch":
        return new Method(Method.DISPATCH);
      case "registry":
        return registryProxy();
      case "_clear_cache":
        return new Method(Method.CLEAR);
      case "__dict__":
        return instanceDict();
      default:
        Object own = instanceGet(attribute);
        return own == UNBOUND ? super.getAttribute(attribute) : own;
    }
  }

  @Override
  public void setAttribute(String attribute, @Nullable Object value) {
    instanceDict().putString(attribute, value);
  }

  @Override
  public String repr() {
    return "<function " + name + " at " + Identity.address(this) + ">";
  }

  /** {@code register(cls)}, waiting for the function. */
  private final class Registration extends PyCallable {
    private final @Nullable Object cls;

    Registration(@Nullable Object cls) {
      super(BuiltinTypes.FUNCTION);
      this.cls = cls;
    }

    @Override
    public @Nullable Object call(@Nullable Object[] arguments, String[] keywords) {
      if (arguments.length != 1 || keywords.length != 0) {
        throw Errors.typeError("<lambda>() takes 1 positional argument");
      }
      return register(cls, arguments[0]);
    }
  }

  /** The functions that hang on the function. */
  private final class Method extends PyCallable {
    static final int REGISTER = 0;
    static final int DISPATCH = 1;
    static final int CLEAR = 2;

    private final int kind;

    Method(int kind) {
      super(BuiltinTypes.FUNCTION);
      this.kind = kind;
    }

    @Override
    public @Nullable Object call(@Nullable Object[] arguments, String[] keywords) {
      if (kind == CLEAR) {
        found = Map.of();
        return null;
      }
      int most = kind == REGISTER ? 2 : 1;
      if (arguments.length == 0 || arguments.length > most) {
        throw wrongCount(arguments.length, most);
      }
      if (kind == DISPATCH) {
        return dispatch((PyType) arguments[0]);
      }
      boolean swapped = keywords.length == 2 && keywords[0].equals("func");
      Object function = arguments.length == 1 ? null : arguments[1];
      return swapped ? register(function, arguments[0]) : register(arguments[0], function);
    }

    private PyException wrongCount(int given, int most) {
      String function = "singledispatch.<locals>." + (kind == REGISTER ? "register" : "dispatch");
      return Errors.typeError(
          given == 0
              ? function + "() missing 1 required positional argument: 'cls'"
              : function
                  + "() takes "
                  + (most == 1 ? "1 positional argument" : "from 1 to 2 positional arguments")
                  + " but "
                  + given
                  + " were given");
    }
  }
}
