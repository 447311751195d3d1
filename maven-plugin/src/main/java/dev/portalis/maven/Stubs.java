package dev.portalis.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The Java files that name a Python file. */
final class Stubs {
  private static final String EXTENSION = ".java";
  private static final String ANNOTATION = "FromPython";

  /** Relative to their source roots. */
  private final List<String> javaFiles;

  private Stubs(List<String> javaFiles) {
    this.javaFiles = javaFiles;
  }

  /** Returns the stubs below the source roots that exist. */
  static Stubs in(List<Path> roots) throws IOException {
    List<String> stubs = new ArrayList<>();
    for (Path root : roots) {
      if (!Files.isDirectory(root)) {
        continue;
      }
      try (Stream<Path> files = Files.walk(root)) {
        files
            .filter(file -> file.getFileName().toString().endsWith(EXTENSION))
            .filter(Files::isRegularFile)
            .filter(Stubs::namesPython)
            .forEach(file -> stubs.add(root.relativize(file).toString()));
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
    }
    return new Stubs(stubs);
  }

  /**
   * Deletes the stubs' class files, so that Maven finds the stubs stale.
   *
   * @return how many there were
   */
  int deleteClasses(Path classes) throws IOException {
    int deleted = 0;
    for (String java : javaFiles) {
      String name = java.substring(0, java.length() - EXTENSION.length());
      if (Files.deleteIfExists(classes.resolve(name + ".class"))) {
        deleted++;
      }
    }
    return deleted;
  }

  /** One too many costs nothing: Maven recompiles the whole module for one. */
  private static boolean namesPython(Path java) {
    try {
      // Latin 1 decodes any bytes, and the annotation's name is ASCII.
      return Files.readString(java, StandardCharsets.ISO_8859_1).contains(ANNOTATION);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
