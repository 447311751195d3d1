package dev.portalis.processor.problem;

/**
 * The catalogue of diagnostics: one entry each, and a page of the same id in {@code docs/errors}.
 *
 * <p>Placeholders are {@code {0}}, {@code {1}} ...; the same arguments fill message and help. The
 * groups: PY00xx files, builds and Portalis itself; PY01xx syntax; PY02xx names and imports; PY03xx
 * constructs that are not supported; PY04xx types and hints; PY05xx stubs; PY06xx threads.
 */
public enum ProblemCode {
  INTERNAL_ERROR(
      "PY0001",
      Severity.ERROR,
      "Internal error",
      "internal error in Portalis: {0}",
      "this is a defect of Portalis, not of your program; please report it with this message and,"
          + " if you can, the Python file"),
  FILE_NOT_FOUND(
      "PY0002",
      Severity.ERROR,
      "Python file not found",
      "cannot find {0}",
      "put the file beside the annotated Java source, or pass its root directory with"
          + " -Aportalis.sourceRoots=DIRECTORY"),
  FILE_UNREADABLE(
      "PY0003", Severity.ERROR, "Python file cannot be read", "cannot read {0}: {1}", ""),
  INVALID_ENCODING(
      "PY0004",
      Severity.ERROR,
      "Python file is not in its encoding",
      "{0}",
      "save the file as UTF-8, or name its encoding in the first line: # -*- coding: latin-1 -*-"),
  INVALID_OPTION("PY0005", Severity.ERROR, "Invalid processor option", "option {0}: {1}", ""),
  FILE_NOT_WRITTEN(
      "PY0006",
      Severity.ERROR,
      "Generated file cannot be written",
      "cannot write {0}: {1}",
      "look for a class of this name in your sources, and rename the class or the stub"),

  SYNTAX_ERROR("PY0101", Severity.ERROR, "Syntax error", "{0}", ""),
  INDENTATION_ERROR("PY0102", Severity.ERROR, "Indentation error", "{0}", ""),
  TOO_DEEPLY_NESTED(
      "PY0103",
      Severity.ERROR,
      "Too deeply nested",
      "the code is too deeply nested to be translated",
      "split the expression, or move inner blocks into functions"),
  SYNTAX_WARNING("PY0104", Severity.WARNING, "Syntax warning", "{0}", ""),

  UNKNOWN_NAME("PY0201", Severity.ERROR, "Unknown name", "name '{0}' is not defined", ""),
  UNRESOLVED_IMPORT("PY0202", Severity.ERROR, "Unresolved import", "no module named '{0}'", ""),
  UNKNOWN_IMPORTED_NAME(
      "PY0203",
      Severity.ERROR,
      "Unknown name in an import",
      "cannot import name '{0}' from '{1}'",
      ""),

  UNSUPPORTED("PY0301", Severity.ERROR, "Unsupported construct", "{0} is not supported", ""),

  NOT_A_STUB(
      "PY0501",
      Severity.ERROR,
      "Not a stub",
      "@FromPython cannot be put on {0}",
      "annotate an interface or an abstract class with the functions to call, or a final class"
          + " without methods for a whole program"),
  UNSUPPORTED_JAVA_TYPE(
      "PY0502",
      Severity.ERROR,
      "Java type has no counterpart in Python",
      "the type {0} of {1} has no counterpart in Python",
      "use a primitive type, String, byte[], BigInteger, a List, Set, Map, Optional, Collection or"
          + " Iterable of such types, a record, a functional interface, an interface with @PyClass"
          + " or Object"),
  UNSUPPORTED_STUB_MEMBER(
      "PY0503",
      Severity.ERROR,
      "Stub member cannot be translated",
      "{0} cannot be translated: {1}",
      ""),
  NO_COUNTERPART("PY0504", Severity.ERROR, "Stub member without counterpart", "{0} has no {1}", ""),
  PARAMETERS_DO_NOT_FIT(
      "PY0505", Severity.ERROR, "Parameters do not fit", "{0} does not fit {1}: {2}", ""),
  TYPES_DO_NOT_FIT("PY0506", Severity.ERROR, "Types do not fit", "{0} does not fit {1}: {2}", "");

  private final String id;
  private final Severity severity;
  private final String title;
  private final String message;
  private final String help;

  ProblemCode(String id, Severity severity, String title, String message, String help) {
    this.id = id;
    this.severity = severity;
    this.title = title;
    this.message = message;
    this.help = help;
  }

  /** The id that users see and search for, such as {@code PY0101}. */
  public String id() {
    return id;
  }

  /** Whether it stops the build. */
  public Severity severity() {
    return severity;
  }

  /** What it is about, the heading of its page. */
  public String title() {
    return title;
  }

  /** The message with its placeholders filled. */
  public String message(Object... arguments) {
    return Templates.fill(message, arguments);
  }

  /** The help with its placeholders filled; empty where the catalogue has none. */
  public String help(Object... arguments) {
    return Templates.fill(help, arguments);
  }
}
