package dev.portalis.runtime.number;

import static com.google.common.truth.Truth.assertThat;

import dev.portalis.runtime.object.Hashing;
import dev.portalis.runtime.object.PyBytes;
import java.io.IOException;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Ints and floats against CPython. */
class NumberTablesTest {
  @Test
  void floats() throws IOException {
    CallTable.check("floats", NumberTablesTest::ofFloats);
  }

  private static @Nullable Object ofFloats(String name, @Nullable Object[] a) {
    if (a[0] instanceof String) {
      String text = (String) a[0];
      return name.equals("parse") ? Floats.fromString(text) : (Object) Floats.fromHex(text);
    }
    double x = (Double) a[0];
    switch (name) {
      case "repr":
        return Floats.repr(x);
      case "hash":
        return Hashing.hash(x);
      case "hex":
        return Floats.hex(x);
      case "ratio":
        return Floats.asIntegerRatio(x);
      case "int":
        return Ints.ofDouble(x);
      case "round":
        return Floats.round(x);
      case "is_integer":
        return Floats.isInteger(x);
      case "roundTo":
        return Floats.round(x, (Long) a[1]);
      case "floordiv":
        return Floats.floorDiv(x, (Double) a[1]);
      case "mod":
        return Floats.mod(x, (Double) a[1]);
      case "truediv":
        return Floats.div(x, (Double) a[1]);
      case "divmod":
        double[] parts = Floats.divmod(x, (Double) a[1]);
        return new Object[] {parts[0], parts[1]};
      default:
        throw new IllegalArgumentException(name);
    }
  }

  @Test
  void intsOfAnySize() throws IOException {
    CallTable.check("ints", NumberTablesTest::ofInts);
  }

  @Test
  void intsOnLongs() throws IOException {
    CallTable.check("ints", NumberTablesTest::ofLongs);
  }

  private static @Nullable Object ofInts(String name, @Nullable Object[] a) {
    switch (name) {
      case "str":
        return Ints.toString(a[0]);
      case "hash":
        return Ints.hash(a[0]);
      case "float":
        return Ints.toDouble(a[0]);
      case "bit_length":
        return Ints.bitLength(a[0]);
      case "bit_count":
        return Ints.bitCount(a[0]);
      case "isqrt":
        return Ints.isqrt(a[0]);
      case "neg":
        return Ints.neg(a[0]);
      case "invert":
        return Ints.invert(a[0]);
      case "abs":
        return Ints.abs(a[0]);
      case "round":
        return Ints.round(a[0], a[1]);
      case "parse":
        return Ints.parse((String) a[0], (Long) a[1]);
      case "to_bytes":
        return IntBytes.toBytes(
            a[0], (Long) a[1], IntBytes.isBigEndian((String) a[2]), (Boolean) a[3]);
      case "from_bytes":
        return IntBytes.fromBytes(
            ((PyBytes) a[0]).toByteArray(), IntBytes.isBigEndian((String) a[1]), (Boolean) a[2]);
      case "powmod":
        return Ints.pow(a[0], a[1], a[2]);
      case "mulmod":
        return Ints.mod(Ints.mul(a[0], a[1]), a[2]);
      case "comparefloat":
        return Integer.signum(Ints.compare(a[0], (double) (Double) a[1]));
      default:
        return binary(name, a[0], a[1]);
    }
  }

  private static Object binary(String name, Object a, Object b) {
    switch (name) {
      case "add":
        return Ints.add(a, b);
      case "sub":
        return Ints.sub(a, b);
      case "mul":
        return Ints.mul(a, b);
      case "truediv":
        return Ints.trueDiv(a, b);
      case "floordiv":
        return Ints.floorDiv(a, b);
      case "mod":
        return Ints.mod(a, b);
      case "divmod":
        return Ints.divmod(a, b);
      case "and":
        return Ints.and(a, b);
      case "or":
        return Ints.or(a, b);
      case "xor":
        return Ints.xor(a, b);
      case "gcd":
        return Ints.gcd(a, b);
      case "compare":
        return Integer.signum(Ints.compare(a, b));
      case "lshift":
        return Ints.lshift(a, b);
      case "rshift":
        return Ints.rshift(a, b);
      case "pow":
        return Ints.pow(a, b);
      default:
        throw new IllegalArgumentException(name);
    }
  }

  /** The same on longs where the operands are; what does not fit goes on with objects. */
  private static @Nullable Object ofLongs(String name, @Nullable Object[] a) {
    for (Object each : a) {
      if (!(each instanceof Long)) {
        return ofInts(name, a);
      }
    }
    try {
      long x = (Long) a[0];
      return a.length == 1
          ? unary(name, x)
          : a.length == 3 ? ternary(name, a) : onLongs(name, x, (Long) a[1], a);
    } catch (ArithmeticException e) {
      return ofInts(name, a);
    }
  }

  private static @Nullable Object unary(String name, long x) {
    switch (name) {
      case "neg":
        return Ints.neg(x);
      case "abs":
        return Ints.abs(x);
      case "hash":
        return Ints.hash(x);
      case "bit_length":
        return Ints.bitLength(x);
      case "bit_count":
        return Ints.bitCount(x);
      case "isqrt":
        return Ints.isqrt(x);
      default:
        return ofInts(name, new Object[] {x});
    }
  }

  private static Object ternary(String name, @Nullable Object[] a) {
    long x = (Long) a[0];
    long y = (Long) a[1];
    long z = (Long) a[2];
    return name.equals("mulmod") ? Ints.mulMod(x, y, z) : Ints.pow(x, y, z);
  }

  private static @Nullable Object onLongs(String name, long x, long y, @Nullable Object[] a) {
    switch (name) {
      case "add":
        return Ints.add(x, y);
      case "sub":
        return Ints.sub(x, y);
      case "mul":
        return Ints.mul(x, y);
      case "truediv":
        return Ints.trueDiv(x, y);
      case "floordiv":
        return Ints.floorDiv(x, y);
      case "mod":
        return Ints.mod(x, y);
      case "divmod":
        long[] parts = Ints.divmod(x, y);
        return new Object[] {parts[0], parts[1]};
      case "gcd":
        return Ints.gcd(x, y);
      case "lshift":
        return Ints.lshift(x, y);
      case "rshift":
        return Ints.rshift(x, y);
      case "pow":
        return y < 0 ? Ints.powWide(x, y) : (Object) Ints.pow(x, y);
      default:
        return ofInts(name, a);
    }
  }

  @Test
  void mixedOperands() {
    BigInteger big = BigInteger.ONE.shiftLeft(70);
    assertThat(Ints.add((Object) big, 1L)).isEqualTo(big.add(BigInteger.ONE));
    assertThat(Ints.sub(1L, (Object) big)).isEqualTo(BigInteger.ONE.subtract(big));
    assertThat(Ints.mod((Object) big, 7L)).isEqualTo(2L);
    assertThat(Ints.floorDiv(5L, (Object) big)).isEqualTo(0L);
  }
}
