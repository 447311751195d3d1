package dev.portalis.runtime.object;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.annotations.library.PyNew;
import dev.portalis.annotations.library.Returns;
import dev.portalis.annotations.library.Stores;
import dev.portalis.runtime.error.Errors;
import org.jspecify.annotations.Nullable;

/**
 * The members of {@code tuple}.
 *
 * @see <a href="https://docs.python.org/3.12/library/stdtypes.html#tuples">Tuples</a>
 */
@PyClass(value = "tuple", values = PyTuple.class, type = "BuiltinTypes.TUPLE")
public final class TupleMethods {
  private TupleMethods() {}

  /** {@code tuple.__new__}. */
  @PyNew
  public static PyTuple make(
      PyType cls, @Default("Unbound.UNBOUND") @Stores("Iterable[T]") @Nullable Object items) {
    if (cls == BuiltinTypes.TUPLE) {
      return items == UNBOUND ? PyTuple.EMPTY : from(items);
    }
    return new PyTuple(cls, items == UNBOUND ? new Object[0] : Iteration.toArray(items));
  }

  /** {@code tuple(iterable)}. */
  @Returns("tuple[items.T, ...]")
  public static PyTuple from(@Nullable Object items) {
    return items instanceof PyTuple && ((PyTuple) items).type == BuiltinTypes.TUPLE
        ? (PyTuple) items
        : PyTuple.of(Iteration.toArray(items));
  }

  /** {@code t.count(item)}. */
  @PyMethod
  public static long count(PyTuple self, @Nullable Object item) {
    long count = 0;
    for (Object each : self.items()) {
      count += Comparison.identicalOrEqual(each, item) ? 1 : 0;
    }
    return count;
  }

  /** {@code t.index(item, start, stop)}. */
  @PyMethod
  public static long index(
      PyTuple self,
      @Nullable Object item,
      @Default("0L") @Nullable Object start,
      @Default("Long.MAX_VALUE") @Nullable Object stop) {
    Object[] items = self.items();
    long end = Math.min(Sequences.bound(stop, items.length), items.length);
    for (long i = Sequences.bound(start, items.length); i < end; i++) {
      if (Comparison.identicalOrEqual(items[(int) i], item)) {
        return i;
      }
    }
    throw Errors.valueError("tuple.index(x): x not in tuple");
  }

  /** {@code len(t)}. */
  @PyMethod("__len__")
  public static long length(PyTuple self) {
    return self.length();
  }

  /** {@code iter(t)}. */
  @PyMethod("__iter__")
  @Returns("Iterator[T]")
  public static PyIterator iterator(PyTuple self) {
    return self.iterator();
  }

  /** {@code item in t}. */
  @PyMethod("__contains__")
  public static boolean contains(PyTuple self, @Nullable Object item) {
    return self.contains(item);
  }

  /** {@code t[key]}. */
  @PyMethod("__getitem__")
  @Returns("T")
  public static @Nullable Object getItem(PyTuple self, @Nullable Object key) {
    return self.getItem(key);
  }

  /** {@code t + other}. */
  @PyMethod("__add__")
  @Returns("tuple[T | other.T, ...]")
  public static PyTuple add(PyTuple self, @Nullable Object other) {
    if (!(other instanceof PyTuple)) {
      throw Errors.typeError(self.concatenationError(other));
    }
    return self.plus((PyTuple) other);
  }

  /** {@code t * count}. */
  @PyMethod("__mul__")
  @Returns("tuple[T, ...]")
  public static PyTuple multiply(PyTuple self, long count) {
    return self.times(count);
  }

  /** {@code count * t}. */
  @PyMethod("__rmul__")
  @Returns("tuple[T, ...]")
  public static PyTuple multiplyReflected(PyTuple self, long count) {
    return self.times(count);
  }

  /** {@code hash(t)}. */
  @PyMethod("__hash__")
  public static long hash(PyTuple self) {
    return self.hash();
  }

  /** {@code repr(t)}. */
  @PyMethod("__repr__")
  public static String repr(PyTuple self) {
    return self.repr();
  }

  /** {@code t == other}. */
  @PyMethod("__eq__")
  public static @Nullable Object isEqualTo(PyTuple self, @Nullable Object other) {
    return self.compare(CompareOp.EQ, other);
  }

  /** {@code t != other}. */
  @PyMethod("__ne__")
  public static @Nullable Object isDifferentFrom(PyTuple self, @Nullable Object other) {
    return self.compare(CompareOp.NE, other);
  }

  /** {@code t < other}. */
  @PyMethod("__lt__")
  public static @Nullable Object isLessThan(PyTuple self, @Nullable Object other) {
    return self.compare(CompareOp.LT, other);
  }

  /** {@code t <= other}. */
  @PyMethod("__le__")
  public static @Nullable Object isAtMost(PyTuple self, @Nullable Object other) {
    return self.compare(CompareOp.LE, other);
  }

  /** {@code t > other}. */
  @PyMethod("__gt__")
  public static @Nullable Object isGreaterThan(PyTuple self, @Nullable Object other) {
    return self.compare(CompareOp.GT, other);
  }

  /** {@code t >= other}. */
  @PyMethod("__ge__")
  public static @Nullable Object isAtLeast(PyTuple self, @Nullable Object other) {
    return self.compare(CompareOp.GE, other);
  }
}
