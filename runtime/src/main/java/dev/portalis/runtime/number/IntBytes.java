package dev.portalis.runtime.number;

import dev.portalis.runtime.error.ErrorKind;
import dev.portalis.runtime.error.Errors;
import java.math.BigInteger;
import java.util.Arrays;

/** Ints to and from bytes. */
public final class IntBytes {
  private IntBytes() {}

  /** Whether a byte order is {@code big}; ValueError where it is neither of the two. */
  public static boolean isBigEndian(String order) {
    if (!order.equals("big") && !order.equals("little")) {
      throw Errors.valueError("byteorder must be either 'little' or 'big'");
    }
    return order.equals("big");
  }

  /** {@code a.to_bytes(length, order, signed)}. */
  public static byte[] toBytes(Object a, long length, boolean bigEndian, boolean signed) {
    if (length < 0) {
      throw Errors.valueError("length argument must be non-negative");
    }
    if (length > Integer.MAX_VALUE - 8) {
      throw Errors.of(ErrorKind.MEMORY_ERROR);
    }
    BigInteger value = Ints.big(a);
    if (!signed && value.signum() < 0) {
      throw Errors.overflow("can't convert negative int to unsigned");
    }
    // Without any byte CPython checks no sign bit.
    int bits = value.bitLength() + (signed && length > 0 ? 1 : 0);
    if (value.signum() != 0 && bits > length * 8) {
      throw Errors.overflow("int too big to convert");
    }
    byte[] minimal = value.toByteArray();
    byte[] out = new byte[(int) length];
    if (value.signum() < 0) {
      Arrays.fill(out, (byte) -1);
    }
    for (int i = 0; i < out.length && i < minimal.length; i++) {
      out[bigEndian ? out.length - 1 - i : i] = minimal[minimal.length - 1 - i];
    }
    return out;
  }

  /** {@code int.from_bytes(bytes, order, signed)}. */
  public static Object fromBytes(byte[] bytes, boolean bigEndian, boolean signed) {
    if (bytes.length == 0) {
      return 0L;
    }
    byte[] ordered = bytes.clone();
    if (!bigEndian) {
      for (int i = 0; i < bytes.length; i++) {
        ordered[i] = bytes[bytes.length - 1 - i];
      }
    }
    return Ints.normalize(signed ? new BigInteger(ordered) : new BigInteger(1, ordered));
  }
}
