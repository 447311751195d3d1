package dev.portalis.runtime.object;

import dev.portalis.annotations.library.PyMethod;
import dev.portalis.annotations.library.Returns;
import org.jspecify.annotations.Nullable;

/** The operators of sets as special methods. */
abstract class SetOperators extends PySetBase {
  SetOperators(PyType type) {
    super(type);
  }

  /** {@code s & other}. */
  @PyMethod("__and__")
  @Returns("Self")
  public @Nullable Object and(@Nullable Object other) {
    return binary(BinaryOp.AND, other);
  }

  /** {@code s | other}. */
  @PyMethod("__or__")
  @Returns("Self")
  public @Nullable Object or(@Nullable Object other) {
    return binary(BinaryOp.OR, other);
  }

  /** {@code s - other}. */
  @PyMethod("__sub__")
  @Returns("Self")
  public @Nullable Object subtract(@Nullable Object other) {
    return binary(BinaryOp.SUB, other);
  }

  /** {@code s ^ other}. */
  @PyMethod("__xor__")
  @Returns("Self")
  public @Nullable Object xor(@Nullable Object other) {
    return binary(BinaryOp.XOR, other);
  }

  /** {@code other & s}. */
  @PyMethod("__rand__")
  @Returns("Self")
  public @Nullable Object reflectedAnd(@Nullable Object other) {
    return binaryReflected(BinaryOp.AND, other);
  }

  /** {@code other | s}. */
  @PyMethod("__ror__")
  @Returns("Self")
  public @Nullable Object reflectedOr(@Nullable Object other) {
    return binaryReflected(BinaryOp.OR, other);
  }

  /** {@code other - s}. */
  @PyMethod("__rsub__")
  @Returns("Self")
  public @Nullable Object reflectedSubtract(@Nullable Object other) {
    return binaryReflected(BinaryOp.SUB, other);
  }

  /** {@code other ^ s}. */
  @PyMethod("__rxor__")
  @Returns("Self")
  public @Nullable Object reflectedXor(@Nullable Object other) {
    return binaryReflected(BinaryOp.XOR, other);
  }
}
