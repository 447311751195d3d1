package dev.portalis.runtime.object;

import dev.portalis.runtime.error.ErrorKind;
import org.jspecify.annotations.Nullable;

/** The members that built-in exceptions have beyond those of their bases. */
final class ExceptionFaces {
  private ExceptionFaces() {}

  /** The face of a kind; null where it has no members of its own. */
  static @Nullable TypeFace of(ErrorKind kind) {
    switch (kind) {
      case BASE_EXCEPTION:
        return new PyBaseExceptionMembersFace();
      case BASE_EXCEPTION_GROUP:
        return new ExceptionGroupMembersFace();
      case SYSTEM_EXIT:
        return new SystemExitMembersFace();
      case ATTRIBUTE_ERROR:
        return new AttributeErrorMembersFace();
      case IMPORT_ERROR:
        return new ImportErrorMembersFace();
      case KEY_ERROR:
        return new KeyErrorMembersFace();
      case NAME_ERROR:
        return new NameErrorMembersFace();
      case OS_ERROR:
        return new OsErrorMembersFace();
      case STOP_ITERATION:
        return new StopIterationMembersFace();
      case SYNTAX_ERROR:
        return new SyntaxErrorMembersFace();
      case UNICODE_DECODE_ERROR:
        return new UnicodeDecodeErrorMembersFace();
      case UNICODE_ENCODE_ERROR:
        return new UnicodeEncodeErrorMembersFace();
      case UNICODE_TRANSLATE_ERROR:
        return new UnicodeTranslateErrorMembersFace();
      default:
        return null;
    }
  }
}
