package dev.portalis.processor.problem;

import dev.portalis.processor.source.PySource;
import dev.portalis.processor.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One diagnostic: what is wrong, where, why, and what to do.
 *
 * @param code its entry of the catalogue
 * @param source the Python file; null where the problem is in the stub's Java source
 * @param span the place in the Python file, {@link Span#FILE_START} without a file
 * @param anchor the place in the stub's Java source; null where the problem is in a Python file
 * @param message what is wrong, one line without id
 * @param notes facts that led to it, one a line
 * @param help what to do, empty where there is nothing to say
 */
public record Problem(
    ProblemCode code,
    @Nullable PySource source,
    Span span,
    @Nullable JavaAnchor anchor,
    String message,
    List<String> notes,
    String help) {
  public Problem {
    if ((source == null) == (anchor == null)) {
      throw new IllegalArgumentException("a problem is either in Python or in Java");
    }
    notes = List.copyOf(notes);
  }

  /** A problem in a Python file; the arguments fill the placeholders of the code's message. */
  public static Problem of(ProblemCode code, PySource source, Span span, Object... arguments) {
    return new Problem(
        code, source, span, null, code.message(arguments), List.of(), code.help(arguments));
  }

  /** A problem in the stub; the arguments fill the placeholders of the code's message. */
  public static Problem of(ProblemCode code, JavaAnchor anchor, Object... arguments) {
    return new Problem(
        code,
        null,
        Span.FILE_START,
        anchor,
        code.message(arguments),
        List.of(),
        code.help(arguments));
  }

  /** The same problem with one more note. */
  public Problem withNote(String note) {
    List<String> more = new ArrayList<>(notes);
    more.add(note);
    return new Problem(code, source, span, anchor, message, more, help);
  }

  /** The same problem with a note that ends in a place of a Python file. */
  public Problem withNote(String note, PySource at, Span place) {
    return withNote(note + " at " + place(at, place));
  }

  /** The same problem with this help in place of the catalogue's. */
  public Problem withHelp(String newHelp) {
    return new Problem(code, source, span, anchor, message, notes, newHelp);
  }

  /** A place as compilers write it, {@code worker.py:4:12}; the column counts from one. */
  public static String place(PySource source, Span span) {
    return source.path() + ":" + span.startLine() + ":" + (span.startColumn() + 1);
  }

  /** The text for the user, without the place: id and message, then notes and help. */
  public String render() {
    StringBuilder text = new StringBuilder("[").append(code.id()).append("] ").append(message);
    for (String note : notes) {
      text.append("\nnote: ").append(note);
    }
    if (!help.isEmpty()) {
      text.append("\nhelp: ").append(help);
    }
    return text.toString();
  }

  /** Where it is: {@code worker.py:4:12} or {@code demo.Worker.fib(long)}. */
  public String place() {
    return source != null ? place(source, span) : String.valueOf(anchor);
  }

  @Override
  public String toString() {
    return place() + ": " + render();
  }
}
