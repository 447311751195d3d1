package dev.portalis.runtime.object;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.annotations.library.PyNew;
import org.jspecify.annotations.Nullable;

/** The members of {@code bool}; the others are those of {@code int}. */
@PyClass(value = "bool", values = Boolean.class, type = "BuiltinTypes.BOOL", bases = "int")
public final class BoolMethods {
  private BoolMethods() {}

  /** {@code bool(x)}. */
  @PyNew
  public static boolean make(PyType cls, @Default("false") @Nullable Object x) {
    return Truth.of(x);
  }

  /** {@code bool.__repr__()}. */
  @PyMethod("__repr__")
  public static String repr(@Nullable Object self) {
    return Texts.repr(self);
  }

  /** {@code bool.__and__(other)}. */
  @PyMethod("__and__")
  public static @Nullable Object and(@Nullable Object self, @Nullable Object other) {
    return ValueOperators.onBools(BinaryOp.AND, self, other);
  }

  /** {@code bool.__rand__(other)}. */
  @PyMethod("__rand__")
  public static @Nullable Object andReflected(@Nullable Object self, @Nullable Object other) {
    return ValueOperators.onBools(BinaryOp.AND, other, self);
  }

  /** {@code bool.__or__(other)}. */
  @PyMethod("__or__")
  public static @Nullable Object or(@Nullable Object self, @Nullable Object other) {
    return ValueOperators.onBools(BinaryOp.OR, self, other);
  }

  /** {@code bool.__ror__(other)}. */
  @PyMethod("__ror__")
  public static @Nullable Object orReflected(@Nullable Object self, @Nullable Object other) {
    return ValueOperators.onBools(BinaryOp.OR, other, self);
  }

  /** {@code bool.__xor__(other)}. */
  @PyMethod("__xor__")
  public static @Nullable Object xor(@Nullable Object self, @Nullable Object other) {
    return ValueOperators.onBools(BinaryOp.XOR, self, other);
  }

  /** {@code bool.__rxor__(other)}. */
  @PyMethod("__rxor__")
  public static @Nullable Object xorReflected(@Nullable Object self, @Nullable Object other) {
    return ValueOperators.onBools(BinaryOp.XOR, other, self);
  }
}
