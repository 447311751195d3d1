package dev.portalis.runtime.modules.binary;

import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.number.Ints;
import dev.portalis.runtime.object.Convert;
import dev.portalis.runtime.object.PyByteArray;
import dev.portalis.runtime.object.PyBytes;
import dev.portalis.runtime.object.PyBytesLike;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.object.Truth;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Packs values into bytes, and takes them out again. */
final class StructPacking {
  private final StructLayout layout;
  private final byte[] bytes;
  private final int start;

  StructPacking(StructLayout layout, byte[] bytes, int start) {
    this.layout = layout;
    this.bytes = bytes;
    this.start = start;
  }

  // Packing

  void pack(@Nullable Object[] values, int first) {
    if (values.length - first != layout.values) {
      throw StructModule.error(
          "pack expected "
              + layout.values
              + " items for packing (got "
              + (values.length - first)
              + ")");
    }
    int next = first;
    for (StructLayout.Field field : layout.fields) {
      int at = start + field.offset;
      if (field.isText()) {
        packText(field, at, values[next++]);
      } else if (field.code != 'x') {
        for (int i = 0; i < field.count; i++) {
          packOne(field, at + i * field.size, values[next++]);
        }
      }
    }
  }

  private void packText(StructLayout.Field field, int at, @Nullable Object value) {
    if (!(value instanceof PyBytes) && !(value instanceof PyByteArray)) {
      throw StructModule.error("argument for '" + field.code + "' must be a bytes object");
    }
    byte[] text = ((PyBytesLike) value).toByteArray();
    if (field.code == 's') {
      System.arraycopy(text, 0, bytes, at, Math.min(text.length, field.count));
    } else if (field.count > 0) {
      int length = Math.min(text.length, field.count - 1);
      bytes[at] = (byte) Math.min(length, 255);
      System.arraycopy(text, 0, bytes, at + 1, length);
    }
  }

  private void packOne(StructLayout.Field field, int at, @Nullable Object value) {
    switch (field.code) {
      case 'c':
        byte[] single = value instanceof PyBytesLike ? ((PyBytesLike) value).toByteArray() : null;
        if (single == null || single.length != 1) {
          throw StructModule.error("char format requires a bytes object of length 1");
        }
        bytes[at] = single[0];
        break;
      case '?':
        bytes[at] = (byte) (Truth.of(value) ? 1 : 0);
        break;
      case 'e':
      case 'f':
      case 'd':
        write(at, field.size, floatBits(field, value));
        break;
      default:
        write(at, field.size, integerBits(field, value));
        break;
    }
  }

  private long floatBits(StructLayout.Field field, @Nullable Object value) {
    boolean number = Convert.numberOrNull(value) != null || Convert.hasIndex(value);
    if (!number) {
      throw StructModule.error("required argument is not a float");
    }
    double given = Convert.toDouble(value);
    switch (field.code) {
      case 'd':
        return Double.doubleToRawLongBits(given);
      case 'f':
        if (!layout.isNative && Float.isInfinite((float) given) && !Double.isInfinite(given)) {
          throw Errors.overflow("float too large to pack with f format");
        }
        return Float.floatToRawIntBits((float) given);
      default:
        return HalfFloat.bits(given);
    }
  }

  private static boolean isUnsigned(char code) {
    return Character.isUpperCase(code);
  }

  private static long integerBits(StructLayout.Field field, @Nullable Object value) {
    if (Convert.intOrNull(value) == null && !Convert.hasIndex(value)) {
      throw StructModule.error("required argument is not an integer");
    }
    BigInteger number = Ints.big(Convert.toInt(value));
    int bits = 8 * field.size;
    BigInteger least = BigInteger.ZERO;
    BigInteger most = BigInteger.ONE.shiftLeft(bits).subtract(BigInteger.ONE);
    if (!isUnsigned(field.code)) {
      most = most.shiftRight(1);
      least = most.not();
    }
    if (number.compareTo(least) < 0 || number.compareTo(most) > 0) {
      throw StructModule.error(
          field.code == 'P'
              ? "int too large to convert"
              : "'" + field.code + "' format requires " + least + " <= number <= " + most);
    }
    return number.longValue();
  }

  private void write(int at, int size, long bits) {
    for (int i = 0; i < size; i++) {
      int shift = 8 * (layout.bigEndian ? size - 1 - i : i);
      bytes[at + i] = (byte) (bits >>> shift);
    }
  }

  // Unpacking

  PyTuple unpack() {
    Object[] values = new Object[layout.values];
    int next = 0;
    for (StructLayout.Field field : layout.fields) {
      int at = start + field.offset;
      if (field.isText()) {
        values[next++] = unpackText(field, at);
      } else if (field.code != 'x') {
        for (int i = 0; i < field.count; i++) {
          values[next++] = unpackOne(field, at + i * field.size);
        }
      }
    }
    return PyTuple.of(values);
  }

  private PyBytes unpackText(StructLayout.Field field, int at) {
    int from = at;
    int length = field.count;
    if (field.code == 'p') {
      from++;
      length = field.count == 0 ? 0 : Math.min(bytes[at] & 0xff, field.count - 1);
    }
    byte[] text = new byte[length];
    System.arraycopy(bytes, from, text, 0, length);
    return PyBytes.of(text);
  }

  private Object unpackOne(StructLayout.Field field, int at) {
    long bits = read(at, field.size);
    switch (field.code) {
      case 'c':
        return PyBytes.of(bytes[at]);
      case '?':
        return bits != 0;
      case 'd':
        return Double.longBitsToDouble(bits);
      case 'f':
        return (double) Float.intBitsToFloat((int) bits);
      case 'e':
        return HalfFloat.value((int) bits);
      default:
        break;
    }
    if (!isUnsigned(field.code)) {
      int unused = 64 - 8 * field.size;
      return bits << unused >> unused;
    }
    return bits >= 0 ? (Object) bits : BigInteger.valueOf(bits).add(BigInteger.ONE.shiftLeft(64));
  }

  private long read(int at, int size) {
    long bits = 0;
    for (int i = 0; i < size; i++) {
      int place = layout.bigEndian ? i : size - 1 - i;
      bits = bits << 8 | bytes[at + place] & 0xff;
    }
    return bits;
  }
}
