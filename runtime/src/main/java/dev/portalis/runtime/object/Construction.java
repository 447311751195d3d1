package dev.portalis.runtime.object;

import dev.portalis.runtime.error.Errors;
import org.jspecify.annotations.Nullable;

/**
 * Calling a class: {@code __new__}, then {@code __init__}.
 *
 * @see <a
 *     href="https://docs.python.org/3.12/reference/datamodel.html#object.__new__">object.__new__</a>
 */
final class Construction {
  private Construction() {}

  static @Nullable Object construct(PyType type, @Nullable Object[] arguments, String[] keywords) {
    if (type == BuiltinTypes.TYPE && arguments.length == 1 && keywords.length == 0) {
      return PyType.of(arguments[0]);
    }
    Object make = type.special(Special.NEW);
    Object init = type.special(Special.INIT);
    if (make == BuiltinTypes.objectNew()) {
      PyObject made = allocate(type);
      if (init != BuiltinTypes.objectInit()) {
        initialize(init, made, arguments, keywords);
      } else if (arguments.length > 0) {
        throw Errors.typeError(type.name() + "() takes no arguments");
      }
      return made;
    }
    Object made = callNew(make, type, arguments, keywords);
    if (made instanceof PyObject && ((PyObject) made).type.isSubtypeOf(type)) {
      Object ownInit = ((PyObject) made).type.special(Special.INIT);
      if (ownInit != BuiltinTypes.objectInit()) {
        initialize(ownInit, made, arguments, keywords);
      }
    }
    return made;
  }

  private static @Nullable Object callNew(
      @Nullable Object make, PyType type, @Nullable Object[] arguments, String[] keywords) {
    Object[] all = new Object[arguments.length + 1];
    all[0] = type;
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    Object function = make instanceof PyStaticMethod ? ((PyStaticMethod) make).function() : make;
    return Calls.call(function, all, keywords);
  }

  private static void initialize(
      @Nullable Object init,
      @Nullable Object made,
      @Nullable Object[] arguments,
      String[] keywords) {
    Object result = Calls.callBound(init, made, arguments, keywords);
    if (result != null) {
      throw Errors.typeError(
          "__init__() should return None, not '" + PyType.of(result).name() + "'");
    }
  }

  /** {@code object.__new__(type)}. */
  static PyObject allocate(PyType type) {
    String[] missing = type.abstractMethods();
    if (missing.length > 0) {
      throw Errors.typeError(
          "Can't instantiate abstract class "
              + type.name()
              + " without an implementation for abstract method"
              + (missing.length > 1 ? "s '" : " '")
              + String.join("', '", missing)
              + "'");
    }
    Allocator allocator = type.allocator();
    if (allocator == null) {
      throw Errors.typeError("cannot create '" + type.qualifiedName() + "' instances");
    }
    return allocator.allocate(type);
  }
}
