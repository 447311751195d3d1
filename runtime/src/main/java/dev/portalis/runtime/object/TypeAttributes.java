package dev.portalis.runtime.object;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.runtime.error.Errors;
import org.jspecify.annotations.Nullable;

/** Attribute access on types themselves: {@code Point.origin}, {@code Point.__name__}. */
final class TypeAttributes {
  private TypeAttributes() {}

  static @Nullable Object get(PyType type, String name) {
    Object meta = type.type.lookup(name);
    if (meta != UNBOUND && Attributes.isDataDescriptor(meta)) {
      return Attributes.bind(meta, type, type.type);
    }
    Object own = type.lookup(name);
    if (own != UNBOUND) {
      return bindToClass(own, type);
    }
    if (meta != UNBOUND) {
      return Attributes.bind(meta, type, type.type);
    }
    throw Errors.attributeError(
        "type object '" + type.name() + "' has no attribute '" + name + "'");
  }

  private static @Nullable Object bindToClass(@Nullable Object member, PyType type) {
    if (!(member instanceof PyObject)) {
      return member;
    }
    PyObject object = (PyObject) member;
    if (object.type.isUserDefined()) {
      Object get = object.type.special(Special.GET);
      return get == null
          ? object.descriptorGetFromClass(type)
          : Calls.callSpecial(get, object, null, type);
    }
    return object.descriptorGetFromClass(type);
  }

  static void set(PyType type, String name, @Nullable Object value) {
    if (!type.isUserDefined()) {
      throw Errors.typeError(
          "cannot set '" + name + "' attribute of immutable type '" + type.qualifiedName() + "'");
    }
    Object meta = type.type.lookup(name);
    if (meta instanceof PyObject && ((PyObject) meta).isDataDescriptor()) {
      ((PyObject) meta).descriptorSet(type, value);
      return;
    }
    type.define(name, value);
  }

  static void delete(PyType type, String name) {
    if (!type.isUserDefined()) {
      throw Errors.typeError(
          "cannot delete '"
              + name
              + "' attribute of immutable type '"
              + type.qualifiedName()
              + "'");
    }
    if (!type.undefine(name)) {
      throw Errors.attributeError(
          "type object '" + type.name() + "' has no attribute '" + name + "'");
    }
  }
}
