package dev.portalis.runtime.modules.enums;

import dev.portalis.runtime.object.BinaryOp;
import dev.portalis.runtime.object.PyNotImplemented;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.PyValueInstance;
import dev.portalis.runtime.object.UnaryOp;
import org.jspecify.annotations.Nullable;

/** A member of a flag that is an int as well. */
final class PyFlagValue extends PyValueInstance {
  PyFlagValue(PyType type, Object value) {
    super(type, value);
  }

  @Override
  public @Nullable Object binary(BinaryOp op, @Nullable Object right) {
    Object result = Flags.binary(this, op, right);
    return result == PyNotImplemented.INSTANCE ? super.binary(op, right) : result;
  }

  @Override
  public @Nullable Object binaryReflected(BinaryOp op, @Nullable Object left) {
    Object result = Flags.binary(this, op, left);
    return result == PyNotImplemented.INSTANCE ? super.binaryReflected(op, left) : result;
  }

  @Override
  public @Nullable Object unary(UnaryOp op) {
    Object result = Flags.unary(this, op);
    return result == PyNotImplemented.INSTANCE ? super.unary(op) : result;
  }
}
