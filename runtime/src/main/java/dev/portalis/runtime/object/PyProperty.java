package dev.portalis.runtime.object;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.annotations.library.PyNew;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.error.PyException;
import org.jspecify.annotations.Nullable;

/** {@code property(fget, fset, fdel, doc)}. */
@PyClass(value = "property", type = "BuiltinTypes.PROPERTY")
public final class PyProperty extends PyObject {
  private final @Nullable Object getter;
  private final @Nullable Object setter;
  private final @Nullable Object deleter;
  private final @Nullable Object documentation;
  private String name = "";

  /** A property; any of its functions may be None. */
  public PyProperty(
      @Nullable Object getter,
      @Nullable Object setter,
      @Nullable Object deleter,
      @Nullable Object documentation) {
    super(BuiltinTypes.PROPERTY);
    this.getter = getter;
    this.setter = setter;
    this.deleter = deleter;
    this.documentation =
        documentation == null && getter != null
            ? Attributes.getOr(getter, "__doc__", null)
            : documentation;
    if (getter instanceof PyFunction) {
      name = ((PyFunction) getter).name();
    }
  }

  /** {@code property(...)}. */
  @PyNew
  public static PyProperty make(
      PyType cls,
      @Named @Default("null") @Nullable Object fget,
      @Named @Default("null") @Nullable Object fset,
      @Named @Default("null") @Nullable Object fdel,
      @Named @Default("null") @Nullable Object doc) {
    return new PyProperty(fget, fset, fdel, doc);
  }

  /** {@code prop.getter(f)}. */
  @PyMethod
  public PyProperty getter(@Nullable Object function) {
    return named(new PyProperty(function, setter, deleter, documentation));
  }

  /** {@code prop.setter(f)}. */
  @PyMethod
  public PyProperty setter(@Nullable Object function) {
    return named(new PyProperty(getter, function, deleter, documentation));
  }

  /** {@code prop.deleter(f)}. */
  @PyMethod
  public PyProperty deleter(@Nullable Object function) {
    return named(new PyProperty(getter, setter, function, documentation));
  }

  private PyProperty named(PyProperty copy) {
    copy.name = name;
    return copy;
  }

  /** {@code __set_name__}. */
  @PyMethod("__set_name__")
  public void setName(@Nullable Object owner, String attribute) {
    name = attribute;
  }

  /** {@code __get__}. */
  @PyMethod("__get__")
  public @Nullable Object get(@Nullable Object self, @Default("null") @Nullable Object owner) {
    return self == null ? this : descriptorGet(self, PyType.of(self));
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
  public @Nullable Object descriptorGet(@Nullable Object self, PyType owner) {
    if (getter == null) {
      throw lacks("getter", self);
    }
    return Calls.call(getter, self);
  }

  @Override
  public void descriptorSet(@Nullable Object self, @Nullable Object value) {
    if (setter == null) {
      throw lacks("setter", self);
    }
    Calls.call(setter, self, value);
  }

  @Override
  public void descriptorDelete(@Nullable Object self) {
    if (deleter == null) {
      throw lacks("deleter", self);
    }
    Calls.call(deleter, self);
  }

  private PyException lacks(String what, @Nullable Object self) {
    return Errors.attributeError(
        "property "
            + (name.isEmpty() ? "" : "'" + name + "' ")
            + "of '"
            + PyType.of(self).name()
            + "' object has no "
            + what);
  }

  @Override
  public @Nullable Object getAttribute(String attribute) {
    switch (attribute) {
      case "fget":
        return getter;
      case "fset":
        return setter;
      case "fdel":
        return deleter;
      case "__doc__":
        return documentation;
      case "__isabstractmethod__":
        return isAbstract(getter) || isAbstract(setter) || isAbstract(deleter);
      default:
        return super.getAttribute(attribute);
    }
  }

  private static boolean isAbstract(@Nullable Object function) {
    return function != null && Truth.of(Attributes.getOr(function, "__isabstractmethod__", false));
  }
}
