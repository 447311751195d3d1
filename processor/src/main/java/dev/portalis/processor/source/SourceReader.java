package dev.portalis.processor.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Decodes Python files: a byte order mark, an encoding declared by PEP 263, or UTF-8. */
public final class SourceReader {
  private static final Pattern DECLARATION =
      Pattern.compile("^[ \\t\\f]*#.*?coding[:=][ \\t]*([-_.a-zA-Z0-9]+)");
  private static final Pattern BLANK = Pattern.compile("^[ \\t\\f]*(?:#.*)?$");

  private SourceReader() {}

  /**
   * Decodes a file.
   *
   * @param path the file as the user knows it
   * @throws CodingException if the bytes are not in the encoding, or that is unknown
   */
  public static PySource decode(String path, byte[] bytes) throws CodingException {
    boolean hasMark =
        bytes.length >= 3
            && bytes[0] == (byte) 0xEF
            && bytes[1] == (byte) 0xBB
            && bytes[2] == (byte) 0xBF;
    int start = hasMark ? 3 : 0;
    String declared = declaredEncoding(bytes, start);
    Charset charset = declared == null ? StandardCharsets.UTF_8 : charset(declared);
    if (hasMark && !charset.equals(StandardCharsets.UTF_8)) {
      throw new CodingException("encoding problem: " + declared + " with BOM", 1);
    }
    return new PySource(path, decode(path, bytes, start, charset, declared));
  }

  private static String decode(
      String path, byte[] bytes, int start, Charset charset, @Nullable String declared)
      throws CodingException {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer input = ByteBuffer.wrap(bytes, start, bytes.length - start);
    CharBuffer output =
        CharBuffer.allocate((int) (decoder.maxCharsPerByte() * input.remaining()) + 1);
    CoderResult result = decoder.decode(input, output, true);
    try {
      if (result.isError()) {
        result.throwException();
      }
      decoder.flush(output);
      return output.flip().toString();
    } catch (CharacterCodingException e) {
      int line = lineOf(bytes, input.position());
      throw new CodingException(message(path, bytes[input.position()], line, declared), line);
    }
  }

  private static String message(String path, byte wrong, int line, @Nullable String declared) {
    String hex = Integer.toHexString((wrong & 0xFF) | 0x100).substring(1);
    if (declared != null) {
      return "'" + declared + "' codec can't decode byte 0x" + hex;
    }
    return "Non-UTF-8 code starting with '\\x"
        + hex
        + "' in file "
        + path
        + " on line "
        + line
        + ", but no encoding declared; see https://peps.python.org/pep-0263/ for details";
  }

  private static int lineOf(byte[] bytes, int end) {
    int line = 1;
    for (int i = 0; i < end; i++) {
      boolean isReturn = bytes[i] == '\r' && (i + 1 >= end || bytes[i + 1] != '\n');
      line += bytes[i] == '\n' || isReturn ? 1 : 0;
    }
    return line;
  }

  /** The encoding that a comment on one of the first two lines names. */
  private static @Nullable String declaredEncoding(byte[] bytes, int start) {
    int end = Math.min(bytes.length, start + 1000);
    String head = new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
    String[] lines = head.split("\r\n|\r|\n", 3);
    for (int i = 0; i < Math.min(lines.length, 2); i++) {
      Matcher matcher = DECLARATION.matcher(lines[i]);
      if (matcher.find()) {
        return matcher.group(1);
      }
      if (!BLANK.matcher(lines[i]).matches()) {
        return null;
      }
    }
    return null;
  }

  private static Charset charset(String name) throws CodingException {
    String normal = name.toLowerCase(Locale.ROOT).replace('_', '-');
    if (normal.equals("utf-8") || normal.startsWith("utf-8-") || normal.equals("utf8")) {
      return StandardCharsets.UTF_8;
    }
    if (normal.equals("latin-1") || normal.equals("iso-8859-1") || normal.equals("iso-latin-1")) {
      return StandardCharsets.ISO_8859_1;
    }
    try {
      return Charset.forName(normal);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new CodingException("unknown encoding: " + name, 1);
    }
  }

  /** Says why a file could not be decoded, as CPython does. */
  public static final class CodingException extends Exception {
    private static final long serialVersionUID = 1L;
    private final int line;

    CodingException(String message, int line) {
      super(message);
      this.line = line;
    }

    /** The line that cannot be decoded, 1-based. */
    public int line() {
      return line;
    }
  }
}
