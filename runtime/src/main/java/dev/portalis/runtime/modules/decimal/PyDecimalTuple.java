package dev.portalis.runtime.modules.decimal;

import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyNew;
import dev.portalis.annotations.library.PyProperty;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Texts;
import org.jspecify.annotations.Nullable;

/** {@code decimal.DecimalTuple}. */
@PyClass(value = "DecimalTuple", module = "decimal", pure = true)
public final class PyDecimalTuple extends PyTuple {
  /** The type. */
  public static final PyType TYPE =
      PyType.builtin("DecimalTuple", "decimal", BuiltinTypes.TUPLE, new PyDecimalTupleFace());

  PyDecimalTuple(@Nullable Object sign, @Nullable Object digits, @Nullable Object exponent) {
    super(TYPE, new Object[] {sign, digits, exponent});
  }

  /** {@code DecimalTuple(sign, digits, exponent)}. */
  @PyNew
  public static PyDecimalTuple make(
      PyType cls,
      @Named @Nullable Object sign,
      @Named @Nullable Object digits,
      @Named @Nullable Object exponent) {
    return new PyDecimalTuple(sign, digits, exponent);
  }

  /** {@code sign}. */
  @PyProperty
  @Returns("int")
  public @Nullable Object sign() {
    return get(0);
  }

  /** {@code digits}. */
  @PyProperty
  @Returns("tuple[int, ...]")
  public @Nullable Object digits() {
    return get(1);
  }

  /** {@code exponent}. */
  @PyProperty
  public @Nullable Object exponent() {
    return get(2);
  }

  @Override
  public String repr() {
    return "DecimalTuple(sign="
        + Texts.repr(get(0))
        + ", digits="
        + Texts.repr(get(1))
        + ", exponent="
        + Texts.repr(get(2))
        + ")";
  }
}
