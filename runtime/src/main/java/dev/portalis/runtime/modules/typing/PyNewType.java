package dev.portalis.runtime.modules.typing;

import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.BinaryOp;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.PyCallable;
import dev.portalis.runtime.object.PyType;
import org.jspecify.annotations.Nullable;

/** What {@code typing.NewType} returns: a function that gives its argument. */
final class PyNewType extends PyCallable {
  static final PyType TYPE = PyType.builtin("NewType", "typing", BuiltinTypes.OBJECT, null);

  private final String name;
  private final @Nullable Object supertype;

  PyNewType(String name, @Nullable Object supertype) {
    super(TYPE);
    this.name = name;
    this.supertype = supertype;
  }

  @Override
  public @Nullable Object call1(@Nullable Object a) {
    return a;
  }

  @Override
  public @Nullable Object call(@Nullable Object[] arguments, String[] keywords) {
    if (arguments.length != 1 || keywords.length != 0) {
      throw Errors.typeError(
          "NewType.__call__() takes 2 positional arguments but "
              + (arguments.length + 1)
              + " were given");
    }
    return arguments[0];
  }

  @Override
  public @Nullable Object getAttribute(String attribute) {
    switch (attribute) {
      case "__name__":
      case "__qualname__":
        return name;
      case "__supertype__":
        return supertype;
      default:
        return super.getAttribute(attribute);
    }
  }

  @Override
  public @Nullable Object binary(BinaryOp op, @Nullable Object right) {
    return op == BinaryOp.OR ? TypingAlias.union(this, right) : super.binary(op, right);
  }

  @Override
  public String repr() {
    return "__main__." + name;
  }
}
