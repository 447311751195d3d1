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
  CODE_FROM_TEXT("PY0302", Severity.ERROR, "Code from text", "{0} is not supported", ""),
  METACLASS("PY0303", Severity.ERROR, "Metaclass", "{0} is not supported", ""),
  CHANGED_CLASS("PY0304", Severity.ERROR, "Changed class", "{0} is not supported", ""),
  FINALIZER("PY0305", Severity.ERROR, "Finalizer", "{0} is not supported", ""),
  CHANGED_NAMESPACE("PY0306", Severity.ERROR, "Changed namespace", "{0} is not supported", ""),
  FRAME_INSPECTION("PY0307", Severity.ERROR, "Frame inspection", "{0} is not supported", ""),
  MISSING_MEMBER(
      "PY0308", Severity.ERROR, "Missing member of the library", "{0} is not supported", ""),

  HINT_CONTRADICTED(
      "PY0401",
      Severity.WARNING,
      "Type hint that the program contradicts",
      "{0} is hinted {1}, but this is {2}",
      "correct the hint or the value; hints have no effect when the program runs"),

  NOT_ON_PLATFORM(
      "PY0320", Severity.ERROR, "Not available on a platform", "{0} is not available {1}", ""),

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
      "use a primitive type, String, byte[], BigInteger, BigDecimal, an array, List, Set, Map,"
          + " Optional, Collection, Iterable or Iterator of such types, a record, a functional"
          + " interface, an interface with @PyClass or Object"),
  UNSUPPORTED_STUB_MEMBER(
      "PY0503",
      Severity.ERROR,
      "Stub member cannot be translated",
      "{0} cannot be translated: {1}",
      ""),
  NO_COUNTERPART("PY0504", Severity.ERROR, "Stub member without counterpart", "{0} has no {1}", ""),
  PARAMETERS_DO_NOT_FIT(
      "PY0505", Severity.ERROR, "Parameters do not fit", "{0} does not fit {1}: {2}", ""),
  TYPES_DO_NOT_FIT("PY0506", Severity.ERROR, "Types do not fit", "{0} does not fit {1}: {2}", ""),
  STUB_ON_PLATFORM(
      "PY0507",
      Severity.ERROR,
      "Stub for a platform without Java",
      "{0} is for Java that calls Python, which there is only on the JVM, not {1}",
      "leave the platform out, or make a program of it: annotate a final class without methods"),

  NOT_ISOLATED(
      "PY0601",
      Severity.ERROR,
      "Task of a process pool that shares something",
      "a task of a process pool works on copies, but this one shares: {0}",
      "pass what it needs as arguments and return what it finds, or use ThreadPoolExecutor"),
  ISOLATION("PY0602", Severity.NOTE, "Whether work of a thread is isolated", "{0} is {1}", ""),
  UNLOCKED_CHANGE(
      "PY0611",
      Severity.WARNING,
      "Change that another thread can come into",
      "several threads can {0} '{1}' at the same time",
      "hold one lock around it, everywhere: with lock: ..."),
  UNGUARDED_ACCESS(
      "PY0612",
      Severity.WARNING,
      "Access without the lock that guards it elsewhere",
      "'{0}' is changed without '{1}', which is held elsewhere",
      "hold '{1}' here too"),
  LOCK_ORDER(
      "PY0613",
      Severity.WARNING,
      "Locks taken in different orders",
      "{0}",
      "take the locks in one order everywhere, or use one lock for both"),
  LOCK_NOT_RELEASED(
      "PY0614",
      Severity.WARNING,
      "Lock that is not released on every way",
      "'{0}' stays locked if {1}",
      "write: with {0}: ..."),
  THREAD_MISUSED("PY0615", Severity.ERROR, "Thread used out of order", "{0}", "{1}"),
  LOCK_OF_ONE_USE(
      "PY0616",
      Severity.WARNING,
      "Lock that nobody else can hold",
      "{0} makes a lock that no other thread can hold, so it guards nothing",
      "make the lock once, where all threads can reach it"),
  WAIT_OUTSIDE_LOOP(
      "PY0617",
      Severity.WARNING,
      "Wait outside a loop",
      "'{0}.wait()' may return before what it waits for has happened",
      "write: {0}.wait_for(lambda: ...), or: while not ...: {0}.wait()"),
  NOTIFY_WITHOUT_LOCK(
      "PY0618",
      Severity.WARNING,
      "Condition used without its lock",
      "'{0}.{1}()' raises RuntimeError unless the lock is held",
      "write: with {0}: {0}.{1}()"),
  ENDLESS_CONSUMER(
      "PY0619",
      Severity.NOTE,
      "Consumer that never ends",
      "the loop takes from '{0}' for ever, and its thread keeps the program alive",
      "leave the loop at an item that means the end, such as None, or make the thread a daemon"),
  WAIT_FOR_OWN_POOL(
      "PY0620",
      Severity.WARNING,
      "Task that waits for its own pool",
      "a task of '{0}' waits for another task of '{0}', which may never get a thread",
      "wait for it outside the task, or use a pool of its own for it"),
  LATE_CAPTURE(
      "PY0621",
      Severity.WARNING,
      "Loop variable used by a thread",
      "the thread sees what '{0}' is when it runs, not what it is now",
      "pass the value: args=({0},) or a default, lambda {0}={0}: ..."),
  BUSY_WAIT(
      "PY0622",
      Severity.NOTE,
      "Loop that waits without pause",
      "the loop keeps a processor busy until another thread changes something",
      "wait for a threading.Event, a Condition or a Queue, or sleep in the loop");

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

  /** Whether the user can say that it does not matter. */
  public boolean isSuppressible() {
    return severity != Severity.ERROR || this == THREAD_MISUSED;
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
