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

/**
 * {@code range(start, stop, step)}.
 *
 * @see <a href="https://docs.python.org/3.12/library/stdtypes.html#ranges">Ranges</a>
 */
@PyClass(value = "range", type = "BuiltinTypes.RANGE")
public final class PyRange extends RichCompared {
  private final long start;
  private final long stop;
  private final long step;
  private final long length;

  /** Where the numbers or their count are beyond a long; the fields above mean nothing then. */
  private final @Nullable LargeRange large;

  private PyRange(long start, long stop, long step, long length, @Nullable LargeRange large) {
    super(BuiltinTypes.RANGE);
    this.start = start;
    this.stop = stop;
    this.step = step;
    this.length = length;
    this.large = large;
  }

  /** {@code range(stop)}. */
  public static PyRange of(long stop) {
    return new PyRange(0, stop, 1, Math.max(stop, 0), null);
  }

  /** {@code range(start, stop)}. */
  public static PyRange of(long start, long stop) {
    return of(start, stop, 1);
  }

  /** {@code range(start, stop, step)}. */
  public static PyRange of(long start, long stop, long step) {
    if (step == 0) {
      throw Errors.valueError("range() arg 3 must not be zero");
    }
    long count = count(start, stop, step);
    return count < 0
        ? of(new LargeRange(start, stop, step))
        : new PyRange(start, stop, step, count, null);
  }

  /** How many numbers a range has; negative where that does not fit. */
  public static long count(long start, long stop, long step) {
    if (step > 0 ? start >= stop : start <= stop) {
      return 0;
    }
    long distance = step > 0 ? stop - start : start - stop;
    // As an unsigned number the distance is right even where the subtraction overflows.
    long by = step > 0 ? step : -step;
    return Long.divideUnsigned(distance - 1, by) + 1;
  }

  /** How many numbers a range has, as an unsigned number. */
  public static long steps(long start, long stop, long step) {
    if (step == 0) {
      throw Errors.valueError("range() arg 3 must not be zero");
    }
    return count(start, stop, step);
  }

  static PyRange of(LargeRange range) {
    LargeRange.Bounds bounds = range.asLongs();
    return bounds != null
        ? of(bounds.start(), bounds.stop(), bounds.step())
        : new PyRange(0, 0, 1, 0, range);
  }

  /** {@code range(stop)} and {@code range(start, stop, step)}. */
  @PyNew
  public static PyRange make(
      PyType cls,
      @Nullable Object start,
      @Default("Unbound.UNBOUND") @Nullable Object stop,
      @Default("Unbound.UNBOUND") @Nullable Object step) {
    Object first = stop == UNBOUND ? (Object) 0L : Convert.toInt(start);
    Object end = Convert.toInt(stop == UNBOUND ? start : stop);
    Object by = step == UNBOUND ? (Object) 1L : Convert.toInt(step);
    if (first instanceof Long && end instanceof Long && by instanceof Long) {
      return of((Long) first, (Long) end, (Long) by);
    }
    return of(new LargeRange(LargeSlice.big(first), LargeSlice.big(end), LargeSlice.big(by)));
  }

  private LargeRange asLarge() {
    return large != null ? large : new LargeRange(start, stop, step);
  }

  /** {@code start}. */
  @PyProperty
  @Returns("int")
  public Object start() {
    return large != null ? large.start() : (Object) start;
  }

  /** {@code stop}. */
  @PyProperty
  @Returns("int")
  public Object stop() {
    return large != null ? large.stop() : (Object) stop;
  }

  /** {@code step}. */
  @PyProperty
  @Returns("int")
  public Object step() {
    return large != null ? large.step() : (Object) step;
  }

  @Override
  @PyMethod("__bool__")
  public boolean truth() {
    return large != null ? !large.isEmpty() : length != 0;
  }

  @Override
  public boolean hasLength() {
    return true;
  }

  @Override
  @PyMethod("__len__")
  public long length() {
    return large != null ? large.lengthAsLong() : length;
  }

  @Override
  public boolean isIterable() {
    return true;
  }

  @Override
  @PyMethod("__iter__")
  @Returns("Iterator[int]")
  public PyIterator iterator() {
    return large != null ? large.iterator() : new Numbers(start, step, length);
  }

  /** {@code reversed(r)}. */
  @PyMethod("__reversed__")
  @Returns("Iterator[int]")
  public PyIterator reverseIterator() {
    return large != null || step == Long.MIN_VALUE
        ? asLarge().reversed().iterator()
        : new Numbers(start + (length - 1) * step, -step, length);
  }

  /** Counts. */
  private static final class Numbers extends PyIterator {
    private long next;
    private final long step;
    private long left;

    Numbers(long start, long step, long length) {
      super(IteratorTypes.RANGE);
      this.next = start;
      this.step = step;
      this.left = length;
    }

    @Override
    public @Nullable Object advance() {
      if (left <= 0) {
        return UNBOUND;
      }
      left--;
      long number = next;
      next = number + step;
      return number;
    }

    @Override
    public long lengthHint() {
      return left;
    }
  }

  @Override
  @PyMethod("__contains__")
  public boolean contains(@Nullable Object item) {
    Object number =
        item instanceof Boolean || item instanceof Long || item instanceof BigInteger
            ? Convert.intOrNull(item)
            : null;
    if (number == null) {
      return Iteration.contains(iterator(), item);
    }
    if (large != null) {
      return large.indexOf(LargeSlice.big(number)) != null;
    }
    return number instanceof Long && contains((long) (Long) number);
  }

  /** {@code number in r}. */
  public boolean contains(long number) {
    if (large != null) {
      return large.indexOf(BigInteger.valueOf(number)) != null;
    }
    boolean inside = step > 0 ? number >= start && number < stop : number <= start && number > stop;
    return inside
        && (step > 0
            ? Long.remainderUnsigned(number - start, step) == 0
            : Long.remainderUnsigned(start - number, -step) == 0);
  }

  @Override
  @PyMethod("__getitem__")
  @Returns("int")
  public @Nullable Object getItem(@Nullable Object key) {
    if (key instanceof PySlice) {
      return of(asLarge().slice((PySlice) key));
    }
    if (!Convert.hasIndex(key)) {
      throw Errors.typeError(
          "range indices must be integers or slices, not " + PyType.of(key).name());
    }
    Object index = Convert.toInt(key);
    if (large != null || index instanceof BigInteger) {
      return asLarge().get(LargeSlice.big(index));
    }
    return get((Long) index);
  }

  /** {@code r[index]}. */
  public long get(long index) {
    if (large != null) {
      return Convert.toIndex(large.get(BigInteger.valueOf(index)));
    }
    long at = index < 0 ? index + length : index;
    if (at < 0 || at >= length) {
      throw Errors.indexError("range object index out of range");
    }
    return start + at * step;
  }

  /** {@code r.index(item)}. */
  @PyMethod
  @Returns("int")
  public Object index(@Nullable Object item) {
    Object number =
        item instanceof Boolean || item instanceof Long || item instanceof BigInteger
            ? Convert.intOrNull(item)
            : null;
    if (number != null) {
      Object index = asLarge().indexOf(LargeSlice.big(number));
      if (index == null) {
        throw Errors.valueError(Texts.repr(item) + " is not in range");
      }
      return index;
    }
    long index = 0;
    PyIterator iterator = iterator();
    for (Object each = iterator.advance(); each != UNBOUND; each = iterator.advance()) {
      if (Comparison.identicalOrEqual(each, item)) {
        return index;
      }
      index++;
    }
    throw Errors.valueError("sequence.index(x): x not in sequence");
  }

  /** {@code r.count(item)}. */
  @PyMethod
  public long count(@Nullable Object item) {
    if (item instanceof Boolean || item instanceof Long || item instanceof BigInteger) {
      return contains(item) ? 1 : 0;
    }
    long count = 0;
    PyIterator iterator = iterator();
    for (Object each = iterator.advance(); each != UNBOUND; each = iterator.advance()) {
      count += Comparison.identicalOrEqual(each, item) ? 1 : 0;
    }
    return count;
  }

  @Override
  public @Nullable Object compare(CompareOp op, @Nullable Object other) {
    if (!(other instanceof PyRange) || (op != CompareOp.EQ && op != CompareOp.NE)) {
      return PyNotImplemented.INSTANCE;
    }
    return identity().compare(op, ((PyRange) other).identity());
  }

  /** What makes ranges equal: how many numbers, the first one and, if there are more, the step. */
  private PyTuple identity() {
    if (large != null) {
      return PyTuple.of(
          large.length(),
          large.isEmpty() ? null : large.start(),
          large.hasFewerThanTwo() ? null : large.step());
    }
    return PyTuple.of(
        length, length == 0 ? null : (Object) start, length < 2 ? null : (Object) step);
  }

  @Override
  @PyMethod("__hash__")
  public long hash() {
    return identity().hash();
  }

  @Override
  @PyMethod("__repr__")
  public String repr() {
    String bounds = "range(" + Texts.repr(start()) + ", " + Texts.repr(stop());
    return bounds + (Comparison.equal(step(), 1L) ? ")" : ", " + Texts.repr(step()) + ")");
  }
}
