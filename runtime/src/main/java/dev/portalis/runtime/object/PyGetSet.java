package dev.portalis.runtime.object;

import dev.portalis.runtime.error.Errors;
import org.jspecify.annotations.Nullable;

/** A property implemented in Java. */
public final class PyGetSet extends PyObject {
  private static final int NONE = -1;

  private final BuiltinTable table;
  private final int getter;
  private final int setter;
  private final String name;
  private final PyType owner;

  /**
   * A property of a type.
   *
   * @param getter the number of the function that takes self
   * @param setter the number of the function that takes self and the value; -1 if there is none
   */
  public PyGetSet(BuiltinTable table, int getter, int setter, String name, PyType owner) {
    super(table.isPure() ? BuiltinTypes.PROPERTY : BuiltinTypes.GETSET_DESCRIPTOR);
    this.table = table;
    this.getter = getter;
    this.setter = setter;
    this.name = name;
    this.owner = owner;
  }

  @Override
  public boolean isDataDescriptor() {
    return true;
  }

  private void checkSelf(@Nullable Object self) {
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
  }

  @Override
  public @Nullable Object descriptorGet(@Nullable Object self, PyType cls) {
    checkSelf(self);
    return table.call1(getter, self);
  }

  @Override
  public void descriptorSet(@Nullable Object self, @Nullable Object value) {
    checkSelf(self);
    if (setter == NONE && isMember()) {
      throw Errors.attributeError("readonly attribute");
    }
    if (setter == NONE) {
      throw table.isPure()
          ? Errors.attributeError(
              "property '" + name + "' of '" + PyType.of(self).name() + "' object has no setter")
          : Errors.attributeError(
              "attribute '"
                  + name
                  + "' of '"
                  + owner.qualifiedName()
                  + "' objects is not writable");
    }
    table.call2(setter, self, value);
  }

  /** Whether CPython reads it from a place in the object, and words errors so. */
  private boolean isMember() {
    return owner == BuiltinTypes.RANGE
        || owner == BuiltinTypes.SLICE
        || owner == BuiltinTypes.COMPLEX;
  }

  @Override
  public void descriptorDelete(@Nullable Object self) {
    checkSelf(self);
    if (isMember()) {
      throw Errors.attributeError("readonly attribute");
    }
    if (table.isPure()) {
      throw Errors.attributeError(
          "property '" + name + "' of '" + PyType.of(self).name() + "' object has no deleter");
    }
    throw Errors.attributeError(
        "attribute '" + name + "' of '" + owner.qualifiedName() + "' objects is not writable");
  }

  @Override
  public @Nullable Object getAttribute(String attribute) {
    switch (attribute) {
      case "__name__":
        return name;
      case "__qualname__":
        return owner.name() + "." + name;
      case "__objclass__":
        return owner;
      case "__doc__":
        return null;
      default:
        return super.getAttribute(attribute);
    }
  }

  @Override
  public String repr() {
    return "<attribute '" + name + "' of '" + owner.qualifiedName() + "' objects>";
  }
}
