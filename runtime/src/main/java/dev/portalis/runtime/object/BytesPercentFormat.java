package dev.portalis.runtime.object;

import dev.portalis.runtime.error.ErrorKind;
import dev.portalis.runtime.error.Errors;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** {@code format % values} of bytes, on strs of which each character is a byte. */
final class BytesPercentFormat extends PercentFormat {
  private BytesPercentFormat(String format, @Nullable Object values) {
    super(format, values);
  }

  /** {@code format % values}. */
  static byte[] format(byte[] format, @Nullable Object values) {
    return new BytesPercentFormat(latin(format), values)
        .run()
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  @Override
  String kind() {
    return "bytes";
  }

  @Override
  boolean isText(@Nullable Object value) {
    return value instanceof PyBytesLike || super.isText(value);
  }

  @Override
  Object key(String name) {
    return PyBytes.of(name.getBytes(StandardCharsets.ISO_8859_1));
  }

  @Override
  boolean isTextCode(int code) {
    return code == 'b' || super.isTextCode(code);
  }

  @Override
  String text(char code, @Nullable Object value) {
    if (code == 'r' || code == 'a') {
      return Texts.ascii(value);
    }
    byte[] bytes = content(value);
    if (bytes != null) {
      return latin(bytes);
    }
    Object method =
        value instanceof PyObject ? ((PyObject) value).type.special(Special.BYTES) : null;
    if (method == null) {
      throw Errors.typeError(
          "%b requires a bytes-like object, or an object that implements __bytes__, not '"
              + PyType.of(value).name()
              + "'");
    }
    Object result = Calls.callSpecial(method, value);
    if (!(result instanceof PyBytes)) {
      throw Errors.typeError(
          "__bytes__ returned non-bytes (type " + PyType.of(result).name() + ")");
    }
    return latin(((PyBytes) result).toByteArray());
  }

  private static byte @Nullable [] content(@Nullable Object value) {
    return value instanceof PyBytesLike
        ? ((PyBytesLike) value).toByteArray()
        : PyBytesLike.bufferOrNull(value);
  }

  @Override
  double real(@Nullable Object value) {
    boolean isReal =
        Convert.numberOrNull(value) != null
            || Convert.hasIndex(value)
            || (value instanceof PyObject
                && ((PyObject) value).type.special(Special.FLOAT) != null);
    if (!isReal) {
      throw Errors.typeError("float argument required, not " + PyType.of(value).name());
    }
    return Convert.toDouble(value);
  }

  @Override
  String character(@Nullable Object value) {
    if (value instanceof PyBytesLike && ((PyBytesLike) value).size() == 1) {
      return latin(((PyBytesLike) value).toByteArray());
    }
    if (value instanceof PyBytesLike || !Convert.hasIndex(value)) {
      throw Errors.typeError("%c requires an integer in range(256) or a single byte");
    }
    Object number = Convert.toInt(value);
    if (!(number instanceof Long) || (Long) number < 0 || (Long) number > 255) {
      throw Errors.of(ErrorKind.OVERFLOW_ERROR, "%c arg not in range(256)");
    }
    return String.valueOf((char) (long) (Long) number);
  }
}
