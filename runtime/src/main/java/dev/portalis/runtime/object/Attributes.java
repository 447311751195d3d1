package dev.portalis.runtime.object;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.runtime.error.ErrorKind;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.error.PyException;
import org.jspecify.annotations.Nullable;

/**
 * Attribute access.
 *
 * @see <a href="https://docs.python.org/3.12/howto/descriptor.html">Descriptor Guide</a>
 */
public final class Attributes {
  private Attributes() {}

  /** {@code value.name}. */
  public static @Nullable Object get(@Nullable Object value, String name) {
    try {
      return find(value, name);
    } catch (PyException e) {
      throw Exceptions.located(e, value, name);
    }
  }

  private static @Nullable Object find(@Nullable Object value, String name) {
    if (!(value instanceof PyObject)) {
      return ofJavaValue(value, name);
    }
    PyObject object = (PyObject) value;
    PyType type = object.type;
    if (!type.isUserDefined()) {
      return object.getAttribute(name);
    }
    Object getAttribute = type.special(Special.GETATTRIBUTE);
    Object getAttr = type.special(Special.GETATTR);
    boolean overridden = getAttribute != null && getAttribute != BuiltinTypes.objectGetAttribute();
    if (getAttr == null) {
      return overridden ? Calls.callSpecial(getAttribute, object, name) : object.getAttribute(name);
    }
    try {
      return overridden ? Calls.callSpecial(getAttribute, object, name) : object.getAttribute(name);
    } catch (PyException e) {
      if (!Exceptions.matches(e, ErrorKind.ATTRIBUTE_ERROR)) {
        throw e;
      }
      return Calls.callSpecial(getAttr, object, name);
    }
  }

  private static @Nullable Object ofJavaValue(@Nullable Object value, String name) {
    PyType type = PyType.of(value);
    Object member = type.lookup(name);
    if (member == UNBOUND) {
      throw missing(type, name);
    }
    return bind(member, value, type);
  }

  /** {@code getattr(value, name, fallback)}; the fallback may be {@link Unbound#UNBOUND}. */
  public static @Nullable Object getOr(
      @Nullable Object value, String name, @Nullable Object fallback) {
    try {
      return get(value, name);
    } catch (PyException e) {
      if (!Exceptions.matches(e, ErrorKind.ATTRIBUTE_ERROR)) {
        throw e;
      }
      return fallback;
    }
  }

  /** {@code hasattr(value, name)}. */
  public static boolean has(@Nullable Object value, String name) {
    return getOr(value, name, UNBOUND) != UNBOUND;
  }

  /** {@code value.name = newValue}. */
  public static void set(@Nullable Object value, String name, @Nullable Object newValue) {
    if (!(value instanceof PyObject)) {
      throw cannotSet(PyType.of(value), name);
    }
    PyObject object = (PyObject) value;
    if (object.type.isUserDefined()) {
      Object setAttr = object.type.special(Special.SETATTR);
      if (setAttr != null && setAttr != BuiltinTypes.objectSetAttribute()) {
        Calls.callSpecial(setAttr, object, name, newValue);
        return;
      }
    }
    object.setAttribute(name, newValue);
  }

  /** {@code del value.name}. */
  public static void delete(@Nullable Object value, String name) {
    if (!(value instanceof PyObject)) {
      throw cannotSet(PyType.of(value), name);
    }
    PyObject object = (PyObject) value;
    if (object.type.isUserDefined()) {
      Object deleteAttr = object.type.special(Special.DELATTR);
      if (deleteAttr != null && deleteAttr != BuiltinTypes.objectDeleteAttribute()) {
        Calls.callSpecial(deleteAttr, object, name);
        return;
      }
    }
    object.deleteAttribute(name);
  }

  /** {@code object.__getattribute__}. */
  static @Nullable Object generic(PyObject object, String name) {
    PyType type = object.type;
    Object member = type.lookup(name);
    if (member != UNBOUND && isDataDescriptor(member)) {
      return bind(member, object, type);
    }
    Object own = object.instanceGet(name);
    if (own != UNBOUND) {
      return own;
    }
    if (member != UNBOUND) {
      return bind(member, object, type);
    }
    if (name.equals("__dict__") && type.hasInstanceDict()) {
      return object.instanceDict();
    }
    throw missing(type, name);
  }

  /** {@code object.__setattr__}. */
  static void genericSet(PyObject object, String name, @Nullable Object value) {
    PyType type = object.type;
    Object member = type.lookup(name);
    if (member instanceof PyObject && ((PyObject) member).isDataDescriptor()) {
      ((PyObject) member).descriptorSet(object, value);
      return;
    }
    if (member instanceof PyObject && ((PyObject) member).type.special(Special.SET) != null) {
      Calls.callSpecial(((PyObject) member).type.special(Special.SET), member, object, value);
      return;
    }
    if (name.equals("__dict__") && member == UNBOUND && type.hasInstanceDict()) {
      if (!(value instanceof PyDict)) {
        throw Errors.typeError(
            "__dict__ must be set to a dictionary, not a '" + PyType.of(value).name() + "'");
      }
      if (type.slotCount() > 0) {
        throw Errors.of(
            ErrorKind.NOT_IMPLEMENTED_ERROR,
            "assigning __dict__ of an instance whose class has __slots__");
      }
      object.attributes = (PyDict) value;
      return;
    }
    if (!object.instanceSet(name, value)) {
      if (member == UNBOUND) {
        throw cannotSet(type, name);
      }
      throw Errors.attributeError(
          "'" + type.name() + "' object attribute '" + name + "' is read-only");
    }
  }

  /** {@code object.__delattr__}. */
  static void genericDelete(PyObject object, String name) {
    PyType type = object.type;
    Object member = type.lookup(name);
    if (member instanceof PyObject && ((PyObject) member).isDataDescriptor()) {
      ((PyObject) member).descriptorDelete(object);
      return;
    }
    if (member instanceof PyObject && ((PyObject) member).type.special(Special.DELETE) != null) {
      Calls.callSpecial(((PyObject) member).type.special(Special.DELETE), member, object);
      return;
    }
    if (!object.instanceDelete(name)) {
      throw missing(type, name);
    }
  }

  /** What a class attribute gives when it is read through an instance. */
  public static @Nullable Object bind(
      @Nullable Object member, @Nullable Object self, PyType owner) {
    if (!(member instanceof PyObject)) {
      return member;
    }
    PyObject object = (PyObject) member;
    if (object.type.isUserDefined()) {
      Object get = object.type.special(Special.GET);
      if (get != null) {
        return Calls.callSpecial(get, object, self, owner);
      }
    }
    return object.descriptorGet(self, owner);
  }

  static boolean isDataDescriptor(@Nullable Object member) {
    if (!(member instanceof PyObject)) {
      return false;
    }
    PyObject object = (PyObject) member;
    if (object.type.isUserDefined()) {
      return object.type.special(Special.SET) != null
          || object.type.special(Special.DELETE) != null
          || object.isDataDescriptor();
    }
    return object.isDataDescriptor();
  }

  /** The error for an attribute that is not there. */
  public static PyException missing(PyType type, String name) {
    return Errors.attributeError(
        "'" + type.shownName() + "' object has no attribute '" + name + "'");
  }

  private static PyException cannotSet(PyType type, String name) {
    return type.lookup(name) == UNBOUND
        ? missing(type, name)
        : Errors.attributeError(
            "'" + type.shownName() + "' object attribute '" + name + "' is read-only");
  }
}
