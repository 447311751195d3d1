package dev.portalis.runtime.modules;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.runtime.error.ErrorKind;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.modules.enums.EnumTypes;
import dev.portalis.runtime.object.Attributes;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.ExceptionTypes;
import dev.portalis.runtime.object.Exceptions;
import dev.portalis.runtime.object.PyBaseException;
import dev.portalis.runtime.object.PyDict;
import dev.portalis.runtime.object.PyFunction;
import dev.portalis.runtime.object.PyInstance;
import dev.portalis.runtime.object.PyMethod;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Texts;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The copy that pickling and unpickling a value gives: functions and classes stay what they are,
 * and what cannot be pickled raises the errors of pickle.
 *
 * @see <a
 *     href="https://docs.python.org/3.12/library/pickle.html#what-can-be-pickled-and-unpickled">What
 *     can be pickled and unpickled?</a>
 */
public final class PickledCopy extends Copies {
  private static final String LOCAL = "<locals>";

  private static final PyType PICKLE_ERROR =
      PyType.builtin("PickleError", "_pickle", ExceptionTypes.of(ErrorKind.EXCEPTION), null);
  private static final PyType PICKLING_ERROR =
      PyType.builtin("PicklingError", "_pickle", PICKLE_ERROR, null);

  private PickledCopy() {
    super(null);
  }

  /**
   * The copy of a value.
   *
   * @throws dev.portalis.runtime.error.PyException where a part of it cannot be pickled
   */
  public static @Nullable Object of(@Nullable Object value) {
    return new PickledCopy().deep(value);
  }

  @Override
  @Nullable Object deep(@Nullable Object value) {
    if (!(value instanceof PyObject)) {
      return value;
    }
    PyObject object = (PyObject) value;
    Object known = known(object);
    if (known != UNBOUND) {
      return known;
    }
    if (object instanceof PyMethod) {
      PyMethod method = (PyMethod) object;
      return remember(object, new PyMethod(method.function(), deep(method.self())));
    }
    check(object);
    if (EnumTypes.isMember(object)) {
      return object;
    }
    if (object instanceof PyBaseException) {
      return exception((PyBaseException) object);
    }
    Object reduced = reduced(object);
    if (reduced != UNBOUND) {
      return reduced;
    }
    if (object instanceof PyInstance && hasOwnState(object)) {
      return withState(object, allocate(object), ownState(object));
    }
    return isAtomic(object) ? object : deepContainer(object);
  }

  // ---- what cannot be pickled

  private static void check(PyObject value) {
    if (value instanceof PyFunction) {
      PyFunction function = (PyFunction) value;
      checkGlobal(function.qualifiedName());
      if (function.name().equals("<lambda>")) {
        String lookup = ": attribute lookup <lambda> on " + moduleOf(function) + " failed";
        String message = "Can't pickle " + Texts.repr(function) + lookup;
        throw Exceptions.raise(Calls.call(PICKLING_ERROR, message));
      }
      return;
    }
    if (value instanceof PyType) {
      checkGlobal(((PyType) value).qualifiedName());
      return;
    }
    checkGlobal(value.type().qualifiedName());
    String refused = refused(value);
    if (refused != null) {
      throw Errors.typeError("cannot pickle '" + refused + "' object");
    }
  }

  private static String moduleOf(PyFunction function) {
    return Texts.str(Attributes.get(function, "__module__"));
  }

  private static void checkGlobal(String qualifiedName) {
    if (qualifiedName.contains(LOCAL)) {
      throw Errors.of(
          ErrorKind.ATTRIBUTE_ERROR, "Can't pickle local object '" + qualifiedName + "'");
    }
  }

  /** The name of the type that is at fault; null where a value can be pickled. */
  private static @Nullable String refused(PyObject value) {
    PyType type = builtinBase(value.type());
    String name =
        type.module().equals("builtins") ? type.name() : type.module() + "." + type.name();
    switch (name) {
      case "module",
      "generator",
      "coroutine",
      "async_generator",
      "dict_keys",
      "dict_values",
      "dict_items",
      "mappingproxy",
      "property",
      "staticmethod",
      "classmethod",
      "super",
      "memoryview",
      "traceback",
      "frame",
      "_thread.lock",
      "_thread.RLock",
      "_queue.SimpleQueue",
      "_thread._local":
        return name;
      case "threading.Condition", "concurrent.futures._base.Future":
        return "_thread.RLock";
      case "concurrent.futures.thread.ThreadPoolExecutor":
        return "_queue.SimpleQueue";
      default:
        String module = type.module();
        boolean holdsLock = module.equals("threading") || module.equals("queue");
        return holdsLock ? "_thread.lock" : module.equals("_io") ? name : null;
    }
  }

  private static PyType builtinBase(PyType type) {
    for (PyType each : type.order()) {
      if (!each.isUserDefined()) {
        return each;
      }
    }
    return BuiltinTypes.OBJECT;
  }

  // ---- objects that say themselves how they are pickled

  /** The copy that {@code __reduce_ex__} or {@code __reduce__} of a class makes; else UNBOUND. */
  private @Nullable Object reduced(PyObject value) {
    Object parts = UNBOUND;
    if (isOwn(value, "__reduce_ex__")) {
      parts = Calls.method(value, "__reduce_ex__", 4L);
    } else if (isOwn(value, "__reduce__")) {
      parts = Calls.method(value, "__reduce__");
    }
    if (!(parts instanceof PyTuple)) {
      return parts == UNBOUND || parts instanceof String
          ? (parts == UNBOUND ? parts : value)
          : parts;
    }
    PyTuple reduced = (PyTuple) parts;
    Object[] arguments = ((PyTuple) Objects.requireNonNull(deep(reduced.get(1)))).toArray();
    Object made = Calls.call(reduced.get(0), arguments, new String[0]);
    remember(value, made);
    Object state = reduced.length() > 2 ? reduced.get(2) : null;
    return state == null || !(made instanceof PyObject)
        ? made
        : withState(value, (PyObject) made, state);
  }

  private static boolean isOwn(PyObject value, String method) {
    for (PyType each : value.type().order()) {
      if (each.isUserDefined() && each.ownMember(method) != UNBOUND) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasOwnState(PyObject value) {
    return isOwn(value, "__getstate__") || isOwn(value, "__setstate__");
  }

  private static @Nullable Object ownState(PyObject value) {
    if (isOwn(value, "__getstate__")) {
      return Calls.method(value, "__getstate__");
    }
    PyDict state = new PyDict();
    for (Map.Entry<Object, Object> entry : value.attributesCopy().entrySet()) {
      state.setItem(entry.getKey(), entry.getValue());
    }
    return state;
  }

  private PyObject withState(PyObject original, PyObject made, @Nullable Object originalState) {
    remember(original, made);
    Object state = deep(originalState);
    if (isOwn(made, "__setstate__")) {
      Calls.method(made, "__setstate__", state);
    } else if (state instanceof PyDict) {
      for (Map.Entry<Object, Object> entry : ((PyDict) state).copy().entrySet()) {
        made.instanceSet((String) entry.getKey(), entry.getValue());
      }
    }
    return made;
  }

  private Object exception(PyBaseException value) {
    Object reduced = reduced(value);
    if (reduced != UNBOUND) {
      return Objects.requireNonNull(reduced);
    }
    Object[] arguments = value.arguments().toArray();
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = deep(arguments[i]);
    }
    PyObject made =
        (PyObject) Objects.requireNonNull(Calls.call(value.type(), arguments, new String[0]));
    remember(value, made);
    for (Map.Entry<Object, Object> entry : value.attributesCopy().entrySet()) {
      made.instanceSet((String) entry.getKey(), deep(entry.getValue()));
    }
    return made;
  }
}
