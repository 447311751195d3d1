package dev.portalis.runtime.object;

import dev.portalis.runtime.error.ErrorKind;
import dev.portalis.runtime.text.Strings;
import java.util.Objects;

/** What {@code str(e)} gives for the built-in exceptions that do not just show their arguments. */
final class ExceptionTexts {
  private ExceptionTexts() {}

  /** {@code str(e)} as the exception's built-in type defines it. */
  static String str(PyBaseException exception) {
    ErrorKind kind = ExceptionTypes.nearestKind(exception.type());
    for (ErrorKind each = kind; each != null; each = each.base()) {
      switch (each) {
        case KEY_ERROR:
          return keyError(exception);
        case OS_ERROR:
          return osError(exception);
        case IMPORT_ERROR:
          return importError(exception);
        case SYNTAX_ERROR:
          return syntaxError(exception);
        case UNICODE_DECODE_ERROR:
          return decodeError(exception);
        case UNICODE_ENCODE_ERROR:
          return encodeError(exception);
        case UNICODE_TRANSLATE_ERROR:
          return translateError(exception);
        case BASE_EXCEPTION_GROUP:
          return group(exception);
        default:
          break;
      }
    }
    return exception.type().isSubtypeOf(ExceptionTypes.of(ErrorKind.BASE_EXCEPTION_GROUP))
        ? group(exception)
        : common(exception);
  }

  /** {@code BaseException.__str__}: the argument, or all of them. */
  static String common(PyBaseException exception) {
    PyTuple arguments = exception.arguments();
    switch (arguments.size()) {
      case 0:
        return "";
      case 1:
        return Texts.str(arguments.get(0));
      default:
        return Texts.str(arguments);
    }
  }

  /** {@code KeyError.__str__}: a single key as its repr. */
  static String keyError(PyBaseException exception) {
    PyTuple arguments = exception.arguments();
    return arguments.size() == 1 ? Texts.repr(arguments.get(0)) : common(exception);
  }

  /** {@code ImportError.__str__}. */
  static String importError(PyBaseException exception) {
    Object message = exception.field(ImportErrorMembers.MESSAGE);
    return message instanceof String ? (String) message : common(exception);
  }

  /** {@code OSError.__str__}. */
  static String osError(PyBaseException exception) {
    Object errno = exception.field(OsErrorMembers.ERRNO);
    Object message = exception.field(OsErrorMembers.MESSAGE);
    Object file = exception.field(OsErrorMembers.FILE_NAME);
    Object second = exception.field(OsErrorMembers.FILE_NAME_2);
    if (errno == null && message == null) {
      return common(exception);
    }
    String text = "[Errno " + Texts.str(errno) + "] " + Texts.str(message);
    if (file == null) {
      return text;
    }
    return text + ": " + Texts.repr(file) + (second == null ? "" : " -> " + Texts.repr(second));
  }

  /** {@code SyntaxError.__str__}. */
  static String syntaxError(PyBaseException exception) {
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

  /** {@code UnicodeDecodeError.__str__}. */
  static String decodeError(PyBaseException exception) {
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

  /** {@code UnicodeEncodeError.__str__}. */
  static String encodeError(PyBaseException exception) {
    return cannot("encode", exception);
  }

  /** {@code UnicodeTranslateError.__str__}. */
  static String translateError(PyBaseException exception) {
    return cannot("translate", exception);
  }

  private static String cannot(String verb, PyBaseException exception) {
    String text = UnicodeErrorMembers.text(exception);
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

  /** {@code BaseExceptionGroup.__str__}. */
  static String group(PyBaseException exception) {
    PyTuple inner = ExceptionGroupMembers.exceptionsOf(exception);
    return Texts.str(exception.field(ExceptionGroupMembers.MESSAGE))
        + " ("
        + inner.size()
        + " sub-exception"
        + (inner.size() == 1 ? "" : "s")
        + ")";
  }
}
