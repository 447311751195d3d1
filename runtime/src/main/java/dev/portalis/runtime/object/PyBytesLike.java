package dev.portalis.runtime.object;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.error.ErrorKind;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.text.Codecs;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What {@code bytes} and {@code bytearray} have in common as sequences. */
public abstract class PyBytesLike extends RichCompared implements BufferSource {
  /** The bytes, followed by unused room in a bytearray. */
  byte[] array;

  int size;

  PyBytesLike(PyType type, byte[] array) {
    super(type);
    this.array = array;
    this.size = array.length;
  }

  /** A new object of the built-in kind of this one; the array becomes its own. */
  abstract PyBytesLike make(byte[] content);

  /** The bytes of a bytes-like object; null for anything else. */
  public static byte @Nullable [] bufferOrNull(@Nullable Object value) {
    return value instanceof BufferSource ? ((BufferSource) value).bufferBytes() : null;
  }

  /** The bytes of a bytes-like object; raises TypeError for anything else. */
  static byte[] buffer(@Nullable Object value) {
    byte[] bytes = bufferOrNull(value);
    if (bytes == null) {
      throw Errors.typeError(
          "a bytes-like object is required, not '" + PyType.of(value).name() + "'");
    }
    return bytes;
  }

  /** The bytes, copied. */
  public byte[] toByteArray() {
    return Arrays.copyOf(array, size);
  }

  /** The number of bytes. */
  public final int size() {
    return size;
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

  /** {@code b[index]} as a number from 0 to 255. */
  public final long get(long index) {
    long at = index < 0 ? index + size : index;
    if (at < 0 || at >= size) {
      throw Errors.indexError(
          this instanceof PyByteArray ? "bytearray index out of range" : "index out of range");
    }
    return byteAt((int) at);
  }

  /** A byte at an index that was inside; another thread may have taken it away meanwhile. */
  final long byteAt(int at) {
    byte[] items = array;
    return at < items.length ? items[at] & 0xff : 0;
  }

  final long index(@Nullable Object key) {
    if (!Convert.hasIndex(key)) {
      throw Errors.typeError(
          (this instanceof PyByteArray ? "bytearray" : "byte")
              + " indices must be integers or slices, not "
              + PyType.of(key).name());
    }
    return Convert.toIndex(key, ErrorKind.INDEX_ERROR);
  }

  @Override
  @PyMethod("__getitem__")
  public @Nullable Object getItem(@Nullable Object key) {
    if (!(key instanceof PySlice)) {
      return get(key instanceof Long ? (Long) key : index(key));
    }
    PySlice.Range range = ((PySlice) key).indices(size);
    byte[] selected = new byte[range.length()];
    long at = range.start();
    for (int i = 0; i < selected.length; i++, at += range.step()) {
      selected[i] = (byte) byteAt((int) at);
    }
    return make(selected);
  }

  @Override
  @PyMethod("__iter__")
  @Returns("Iterator[int]")
  public PyIterator iterator() {
    return new Numbers(this);
  }

  /** Gives the bytes as ints. */
  private static final class Numbers extends PyIterator {
    private final PyBytesLike bytes;
    private int index;

    Numbers(PyBytesLike bytes) {
      super(bytes instanceof PyByteArray ? IteratorTypes.BYTEARRAY : IteratorTypes.BYTES);
      this.bytes = bytes;
    }

    @Override
    public @Nullable Object advance() {
      if (index >= 0 && index < bytes.size) {
        return bytes.byteAt(index++);
      }
      index = -1;
      return UNBOUND;
    }

    @Override
    public long lengthHint() {
      return index < 0 ? 0 : Math.max(0, bytes.size - index);
    }
  }

  /** A byte given as an int. */
  static byte toByte(@Nullable Object value) {
    Object number = Convert.toInt(value);
    if (!(number instanceof Long) || (Long) number < 0 || (Long) number > 255) {
      throw Errors.valueError("byte must be in range(0, 256)");
    }
    return (byte) (long) (Long) number;
  }

  @Override
  @PyMethod("__contains__")
  public boolean contains(@Nullable Object item) {
    byte[] wanted = Convert.hasIndex(item) ? new byte[] {toByte(item)} : buffer(item);
    return ByteArrays.indexOf(array, 0, size, wanted) >= 0;
  }

  @Override
  public @Nullable Object compare(CompareOp op, @Nullable Object other) {
    byte[] right = bufferOrNull(other);
    if (right == null) {
      return PyNotImplemented.INSTANCE;
    }
    return op.test(ByteArrays.compare(array, size, right, right.length));
  }

  @Override
  public @Nullable Object binary(BinaryOp op, @Nullable Object right) {
    if (op == BinaryOp.ADD && right instanceof BufferSource) {
      return plus(right);
    }
    if (op == BinaryOp.MOD) {
      return make(BytesPercentFormat.format(toByteArray(), right));
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
    return "can't concat " + PyType.of(right).name() + " to " + type.name();
  }

  /** {@code b + other}. */
  @PyMethod("__add__")
  @Returns("Self")
  public PyBytesLike plus(@Nullable Object other) {
    byte[] right = bufferOrNull(other);
    if (right == null) {
      throw Errors.typeError(concatenationError(other));
    }
    byte[] own = toByteArray();
    byte[] sum = Arrays.copyOf(own, own.length + right.length);
    System.arraycopy(right, 0, sum, own.length, right.length);
    return make(sum);
  }

  /** {@code b % values}. */
  @PyMethod("__mod__")
  @Returns("Self")
  public PyBytesLike percent(@Nullable Object values) {
    return make(BytesPercentFormat.format(toByteArray(), values));
  }

  /** {@code b * count}. */
  @PyMethod("__mul__")
  @Returns("Self")
  public PyBytesLike times(long count) {
    return make(repeated(count));
  }

  /** {@code count * b}. */
  @PyMethod("__rmul__")
  @Returns("Self")
  public PyBytesLike timesReflected(long count) {
    return times(count);
  }

  final byte[] repeated(long count) {
    int total = Sequences.repeatedLength(size, count);
    byte[] product = Arrays.copyOf(array, total);
    if (total > size) {
      ListSlices.fill(product, size, total);
    }
    return product;
  }

  /** {@code b.decode(encoding, errors)}. */
  @PyMethod
  public String decode(
      @Named @Default("\"utf-8\"") String encoding, @Named @Default("\"strict\"") String errors) {
    byte[] bytes = toByteArray();
    try {
      return Codecs.decode(bytes, encoding, errors);
    } catch (Codecs.DecodeException e) {
      throw e.toPython(PyBytes.of(bytes));
    }
  }

  /** {@code b.hex(sep, bytes_per_sep)}. */
  @PyMethod
  public String hex(
      @Named @Default("null") @Nullable Object sep, @Named @Default("1") long bytesPerSep) {
    return HexText.of(this, sep, bytesPerSep);
  }

  /** The bytes as a literal. A bytearray escapes single quotes even where it need not. */
  final String literal() {
    boolean single = false;
    boolean both = false;
    for (int i = 0; i < size; i++) {
      single |= array[i] == '\'';
      both |= array[i] == '"';
    }
    char quote = single && !both ? '"' : '\'';
    char escaped = this instanceof PyByteArray ? '\'' : quote;
    StringBuilder text = new StringBuilder(size + 3).append('b').append(quote);
    for (int i = 0; i < size; i++) {
      appendEscaped(text, array[i] & 0xff, escaped);
    }
    return text.append(quote).toString();
  }

  private static void appendEscaped(StringBuilder text, int value, char quote) {
    if (value == quote || value == '\\') {
      text.append('\\').append((char) value);
    } else if (value == '\t') {
      text.append("\\t");
    } else if (value == '\n') {
      text.append("\\n");
    } else if (value == '\r') {
      text.append("\\r");
    } else if (value < ' ' || value >= 0x7f) {
      text.append("\\x");
      HexText.append(text, value);
    } else {
      text.append((char) value);
    }
  }
}
