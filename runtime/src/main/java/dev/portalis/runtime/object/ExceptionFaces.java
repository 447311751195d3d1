package dev.portalis.runtime.object;

import dev.portalis.runtime.error.ErrorKind;
import org.jspecify.annotations.Nullable;

/**
 * The members that built-in exceptions have beyond those of their bases; as with {@link
 * DeferredFace}, their classes are loaded when they are needed first.
 */
final class ExceptionFaces extends TypeFace {
  private final ErrorKind kind;

  private ExceptionFaces(ErrorKind kind) {
    this.kind = kind;
  }

  /** The face of a kind; null where it has no members of its own. */
  static @Nullable TypeFace of(ErrorKind kind) {
    switch (kind) {
      case BASE_EXCEPTION:
      case BASE_EXCEPTION_GROUP:
      case SYSTEM_EXIT:
      case ATTRIBUTE_ERROR:
      case IMPORT_ERROR:
      case KEY_ERROR:
      case NAME_ERROR:
      case OS_ERROR:
      case STOP_ITERATION:
      case SYNTAX_ERROR:
      case UNICODE_DECODE_ERROR:
      case UNICODE_ENCODE_ERROR:
      case UNICODE_TRANSLATE_ERROR:
        return new ExceptionFaces(kind);
      default:
        return null;
    }
  }

  @Override
  public void addMembers(PyType type) {
    switch (kind) {
      case BASE_EXCEPTION:
        new PyBaseExceptionMembersFace().addMembers(type);
        break;
      case BASE_EXCEPTION_GROUP:
        new ExceptionGroupMembersFace().addMembers(type);
        break;
      case SYSTEM_EXIT:
        new SystemExitMembersFace().addMembers(type);
        break;
      case ATTRIBUTE_ERROR:
        new AttributeErrorMembersFace().addMembers(type);
        break;
      case IMPORT_ERROR:
        new ImportErrorMembersFace().addMembers(type);
        break;
      case KEY_ERROR:
        new KeyErrorMembersFace().addMembers(type);
        break;
      case NAME_ERROR:
        new NameErrorMembersFace().addMembers(type);
        break;
      case OS_ERROR:
        new OsErrorMembersFace().addMembers(type);
        break;
      case STOP_ITERATION:
        new StopIterationMembersFace().addMembers(type);
        break;
      case SYNTAX_ERROR:
        new SyntaxErrorMembersFace().addMembers(type);
        break;
      case UNICODE_DECODE_ERROR:
        new UnicodeDecodeErrorMembersFace().addMembers(type);
        break;
      case UNICODE_ENCODE_ERROR:
        new UnicodeEncodeErrorMembersFace().addMembers(type);
        break;
      case UNICODE_TRANSLATE_ERROR:
        new UnicodeTranslateErrorMembersFace().addMembers(type);
        break;
      default:
        break;
    }
  }
}
