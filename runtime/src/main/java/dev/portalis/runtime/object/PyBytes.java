package dev.portalis.runtime.object;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyClassMethod;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.annotations.library.PyNew;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.error.Errors;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A bytes object.
 *
 * @see <a href="https://docs.python.org/3.12/library/stdtypes.html#bytes-objects">Bytes objects</a>
 */
@PyClass(value = "bytes", type = "BuiltinTypes.BYTES")
public class PyBytes extends BytesTextMethods {
  /** The empty bytes object. */
  public static final PyBytes EMPTY = new PyBytes(BuiltinTypes.BYTES, new byte[0]);

  /** Bytes of a subtype; the array becomes the object's own. */
  public PyBytes(PyType type, byte[] content) {
    super(type, content);
  }

  /** Bytes; the array becomes the object's own. */
  public static PyBytes of(byte... content) {
    return content.length == 0 ? EMPTY : new PyBytes(BuiltinTypes.BYTES, content);
  }

  /** The bytes of a literal, one char a byte. */
  public static PyBytes ofLiteral(String chars) {
    byte[] content = new byte[chars.length()];
    for (int i = 0; i < content.length; i++) {
      content[i] = (byte) chars.charAt(i);
    }
    return of(content);
  }

  /** {@code bytes.__new__}. */
  @PyNew
  public static PyBytes make(
      PyType cls,
      @Named @Default("Unbound.UNBOUND") @Nullable Object source,
      @Named @Default("null") @Nullable String encoding,
      @Named @Default("null") @Nullable String errors) {
    if (cls == BuiltinTypes.BYTES
        && PyType.of(source) == cls
        && source != UNBOUND
        && encoding == null
        && errors == null) {
      return (PyBytes) Objects.requireNonNull(source);
    }
    byte[] content = ByteSource.read(source, encoding, errors, "bytes");
    return cls == BuiltinTypes.BYTES ? of(content) : new PyBytes(cls, content);
  }

  /** The bytes of a bytes-like object, of an iterable of ints or by {@code __bytes__}. */
  public static byte[] toBytes(@Nullable Object value) {
    if (value instanceof String || Convert.intOrNull(value) != null) {
      throw Errors.typeError("cannot convert '" + PyType.of(value).name() + "' object to bytes");
    }
    return ByteSource.read(value, null, null, "bytes");
  }

  @Override
  final PyBytesLike make(byte[] content) {
    return of(content);
  }

  @Override
  public final byte[] bufferBytes() {
    return array;
  }

  /** {@code bytes.fromhex(text)}. */
  @PyClassMethod
  @Returns("bytes")
  public static @Nullable Object fromhex(PyType cls, String text) {
    PyBytes bytes = of(HexText.parse(text));
    return cls == BuiltinTypes.BYTES ? bytes : Calls.call(cls, bytes);
  }

  @Override
  @PyMethod("__hash__")
  public long hash() {
    long hash = 0;
    for (byte each : array) {
      hash = hash * 1000003 ^ (each & 0xff);
    }
    return hash == -1 ? -2 : hash;
  }

  /** {@code bytes(self)}. */
  @PyMethod("__bytes__")
  public PyBytes asBytes() {
    return type == BuiltinTypes.BYTES ? this : of(array);
  }

  @Override
  @PyMethod("__repr__")
  public String repr() {
    return literal();
  }
}
