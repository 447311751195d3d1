package dev.portalis.runtime.object;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.annotations.library.PyNew;
import dev.portalis.annotations.library.PyProperty;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.error.Errors;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** {@code slice(start, stop, step)}: what stands between the brackets of {@code x[1:2]}. */
@PyClass(value = "slice", type = "BuiltinTypes.SLICE")
public final class PySlice extends RichCompared {
  private final @Nullable Object start;
  private final @Nullable Object stop;
  private final @Nullable Object step;

  /** A slice; None where a part is left out. */
  public PySlice(@Nullable Object start, @Nullable Object stop, @Nullable Object step) {
    super(BuiltinTypes.SLICE);
    this.start = start;
    this.stop = stop;
    this.step = step;
  }

  /** {@code slice(stop)} and {@code slice(start, stop, step)}. */
  @PyNew
  public static PySlice make(
      PyType cls,
      @Nullable Object start,
      @Default("Unbound.UNBOUND") @Nullable Object stop,
      @Default("null") @Nullable Object step) {
    return stop == UNBOUND ? new PySlice(null, start, step) : new PySlice(start, stop, step);
  }

  /** {@code start}. */
  @PyProperty
  public @Nullable Object start() {
    return start;
  }

  /** {@code stop}. */
  @PyProperty
  public @Nullable Object stop() {
    return stop;
  }

  /** {@code step}. */
  @PyProperty
  public @Nullable Object step() {
    return step;
  }

  /** The indexes that the slice takes of a sequence. */
  public Range indices(long length) {
    return range(start, stop, step, length);
  }

  /** {@code s.indices(length)}. */
  @PyMethod
  @Returns("tuple[int, int, int]")
  public PyTuple indices(@Nullable Object length) {
    Object size = Convert.toInt(length);
    if (LargeSlice.big(size).signum() < 0) {
      throw Errors.valueError("length should not be negative");
    }
    if (size instanceof Long) {
      Range range = range(start, stop, step, (Long) size);
      if (fits(start) && fits(stop) && fits(step)) {
        return PyTuple.of(range.start, range.stop, range.step);
      }
    }
    BigInteger[] bounds = LargeSlice.indices(this, LargeSlice.big(size));
    return PyTuple.of(
        LargeSlice.normal(bounds[0]), LargeSlice.normal(bounds[1]), LargeSlice.normal(bounds[2]));
  }

  private static boolean fits(@Nullable Object bound) {
    return bound == null || Convert.toInt(bound) instanceof Long;
  }

  /** The indexes that {@code [start:stop:step]} takes of a sequence; None for what is left out. */
  public static Range range(
      @Nullable Object start, @Nullable Object stop, @Nullable Object step, long length) {
    long by = step == null ? 1 : bound(step);
    if (by == 0) {
      throw Errors.valueError("slice step cannot be zero");
    }
    by = Math.max(by, -Long.MAX_VALUE);
    long from = start == null ? (by < 0 ? Long.MAX_VALUE : 0) : bound(start);
    long to = stop == null ? (by < 0 ? Long.MIN_VALUE : Long.MAX_VALUE) : bound(stop);
    return new Range(clamp(from, length, by), clamp(to, length, by), by);
  }

  /** The indexes that {@code [start:stop]} takes of a sequence. */
  public static Range range(long start, long stop, long length) {
    return new Range(clamp(start, length, 1), clamp(stop, length, 1), 1);
  }

  private static long clamp(long index, long length, long step) {
    if (index < 0) {
      long fromEnd = index + length;
      return fromEnd < 0 ? (step < 0 ? -1 : 0) : fromEnd;
    }
    return index >= length ? (step < 0 ? length - 1 : length) : index;
  }

  /** A bound as a long; ints beyond are clipped. */
  static long bound(Object value) {
    if (value instanceof Long) {
      return (Long) value;
    }
    if (!Convert.hasIndex(value)) {
      throw Errors.typeError("slice indices must be integers or None or have an __index__ method");
    }
    return clip(Convert.toInt(value));
  }

  /** An int as a long, clipped. */
  static long clip(Object number) {
    if (number instanceof Long) {
      return (Long) number;
    }
    return ((BigInteger) number).signum() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
  }

  @Override
  public @Nullable Object compare(CompareOp op, @Nullable Object other) {
    if (!(other instanceof PySlice)) {
      return PyNotImplemented.INSTANCE;
    }
    return parts().compare(op, ((PySlice) other).parts());
  }

  private PyTuple parts() {
    return PyTuple.of(start, stop, step);
  }

  /** As CPython computes it since 3.12, which made slices hashable. */
  @Override
  @PyMethod("__hash__")
  public long hash() {
    long acc = 2870177450012600261L;
    acc = mix(acc, start);
    acc = mix(acc, stop);
    acc = mix(acc, step);
    return acc == -1 ? 1546275796L : acc;
  }

  private static long mix(long acc, @Nullable Object part) {
    long sum = acc + Hashing.hash(part) * -4417276706812531889L;
    return Long.rotateLeft(sum, 31) * -7046029288634856825L;
  }

  @Override
  @PyMethod("__repr__")
  public String repr() {
    return "slice(" + Texts.repr(start) + ", " + Texts.repr(stop) + ", " + Texts.repr(step) + ")";
  }

  /** The indexes from {@code start} to {@code stop}, exclusive, that a slice takes. */
  public static final class Range {
    private final long start;
    private final long stop;
    private final long step;

    private Range(long start, long stop, long step) {
      this.start = start;
      this.stop = stop;
      this.step = step;
    }

    /** The first index. */
    public long start() {
      return start;
    }

    /** The index before which it ends; -1 is possible where the step is negative. */
    public long stop() {
      return stop;
    }

    /** The distance; never 0. */
    public long step() {
      return step;
    }

    /** The same indexes as far as a sequence that has become shorter has them. */
    public Range within(long size) {
      if (step > 0) {
        return stop <= size ? this : new Range(Math.min(start, size), size, step);
      }
      return start < size ? this : new Range(size - 1, stop, step);
    }

    /** How many indexes there are. */
    public int length() {
      if (step > 0) {
        return start < stop ? (int) ((stop - start - 1) / step + 1) : 0;
      }
      return stop < start ? (int) ((start - stop - 1) / -step + 1) : 0;
    }

    /** The items of an array at the indexes. */
    public @Nullable Object[] select(@Nullable Object[] items) {
      int length = length();
      Object[] selected = new Object[length];
      if (step == 1) {
        System.arraycopy(items, (int) start, selected, 0, length);
        return selected;
      }
      long at = start;
      for (int i = 0; i < length; i++, at += step) {
        selected[i] = items[(int) at];
      }
      return selected;
    }
  }
}
