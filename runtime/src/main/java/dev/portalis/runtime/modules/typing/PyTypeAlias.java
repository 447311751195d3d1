package dev.portalis.runtime.modules.typing;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.KeywordOnly;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyNew;
import dev.portalis.annotations.library.PyProperty;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.BinaryOp;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.PyGenericAlias;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.object.PyType;
import org.jspecify.annotations.Nullable;

/** {@code typing.TypeAliasType}: what a {@code type} statement makes. */
@PyClass(value = "TypeAliasType", module = "typing", pure = true)
public final class PyTypeAlias extends PyObject {
  /** {@code typing.TypeAliasType}. */
  public static final PyType TYPE =
      PyType.builtin("TypeAliasType", "typing", BuiltinTypes.OBJECT, new PyTypeAliasFace());

  private final String name;
  private final @Nullable Object value;
  private final PyTuple parameters;

  PyTypeAlias(String name, @Nullable Object value, PyTuple parameters) {
    super(TYPE);
    this.name = name;
    this.value = value;
    this.parameters = parameters;
  }

  /** {@code TypeAliasType(name, value, *, type_params)}. */
  @PyNew
  public static PyTypeAlias make(
      PyType cls,
      @Named String name,
      @Named @Nullable Object value,
      @KeywordOnly @Default("PyTuple.EMPTY") PyTuple typeParams) {
    return new PyTypeAlias(name, value, typeParams);
  }

  /** {@code __name__}. */
  @PyProperty("__name__")
  public String name() {
    return name;
  }

  /** {@code __value__}. */
  @PyProperty("__value__")
  public @Nullable Object value() {
    return value;
  }

  /** {@code __type_params__}. */
  @PyProperty("__type_params__")
  @Returns("tuple[object, ...]")
  public PyTuple typeParameters() {
    return parameters;
  }

  @Override
  public @Nullable Object getItem(@Nullable Object key) {
    if (parameters.size() == 0) {
      throw Errors.typeError("Only generic type aliases are subscriptable");
    }
    return new PyGenericAlias(this, key);
  }

  @Override
  public @Nullable Object binary(BinaryOp op, @Nullable Object right) {
    return op == BinaryOp.OR ? TypingAlias.union(this, right) : super.binary(op, right);
  }

  @Override
  public @Nullable Object binaryReflected(BinaryOp op, @Nullable Object left) {
    return op == BinaryOp.OR ? TypingAlias.union(left, this) : super.binaryReflected(op, left);
  }

  @Override
  public String repr() {
    return name;
  }
}
