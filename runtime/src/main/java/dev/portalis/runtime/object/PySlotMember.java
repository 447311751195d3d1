package dev.portalis.runtime.object;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.runtime.error.Errors;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The descriptor that {@code __slots__} makes for each name. */
final class PySlotMember extends PyObject {
  private final String name;
  private final PyType owner;

  PySlotMember(String name, PyType owner) {
    super(BuiltinTypes.MEMBER_DESCRIPTOR);
    this.name = name;
    this.owner = owner;
  }

  @Override
  public boolean isDataDescriptor() {
    return true;
  }

  @Override
  public @Nullable Object descriptorGet(@Nullable Object self, PyType cls) {
    if (self == null) {
      return this;
    }
    Object value = ((PyObject) self).instanceGet(name);
    if (value == UNBOUND) {
      throw Attributes.missing(PyType.of(self), name);
    }
    return value;
  }

  @Override
  public void descriptorSet(@Nullable Object self, @Nullable Object value) {
    PyObject object = (PyObject) Objects.requireNonNull(self);
    if (!object.instanceSet(name, value)) {
      object.instanceDict().putString(name, value);
    }
  }

  @Override
  public void descriptorDelete(@Nullable Object self) {
    if (!((PyObject) Objects.requireNonNull(self)).instanceDelete(name)) {
      throw Errors.attributeError(name);
    }
  }

  @Override
  public String repr() {
    return "<member '" + name + "' of '" + owner.name() + "' objects>";
  }
}
