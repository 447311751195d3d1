package dev.portalis.runtime.modules.operator;

import dev.portalis.annotations.library.PyFunction;
import dev.portalis.runtime.object.CompareOp;
import dev.portalis.runtime.object.Comparison;
import dev.portalis.runtime.object.Operators;
import org.jspecify.annotations.Nullable;

/** The functions of {@code operator} that are operators of two operands. */
public final class BinaryFunctions {
  private BinaryFunctions() {}

  /** {@code operator.add(a, b)}. */
  @PyFunction("add")
  public static @Nullable Object add(@Nullable Object a, @Nullable Object b) {
    return Operators.add(a, b);
  }

  /** {@code operator.sub(a, b)}. */
  @PyFunction("sub")
  public static @Nullable Object sub(@Nullable Object a, @Nullable Object b) {
    return Operators.sub(a, b);
  }

  /** {@code operator.mul(a, b)}. */
  @PyFunction("mul")
  public static @Nullable Object mul(@Nullable Object a, @Nullable Object b) {
    return Operators.mul(a, b);
  }

  /** {@code operator.truediv(a, b)}. */
  @PyFunction("truediv")
  public static @Nullable Object truediv(@Nullable Object a, @Nullable Object b) {
    return Operators.truediv(a, b);
  }

  /** {@code operator.floordiv(a, b)}. */
  @PyFunction("floordiv")
  public static @Nullable Object floordiv(@Nullable Object a, @Nullable Object b) {
    return Operators.floordiv(a, b);
  }

  /** {@code operator.mod(a, b)}. */
  @PyFunction("mod")
  public static @Nullable Object mod(@Nullable Object a, @Nullable Object b) {
    return Operators.mod(a, b);
  }

  /** {@code operator.pow(a, b)}. */
  @PyFunction("pow")
  public static @Nullable Object pow(@Nullable Object a, @Nullable Object b) {
    return Operators.pow(a, b);
  }

  /** {@code operator.matmul(a, b)}. */
  @PyFunction("matmul")
  public static @Nullable Object matmul(@Nullable Object a, @Nullable Object b) {
    return Operators.matmul(a, b);
  }

  /** {@code operator.lshift(a, b)}. */
  @PyFunction("lshift")
  public static @Nullable Object lshift(@Nullable Object a, @Nullable Object b) {
    return Operators.lshift(a, b);
  }

  /** {@code operator.rshift(a, b)}. */
  @PyFunction("rshift")
  public static @Nullable Object rshift(@Nullable Object a, @Nullable Object b) {
    return Operators.rshift(a, b);
  }

  /** {@code operator.and_(a, b)}. */
  @PyFunction("and_")
  public static @Nullable Object and(@Nullable Object a, @Nullable Object b) {
    return Operators.and(a, b);
  }

  /** {@code operator.or_(a, b)}. */
  @PyFunction("or_")
  public static @Nullable Object or(@Nullable Object a, @Nullable Object b) {
    return Operators.or(a, b);
  }

  /** {@code operator.xor(a, b)}. */
  @PyFunction("xor")
  public static @Nullable Object xor(@Nullable Object a, @Nullable Object b) {
    return Operators.xor(a, b);
  }

  /** {@code operator.iadd(a, b)}. */
  @PyFunction
  public static @Nullable Object iadd(@Nullable Object a, @Nullable Object b) {
    return Operators.iadd(a, b);
  }

  /** {@code operator.isub(a, b)}. */
  @PyFunction
  public static @Nullable Object isub(@Nullable Object a, @Nullable Object b) {
    return Operators.isub(a, b);
  }

  /** {@code operator.imul(a, b)}. */
  @PyFunction
  public static @Nullable Object imul(@Nullable Object a, @Nullable Object b) {
    return Operators.imul(a, b);
  }

  /** {@code operator.itruediv(a, b)}. */
  @PyFunction
  public static @Nullable Object itruediv(@Nullable Object a, @Nullable Object b) {
    return Operators.itruediv(a, b);
  }

  /** {@code operator.ifloordiv(a, b)}. */
  @PyFunction
  public static @Nullable Object ifloordiv(@Nullable Object a, @Nullable Object b) {
    return Operators.ifloordiv(a, b);
  }

  /** {@code operator.imod(a, b)}. */
  @PyFunction
  public static @Nullable Object imod(@Nullable Object a, @Nullable Object b) {
    return Operators.imod(a, b);
  }

  /** {@code operator.ipow(a, b)}. */
  @PyFunction
  public static @Nullable Object ipow(@Nullable Object a, @Nullable Object b) {
    return Operators.ipow(a, b);
  }

  /** {@code operator.imatmul(a, b)}. */
  @PyFunction
  public static @Nullable Object imatmul(@Nullable Object a, @Nullable Object b) {
    return Operators.imatmul(a, b);
  }

  /** {@code operator.ilshift(a, b)}. */
  @PyFunction
  public static @Nullable Object ilshift(@Nullable Object a, @Nullable Object b) {
    return Operators.ilshift(a, b);
  }

  /** {@code operator.irshift(a, b)}. */
  @PyFunction
  public static @Nullable Object irshift(@Nullable Object a, @Nullable Object b) {
    return Operators.irshift(a, b);
  }

  /** {@code operator.iand(a, b)}. */
  @PyFunction
  public static @Nullable Object iand(@Nullable Object a, @Nullable Object b) {
    return Operators.iand(a, b);
  }

  /** {@code operator.ior(a, b)}. */
  @PyFunction
  public static @Nullable Object ior(@Nullable Object a, @Nullable Object b) {
    return Operators.ior(a, b);
  }

  /** {@code operator.ixor(a, b)}. */
  @PyFunction
  public static @Nullable Object ixor(@Nullable Object a, @Nullable Object b) {
    return Operators.ixor(a, b);
  }

  /** {@code operator.lt(a, b)}. */
  @PyFunction
  public static @Nullable Object lt(@Nullable Object a, @Nullable Object b) {
    return Comparison.compare(CompareOp.LT, a, b);
  }

  /** {@code operator.le(a, b)}. */
  @PyFunction
  public static @Nullable Object le(@Nullable Object a, @Nullable Object b) {
    return Comparison.compare(CompareOp.LE, a, b);
  }

  /** {@code operator.eq(a, b)}. */
  @PyFunction
  public static @Nullable Object eq(@Nullable Object a, @Nullable Object b) {
    return Comparison.compare(CompareOp.EQ, a, b);
  }

  /** {@code operator.ne(a, b)}. */
  @PyFunction
  public static @Nullable Object ne(@Nullable Object a, @Nullable Object b) {
    return Comparison.compare(CompareOp.NE, a, b);
  }

  /** {@code operator.gt(a, b)}. */
  @PyFunction
  public static @Nullable Object gt(@Nullable Object a, @Nullable Object b) {
    return Comparison.compare(CompareOp.GT, a, b);
  }

  /** {@code operator.ge(a, b)}. */
  @PyFunction
  public static @Nullable Object ge(@Nullable Object a, @Nullable Object b) {
    return Comparison.compare(CompareOp.GE, a, b);
  }
}
