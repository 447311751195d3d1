package dev.portalis.runtime.modules.binary;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.annotations.library.PyNew;
import dev.portalis.annotations.library.PyProperty;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.Convert;
import dev.portalis.runtime.object.PyByteArray;
import dev.portalis.runtime.object.PyBytes;
import dev.portalis.runtime.object.PyBytesLike;
import dev.portalis.runtime.object.PyIterator;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.object.PyType;
import org.jspecify.annotations.Nullable;

/**
 * {@code struct.Struct}: a compiled format.
 *
 * @see <a href="https://docs.python.org/3.12/library/struct.html">struct</a>
 */
@PyClass(value = "Struct", module = "_struct")
public final class PyStruct extends PyObject {
  /** {@code struct.Struct}. */
  public static final PyType TYPE =
      PyType.builtin("Struct", "_struct", BuiltinTypes.OBJECT, new PyStructFace());

  private final String format;
  private final StructLayout layout;

  PyStruct(String format) {
    super(TYPE);
    this.format = format;
    this.layout = new StructLayout(format);
  }

  /** {@code Struct(format)}. */
  @PyNew
  public static PyStruct make(PyType cls, @Named @Nullable Object format) {
    return new PyStruct(format(format));
  }

  static String format(@Nullable Object format) {
    String text = Convert.stringOrNull(format);
    if (text != null) {
      return text;
    }
    if (format instanceof PyBytes) {
      return ((PyBytes) format).decode("ascii", "strict");
    }
    throw Errors.typeError(
        "Struct() argument 1 must be a str or bytes object, not " + PyType.of(format).name());
  }

  /** {@code format}. */
  @PyProperty
  public String format() {
    return format;
  }

  /** {@code size}. */
  @PyProperty
  public long size() {
    return layout.size;
  }

  /** {@code pack(*values)}. */
  @PyMethod
  public PyBytes pack(@Nullable Object... values) {
    return packFrom(values, 0);
  }

  PyBytes packFrom(@Nullable Object[] values, int first) {
    byte[] bytes = new byte[layout.size];
    new StructPacking(layout, bytes, 0).pack(values, first);
    return PyBytes.of(bytes);
  }

  /** {@code pack_into(buffer, offset, *values)}. */
  @PyMethod
  public void packInto(@Nullable Object... arguments) {
    packInto(arguments, 0);
  }

  void packInto(@Nullable Object[] arguments, int skipped) {
    if (arguments.length < skipped + 2) {
      throw StructModule.error(
          arguments.length == skipped
              ? "pack_into expected buffer argument"
              : "pack_into expected offset argument");
    }
    Object buffer = arguments[skipped];
    if (!(buffer instanceof PyByteArray)) {
      throw Errors.typeError(
          "argument must be read-write bytes-like object, not " + PyType.of(buffer).name());
    }
    PyByteArray target = (PyByteArray) buffer;
    long offset = Convert.toIndex(arguments[skipped + 1]);
    int at = place(offset, target.size(), "pack_into", "packing");
    byte[] bytes = new byte[layout.size];
    new StructPacking(layout, bytes, 0).pack(arguments, skipped + 2);
    for (int i = 0; i < bytes.length; i++) {
      target.setItem((long) (at + i), (long) (bytes[i] & 0xff));
    }
  }

  private int place(long offset, int available, String function, String doing) {
    if (offset < 0) {
      if (offset + layout.size > 0) {
        throw StructModule.error(
            (doing.equals("packing") ? "no space to pack " : "not enough data to unpack ")
                + layout.size
                + " bytes at offset "
                + offset);
      }
      if (offset + available < 0) {
        throw StructModule.error(
            "offset " + offset + " out of range for " + available + "-byte buffer");
      }
    }
    long start = offset < 0 ? offset + available : offset;
    if (available - start < layout.size) {
      throw StructModule.error(
          function
              + " requires a buffer of at least "
              + (layout.size + start)
              + " bytes for "
              + doing
              + " "
              + layout.size
              + " bytes at offset "
              + start
              + " (actual buffer size is "
              + available
              + ")");
    }
    return (int) start;
  }

  private static byte[] bytes(@Nullable Object buffer) {
    byte[] bytes = PyBytesLike.bufferOrNull(buffer);
    if (bytes == null) {
      throw Errors.typeError(
          "a bytes-like object is required, not '" + PyType.of(buffer).name() + "'");
    }
    return bytes;
  }

  /** {@code unpack(buffer)}. */
  @PyMethod
  @Returns("tuple[object, ...]")
  public PyTuple unpack(@Nullable Object buffer) {
    byte[] bytes = bytes(buffer);
    if (bytes.length != layout.size) {
      throw StructModule.error("unpack requires a buffer of " + layout.size + " bytes");
    }
    return new StructPacking(layout, bytes, 0).unpack();
  }

  /** {@code unpack_from(buffer, offset)}. */
  @PyMethod
  @Returns("tuple[object, ...]")
  public PyTuple unpackFrom(@Named @Nullable Object buffer, @Named @Default("0") long offset) {
    byte[] bytes = bytes(buffer);
    int at = place(offset, bytes.length, "unpack_from", "unpacking");
    return new StructPacking(layout, bytes, at).unpack();
  }

  /** {@code iter_unpack(buffer)}. */
  @PyMethod
  @Returns("Iterator[tuple[object, ...]]")
  public PyIterator iterUnpack(@Nullable Object buffer) {
    byte[] bytes = bytes(buffer);
    if (layout.size == 0) {
      throw StructModule.error("cannot iteratively unpack with a struct of length 0");
    }
    if (bytes.length % layout.size != 0) {
      throw StructModule.error(
          "iterative unpacking requires a buffer of a multiple of " + layout.size + " bytes");
    }
    return new Unpacked(layout, bytes);
  }

  private static final class Unpacked extends PyIterator {
    static final PyType TYPE =
        PyType.builtin("unpack_iterator", "_struct", BuiltinTypes.ITERATOR, null);

    private final StructLayout layout;
    private final byte[] bytes;
    private int at;

    Unpacked(StructLayout layout, byte[] bytes) {
      super(TYPE);
      this.layout = layout;
      this.bytes = bytes;
    }

    @Override
    public @Nullable Object advance() {
      if (at >= bytes.length) {
        return UNBOUND;
      }
      PyTuple values = new StructPacking(layout, bytes, at).unpack();
      at += layout.size;
      return values;
    }
  }
}
