package dev.portalis.runtime.object;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.annotations.library.PyProperty;
import dev.portalis.runtime.error.Errors;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The descriptor that {@code __slots__} makes for each name. */
@PyClass(value = "member_descriptor", type = "BuiltinTypes.MEMBER_DESCRIPTOR")
public final class PySlotMember extends PyObject {
  private final String name;
  private final PyType owner;
  private final int index;

  PySlotMember(String name, PyType owner) {
    super(BuiltinTypes.MEMBER_DESCRIPTOR);
    this.name = name;
    this.owner = owner;
    this.index = owner.addSlot();
  }

  /** {@code __name__}. */
  @PyProperty("__name__")
  public String name() {
    return name;
  }

  /** {@code __objclass__}. */
  @PyProperty("__objclass__")
  public PyType owner() {
    return owner;
  }

  /** {@code __get__}. */
  @PyMethod("__get__")
  public @Nullable Object get(@Nullable Object self, @Default("null") @Nullable Object cls) {
    return descriptorGet(self, owner);
  }

  /** {@code __set__}. */
  @PyMethod("__set__")
  public void set(@Nullable Object self, @Nullable Object value) {
    descriptorSet(self, value);
  }

  /** {@code __delete__}. */
  @PyMethod("__delete__")
  public void delete(@Nullable Object self) {
    descriptorDelete(self);
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
    Object value = object(self).slot(index);
    if (value == UNBOUND) {
      throw Attributes.missing(PyType.of(self), name);
    }
    return value;
  }

  @Override
  public void descriptorSet(@Nullable Object self, @Nullable Object value) {
    object(self).setSlot(index, value);
  }

  @Override
  public void descriptorDelete(@Nullable Object self) {
    PyObject object = object(self);
    if (object.slot(index) == UNBOUND) {
      throw Errors.attributeError(name);
    }
    object.setSlot(index, UNBOUND);
  }

  private PyObject object(@Nullable Object self) {
    if (!PyType.of(self).isSubtypeOf(owner)) {
      throw Errors.typeError(
          "descriptor '"
              + name
              + "' for '"
              + owner.name()
              + "' objects doesn't apply to a '"
              + PyType.of(self).name()
              + "' object");
    }
    return (PyObject) Objects.requireNonNull(self);
  }

  @Override
  public String repr() {
    return "<member '" + name + "' of '" + owner.name() + "' objects>";
  }
}
