package dev.portalis.runtime.object;

import org.jspecify.annotations.Nullable;

/** {@code classmethod(function)}. */
public final class PyClassMethod extends PyObject {
  private final @Nullable Object function;

  /** Wraps a function. */
  public PyClassMethod(@Nullable Object function) {
    super(BuiltinTypes.CLASS_METHOD);
    this.function = function;
  }

  /** {@code __func__}. */
  public @Nullable Object function() {
    return function;
  }

  @Override
  public @Nullable Object descriptorGet(@Nullable Object self, PyType owner) {
    return descriptorGetFromClass(owner);
  }

  @Override
  public @Nullable Object descriptorGetFromClass(PyType owner) {
    return function instanceof PyCallable
        ? new PyMethod((PyCallable) function, owner)
        : Attributes.bind(function, owner, owner.type);
  }

  @Override
  public @Nullable Object getAttribute(String name) {
    return name.equals("__func__") || name.equals("__wrapped__")
        ? function
        : name.equals("__isabstractmethod__")
            ? Attributes.getOr(function, name, false)
            : name.equals("__name__") || name.equals("__doc__") || name.equals("__qualname__")
                ? Attributes.get(function, name)
                : super.getAttribute(name);
  }

  @Override
  public String repr() {
    return "<classmethod(" + Texts.repr(function) + ")>";
  }
}
