package dev.portalis.runtime.object;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.runtime.error.Errors;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** The arithmetic of ranges of any size. */
final class LargeRange {
  private final BigInteger start;
  private final BigInteger stop;
  private final BigInteger step;
  private final BigInteger length;

  LargeRange(BigInteger start, BigInteger stop, BigInteger step) {
    if (step.signum() == 0) {
      throw Errors.valueError("range() arg 3 must not be zero");
    }
    this.start = start;
    this.stop = stop;
    this.step = step;
    BigInteger distance = step.signum() > 0 ? stop.subtract(start) : start.subtract(stop);
    this.length =
        distance.signum() <= 0
            ? BigInteger.ZERO
            : distance.subtract(BigInteger.ONE).divide(step.abs()).add(BigInteger.ONE);
  }

  LargeRange(long start, long stop, long step) {
    this(BigInteger.valueOf(start), BigInteger.valueOf(stop), BigInteger.valueOf(step));
  }

  /** Bounds that fit longs, as well as the count of the numbers between. */
  static final class Bounds {
    private final long start;
    private final long stop;
    private final long step;

    Bounds(long start, long stop, long step) {
      this.start = start;
      this.stop = stop;
      this.step = step;
    }

    long start() {
      return start;
    }

    long stop() {
      return stop;
    }

    long step() {
      return step;
    }
  }

  /** The bounds where everything fits longs, otherwise null. */
  @Nullable Bounds asLongs() {
    boolean fits =
        start.bitLength() < 64
            && stop.bitLength() < 64
            && step.bitLength() < 64
            && length.bitLength() < 64;
    return fits ? new Bounds(start.longValue(), stop.longValue(), step.longValue()) : null;
  }

  Object start() {
    return LargeSlice.normal(start);
  }

  Object stop() {
    return LargeSlice.normal(stop);
  }

  Object step() {
    return LargeSlice.normal(step);
  }

  Object length() {
    return LargeSlice.normal(length);
  }

  boolean isEmpty() {
    return length.signum() == 0;
  }

  boolean hasFewerThanTwo() {
    return length.compareTo(BigInteger.ONE) <= 0;
  }

  long lengthAsLong() {
    if (length.bitLength() > 63) {
      throw Errors.overflow("Python int too large to convert to C ssize_t");
    }
    return length.longValue();
  }

  private BigInteger at(BigInteger index) {
    return start.add(index.multiply(step));
  }

  Object get(BigInteger index) {
    BigInteger actual = index.signum() < 0 ? index.add(length) : index;
    if (actual.signum() < 0 || actual.compareTo(length) >= 0) {
      throw Errors.indexError("range object index out of range");
    }
    return LargeSlice.normal(at(actual));
  }

  LargeRange slice(PySlice slice) {
    BigInteger[] bounds = LargeSlice.indices(slice, length);
    return new LargeRange(at(bounds[0]), at(bounds[1]), step.multiply(bounds[2]));
  }

  LargeRange reversed() {
    BigInteger last = at(length.subtract(BigInteger.ONE));
    return new LargeRange(last, start.subtract(step), step.negate());
  }

  /** The position of a number, null if it is not in the range. */
  @Nullable Object indexOf(BigInteger number) {
    BigInteger[] parts = number.subtract(start).divideAndRemainder(step);
    boolean inside =
        parts[1].signum() == 0 && parts[0].signum() >= 0 && parts[0].compareTo(length) < 0;
    return inside ? LargeSlice.normal(parts[0]) : null;
  }

  PyIterator iterator() {
    return new Numbers(this);
  }

  /** Counts. */
  private static final class Numbers extends PyIterator {
    private final LargeRange range;
    private BigInteger index = BigInteger.ZERO;

    Numbers(LargeRange range) {
      super(IteratorTypes.LARGE_RANGE);
      this.range = range;
    }

    @Override
    public @Nullable Object advance() {
      if (index.compareTo(range.length) >= 0) {
        return UNBOUND;
      }
      Object number = LargeSlice.normal(range.at(index));
      index = index.add(BigInteger.ONE);
      return number;
    }
  }
}
