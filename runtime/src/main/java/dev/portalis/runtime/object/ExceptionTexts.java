package dev.portalis.runtime.object;

import dev.portalis.runtime.error.ErrorKind;
import dev.portalis.runtime.text.Strings;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What {@code str(e)} gives for the built-in exceptions that do not just show their arguments. */
final class ExceptionTexts {
  private ExceptionTexts() {}

  /** The text of an exception whose type has one of its own; null for the common one. */
  static @Nullable String str(PyBaseException exception) {
    ErrorKind kind = ExceptionTypes.nearestKind(exception.type());
    for (ErrorKind each = kind; each != null; each = each.base()) {
      switch (each) {
        case KEY_ERROR:
          return exception.arguments().size() == 1
              ? Texts.repr(exception.arguments().get(0))
              : null;
        case OS_ERROR:
          return osError(exception);
        case IMPORT_ERROR:
          Object message = exception.field(ImportErrorMembers.MESSAGE);
          return message instanceof String ? (String) message : null;
        case SYNTAX_ERROR:
          return syntaxError(exception);
        case UNICODE_DECODE_ERROR:
          return decodeError(exception);
        case UNICODE_ENCODE_ERROR:
          return encodeError(exception, "encode", UnicodeErrorMembers.text(exception));
        case UNICODE_TRANSLATE_ERROR:
          return encodeError(exception, "translate", UnicodeErrorMembers.text(exception));
        case BASE_EXCEPTION_GROUP:
          return group(exception);
        default:
          break;
      }
    }
    return exception.type().isSubtypeOf(ExceptionTypes.of(ErrorKind.BASE_EXCEPTION_GROUP))
        ? group(exception)
        : null;
  }

  private static @Nullable String osError(PyBaseException exception) {
    Object errno = exception.field(OsErrorMembers.ERRNO);
    Object message = exception.field(OsErrorMembers.MESSAGE);
    Object file = exception.field(OsErrorMembers.FILE_NAME);
    Object second = exception.field(OsErrorMembers.FILE_NAME_2);
    if (errno == null && message == null) {
      return null;
    }
    String text = "[Errno " + Texts.str(errno) + "] " + Texts.str(message);
    if (file == null) {
      return text;
    }
    return text + ": " + Texts.repr(file) + (second == null ? "" : " -> " + Texts.repr(second));
  }

  private static String syntaxError(PyBaseException exception) {
    String message = Texts.str(exception.field(SyntaxErrorMembers.MESSAGE));
    Object file = exception.field(SyntaxErrorMembers.FILE_NAME);
    Object line = exception.field(SyntaxErrorMembers.LINE);
    String name = file instanceof String ? baseName((String) file) : null;
    if (name != null && line instanceof Long) {
      return message + " (" + name + ", line " + line + ")";
    }
    return name != null
        ? message + " (" + name + ")"
        : line instanceof Long ? message + " (line " + line + ")" : message;
  }

  private static String baseName(String file) {
    return file.substring(file.lastIndexOf('/') + 1);
  }

  private static @Nullable String decodeError(PyBaseException exception) {
    Object bytes = exception.field(UnicodeErrorMembers.OBJECT);
    if (bytes == null) {
      return "";
    }
    long start = UnicodeErrorMembers.start(exception);
    long end = UnicodeErrorMembers.end(exception);
    String head =
        "'"
            + Texts.str(exception.field(UnicodeErrorMembers.ENCODING))
            + "' codec can't decode byte";
    String tail = ": " + Texts.str(exception.field(UnicodeErrorMembers.REASON));
    if (start < Items.length(bytes) && end == start + 1) {
      String hex = Long.toHexString((Long) Objects.requireNonNull(Items.get(bytes, start)));
      return head + " 0x" + (hex.length() == 1 ? "0" : "") + hex + " in position " + start + tail;
    }
    return head + "s in position " + start + "-" + (end - 1) + tail;
  }

  private static String encodeError(PyBaseException exception, String verb, @Nullable String text) {
    if (text == null) {
      return "";
    }
    long start = UnicodeErrorMembers.start(exception);
    long end = UnicodeErrorMembers.end(exception);
    Object encoding = exception.field(UnicodeErrorMembers.ENCODING);
    String head = encoding == null ? "" : "'" + Texts.str(encoding) + "' codec ";
    String tail = ": " + Texts.str(exception.field(UnicodeErrorMembers.REASON));
    if (start < Strings.length(text) && end == start + 1) {
      int codePoint = Strings.at(text, start).codePointAt(0);
      return head
          + "can't "
          + verb
          + " character '"
          + escaped(codePoint)
          + "' in position "
          + start
          + tail;
    }
    return head + "can't " + verb + " characters in position " + start + "-" + (end - 1) + tail;
  }

  private static String escaped(int codePoint) {
    String hex = Integer.toHexString(codePoint);
    int width = codePoint <= 0xff ? 2 : codePoint <= 0xffff ? 4 : 8;
    String letter = width == 2 ? "x" : width == 4 ? "u" : "U";
    return "\\" + letter + "0".repeat(width - hex.length()) + hex;
  }

  private static String group(PyBaseException exception) {
    PyTuple inner = ExceptionGroupMembers.exceptionsOf(exception);
    return Texts.str(exception.field(ExceptionGroupMembers.MESSAGE))
        + " ("
        + inner.size()
        + " sub-exception"
        + (inner.size() == 1 ? "" : "s")
        + ")";
  }
}
