package dev.portalis.runtime.object;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.annotations.library.Arguments;
import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.KeywordArguments;
import dev.portalis.annotations.library.KeywordOnly;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyConstant;
import dev.portalis.annotations.library.PyInit;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.annotations.library.PyNew;
import dev.portalis.annotations.library.Returns;
import dev.portalis.annotations.library.Stores;
import dev.portalis.runtime.error.ErrorKind;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.threads.SpinGuard;
import org.jspecify.annotations.Nullable;

/**
 * A list. Indexes of type {@code long} are Python's, negative ones included; those of type {@code
 * int} are those of {@link java.util.List}.
 *
 * @see <a href="https://docs.python.org/3.12/library/stdtypes.html#lists">Lists</a>
 */
@PyClass(value = "list", type = "BuiltinTypes.LIST")
public class PyList extends JavaList {
  /** Lists are not hashable. */
  @PyConstant("__hash__")
  static final @Nullable Object HASH = null;

  /** An empty list. */
  public PyList() {
    super(BuiltinTypes.LIST);
  }

  /** An empty list of a subtype. */
  public PyList(PyType type) {
    super(type);
  }

  /** A list of items; the array becomes the list's own. */
  public static PyList of(@Nullable Object... items) {
    PyList made = new PyList();
    made.adoptObjects(items);
    return made;
  }

  /** A list of ints; the array becomes the list's own. */
  public static PyList of(long[] items) {
    PyList made = new PyList();
    made.longs = items;
    made.size = items.length;
    return made;
  }

  /** A list of floats; the array becomes the list's own. */
  public static PyList of(double[] items) {
    PyList made = new PyList();
    made.doubles = items;
    made.size = items.length;
    return made;
  }

  /** {@code list(iterable)}. */
  @Returns("list[items.T]")
  public static PyList from(@Nullable Object items) {
    PyList made = new PyList();
    made.extend(items);
    return made;
  }

  /** {@code list.__new__}: the arguments are for {@code __init__}. */
  @PyNew
  public static PyList make(
      PyType cls, @Arguments Object[] arguments, @KeywordArguments PyDict keywords) {
    return (PyList) Construction.allocate(cls);
  }

  /** {@code list.__init__}. */
  @PyInit
  public void initialize(
      @Default("Unbound.UNBOUND") @Stores("Iterable[T]") @Nullable Object items) {
    clear();
    if (items != UNBOUND) {
      extend(items);
    }
  }

  /** {@code x.append(item)}. */
  @PyMethod
  public void append(@Stores("T") @Nullable Object item) {
    SpinGuard guard = Steps.enter(this);
    try {
      addObject(item, guard);
    } finally {
      Steps.exit(guard);
    }
  }

  /** {@code x.append(item)} of an int. */
  @PyMethod
  public void append(@Stores("T") long item) {
    SpinGuard guard = Steps.enter(this);
    try {
      addLong(item, guard);
    } finally {
      Steps.exit(guard);
    }
  }

  /** {@code x.append(item)} of a float. */
  @PyMethod
  public void append(@Stores("T") double item) {
    SpinGuard guard = Steps.enter(this);
    try {
      addDouble(item, guard);
    } finally {
      Steps.exit(guard);
    }
  }

  /** {@code x.insert(index, item)}. */
  @PyMethod
  public void insert(long index, @Stores("T") @Nullable Object item) {
    SpinGuard guard = Steps.enter(this);
    try {
      long at = index < 0 ? Math.max(index + size, 0) : Math.min(index, size);
      if (at == size) {
        addObject(item, guard);
      } else {
        openGap((int) at, 1);
        setItemAt((int) at, item);
      }
    } finally {
      Steps.exit(guard);
    }
  }

  /** {@code x.pop(index)}. */
  @PyMethod
  @Returns("T")
  public @Nullable Object pop(@Default("-1") long index) {
    SpinGuard guard = Steps.enter(this);
    try {
      int at = poppedIndex(index);
      Object item = item(at);
      closeGap(at, at + 1);
      return item;
    } finally {
      Steps.exit(guard);
    }
  }

  /** {@code x.pop()}. */
  public @Nullable Object pop() {
    return pop(-1);
  }

  /** {@code x.pop(index)} of a list of ints. */
  public long popLong(long index) {
    return Convert.toIndex(pop(index));
  }

  /** {@code x.pop(index)} of a list of floats. */
  public double popDouble(long index) {
    return Convert.toDouble(pop(index));
  }

  private int poppedIndex(long index) {
    if (size == 0) {
      throw Errors.indexError("pop from empty list");
    }
    long at = index < 0 ? index + size : index;
    if (at < 0 || at >= size) {
      throw Errors.indexError("pop index out of range");
    }
    return (int) at;
  }

  /** {@code x.remove(item)}. */
  @PyMethod("remove")
  public void removeItem(@Nullable Object item) {
    int at;
    do {
      at = find(item, 0, Long.MAX_VALUE);
      if (at < 0) {
        throw Errors.valueError("list.remove(x): x not in list");
      }
    } while (!removeAt(at, itemOrEnd(at)));
  }

  /** {@code x.index(item, start, stop)}. */
  @PyMethod
  public long index(
      @Nullable Object item,
      @Default("0L") @Nullable Object start,
      @Default("Long.MAX_VALUE") @Nullable Object stop) {
    int at = find(item, Sequences.bound(start, size), Sequences.bound(stop, size));
    if (at < 0) {
      throw Errors.valueError(Texts.repr(item) + " is not in list");
    }
    return at;
  }

  /** {@code x.count(item)}. */
  @PyMethod
  public long count(@Nullable Object item) {
    long count = 0;
    for (int at = find(item, 0, Long.MAX_VALUE); at >= 0; at = find(item, at + 1, Long.MAX_VALUE)) {
      count++;
    }
    return count;
  }

  /** {@code x.extend(items)}. */
  @PyMethod
  public void extend(@Stores("Iterable[T]") @Nullable Object items) {
    if (items instanceof PyList && !((PyList) items).type.isUserDefined()) {
      ListSlices.extend(this, ((PyList) items).stable());
    } else if (items instanceof PyTuple && !((PyTuple) items).type.isUserDefined()) {
      ListSlices.extend(this, of(((PyTuple) items).toArray()));
    } else {
      PyIterator iterator = Iteration.wholly(items);
      for (Object each = iterator.advance(); each != UNBOUND; each = iterator.advance()) {
        append(each);
      }
    }
  }

  /** {@code x.reverse()}. */
  @PyMethod
  public void reverse() {
    SpinGuard guard = Steps.enter(this);
    try {
      ListSlices.reverse(this);
    } finally {
      Steps.exit(guard);
    }
  }

  /** {@code x.copy()}. */
  @PyMethod
  @Returns("list[T]")
  public PyList copy() {
    SpinGuard guard = Steps.enter(this);
    try {
      return ListSlices.copy(this, 0, size);
    } finally {
      Steps.exit(guard);
    }
  }

  /** This list, which no other thread than the caller's will ever reach. */
  public final PyList confined() {
    confine();
    return this;
  }

  /** A list with the same items that nobody else changes. */
  final PyList stable() {
    return isGuarded() ? copy() : this;
  }

  @Override
  @PyMethod
  public void clear() {
    SpinGuard guard = Steps.enter(this);
    try {
      dropAll();
    } finally {
      Steps.exit(guard);
    }
  }

  /** {@code x.sort(key=..., reverse=...)}. */
  @PyMethod
  public void sort(
      @KeywordOnly @Default("null") @Nullable Object key,
      @KeywordOnly @Default("false") boolean reverse) {
    ListSort.sort(this, key, reverse);
  }

  @Override
  @PyMethod("__len__")
  public long length() {
    return size;
  }

  @Override
  @PyMethod("__iter__")
  @Returns("Iterator[T]")
  public PyIterator iterator() {
    return new ListIterator(this);
  }

  /** {@code reversed(x)}. */
  @PyMethod("__reversed__")
  @Returns("Iterator[T]")
  public PyIterator reverseIterator() {
    return new ListIterator.Backwards(this);
  }

  @Override
  @PyMethod("__contains__")
  public boolean contains(@Nullable Object item) {
    return find(item, 0, Long.MAX_VALUE) >= 0;
  }

  @Override
  @PyMethod("__getitem__")
  @Returns("T")
  public @Nullable Object getItem(@Nullable Object key) {
    if (key instanceof Long) {
      return get((long) (Long) key);
    }
    if (key instanceof PySlice) {
      return getSlice(((PySlice) key).indices(size));
    }
    return get(index(key));
  }

  private static long index(@Nullable Object key) {
    if (!Convert.hasIndex(key)) {
      throw Errors.typeError(
          "list indices must be integers or slices, not " + PyType.of(key).name());
    }
    return Convert.toIndex(key, ErrorKind.INDEX_ERROR);
  }

  /** {@code x[start:stop:step]}. */
  @Returns("list[T]")
  public PyList getSlice(PySlice.Range range) {
    SpinGuard guard = Steps.enter(this);
    try {
      return ListSlices.get(this, range.within(size));
    } finally {
      Steps.exit(guard);
    }
  }

  @Override
  @PyMethod("__setitem__")
  public void setItem(@Nullable Object key, @Stores("T") @Nullable Object value) {
    if (key instanceof Long) {
      set((long) (Long) key, value);
    } else if (key instanceof PySlice) {
      setSlice((PySlice) key, value);
    } else {
      set(index(key), value);
    }
  }

  /** {@code x[start:stop:step] = items}. */
  public void setSlice(PySlice slice, @Stores("Iterable[T]") @Nullable Object items) {
    ListSlices.set(this, slice, items);
  }

  @Override
  @PyMethod("__delitem__")
  public void deleteItem(@Nullable Object key) {
    PySlice.Range range = key instanceof PySlice ? ((PySlice) key).indices(size) : null;
    long index = range != null ? 0 : key instanceof Long ? (Long) key : index(key);
    SpinGuard guard = Steps.enter(this);
    try {
      if (range != null) {
        ListSlices.delete(this, range.within(size));
      } else {
        int at = assigned(index);
        closeGap(at, at + 1);
      }
    } finally {
      Steps.exit(guard);
    }
  }

  @Override
  @PyMethod("__repr__")
  public String repr() {
    return Sequences.repr(this, "[", "]");
  }

  @Override
  public long hash() {
    throw Errors.typeError("unhashable type: '" + type.name() + "'");
  }

  /** {@code x *= count}. */
  public void repeat(long count) {
    SpinGuard guard = Steps.enter(this);
    try {
      ListSlices.repeat(this, count);
    } finally {
      Steps.exit(guard);
    }
  }
}
