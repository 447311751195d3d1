package dev.portalis.runtime.modules.enums;

import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.Attributes;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.PyCallable;
import dev.portalis.runtime.object.PyClassMethod;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyStaticMethod;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Special;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells descriptors, which are attributes of enumerations, from the values of members. */
final class EnumDescriptors {
  private EnumDescriptors() {}

  /** Whether a value has {@code __get__}, {@code __set__} or {@code __delete__}. */
  static boolean isDescriptor(@Nullable Object value) {
    if (!(value instanceof PyObject) || value instanceof PyType) {
      return false;
    }
    PyObject object = (PyObject) value;
    PyType type = object.type();
    if (value instanceof PyStaticMethod || value instanceof PyClassMethod) {
      return true;
    }
    if (value instanceof PyCallable) {
      return type == BuiltinTypes.FUNCTION
          || type == BuiltinTypes.METHOD
          || type == BuiltinTypes.METHOD_DESCRIPTOR
          || type.name().equals("_lru_cache_wrapper");
    }
    return object.isDataDescriptor()
        || type.special(Special.GET) != null
        || type.special(Special.SET) != null
        || type.special(Special.DELETE) != null
        || (type.module().equals("functools") && !type.isUserDefined());
  }

  /** A member whose name is that of an attribute of the members, such as {@code value}. */
  static final class Redirect extends PyObject {
    private static final PyType TYPE =
        PyType.builtin("property", "enum", BuiltinTypes.OBJECT, null);

    private final PyObject member;
    private final @Nullable Object hidden;
    private final String name;

    Redirect(PyObject member, @Nullable Object hidden, String name) {
      super(TYPE);
      this.member = member;
      this.hidden = hidden;
      this.name = name;
    }

    @Override
    public boolean isDataDescriptor() {
      return true;
    }

    @Override
    public @Nullable Object descriptorGet(@Nullable Object self, PyType owner) {
      return hidden instanceof PyObject && ((PyObject) hidden).isDataDescriptor()
          ? Attributes.bind(hidden, self, owner)
          : hidden == null
              ? member
              : Attributes.get(EnumLookup.valueOf((PyObject) Objects.requireNonNull(self)), name);
    }

    @Override
    public @Nullable Object descriptorGetFromClass(PyType owner) {
      return member;
    }

    @Override
    public void descriptorSet(@Nullable Object self, @Nullable Object value) {
      throw Errors.attributeError(
          "<enum '" + PyType.of(self).name() + "'> cannot set attribute '" + name + "'");
    }
  }
}
