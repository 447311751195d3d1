package dev.portalis.processor.library;

import dev.portalis.processor.source.ModuleFinder;
import dev.portalis.processor.source.PySource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The modules of the library that are written in Python: resources of the processor, which are
 * translated with the program that imports them.
 */
public final class PythonLibrary {
  private static final String DIRECTORY = "/dev/portalis/processor/library/python/";

  private PythonLibrary() {}

  /** Finds a module, such as {@code textwrap} or {@code urllib.parse}. */
  public static Optional<ModuleFinder.Found> find(String dottedName) {
    String path = dottedName.replace('.', '/');
    Optional<PySource> initializer = read(path + "/__init__.py");
    return initializer.isPresent()
        ? initializer.map(source -> new ModuleFinder.Found(source, true))
        : read(path + ".py").map(source -> new ModuleFinder.Found(source, false));
  }

  private static Optional<PySource> read(String path) {
    try (InputStream in = PythonLibrary.class.getResourceAsStream(DIRECTORY + path)) {
      if (in == null) {
        return Optional.empty();
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Optional.of(new PySource(PySource.LIBRARY + path, text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
