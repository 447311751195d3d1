package dev.portalis.runtime.modules.random;

import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.number.Ints;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.Convert;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Unbound;
import java.math.BigInteger;

/** Where random numbers come from: the generator, or the methods of a user's subclass. */
public abstract class RandomSource extends PyObject {
  private static final int PLAIN = 0;
  private static final int OWN_BITS = 1;
  private static final int OWN_RANDOM = 2;
  private static final long BITS = 1L << 53;

  final MersenneTwister generator;
  private final int kind;

  RandomSource(PyType type, MersenneTwister generator) {
    super(type);
    this.generator = generator;
    this.kind = kind(type);
  }

  private static int kind(PyType type) {
    for (PyType each : type.order()) {
      if (!each.isUserDefined()) {
        return PLAIN;
      }
      if (each.ownMember("getrandbits") != Unbound.UNBOUND) {
        return OWN_BITS;
      }
      if (each.ownMember("random") != Unbound.UNBOUND) {
        return OWN_RANDOM;
      }
    }
    return PLAIN;
  }

  /** {@code self.random()}. */
  final double next() {
    return kind == PLAIN ? generator.nextDouble() : Convert.toDouble(Calls.method(this, "random"));
  }

  /** A number from 0 up to but without a positive limit. */
  final long below(long limit) {
    if (kind != PLAIN) {
      return Ints.toLong(below((Object) limit));
    }
    int bits = Long.SIZE - Long.numberOfLeadingZeros(limit);
    long number = generator.nextBits(bits);
    while (number >= limit || number < 0) {
      number = generator.nextBits(bits);
    }
    return number;
  }

  /** A number from 0 up to but without a positive limit of any size. */
  final Object below(Object limit) {
    if (kind == PLAIN && limit instanceof Long) {
      return below((long) (Long) limit);
    }
    if (kind == OWN_RANDOM) {
      return belowByFloats(limit);
    }
    long bits = Ints.bitLength(limit);
    Object number = bits(bits);
    while (Ints.compare(number, limit) >= 0) {
      number = bits(bits);
    }
    return number;
  }

  private Object belowByFloats(Object limit) {
    if (!(limit instanceof Long) || (Long) limit >= BITS) {
      throw Errors.notImplemented(
          "random() supplies too few bits for a range this large: add a getrandbits() method");
    }
    long size = (Long) limit;
    double highest = (BITS - BITS % size) / (double) BITS;
    double number = next();
    while (number >= highest) {
      number = next();
    }
    return Math.floorMod((long) Math.floor(number * BITS), size);
  }

  /** {@code self.getrandbits(count)}. */
  final Object bits(long count) {
    if (kind == OWN_BITS) {
      return Convert.toInt(Calls.method(this, "getrandbits", count));
    }
    return plainBits(count);
  }

  final Object plainBits(long count) {
    if (count < 0) {
      throw Errors.valueError("number of bits must be non-negative");
    }
    if (count == 0) {
      return 0L;
    }
    if (count < Long.SIZE) {
      return generator.nextBits((int) count);
    }
    BigInteger bits = generator.nextBigBits(count);
    return Ints.normalize(bits);
  }
}
