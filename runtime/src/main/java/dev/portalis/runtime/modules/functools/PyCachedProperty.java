package dev.portalis.runtime.modules.functools;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.annotations.library.PyNew;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.Attributes;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyType;
import org.jspecify.annotations.Nullable;

/** {@code functools.cached_property}. */
@PyClass(value = "cached_property", module = "functools", pure = true)
public final class PyCachedProperty extends PyObject {
  /** {@code functools.cached_property}. */
  public static final PyType TYPE =
      PyType.builtin(
          "cached_property", "functools", BuiltinTypes.OBJECT, new PyCachedPropertyFace());

  private final @Nullable Object function;
  private @Nullable String name;

  private PyCachedProperty(@Nullable Object function) {
    super(TYPE);
    this.function = function;
  }

  /** {@code cached_property(func)}. */
  @PyNew
  public static PyCachedProperty make(PyType cls, @Named @Nullable Object func) {
    return new PyCachedProperty(func);
  }

  /** {@code __set_name__}. */
  @PyMethod("__set_name__")
  public void setName(@Nullable Object owner, String attribute) {
    if (name == null) {
      name = attribute;
    } else if (!name.equals(attribute)) {
      throw Errors.typeError(
          "Cannot assign the same cached_property to two different names ('"
              + name
              + "' and '"
              + attribute
              + "').");
    }
  }

  @Override
  public @Nullable Object descriptorGet(@Nullable Object self, PyType owner) {
    String attribute = name;
    if (attribute == null) {
      throw Errors.typeError(
          "Cannot use cached_property instance without calling __set_name__ on it.");
    }
    PyObject object = (PyObject) self;
    if (object == null) {
      return this;
    }
    Object known = object.instanceGet(attribute);
    if (known != UNBOUND) {
      return known;
    }
    Object value = Calls.call(function, object);
    if (!object.instanceSet(attribute, value)) {
      throw Errors.typeError(
          "No '__dict__' attribute on '"
              + object.type().name()
              + "' instance to cache '"
              + attribute
              + "' property.");
    }
    return value;
  }

  @Override
  public @Nullable Object getAttribute(String attribute) {
    switch (attribute) {
      case "func":
        return function;
      case "attrname":
        return name;
      case "__doc__":
        return Attributes.getOr(function, attribute, null);
      default:
        return super.getAttribute(attribute);
    }
  }
}
