package dev.portalis.runtime.object;

import org.jspecify.annotations.Nullable;

/** {@code staticmethod(function)}. */
public final class PyStaticMethod extends PyCallable {
  private final @Nullable Object function;

  /** Wraps a function. */
  public PyStaticMethod(@Nullable Object function) {
    super(BuiltinTypes.STATIC_METHOD);
    this.function = function;
  }

  /** {@code __func__}. */
  public @Nullable Object function() {
    return function;
  }

  @Override
  public @Nullable Object descriptorGet(@Nullable Object self, PyType owner) {
    return function;
  }

  @Override
  public @Nullable Object descriptorGetFromClass(PyType owner) {
    return function;
  }

  @Override
  public @Nullable Object call(@Nullable Object[] arguments, String[] keywords) {
    return Calls.call(function, arguments, keywords);
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
    return "<staticmethod(" + Texts.repr(function) + ")>";
  }
}
