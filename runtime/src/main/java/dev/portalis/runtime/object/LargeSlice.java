package dev.portalis.runtime.object;

import dev.portalis.runtime.error.Errors;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Slices whose bounds are beyond a long. */
final class LargeSlice {
  private LargeSlice() {}

  static BigInteger big(Object number) {
    return number instanceof Long ? BigInteger.valueOf((Long) number) : (BigInteger) number;
  }

  static Object normal(BigInteger number) {
    return number.bitLength() < 64 ? (Object) number.longValue() : number;
  }

  private static BigInteger bound(Object value) {
    if (!Convert.hasIndex(value)) {
      throw Errors.typeError("slice indices must be integers or None or have an __index__ method");
    }
    return big(Convert.toInt(value));
  }

  static BigInteger[] indices(PySlice slice, BigInteger length) {
    BigInteger step = slice.step() == null ? BigInteger.ONE : bound(slice.step());
    if (step.signum() == 0) {
      throw Errors.valueError("slice step cannot be zero");
    }
    boolean back = step.signum() < 0;
    BigInteger lower = back ? BigInteger.ONE.negate() : BigInteger.ZERO;
    BigInteger upper = back ? length.subtract(BigInteger.ONE) : length;
    BigInteger start = clamp(slice.start(), back ? upper : lower, lower, upper, length);
    BigInteger stop = clamp(slice.stop(), back ? lower : upper, lower, upper, length);
    return new BigInteger[] {start, stop, step};
  }

  private static BigInteger clamp(
      @Nullable Object bound,
      BigInteger absent,
      BigInteger lower,
      BigInteger upper,
      BigInteger length) {
    if (bound == null) {
      return absent;
    }
    BigInteger index = bound(bound);
    return index.signum() < 0 ? index.add(length).max(lower) : index.min(upper);
  }
}
