package dev.portalis.runtime.object;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.runtime.error.ErrorKind;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.error.PyException;
import dev.portalis.runtime.text.Codecs;
import org.jspecify.annotations.Nullable;

/** What {@code bytes(...)} and {@code bytearray(...)} are made of. */
final class ByteSource {
  private ByteSource() {}

  static byte[] read(
      @Nullable Object source,
      @Nullable String encoding,
      @Nullable String errors,
      String typeName) {
    String text = Convert.stringOrNull(source);
    if (encoding != null || errors != null) {
      if (text == null) {
        throw Errors.typeError(
            (encoding != null ? "encoding" : "errors") + " without a string argument");
      }
    }
    if (text != null) {
      if (encoding == null) {
        throw Errors.typeError("string argument without an encoding");
      }
      return Codecs.encode(text, encoding, errors == null ? "strict" : errors);
    }
    return source == UNBOUND ? new byte[0] : ofObject(source, typeName);
  }

  private static byte[] ofObject(@Nullable Object source, String typeName) {
    if (source instanceof PyObject) {
      Object method = ((PyObject) source).type.special(Special.BYTES);
      if (method != null && !(source instanceof PyBytesLike) && typeName.equals("bytes")) {
        return ofBytesMethod(Calls.callSpecial(method, source));
      }
    }
    byte[] buffer = PyBytesLike.bufferOrNull(source);
    if (buffer != null) {
      return buffer.clone();
    }
    if (Convert.hasIndex(source)) {
      return zeros(Convert.toIndex(source));
    }
    if (!Iteration.isIterable(source) || source instanceof String) {
      throw Errors.typeError(
          "cannot convert '" + PyType.of(source).name() + "' object to " + typeName);
    }
    return ofItems(source, typeName);
  }

  private static byte[] ofBytesMethod(@Nullable Object result) {
    if (!(result instanceof PyBytes)) {
      throw Errors.typeError(
          "__bytes__ returned non-bytes (type " + PyType.of(result).name() + ")");
    }
    return ((PyBytes) result).toByteArray();
  }

  private static byte[] zeros(long count) {
    if (count < 0) {
      throw Errors.valueError("negative count");
    }
    if (count > Integer.MAX_VALUE - 8) {
      throw Errors.of(ErrorKind.MEMORY_ERROR);
    }
    return new byte[(int) count];
  }

  private static byte[] ofItems(@Nullable Object items, String typeName) {
    ByteArrays.ByteBuilder out = new ByteArrays.ByteBuilder(16);
    PyIterator iterator = Iteration.iterator(items);
    for (Object each = iterator.advance(); each != UNBOUND; each = iterator.advance()) {
      out.append(item(each, typeName), 1);
    }
    return out.toByteArray();
  }

  private static byte item(@Nullable Object value, String typeName) {
    Object number = Convert.toInt(value);
    if (!(number instanceof Long) || (Long) number < 0 || (Long) number > 255) {
      throw outOfRange(typeName);
    }
    return (byte) (long) (Long) number;
  }

  private static PyException outOfRange(String typeName) {
    return Errors.valueError(
        (typeName.equals("bytes") ? "bytes" : "byte") + " must be in range(0, 256)");
  }
}
