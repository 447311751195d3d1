package dev.portalis.runtime.modules.decimal;

import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.interop.Converter;
import dev.portalis.runtime.number.Ints;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** {@code BigDecimal} and {@code decimal.Decimal}: digits and scale are kept. */
public final class BigDecimals extends Converter<BigDecimal> {
  /** The converter. */
  public static final Converter<BigDecimal> CONVERTER = new BigDecimals();

  private BigDecimals() {}

  @Override
  public Object toPython(@Nullable BigDecimal value) {
    BigDecimal given = required(value, "Decimal");
    BigInteger digits = given.unscaledValue();
    return new PyDecimal(new Number(digits.signum() < 0, digits.abs(), -(long) given.scale()));
  }

  @Override
  public BigDecimal toJava(@Nullable Object value) {
    if (value instanceof Long || value instanceof BigInteger) {
      return new BigDecimal(Ints.big(value));
    }
    if (!(value instanceof PyDecimal)) {
      throw mismatch("a Decimal", value);
    }
    Number number = ((PyDecimal) value).number;
    if (!number.isFinite() || number.exponent != (int) number.exponent) {
      throw Errors.valueError("Java expects a finite Decimal, but Python gave " + value);
    }
    BigInteger digits = number.negative ? number.coefficient.negate() : number.coefficient;
    return new BigDecimal(digits, (int) -number.exponent);
  }
}
