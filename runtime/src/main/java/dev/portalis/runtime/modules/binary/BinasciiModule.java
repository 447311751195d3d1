package dev.portalis.runtime.modules.binary;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.KeywordOnly;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyClassConstant;
import dev.portalis.annotations.library.PyFunction;
import dev.portalis.annotations.library.PyModule;
import dev.portalis.runtime.error.ErrorKind;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.error.PyException;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.Convert;
import dev.portalis.runtime.object.ExceptionTypes;
import dev.portalis.runtime.object.Exceptions;
import dev.portalis.runtime.object.PyBytes;
import dev.portalis.runtime.object.PyBytesLike;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.text.Strings;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Python's {@code binascii}.
 *
 * @see <a href="https://docs.python.org/3.12/library/binascii.html">binascii</a>
 */
@PyModule("binascii")
public final class BinasciiModule {
  /** {@code binascii.Error}. */
  @PyClassConstant(value = "Error", bases = "ValueError")
  public static final PyType ERROR =
      ExceptionTypes.define("Error", "binascii", ExceptionTypes.of(ErrorKind.VALUE_ERROR));

  /** {@code binascii.Incomplete}. */
  @PyClassConstant(value = "Incomplete", bases = "Exception")
  public static final PyType INCOMPLETE =
      ExceptionTypes.define("Incomplete", "binascii", ExceptionTypes.of(ErrorKind.EXCEPTION));

  private static final String ALPHABET =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

  private BinasciiModule() {}

  private static PyException error(String message) {
    return Exceptions.raise(Calls.call(ERROR, message));
  }

  static byte[] bytes(@Nullable Object data) {
    byte[] bytes = PyBytesLike.bufferOrNull(data);
    if (bytes == null) {
      throw Errors.typeError(
          "a bytes-like object is required, not '" + PyType.of(data).name() + "'");
    }
    return bytes;
  }

  /** Bytes, or a str of ASCII characters. */
  private static byte[] asciiBytes(@Nullable Object data) {
    String text = Convert.stringOrNull(data);
    if (text != null) {
      if (!Strings.isAscii(text)) {
        throw Errors.valueError("string argument should contain only ASCII characters");
      }
      return text.getBytes(StandardCharsets.ISO_8859_1);
    }
    byte[] bytes = PyBytesLike.bufferOrNull(data);
    if (bytes == null) {
      throw Errors.typeError(
          "argument should be bytes, buffer or ASCII string, not '" + PyType.of(data).name() + "'");
    }
    return bytes;
  }

  /** {@code hexlify(data, sep, bytes_per_sep)}. */
  @PyFunction
  public static PyBytes hexlify(
      @Named @Nullable Object data,
      @Named @Default("null") @Nullable Object sep,
      @Named @Default("1") long bytesPerSep) {
    String hex = PyBytes.of(bytes(data)).hex(sep, bytesPerSep);
    return PyBytes.of(hex.getBytes(StandardCharsets.ISO_8859_1));
  }

  /** {@code b2a_hex(data, sep, bytes_per_sep)}. */
  @PyFunction("b2a_hex")
  public static PyBytes toHex(
      @Named @Nullable Object data,
      @Named @Default("null") @Nullable Object sep,
      @Named @Default("1") long bytesPerSep) {
    return hexlify(data, sep, bytesPerSep);
  }

  /** {@code unhexlify(hexstr)}. */
  @PyFunction
  public static PyBytes unhexlify(@Nullable Object hexstr) {
    byte[] digits = asciiBytes(hexstr);
    if (digits.length % 2 != 0) {
      throw error("Odd-length string");
    }
    byte[] result = new byte[digits.length / 2];
    for (int i = 0; i < result.length; i++) {
      int high = Character.digit((char) digits[2 * i], 16);
      int low = Character.digit((char) digits[2 * i + 1], 16);
      if (high < 0 || low < 0) {
        throw error("Non-hexadecimal digit found");
      }
      result[i] = (byte) (high << 4 | low);
    }
    return PyBytes.of(result);
  }

  /** {@code a2b_hex(hexstr)}. */
  @PyFunction("a2b_hex")
  public static PyBytes fromHex(@Nullable Object hexstr) {
    return unhexlify(hexstr);
  }

  /** {@code b2a_base64(data, newline)}. */
  @PyFunction("b2a_base64")
  public static PyBytes toBase64(
      @Nullable Object data, @KeywordOnly @Default("true") boolean newline) {
    byte[] bytes = bytes(data);
    byte[] result = new byte[(bytes.length + 2) / 3 * 4 + (newline ? 1 : 0)];
    int at = 0;
    for (int i = 0; i < bytes.length; i += 3) {
      int left = bytes.length - i;
      int group =
          (bytes[i] & 0xff) << 16
              | (left > 1 ? bytes[i + 1] & 0xff : 0) << 8
              | (left > 2 ? bytes[i + 2] & 0xff : 0);
      result[at++] = (byte) ALPHABET.charAt(group >> 18);
      result[at++] = (byte) ALPHABET.charAt(group >> 12 & 63);
      result[at++] = (byte) (left > 1 ? ALPHABET.charAt(group >> 6 & 63) : '=');
      result[at++] = (byte) (left > 2 ? ALPHABET.charAt(group & 63) : '=');
    }
    if (newline) {
      result[at] = '\n';
    }
    return PyBytes.of(result);
  }

  /** {@code a2b_base64(data, strict_mode)}. */
  @PyFunction("a2b_base64")
  public static PyBytes fromBase64(
      @Nullable Object data, @KeywordOnly @Default("false") boolean strictMode) {
    byte[] text = asciiBytes(data);
    ByteArrayOutputStream out = new ByteArrayOutputStream(text.length * 3 / 4 + 3);
    if (strictMode && text.length > 0 && text[0] == '=') {
      throw error("Leading padding not allowed");
    }
    int quad = 0;
    int pads = 0;
    int left = 0;
    for (int i = 0; i < text.length; i++) {
      int c = text[i];
      if (c == '=') {
        pads++;
        if (quad >= 2 && quad + pads >= 4) {
          if (strictMode && i + 1 < text.length) {
            throw error("Excess data after padding");
          }
          return PyBytes.of(out.toByteArray());
        }
        continue;
      }
      int value = c < 0 ? -1 : ALPHABET.indexOf(c);
      if (value < 0) {
        if (strictMode) {
          throw error("Only base64 data is allowed");
        }
        continue;
      }
      if (strictMode && pads > 0) {
        throw error("Discontinuous padding not allowed");
      }
      pads = 0;
      if (quad > 0) {
        out.write(left << 2 * quad | value >> 6 - 2 * quad);
      }
      left = quad == 3 ? 0 : value & (1 << 6 - 2 * quad) - 1;
      quad = (quad + 1) % 4;
    }
    if (quad == 1) {
      throw error(
          "Invalid base64-encoded string: number of data characters ("
              + (out.size() / 3 * 4 + 1)
              + ") cannot be 1 more than a multiple of 4");
    }
    if (quad != 0) {
      throw error("Incorrect padding");
    }
    return PyBytes.of(out.toByteArray());
  }

  /** {@code crc32(data, value)}. */
  @PyFunction("crc32")
  public static long crc32(@Nullable Object data, @Default("0") long crc) {
    return Checksums.crc32(bytes(data), crc);
  }

  /** {@code crc_hqx(data, value)}. */
  @PyFunction("crc_hqx")
  public static long crcHqx(@Nullable Object data, long crc) {
    int value = (int) crc & 0xffff;
    for (byte each : bytes(data)) {
      value ^= (each & 0xff) << 8;
      for (int i = 0; i < 8; i++) {
        value = (value & 0x8000) != 0 ? value << 1 ^ 0x1021 : value << 1;
      }
      value &= 0xffff;
    }
    return value;
  }
}
