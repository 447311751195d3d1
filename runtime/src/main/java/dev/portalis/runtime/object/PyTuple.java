package dev.portalis.runtime.object;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.runtime.error.ErrorKind;
import dev.portalis.runtime.error.Errors;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A tuple. */
public class PyTuple extends PyObject {
  /** The empty tuple. */
  public static final PyTuple EMPTY = new PyTuple(BuiltinTypes.TUPLE, new Object[0]);

  private final @Nullable Object[] items;

  /** A tuple of a subtype; the array becomes the tuple's own. */
  public PyTuple(PyType type, @Nullable Object[] items) {
    super(type);
    this.items = items;
  }

  /** A tuple; the array becomes the tuple's own. */
  public static PyTuple of(@Nullable Object... items) {
    return items.length == 0 ? EMPTY : new PyTuple(BuiltinTypes.TUPLE, items);
  }

  /** The items; the array is not to be changed. */
  public final @Nullable Object[] items() {
    return items;
  }

  /** The items, copied. */
  public final @Nullable Object[] toArray() {
    return items.clone();
  }

  /** The number of items. */
  public final int size() {
    return items.length;
  }

  /** The item at an index from 0. */
  public final @Nullable Object get(int index) {
    if (index >= items.length) {
      throw Errors.indexError("tuple index out of range");
    }
    return items[index];
  }

  /** {@code t[index]} with Python's negative indexes. */
  public final @Nullable Object at(long index) {
    long actual = index < 0 ? index + items.length : index;
    if (actual < 0 || actual >= items.length) {
      throw Errors.indexError("tuple index out of range");
    }
    return items[(int) actual];
  }

  @Override
  public boolean hasLength() {
    return true;
  }

  @Override
  public long length() {
    return items.length;
  }

  @Override
  public boolean isIterable() {
    return true;
  }

  @Override
  public PyIterator iterator() {
    return new ArrayIterator(items);
  }

  /** Walks an array that does not change. */
  static final class ArrayIterator extends PyIterator {
    private final @Nullable Object[] items;
    private int index;

    ArrayIterator(@Nullable Object[] items) {
      super(BuiltinTypes.TUPLE_ITERATOR);
      this.items = items;
    }

    @Override
    public @Nullable Object advance() {
      return index < items.length ? items[index++] : UNBOUND;
    }

    @Override
    public long lengthHint() {
      return (long) items.length - index;
    }
  }

  @Override
  public boolean contains(@Nullable Object item) {
    for (Object each : items) {
      if (Comparison.identicalOrEqual(each, item)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public @Nullable Object getItem(@Nullable Object key) {
    if (key instanceof Long) {
      return at((Long) key);
    }
    if (key instanceof PySlice) {
      PySlice.Range range = ((PySlice) key).indices(items.length);
      return PyTuple.of(range.select(items));
    }
    if (!Convert.hasIndex(key)) {
      throw Errors.typeError(
          "tuple indices must be integers or slices, not " + PyType.of(key).name());
    }
    return at(Convert.toIndex(key, ErrorKind.INDEX_ERROR));
  }

  @Override
  public @Nullable Object compare(CompareOp op, @Nullable Object other) {
    if (!(other instanceof PyTuple)) {
      return PyNotImplemented.INSTANCE;
    }
    return compareArrays(
        op, items, items.length, ((PyTuple) other).items, ((PyTuple) other).items.length);
  }

  /** Whether two tuples are of no class of the program's, so that nothing is overridden. */
  static boolean arePlain(PyTuple a, PyTuple b) {
    return !a.type.isUserDefined() && !b.type.isUserDefined();
  }

  /** {@code a == b} of plain tuples. */
  static boolean equal(PyTuple a, PyTuple b) {
    int length = a.items.length;
    if (length != b.items.length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (!Comparison.identicalOrEqual(a.items[i], b.items[i])) {
        return false;
      }
    }
    return true;
  }

  /** {@code a < b} of plain tuples. */
  static boolean less(PyTuple a, PyTuple b) {
    int common = Math.min(a.items.length, b.items.length);
    for (int i = 0; i < common; i++) {
      Object x = a.items[i];
      Object y = b.items[i];
      if (x instanceof Long && y instanceof Long) {
        int order = Long.compare((Long) x, (Long) y);
        if (order != 0) {
          return order < 0;
        }
      } else if (!Comparison.identicalOrEqual(x, y)) {
        return Comparison.less(x, y);
      }
    }
    return a.items.length < b.items.length;
  }

  /** Compares two sequences item by item, as lists and tuples do. */
  static @Nullable Object compareArrays(
      CompareOp op, @Nullable Object[] a, int lengthA, @Nullable Object[] b, int lengthB) {
    if (lengthA != lengthB && (op == CompareOp.EQ || op == CompareOp.NE)) {
      return op == CompareOp.NE;
    }
    int common = Math.min(lengthA, lengthB);
    for (int i = 0; i < common; i++) {
      if (!Comparison.identicalOrEqual(a[i], b[i])) {
        if (op == CompareOp.EQ || op == CompareOp.NE) {
          return op == CompareOp.NE;
        }
        return Comparison.compare(op, a[i], b[i]);
      }
    }
    return op.test(Integer.compare(lengthA, lengthB));
  }

  /** CPython's xxHash-based tuple hash. */
  @Override
  public long hash() {
    long acc = 2870177450012600261L;
    for (Object item : items) {
      acc += Hashing.hash(item) * -4417276706812531889L;
      acc = Long.rotateLeft(acc, 31) * -7046029288634856825L;
    }
    acc += items.length ^ (2870177450012600261L ^ 3527539L);
    return acc == -1 ? 1546275796L : acc;
  }

  @Override
  public String repr() {
    if (!Texts.enterRepr(this)) {
      return "(...)";
    }
    try {
      StringBuilder text = new StringBuilder("(");
      for (int i = 0; i < items.length; i++) {
        text.append(i == 0 ? "" : ", ").append(Texts.repr(items[i]));
      }
      return text.append(items.length == 1 ? ",)" : ")").toString();
    } finally {
      Texts.leaveRepr(this);
    }
  }

  /** The same items behind each other. */
  public final PyTuple plus(PyTuple other) {
    if (items.length == 0 && other.type == BuiltinTypes.TUPLE) {
      return other;
    }
    Object[] all = Arrays.copyOf(items, items.length + other.items.length);
    System.arraycopy(other.items, 0, all, items.length, other.items.length);
    return of(all);
  }

  /** The items {@code count} times behind each other. */
  public final PyTuple times(long count) {
    if (count == 1 && type == BuiltinTypes.TUPLE) {
      return this;
    }
    int total = Sequences.repeatedLength(items.length, count);
    Object[] all = Arrays.copyOf(items, total);
    if (total > items.length) {
      ListSlices.fill(all, items.length, total);
    }
    return of(all);
  }

  @Override
  public @Nullable Object binary(BinaryOp op, @Nullable Object right) {
    if (op == BinaryOp.ADD && right instanceof PyTuple) {
      return plus((PyTuple) right);
    }
    return op == BinaryOp.MUL && Convert.hasIndex(right)
        ? times(Convert.toIndex(right))
        : PyNotImplemented.INSTANCE;
  }

  @Override
  public @Nullable Object binaryReflected(BinaryOp op, @Nullable Object left) {
    return op == BinaryOp.MUL ? binary(op, left) : PyNotImplemented.INSTANCE;
  }

  @Override
  public String concatenationError(@Nullable Object right) {
    return "can only concatenate tuple (not \"" + PyType.of(right).name() + "\") to tuple";
  }
}
