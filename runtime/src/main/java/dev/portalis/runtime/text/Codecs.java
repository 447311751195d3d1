package dev.portalis.runtime.text;

import dev.portalis.runtime.error.ErrorKind;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.error.PyException;
import java.util.Locale;

/**
 * The encodings of Unicode itself, ASCII and Latin-1.
 *
 * @see <a href="https://docs.python.org/3.12/library/codecs.html#standard-encodings">Standard
 *     Encodings</a>
 */
public final class Codecs {
  private Codecs() {}

  /** The encodings. */
  enum Encoding {
    UTF_8("utf-8"),
    UTF_8_SIG("utf-8"),
    ASCII("ascii"),
    LATIN_1("latin-1"),
    UTF_16("utf-16"),
    UTF_16_LE("utf-16-le"),
    UTF_16_BE("utf-16-be"),
    UTF_32("utf-32"),
    UTF_32_LE("utf-32-le"),
    UTF_32_BE("utf-32-be");

    /** The name in errors. */
    final String shown;

    Encoding(String shown) {
      this.shown = shown;
    }
  }

  static Encoding encoding(String name) {
    switch (name.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-')) {
      case "utf-8":
      case "utf8":
      case "u8":
      case "utf":
      case "cp65001":
        return Encoding.UTF_8;
      case "utf-8-sig":
        return Encoding.UTF_8_SIG;
      case "ascii":
      case "us-ascii":
      case "646":
        return Encoding.ASCII;
      case "latin-1":
      case "latin1":
      case "latin":
      case "l1":
      case "iso-8859-1":
      case "iso8859-1":
      case "8859":
      case "cp819":
        return Encoding.LATIN_1;
      case "utf-16":
      case "utf16":
      case "u16":
        return Encoding.UTF_16;
      case "utf-16-le":
      case "utf-16le":
        return Encoding.UTF_16_LE;
      case "utf-16-be":
      case "utf-16be":
        return Encoding.UTF_16_BE;
      case "utf-32":
      case "utf32":
      case "u32":
        return Encoding.UTF_32;
      case "utf-32-le":
      case "utf-32le":
        return Encoding.UTF_32_LE;
      case "utf-32-be":
      case "utf-32be":
        return Encoding.UTF_32_BE;
      default:
        throw Errors.of(ErrorKind.LOOKUP_ERROR, "unknown encoding: " + name);
    }
  }

  /**
   * {@code text.encode(encoding, errors)}.
   *
   * <p>Raises UnicodeEncodeError, or LookupError for an unknown encoding or error handler.
   */
  public static byte[] encode(String text, String encoding, String errors) {
    return new Encoder(text, encoding(encoding), errors).encode();
  }

  /** {@code text.encode()}. */
  public static byte[] encodeUtf8(String text) {
    return new Encoder(text, Encoding.UTF_8, "strict").encode();
  }

  /**
   * {@code bytes.decode(encoding, errors)}.
   *
   * @throws DecodeException where the bytes cannot be decoded and the errors are strict
   */
  public static String decode(byte[] bytes, String encoding, String errors) throws DecodeException {
    return new Decoder(bytes, encoding(encoding), errors).decode();
  }

  /** Bytes that cannot be decoded: what {@code UnicodeDecodeError} says about them. */
  public static final class DecodeException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String encoding;
    private final int start;
    private final int end;
    private final String reason;

    DecodeException(String encoding, int start, int end, String reason) {
      super(reason, null, false, false);
      this.encoding = encoding;
      this.start = start;
      this.end = end;
      this.reason = reason;
    }

    /** The encoding's name. */
    public String encoding() {
      return encoding;
    }

    /** Where the wrong bytes begin. */
    public int start() {
      return start;
    }

    /** Where the wrong bytes end. */
    public int end() {
      return end;
    }

    /** What is wrong. */
    public String reason() {
      return reason;
    }

    /** The Python exception, for bytes as a Python value. */
    public PyException toPython(Object bytes) {
      return Errors.of(
          ErrorKind.UNICODE_DECODE_ERROR, encoding, bytes, (long) start, (long) end, reason);
    }
  }

  static PyException unknownHandler(String errors) {
    return Errors.of(ErrorKind.LOOKUP_ERROR, "unknown error handler name '" + errors + "'");
  }
}
