package dev.portalis.runtime.object;

import org.jspecify.annotations.Nullable;

/** A function bound to an object: {@code x.method}. */
public final class PyMethod extends PyCallable {
  private final PyCallable function;
  private final @Nullable Object self;

  /** Binds a function. */
  public PyMethod(PyCallable function, @Nullable Object self) {
    super(function instanceof PyBuiltin ? BuiltinTypes.BUILTIN_FUNCTION : BuiltinTypes.METHOD);
    this.function = function;
    this.self = self;
  }

  /** {@code __func__}. */
  public PyCallable function() {
    return function;
  }

  /** {@code __self__}. */
  public @Nullable Object self() {
    return self;
  }

  @Override
  public @Nullable Object call(@Nullable Object[] arguments, String[] keywords) {
    Object[] all = new Object[arguments.length + 1];
    all[0] = self;
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return function.call(all, keywords);
  }

  @Override
  public @Nullable Object call0() {
    return function.call1(self);
  }

  @Override
  public @Nullable Object call1(@Nullable Object a) {
    return function.call2(self, a);
  }

  @Override
  public @Nullable Object call2(@Nullable Object a, @Nullable Object b) {
    return function.call3(self, a, b);
  }

  @Override
  public @Nullable Object getAttribute(String name) {
    switch (name) {
      case "__self__":
        return self;
      case "__func__":
        return function instanceof MethodMembers.Delegating
            ? ((MethodMembers.Delegating) function).target
            : function;
      case "__call__":
        return this;
      default:
        Object own = type.lookup(name);
        return own != Unbound.UNBOUND && !name.equals("__doc__")
            ? super.getAttribute(name)
            : Attributes.get(function, name);
    }
  }

  @Override
  public @Nullable Object compare(CompareOp op, @Nullable Object other) {
    if (op == CompareOp.EQ && other instanceof PyMethod) {
      return function == ((PyMethod) other).function
          && Identity.same(self, ((PyMethod) other).self);
    }
    return super.compare(op, other);
  }

  @Override
  public long hash() {
    return Identity.hash(function)
        ^ (self instanceof PyObject ? Identity.hash((PyObject) self) : Hashing.hash(self));
  }

  @Override
  public String repr() {
    if (function instanceof PyBuiltin) {
      return "<built-in method "
          + ((PyBuiltin) function).name()
          + " of "
          + PyType.of(self).name()
          + " object at 0x"
          + Long.toHexString(Identity.id(self))
          + ">";
    }
    return "<bound method "
        + Texts.str(Attributes.get(function, "__qualname__"))
        + " of "
        + Texts.repr(self)
        + ">";
  }
}
