package dev.portalis.runtime.object;

import dev.portalis.annotations.library.Arguments;
import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.KeywordArguments;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyClassMethod;
import dev.portalis.annotations.library.PyConstant;
import dev.portalis.annotations.library.PyInit;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.annotations.library.PyNew;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.threads.SpinGuard;
import org.jspecify.annotations.Nullable;

/**
 * A bytearray.
 *
 * @see <a href="https://docs.python.org/3.12/library/stdtypes.html#bytearray-objects">Bytearray
 *     objects</a>
 */
@PyClass(value = "bytearray", type = "BuiltinTypes.BYTEARRAY")
public class PyByteArray extends BytesTextMethods {
  /** Byte arrays are not hashable. */
  @PyConstant("__hash__")
  static final @Nullable Object HASH = null;

  private static final byte[] NO_BYTES = {};

  /** An empty bytearray of a subtype. */
  public PyByteArray(PyType type) {
    super(type, new byte[0]);
  }

  /** A bytearray; the array becomes the object's own. */
  public PyByteArray(byte[] content) {
    super(BuiltinTypes.BYTEARRAY, content);
  }

  /** {@code bytearray.__new__}: the arguments are for {@code __init__}. */
  @PyNew
  public static PyByteArray make(
      PyType cls, @Arguments Object[] arguments, @KeywordArguments PyDict keywords) {
    return (PyByteArray) Construction.allocate(cls);
  }

  /** {@code bytearray.__init__}. */
  @PyInit
  public void initialize(
      @Named @Default("Unbound.UNBOUND") @Nullable Object source,
      @Named @Default("null") @Nullable String encoding,
      @Named @Default("null") @Nullable String errors) {
    become(ByteSource.read(source, encoding, errors, "bytearray"));
  }

  @Override
  final PyBytesLike make(byte[] content) {
    return new PyByteArray(content);
  }

  @Override
  public final byte[] bufferBytes() {
    return toByteArray();
  }

  /** {@code bytearray.fromhex(text)}. */
  @PyClassMethod
  @Returns("bytearray")
  public static @Nullable Object fromhex(PyType cls, String text) {
    PyBytes bytes = PyBytes.of(HexText.parse(text));
    return Calls.call(cls, bytes);
  }

  /**
   * Replaces a range, in a step. The array never gets shorter, and a longer one is there before the
   * size says so: who only reads finds each byte that the size allows.
   */
  private void replaceRange(int from, int to, byte[] by, @Nullable SpinGuard held) {
    int newSize = size - (to - from) + by.length;
    byte[] target = newSize > array.length ? new byte[newSize + (newSize >> 3) + 8] : array;
    System.arraycopy(array, 0, target, 0, from);
    System.arraycopy(array, to, target, from + by.length, size - to);
    System.arraycopy(by, 0, target, from, by.length);
    resize(target, newSize, held);
  }

  private void resize(byte[] target, int newSize, @Nullable SpinGuard held) {
    array = target;
    if (held != null) {
      held.publish();
    }
    size = newSize;
  }

  /** Appends bytes in one step. */
  private void add(byte[] more) {
    SpinGuard guard = Steps.enter(this);
    try {
      replaceRange(size, size, more, guard);
    } finally {
      Steps.exit(guard);
    }
  }

  /** Becomes other bytes in one step. */
  private void become(byte[] content) {
    SpinGuard guard = Steps.enter(this);
    try {
      replaceRange(0, size, content, guard);
    } finally {
      Steps.exit(guard);
    }
  }

  @Override
  public byte[] toByteArray() {
    SpinGuard guard = Steps.enter(this);
    try {
      return super.toByteArray();
    } finally {
      Steps.exit(guard);
    }
  }

  /** {@code b.append(item)}. */
  @PyMethod
  public void append(@Nullable Object item) {
    add(new byte[] {toByte(item)});
  }

  /** {@code b.extend(items)}. */
  @PyMethod
  public void extend(@Nullable Object items) {
    byte[] buffer = bufferOrNull(items);
    if (buffer == null) {
      if (!Iteration.isIterable(items)) {
        throw Errors.typeError("can't extend bytearray with " + PyType.of(items).name());
      }
      buffer = ByteSource.read(PyList.from(items), null, null, "bytearray");
    }
    add(buffer);
  }

  /** {@code b.insert(index, item)}. */
  @PyMethod
  public void insert(long index, @Nullable Object item) {
    byte[] one = {toByte(item)};
    SpinGuard guard = Steps.enter(this);
    try {
      int at = (int) (index < 0 ? Math.max(index + size, 0) : Math.min(index, size));
      replaceRange(at, at, one, guard);
    } finally {
      Steps.exit(guard);
    }
  }

  /** {@code b.pop(index)}. */
  @PyMethod
  public long pop(@Default("-1") long index) {
    SpinGuard guard = Steps.enter(this);
    try {
      if (size == 0) {
        throw Errors.indexError("pop from empty bytearray");
      }
      long at = index < 0 ? index + size : index;
      if (at < 0 || at >= size) {
        throw Errors.indexError("pop index out of range");
      }
      long value = array[(int) at] & 0xff;
      replaceRange((int) at, (int) at + 1, NO_BYTES, guard);
      return value;
    } finally {
      Steps.exit(guard);
    }
  }

  /** {@code b.remove(item)}. */
  @PyMethod
  public void remove(@Nullable Object item) {
    byte[] wanted = {toByte(item)};
    SpinGuard guard = Steps.enter(this);
    try {
      int at = ByteArrays.indexOf(array, 0, size, wanted);
      if (at < 0) {
        throw Errors.valueError("value not found in bytearray");
      }
      replaceRange(at, at + 1, NO_BYTES, guard);
    } finally {
      Steps.exit(guard);
    }
  }

  /** {@code b.reverse()}. */
  @PyMethod
  public void reverse() {
    SpinGuard guard = Steps.enter(this);
    try {
      for (int i = 0, j = size - 1; i < j; i++, j--) {
        byte item = array[i];
        array[i] = array[j];
        array[j] = item;
      }
    } finally {
      Steps.exit(guard);
    }
  }

  /** {@code b.clear()}. */
  @PyMethod
  public void clear() {
    become(NO_BYTES);
  }

  /** {@code b.copy()}. */
  @PyMethod
  public PyByteArray copy() {
    return new PyByteArray(toByteArray());
  }

  @Override
  @PyMethod("__setitem__")
  public void setItem(@Nullable Object key, @Nullable Object value) {
    if (key instanceof PySlice) {
      setSlice((PySlice) key, value);
      return;
    }
    long index = index(key);
    byte item = toByte(value);
    SpinGuard guard = Steps.enter(this);
    try {
      array[place(index)] = item;
    } finally {
      Steps.exit(guard);
    }
  }

  private int place(long index) {
    long at = index < 0 ? index + size : index;
    if (at < 0 || at >= size) {
      throw Errors.indexError("bytearray index out of range");
    }
    return (int) at;
  }

  private void setSlice(PySlice slice, @Nullable Object value) {
    byte[] by = bufferOrNull(value);
    if (by == null) {
      if (value instanceof String || Convert.hasIndex(value)) {
        throw Errors.typeError(
            "can assign only bytes, buffers, or iterables of ints in range(0, 256)");
      }
      by = ByteSource.read(value, null, null, "bytearray");
    }
    PySlice.Range wanted = slice.indices(size);
    SpinGuard guard = Steps.enter(this);
    try {
      setRange(wanted.within(size), by, guard);
    } finally {
      Steps.exit(guard);
    }
  }

  private void setRange(PySlice.Range range, byte[] by, @Nullable SpinGuard held) {
    int length = range.length();
    if (range.step() == 1) {
      int from = (int) range.start();
      replaceRange(from, from + length, by, held);
      return;
    }
    if (by.length == 0) {
      deleteRange(range, held);
      return;
    }
    if (by.length != length) {
      throw Errors.valueError(
          "attempt to assign bytes of size " + by.length + " to extended slice of size " + length);
    }
    long at = range.start();
    for (int i = 0; i < length; i++, at += range.step()) {
      array[(int) at] = by[i];
    }
  }

  private void deleteRange(PySlice.Range range, @Nullable SpinGuard held) {
    boolean[] gone = new boolean[size];
    long at = range.start();
    for (int i = 0; i < range.length(); i++, at += range.step()) {
      gone[(int) at] = true;
    }
    int left = 0;
    for (int i = 0; i < size; i++) {
      if (!gone[i]) {
        array[left++] = array[i];
      }
    }
    resize(array, left, held);
  }

  @Override
  @PyMethod("__delitem__")
  public void deleteItem(@Nullable Object key) {
    PySlice.Range range = key instanceof PySlice ? ((PySlice) key).indices(size) : null;
    long index = range != null ? 0 : index(key);
    SpinGuard guard = Steps.enter(this);
    try {
      if (range != null) {
        deleteRange(range.within(size), guard);
      } else {
        int at = place(index);
        replaceRange(at, at + 1, NO_BYTES, guard);
      }
    } finally {
      Steps.exit(guard);
    }
  }

  @Override
  public @Nullable Object inplace(BinaryOp op, @Nullable Object right) {
    if (op == BinaryOp.ADD && right instanceof BufferSource) {
      return inplaceAdd(right);
    }
    return op == BinaryOp.MUL && Convert.hasIndex(right)
        ? inplaceTimes(Convert.toIndex(right))
        : PyNotImplemented.INSTANCE;
  }

  /** {@code b += other}. */
  @PyMethod("__iadd__")
  @Returns("Self")
  public Object inplaceAdd(@Nullable Object other) {
    byte[] more = bufferOrNull(other);
    if (more == null) {
      throw Errors.typeError(concatenationError(other));
    }
    add(more);
    return this;
  }

  /** {@code b *= count}. */
  @PyMethod("__imul__")
  @Returns("Self")
  public Object inplaceTimes(long count) {
    become(repeated(count));
    return this;
  }

  @Override
  public long hash() {
    throw Errors.typeError("unhashable type: '" + type.name() + "'");
  }

  @Override
  @PyMethod("__repr__")
  public String repr() {
    return type.name() + "(" + literal() + ")";
  }
}
