package dev.portalis.runtime.modules.collections;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyConstant;
import dev.portalis.annotations.library.PyInit;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.annotations.library.PyProperty;
import dev.portalis.annotations.library.Returns;
import dev.portalis.annotations.library.Stores;
import dev.portalis.runtime.error.ErrorKind;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.BinaryOp;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.CompareOp;
import dev.portalis.runtime.object.Comparison;
import dev.portalis.runtime.object.Convert;
import dev.portalis.runtime.object.Iteration;
import dev.portalis.runtime.object.PyIterator;
import dev.portalis.runtime.object.PyNotImplemented;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Texts;
import org.jspecify.annotations.Nullable;

/**
 * {@code collections.deque}. Each operation is one atomic step among threads.
 *
 * @see <a href="https://docs.python.org/3.12/library/collections.html#collections.deque">deque</a>
 */
@PyClass(value = "deque", module = "collections")
public final class PyDeque extends DequeItems {
  /** {@code collections.deque}. */
  public static final PyType TYPE =
      PyType.builtin("deque", "collections", BuiltinTypes.OBJECT, new PyDequeFace());

  /** Deques are not hashable. */
  @PyConstant("__hash__")
  static final @Nullable Object HASH = null;

  private static final int UNLIMITED = -1;

  /** An empty deque without a limit. */
  public PyDeque() {
    super(TYPE);
  }

  /** An empty deque of a subtype. */
  public PyDeque(PyType type) {
    super(type);
  }

  @Override
  public boolean isSequence() {
    return true;
  }

  /** {@code deque(iterable, maxlen)}. */
  @PyInit
  public void initialize(
      @Named @Default("UNBOUND") @Stores("Iterable[T]") @Nullable Object iterable,
      @Named @Default("null") @Nullable Object maxlen) {
    setLimit(limit(maxlen));
    removeAll();
    if (iterable != UNBOUND) {
      extend(iterable);
    }
  }

  private static int limit(@Nullable Object maxlen) {
    if (maxlen == null) {
      return UNLIMITED;
    }
    Object number = Convert.intOrNull(maxlen);
    if (number == null) {
      throw Errors.typeError("an integer is required");
    }
    long limit = Convert.toIndex(number);
    if (limit < 0) {
      throw Errors.valueError("maxlen must be non-negative");
    }
    return (int) Math.min(limit, Integer.MAX_VALUE);
  }

  private static PyDeque of(PyType type, int limit, @Nullable Object[] items) {
    PyDeque made = new PyDeque(type);
    made.setLimit(limit);
    for (Object each : items) {
      made.addLast(each);
    }
    return made;
  }

  /** {@code append(x)}. */
  @PyMethod
  public void append(@Stores("T") @Nullable Object x) {
    addLast(x);
  }

  /** {@code appendleft(x)}. */
  @PyMethod("appendleft")
  public void appendLeft(@Stores("T") @Nullable Object x) {
    addFirst(x);
  }

  /** {@code pop()}. */
  @PyMethod
  @Returns("T")
  public @Nullable Object pop() {
    return present(takeLast());
  }

  /** {@code popleft()}. */
  @PyMethod("popleft")
  @Returns("T")
  public @Nullable Object popLeft() {
    return present(takeFirst());
  }

  private static @Nullable Object present(@Nullable Object item) {
    if (item == UNBOUND) {
      throw Errors.indexError("pop from an empty deque");
    }
    return item;
  }

  /** {@code extend(iterable)}. */
  @PyMethod
  public void extend(@Stores("Iterable[T]") @Nullable Object iterable) {
    PyIterator iterator = Iteration.iterator(iterable == this ? copy() : iterable);
    for (Object each = iterator.advance(); each != UNBOUND; each = iterator.advance()) {
      addLast(each);
    }
  }

  /** {@code extendleft(iterable)}. */
  @PyMethod("extendleft")
  public void extendLeft(@Stores("Iterable[T]") @Nullable Object iterable) {
    PyIterator iterator = Iteration.iterator(iterable == this ? copy() : iterable);
    for (Object each = iterator.advance(); each != UNBOUND; each = iterator.advance()) {
      addFirst(each);
    }
  }

  /** {@code rotate(n)}. */
  @PyMethod
  public void rotate(@Default("1") long n) {
    rotateBy(n);
  }

  /** {@code reverse()}. */
  @PyMethod
  public void reverse() {
    reverseAll();
  }

  /** {@code clear()}. */
  @Override
  @PyMethod
  public void clear() {
    removeAll();
  }

  /** {@code copy()}. */
  @PyMethod
  @Returns("Self")
  public PyDeque copy() {
    return of(type(), limit(), toArray());
  }

  /** {@code __copy__()}. */
  @PyMethod("__copy__")
  @Returns("Self")
  public PyDeque plainCopy() {
    return copy();
  }

  /** {@code count(x)}. */
  @PyMethod
  public long count(@Nullable Object x) {
    long count = 0;
    for (Object each : toArray()) {
      count += Comparison.identicalOrEqual(each, x) ? 1 : 0;
    }
    return count;
  }

  private static long find(@Nullable Object[] all, @Nullable Object x, long from, long to) {
    for (long i = from; i < to; i++) {
      if (Comparison.identicalOrEqual(all[(int) i], x)) {
        return i;
      }
    }
    throw Errors.valueError(Texts.repr(x) + " is not in deque");
  }

  /** {@code index(x, start, stop)}. */
  @PyMethod
  public long index(
      @Nullable Object x, @Default("0") long start, @Default("Long.MAX_VALUE") long stop) {
    Object[] all = toArray();
    long from = start < 0 ? Math.max(0, start + all.length) : start;
    long to = Math.min(all.length, stop < 0 ? stop + all.length : stop);
    return find(all, x, from, to);
  }

  /** {@code insert(i, x)}. */
  @PyMethod
  public void insert(long i, @Stores("T") @Nullable Object x) {
    if (!insertAt(i, x)) {
      throw Errors.indexError("deque already at its maximum size");
    }
  }

  /** {@code remove(value)}. */
  @PyMethod("remove")
  public void removeItem(@Nullable Object value) {
    int before = changes();
    Object[] all = toArray();
    long at = find(all, value, 0, all.length);
    if (changes() != before || !removeAt(at)) {
      throw Errors.indexError("deque mutated during remove().");
    }
  }

  /** {@code maxlen}. */
  @PyProperty
  @Returns("int | None")
  public @Nullable Object maxlen() {
    int limit = limit();
    return limit < 0 ? null : (Object) (long) limit;
  }

  @Override
  @PyMethod("__len__")
  public long length() {
    return size();
  }

  @Override
  @PyMethod("__iter__")
  @Returns("Iterator[T]")
  public PyIterator iterator() {
    return new DequeIterator(this, false);
  }

  /** {@code __reversed__()}. */
  @PyMethod("__reversed__")
  @Returns("Iterator[T]")
  public PyIterator reversed() {
    return new DequeIterator(this, true);
  }

  @Override
  @PyMethod("__contains__")
  public boolean contains(@Nullable Object item) {
    for (Object each : toArray()) {
      if (Comparison.identicalOrEqual(each, item)) {
        return true;
      }
    }
    return false;
  }

  private long index(@Nullable Object key) {
    if (!Convert.hasIndex(key)) {
      throw Errors.typeError("sequence index must be integer, not '" + PyType.of(key).name() + "'");
    }
    long index = Convert.toIndex(key, ErrorKind.INDEX_ERROR);
    return index < 0 ? index + size() : index;
  }

  private static RuntimeException outOfRange() {
    return Errors.indexError("deque index out of range");
  }

  @Override
  @PyMethod("__getitem__")
  @Returns("T")
  public @Nullable Object getItem(@Nullable Object key) {
    Object item = itemAt(index(key));
    if (item == UNBOUND) {
      throw outOfRange();
    }
    return item;
  }

  @Override
  @PyMethod("__setitem__")
  public void setItem(@Nullable Object key, @Stores("T") @Nullable Object value) {
    if (!replaceAt(index(key), value)) {
      throw outOfRange();
    }
  }

  @Override
  @PyMethod("__delitem__")
  public void deleteItem(@Nullable Object key) {
    if (!removeAt(index(key))) {
      throw outOfRange();
    }
  }

  @Override
  public @Nullable Object binary(BinaryOp op, @Nullable Object right) {
    if (op == BinaryOp.ADD) {
      if (!(right instanceof PyDeque)) {
        throw Errors.typeError(
            "can only concatenate deque (not \"" + PyType.of(right).name() + "\") to deque");
      }
      PyDeque sum = copy();
      sum.extend(right);
      return sum;
    }
    if (op == BinaryOp.MUL && Convert.hasIndex(right)) {
      return repeated(Convert.toIndex(right));
    }
    return PyNotImplemented.INSTANCE;
  }

  @Override
  public @Nullable Object binaryReflected(BinaryOp op, @Nullable Object left) {
    return op == BinaryOp.MUL && Convert.hasIndex(left)
        ? repeated(Convert.toIndex(left))
        : PyNotImplemented.INSTANCE;
  }

  private PyDeque repeated(long count) {
    Object[] all = toArray();
    PyDeque result = of(type(), limit(), new Object[0]);
    for (long i = 0; i < count; i++) {
      for (Object each : all) {
        result.addLast(each);
      }
    }
    return result;
  }

  @Override
  public @Nullable Object inplace(BinaryOp op, @Nullable Object right) {
    if (op == BinaryOp.ADD) {
      extend(right);
      return this;
    }
    if (op == BinaryOp.MUL && Convert.hasIndex(right)) {
      PyDeque repeated = repeated(Convert.toIndex(right));
      clear();
      extend(repeated);
      return this;
    }
    return PyNotImplemented.INSTANCE;
  }

  @Override
  public @Nullable Object compare(CompareOp op, @Nullable Object other) {
    return other instanceof PyDeque
        ? PyTuple.of(toArray()).compare(op, PyTuple.of(((PyDeque) other).toArray()))
        : PyNotImplemented.INSTANCE;
  }

  @Override
  public long hash() {
    throw Errors.typeError("unhashable type: 'collections.deque'");
  }

  @Override
  public String repr() {
    if (!Texts.enterRepr(this)) {
      return "[...]";
    }
    try {
      StringBuilder text = new StringBuilder(type().name()).append("([");
      String separator = "";
      for (Object each : toArray()) {
        text.append(separator).append(Texts.repr(each));
        separator = ", ";
      }
      int limit = limit();
      return text.append(limit < 0 ? "])" : "], maxlen=" + limit + ")").toString();
    } finally {
      Texts.leaveRepr(this);
    }
  }
}
