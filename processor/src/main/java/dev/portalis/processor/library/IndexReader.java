package dev.portalis.processor.library;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what {@link IndexWriter} wrote. */
public final class IndexReader {
  private final List<String[]> lines = new ArrayList<>();
  private int next;

  private IndexReader(List<String> text) {
    for (String line : text) {
      lines.add(line.split("\t", -1));
    }
  }

  /** The module of an index. */
  public static LibraryModule read(List<String> lines) {
    return new IndexReader(lines).module();
  }

  private LibraryModule module() {
    String[] head = lines.get(next++);
    Members own = members();
    List<LibraryClass> classes = new ArrayList<>();
    while (next < lines.size()) {
      classes.add(type());
    }
    return new LibraryModule(
        head[1],
        head[2],
        head[3],
        names(head[4]),
        !head[5].isEmpty(),
        own.functions,
        classes,
        own.constants);
  }

  private LibraryClass type() {
    String[] head = lines.get(next++);
    Members own = members();
    return new LibraryClass(
        head[1],
        head[2],
        orNull(head[3]),
        orNull(head[4]),
        head[5],
        names(head[6]),
        !head[7].isEmpty(),
        !head[8].isEmpty(),
        own.functions,
        own.constants);
  }

  /** The members behind a module's or a class's line. */
  private static final class Members {
    final List<LibraryFunction> functions = new ArrayList<>();
    final List<LibraryConstant> constants = new ArrayList<>();
  }

  private Members members() {
    Members members = new Members();
    while (next < lines.size() && !lines.get(next)[0].equals(IndexWriter.CLASS)) {
      String[] line = lines.get(next);
      if (line[0].equals(IndexWriter.CONSTANT)) {
        members.constants.add(
            new LibraryConstant(line[1], line[5], line[2], !line[4].isEmpty(), orNull(line[3])));
        next++;
      } else {
        members.functions.add(function());
      }
    }
    return members;
  }

  private LibraryFunction function() {
    String[] first = lines.get(next);
    List<Overload> overloads = new ArrayList<>();
    while (next < lines.size() && continues(first, lines.get(next))) {
      overloads.add(overload(lines.get(next++)));
    }
    return new LibraryFunction(
        first[2], LibraryFunction.Kind.valueOf(first[1]), overloads, names(first[10]));
  }

  private static boolean continues(String[] first, String[] line) {
    return line[0].equals(IndexWriter.FUNCTION)
        && line[1].equals(first[1])
        && line[2].equals(first[2]);
  }

  private static Overload overload(String[] line) {
    List<Parameter> parameters = new ArrayList<>();
    for (int i = 11; i < line.length; i++) {
      String[] parts = line[i].split("\\|", 6);
      parameters.add(
          new Parameter(
              parts[0],
              Parameter.Kind.valueOf(parts[1]),
              parts[2],
              !parts[3].isEmpty(),
              orNull(parts[4]),
              parts.length > 5 ? parts[5] : null));
    }
    return new Overload(
        line[3],
        line[4],
        Overload.Receiver.valueOf(line[5]),
        line[6],
        !line[7].isEmpty(),
        parameters,
        line[8],
        orNull(line[9]));
  }

  private static List<String> names(String field) {
    return field.isEmpty() ? List.of() : List.of(field.split(","));
  }

  private static @Nullable String orNull(String field) {
    return field.isEmpty() ? null : field;
  }
}
