package dev.portalis.runtime.modules.array;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyConstant;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.annotations.library.PyNew;
import dev.portalis.annotations.library.PyProperty;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.error.ErrorKind;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.modules.collections.CollectionsAbcModule;
import dev.portalis.runtime.object.BinaryOp;
import dev.portalis.runtime.object.BufferSource;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.CompareOp;
import dev.portalis.runtime.object.Comparison;
import dev.portalis.runtime.object.Convert;
import dev.portalis.runtime.object.Iteration;
import dev.portalis.runtime.object.PyBytes;
import dev.portalis.runtime.object.PyIterator;
import dev.portalis.runtime.object.PyList;
import dev.portalis.runtime.object.PyNotImplemented;
import dev.portalis.runtime.object.PySlice;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Texts;
import org.jspecify.annotations.Nullable;

/**
 * {@code array.array}.
 *
 * @see <a href="https://docs.python.org/3.12/library/array.html#array.array">array.array</a>
 */
@PyClass(value = "array", module = "array")
public final class PyArray extends ArrayItems {
  /** {@code array.array}. */
  public static final PyType TYPE =
      PyType.builtin("array", "array", BuiltinTypes.OBJECT, new PyArrayFace());

  static {
    CollectionsAbcModule.MUTABLE_SEQUENCE.register(TYPE);
  }

  /** Arrays are not hashable. */
  @PyConstant("__hash__")
  static final @Nullable Object HASH = null;

  private PyArray(PyType type, ItemKind kind) {
    super(type, kind);
  }

  /** {@code array(typecode, initializer)}. */
  @PyNew
  public static PyArray make(
      PyType cls, @Nullable Object typecode, @Default("UNBOUND") @Nullable Object initializer) {
    if (!(typecode instanceof String) || ((String) typecode).length() != 1) {
      throw Errors.typeError(
          "array() argument 1 must be a unicode character, not " + PyType.of(typecode).name());
    }
    PyArray made = new PyArray(cls, ItemKind.of(((String) typecode).charAt(0)));
    if (initializer != UNBOUND) {
      made.initialize(initializer);
    }
    return made;
  }

  private void initialize(@Nullable Object initializer) {
    boolean text = initializer instanceof String;
    boolean characters = initializer instanceof PyArray && ((PyArray) initializer).kind.code == 'u';
    if (kind.code != 'u' && (text || characters)) {
      throw Errors.typeError(
          "cannot use "
              + (text ? "a str" : "a unicode array")
              + " to initialize an array with typecode '"
              + kind.code
              + "'");
    }
    if (initializer instanceof BufferSource && !(initializer instanceof PyArray)) {
      frombytes(initializer);
    } else {
      extendWith(initializer);
    }
  }

  private PyArray empty() {
    return new PyArray(TYPE, kind);
  }

  private PyArray of(Object content, int count) {
    PyArray made = empty();
    made.replace(0, 0, content, count);
    return made;
  }

  /** {@code a.typecode}. */
  @PyProperty
  public String typecode() {
    return String.valueOf(kind.code);
  }

  /** {@code a.itemsize}. */
  @PyProperty
  public long itemsize() {
    return kind.width;
  }

  /** {@code a.append(x)}. */
  @PyMethod
  public void append(@Nullable Object x) {
    add(x);
  }

  /** {@code a.extend(iterable)}. */
  @PyMethod
  public void extend(@Nullable Object iterable) {
    if (iterable instanceof PyArray && ((PyArray) iterable).kind.code != kind.code) {
      throw Errors.typeError("can only extend with array of same kind");
    }
    extendWith(iterable);
  }

  private void extendWith(@Nullable Object iterable) {
    if (iterable instanceof PyArray && ((PyArray) iterable).kind.code == kind.code) {
      PyArray other = (PyArray) iterable;
      replace(size, size, other.select(PySlice.range(0, other.size, other.size)), other.size);
      return;
    }
    PyIterator values = Iteration.iterator(iterable);
    for (Object each = values.advance(); each != UNBOUND; each = values.advance()) {
      add(each);
    }
  }

  /** {@code a.fromlist(list)}: all items or none. */
  @PyMethod
  public void fromlist(@Nullable Object list) {
    if (!(list instanceof PyList)) {
      throw Errors.typeError("arg must be list");
    }
    Object[] values = Iteration.toArray(list);
    Object more = kind.allocate(values.length);
    for (int i = 0; i < values.length; i++) {
      kind.set(more, i, values[i]);
    }
    replace(size, size, more, values.length);
  }

  /** {@code a.frombytes(buffer)}. */
  @PyMethod
  public void frombytes(@Nullable Object buffer) {
    if (!(buffer instanceof BufferSource)) {
      throw Errors.typeError(
          "a bytes-like object is required, not '" + PyType.of(buffer).name() + "'");
    }
    byte[] bytes = ((BufferSource) buffer).bufferBytes();
    if (bytes.length % kind.width != 0) {
      throw Errors.valueError("bytes length not a multiple of item size");
    }
    addBytes(bytes);
  }

  /** {@code a.fromfile(f, n)}. */
  @PyMethod
  public void fromfile(@Nullable Object f, long n) {
    if (n < 0) {
      throw Errors.valueError("negative count");
    }
    Object read = Calls.method(f, "read", n * kind.width);
    if (!(read instanceof PyBytes)) {
      throw Errors.typeError("read() didn't return bytes");
    }
    int length = ((PyBytes) read).bufferBytes().length;
    frombytes(read);
    if (length < n * kind.width) {
      throw Errors.of(ErrorKind.EOF_ERROR, "read() didn't return enough bytes");
    }
  }

  /** {@code a.tofile(f)}. */
  @PyMethod
  public void tofile(@Nullable Object f) {
    if (size > 0) {
      Calls.method(f, "write", tobytes());
    }
  }

  /** {@code a.fromunicode(text)}. */
  @PyMethod
  public void fromunicode(String text) {
    checkCharacters("fromunicode");
    extendWith(text);
  }

  /** {@code a.tounicode()}. */
  @PyMethod
  public String tounicode() {
    checkCharacters("tounicode");
    StringBuilder text = new StringBuilder();
    for (Object each : values()) {
      text.append(each);
    }
    return text.toString();
  }

  private void checkCharacters(String method) {
    if (kind.code != 'u') {
      throw Errors.valueError(method + "() may only be called on unicode type arrays");
    }
  }

  /** {@code a.tobytes()}. */
  @PyMethod
  public PyBytes tobytes() {
    return PyBytes.of(bufferBytes());
  }

  /** {@code a.tolist()}. */
  @PyMethod
  public PyList tolist() {
    return PyList.of(values());
  }

  /** {@code a.byteswap()}. */
  @PyMethod
  public void byteswap() {
    for (int i = 0; i < size; i++) {
      kind.setBits(items, i, Long.reverseBytes(kind.bits(items, i)) >>> 64 - 8 * kind.width);
    }
  }

  /** {@code a.count(x)}. */
  @PyMethod
  public long count(@Nullable Object x) {
    long count = 0;
    for (int i = 0; i < size; i++) {
      count += Comparison.equal(kind.get(items, i), x) ? 1 : 0;
    }
    return count;
  }

  private int find(@Nullable Object x, long start, long stop) {
    long from = start < 0 ? Math.max(0, start + size) : start;
    long to = stop < 0 ? stop + size : stop;
    for (long i = from; i < to && i < size; i++) {
      if (Comparison.equal(kind.get(items, (int) i), x)) {
        return (int) i;
      }
    }
    return -1;
  }

  /** {@code a.index(x, start, stop)}. */
  @PyMethod
  public long index(
      @Nullable Object x, @Default("0") long start, @Default("Long.MAX_VALUE") long stop) {
    int at = find(x, start, stop);
    if (at < 0) {
      throw Errors.valueError("array.index(x): x not in array");
    }
    return at;
  }

  /** {@code a.insert(i, x)}. */
  @PyMethod
  public void insert(long i, @Nullable Object x) {
    Object one = kind.allocate(1);
    kind.set(one, 0, x);
    int at = (int) (i < 0 ? Math.max(i + size, 0) : Math.min(i, size));
    replace(at, at, one, 1);
  }

  /** {@code a.pop(i)}. */
  @PyMethod
  public Object pop(@Default("-1") long i) {
    if (size == 0) {
      throw Errors.indexError("pop from empty array");
    }
    int at = place(i, "pop index out of range");
    Object value = kind.get(items, at);
    replace(at, at + 1, kind.allocate(0), 0);
    return value;
  }

  /** {@code a.remove(x)}. */
  @PyMethod
  public void remove(@Nullable Object x) {
    int at = find(x, 0, Long.MAX_VALUE);
    if (at < 0) {
      throw Errors.valueError("array.remove(x): x not in array");
    }
    replace(at, at + 1, kind.allocate(0), 0);
  }

  /** {@code a.reverse()}. */
  @PyMethod
  public void reverse() {
    replace(0, size, select(PySlice.range(null, null, -1L, size)), size);
  }

  /** {@code a.__copy__()}. */
  @PyMethod("__copy__")
  public PyArray copy() {
    return of(items, size);
  }

  /** {@code a.__deepcopy__(memo)}. */
  @PyMethod("__deepcopy__")
  public PyArray deepCopy(@Nullable Object memo) {
    return copy();
  }

  @Override
  public boolean isSequence() {
    return true;
  }

  @Override
  public boolean hasLength() {
    return true;
  }

  @Override
  @PyMethod("__len__")
  public long length() {
    return size;
  }

  @Override
  public boolean isIterable() {
    return true;
  }

  @Override
  @PyMethod("__iter__")
  @Returns("Iterator[object]")
  public PyIterator iterator() {
    return new ArrayIterator(this);
  }

  @Override
  @PyMethod("__contains__")
  public boolean contains(@Nullable Object item) {
    return find(item, 0, Long.MAX_VALUE) >= 0;
  }

  private int place(long index, String error) {
    long at = index < 0 ? index + size : index;
    if (at < 0 || at >= size) {
      throw Errors.indexError(error);
    }
    return (int) at;
  }

  private static long index(@Nullable Object key) {
    if (!Convert.hasIndex(key)) {
      throw Errors.typeError("array indices must be integers");
    }
    return Convert.toIndex(key, ErrorKind.INDEX_ERROR);
  }

  @Override
  @PyMethod("__getitem__")
  public Object getItem(@Nullable Object key) {
    if (key instanceof PySlice) {
      PySlice.Range range = ((PySlice) key).indices(size);
      return of(select(range), range.length());
    }
    return kind.get(items, place(index(key), "array index out of range"));
  }

  @Override
  @PyMethod("__setitem__")
  public void setItem(@Nullable Object key, @Nullable Object value) {
    if (key instanceof PySlice) {
      setSlice((PySlice) key, value);
    } else {
      kind.set(items, place(index(key), "array assignment index out of range"), value);
    }
  }

  private void setSlice(PySlice slice, @Nullable Object value) {
    if (!(value instanceof PyArray)) {
      throw Errors.typeError(
          "can only assign array (not \"" + PyType.of(value).name() + "\") to array slice");
    }
    PyArray other = sameKind(value);
    Object by = other == this ? copy().items : other.items;
    assign(slice.indices(size), by, other.size);
  }

  private PyArray sameKind(Object value) {
    PyArray other = (PyArray) value;
    if (other.kind.code != kind.code) {
      throw Errors.typeError("bad argument type for built-in operation");
    }
    return other;
  }

  @Override
  @PyMethod("__delitem__")
  public void deleteItem(@Nullable Object key) {
    if (key instanceof PySlice) {
      delete(((PySlice) key).indices(size));
      return;
    }
    int at = place(index(key), "array assignment index out of range");
    replace(at, at + 1, kind.allocate(0), 0);
  }

  @Override
  public @Nullable Object binary(BinaryOp op, @Nullable Object right) {
    if (op == BinaryOp.ADD) {
      if (!(right instanceof PyArray)) {
        throw Errors.typeError(
            "can only append array (not \"" + PyType.of(right).name() + "\") to array");
      }
      PyArray other = sameKind(right);
      PyArray sum = copy();
      sum.replace(size, size, other.items, other.size);
      return sum;
    }
    return op == BinaryOp.MUL ? times(right) : PyNotImplemented.INSTANCE;
  }

  @Override
  public @Nullable Object binaryReflected(BinaryOp op, @Nullable Object left) {
    return op == BinaryOp.MUL ? times(left) : PyNotImplemented.INSTANCE;
  }

  private Object times(@Nullable Object factor) {
    if (!Convert.hasIndex(factor)) {
      throw Errors.typeError(
          "can't multiply sequence by non-int of type '" + PyType.of(factor).name() + "'");
    }
    PyArray product = empty();
    for (long i = Convert.toIndex(factor); i > 0; i--) {
      product.replace(product.size, product.size, items, size);
    }
    return product;
  }

  @Override
  public @Nullable Object inplace(BinaryOp op, @Nullable Object right) {
    if (op == BinaryOp.ADD) {
      if (!(right instanceof PyArray)) {
        throw Errors.typeError(
            "can only extend array with array (not \"" + PyType.of(right).name() + "\")");
      }
      extend(right);
      return this;
    }
    if (op == BinaryOp.MUL) {
      PyArray product = (PyArray) times(right);
      replace(0, size, product.items, product.size);
      return this;
    }
    return PyNotImplemented.INSTANCE;
  }

  @Override
  public @Nullable Object compare(CompareOp op, @Nullable Object other) {
    return other instanceof PyArray
        ? PyTuple.of(values()).compare(op, PyTuple.of(((PyArray) other).values()))
        : PyNotImplemented.INSTANCE;
  }

  @Override
  public long hash() {
    throw Errors.typeError("unhashable type: 'array.array'");
  }

  @Override
  public String repr() {
    String start = type().name() + "('" + kind.code + "'";
    if (size == 0) {
      return start + ")";
    }
    return start + ", " + Texts.repr(kind.code == 'u' ? tounicode() : tolist()) + ")";
  }
}
