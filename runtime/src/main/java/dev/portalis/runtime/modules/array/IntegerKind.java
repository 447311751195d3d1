package dev.portalis.runtime.modules.array;

import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.Convert;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Integers of one, two, four or eight bytes. */
final class IntegerKind extends ItemKind {
  private final boolean signed;
  private final String name;

  IntegerKind(char code, int width, boolean signed, String name) {
    super(code, width);
    this.signed = signed;
    this.name = name;
  }

  @Override
  Object allocate(int length) {
    switch (width) {
      case 1:
        return new byte[length];
      case 2:
        return new short[length];
      case 4:
        return new int[length];
      default:
        return new long[length];
    }
  }

  @Override
  long bits(Object items, int index) {
    switch (width) {
      case 1:
        return ((byte[]) items)[index];
      case 2:
        return ((short[]) items)[index];
      case 4:
        return ((int[]) items)[index];
      default:
        return ((long[]) items)[index];
    }
  }

  @Override
  void setBits(Object items, int index, long bits) {
    switch (width) {
      case 1:
        ((byte[]) items)[index] = (byte) bits;
        break;
      case 2:
        ((short[]) items)[index] = (short) bits;
        break;
      case 4:
        ((int[]) items)[index] = (int) bits;
        break;
      default:
        ((long[]) items)[index] = bits;
    }
  }

  @Override
  Object get(Object items, int index) {
    long bits = bits(items, index);
    if (signed) {
      return bits;
    }
    if (width < 8) {
      return bits & ((1L << 8 * width) - 1);
    }
    return bits >= 0 ? (Object) bits : new BigInteger(Long.toUnsignedString(bits));
  }

  @Override
  void set(Object items, int index, @Nullable Object value) {
    Object number = Convert.toInt(value);
    setBits(items, index, width == 8 ? wide(number) : narrow(number));
  }

  private long narrow(Object number) {
    if (!(number instanceof Long)) {
      boolean negative = ((BigInteger) number).signum() < 0;
      throw Errors.overflow(
          code != 'I'
              ? "Python int too large to convert to C long"
              : negative
                  ? "can't convert negative value to unsigned int"
                  : ((BigInteger) number).bitLength() <= 64
                      ? "unsigned int is greater than maximum"
                      : "Python int too large to convert to C unsigned long");
    }
    long value = (Long) number;
    int bits = 8 * width;
    if (code == 'b') {
      check(value, Short.MIN_VALUE, Short.MAX_VALUE, "signed short integer");
    } else if (code == 'H') {
      check(value, Integer.MIN_VALUE, Integer.MAX_VALUE, "signed integer");
    } else if (code == 'I' && value < 0) {
      throw Errors.overflow("can't convert negative value to unsigned int");
    }
    if (signed) {
      check(value, -1L << bits - 1, (1L << bits - 1) - 1, name);
    } else {
      check(value, 0, (1L << bits) - 1, name);
    }
    return value;
  }

  private static void check(long value, long least, long most, String name) {
    if (value < least || value > most) {
      throw Errors.overflow(
          name + " is " + (value < least ? "less than minimum" : "greater than maximum"));
    }
  }

  private long wide(Object number) {
    BigInteger big = number instanceof Long ? null : (BigInteger) number;
    boolean negative = big == null ? (Long) number < 0 : big.signum() < 0;
    if (!signed && negative) {
      throw Errors.overflow(
          code == 'L'
              ? "can't convert negative value to unsigned int"
              : "can't convert negative int to unsigned");
    }
    if (big == null) {
      return (Long) number;
    }
    if (big.bitLength() > (signed ? 63 : 64)) {
      throw Errors.overflow(
          code == 'q' || code == 'Q'
              ? "int too big to convert"
              : "Python int too large to convert to C " + (signed ? "long" : "unsigned long"));
    }
    return big.longValue();
  }
}
