package dev.portalis.runtime.modules.enums;

import dev.portalis.runtime.object.BinaryOp;
import dev.portalis.runtime.object.PyInstance;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.UnaryOp;
import org.jspecify.annotations.Nullable;

/** A member of an enumeration or flag that is no value of another type. */
final class PyEnumMember extends PyInstance {
  PyEnumMember(PyType type) {
    super(type);
  }

  @Override
  public @Nullable Object binary(BinaryOp op, @Nullable Object right) {
    return Flags.binary(this, op, right);
  }

  @Override
  public @Nullable Object binaryReflected(BinaryOp op, @Nullable Object left) {
    return Flags.binary(this, op, left);
  }

  @Override
  public @Nullable Object unary(UnaryOp op) {
    return Flags.unary(this, op);
  }
}
