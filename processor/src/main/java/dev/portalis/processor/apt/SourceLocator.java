package dev.portalis.processor.apt;

import dev.portalis.processor.problem.JavaAnchor;
import dev.portalis.processor.problem.Problem;
import dev.portalis.processor.problem.ProblemCode;
import dev.portalis.processor.problem.Problems;
import dev.portalis.processor.source.ModuleFinder;
import dev.portalis.processor.source.PySource;
import dev.portalis.processor.source.SourceReader;
import dev.portalis.processor.source.Span;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/**
 * Finds the Python file of a stub, and the modules beside it.
 *
 * <p>The file is sought from the directory of the stub's Java source; where a compiler does not
 * tell that, from the stub's package in each place where sources and resources can be. The first
 * directory that has the main file has its modules too.
 */
final class SourceLocator implements ModuleFinder {
  private final ProcessingEnvironment environment;
  private final Options options;
  private final Problems problems;
  private final Map<PySource, URI> files = new IdentityHashMap<>();
  private @Nullable Main main;

  /** Where the main file is: its directory, from that of the search and as the user wrote it. */
  private record Main(
      Directory directory, String directoryPath, String displayPath, JavaAnchor anchor) {}

  /** A directory, and the path from it to that of the stub. */
  private record Base(Directory directory, String prefix) {
    /** The path from the directory; null where it leads out of it. */
    @Nullable String path(String relative) {
      return normalize(prefix + relative);
    }
  }

  SourceLocator(ProcessingEnvironment environment, Options options, Problems problems) {
    this.environment = environment;
    this.options = options;
    this.problems = problems;
  }

  /** Finds the file that a stub names, or reports every place where it is not. */
  Optional<PySource> locate(TypeElement type, String name, JavaAnchor anchor) {
    List<String> tried = new ArrayList<>();
    if (SourceFiles.isPath(name) && !name.isBlank()) {
      for (Base candidate : candidates(type)) {
        String path = candidate.path(name);
        Directory.FoundFile file = path == null ? null : open(candidate.directory(), path, anchor);
        if (path != null && file != null) {
          main = new Main(candidate.directory(), parent(path), parent(name), anchor);
          return read(name, file);
        }
        tried.add(candidate.directory().describe(path == null ? name : path));
      }
    }
    if (!problems.hasErrors()) {
      Problem problem = Problem.of(ProblemCode.FILE_NOT_FOUND, anchor, "'" + name + "'");
      for (String place : tried) {
        problem = problem.withNote("not at " + place);
      }
      problems.report(problem);
    }
    return Optional.empty();
  }

  private List<Base> candidates(TypeElement type) {
    String inPackage = packagePath(type);
    List<Base> candidates = new ArrayList<>();
    for (Path root : options.sourceRoots()) {
      candidates.add(new Base(new Directory.OfPath(root), inPackage));
    }
    addSibling(candidates, SourceFiles.byElements(environment, type));
    addSibling(candidates, SourceFiles.byTrees(environment, type));
    addSibling(candidates, SourceFiles.byBinding(type));
    Filer filer = environment.getFiler();
    for (StandardLocation location :
        List.of(
            StandardLocation.SOURCE_PATH,
            StandardLocation.CLASS_OUTPUT,
            StandardLocation.CLASS_PATH)) {
      candidates.add(new Base(new Directory.OfLocation(filer, location), inPackage));
    }
    return candidates;
  }

  private static void addSibling(List<Base> candidates, @Nullable Path javaFile) {
    Path directory = javaFile == null ? null : javaFile.toAbsolutePath().getParent();
    if (directory == null) {
      return;
    }
    // The file may be above the stub's directory.
    Path root = directory.getRoot();
    String prefix = root.relativize(directory).toString().replace('\\', '/') + "/";
    Base sibling = new Base(new Directory.OfPath(root), prefix.equals("/") ? "" : prefix);
    if (!candidates.contains(sibling)) {
      candidates.add(sibling);
    }
  }

  private String packagePath(TypeElement type) {
    String name = environment.getElementUtils().getPackageOf(type).getQualifiedName().toString();
    return name.isEmpty() ? "" : name.replace('.', '/') + "/";
  }

  private static String parent(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  /** A path without {@code .} and {@code ..}; null where it leads out of its directory. */
  private static @Nullable String normalize(String path) {
    Deque<String> parts = new ArrayDeque<>();
    for (String part : path.replace('\\', '/').split("/")) {
      if (part.equals("..")) {
        if (parts.pollLast() == null) {
          return null;
        }
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.addLast(part);
      }
    }
    return String.join("/", parts);
  }

  private Directory.@Nullable FoundFile open(Directory directory, String path, JavaAnchor anchor) {
    try {
      return directory.open(path);
    } catch (IOException e) {
      problems.report(
          Problem.of(
              ProblemCode.FILE_UNREADABLE, anchor, directory.describe(path), String.valueOf(e)));
      return null;
    }
  }

  private Optional<PySource> read(String name, Directory.FoundFile file) {
    try {
      PySource source = SourceReader.decode(name, file.bytes());
      files.put(source, file.uri());
      return Optional.of(source);
    } catch (SourceReader.CodingException e) {
      PySource source = new PySource(name, latin1(file.bytes()));
      files.put(source, file.uri());
      Span span = new Span(e.line(), 0, e.line(), 0);
      problems.report(
          Problem.of(ProblemCode.INVALID_ENCODING, source, span, String.valueOf(e.getMessage())));
      return Optional.empty();
    }
  }

  private static String latin1(byte[] bytes) {
    return new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
  }

  @Override
  public Optional<Found> find(String dottedName) {
    String path = dottedName.replace('.', '/');
    Optional<PySource> initializer = module(path + "/__init__.py");
    return initializer.isPresent()
        ? initializer.map(source -> new Found(source, true))
        : module(path + ".py").map(source -> new Found(source, false));
  }

  private Optional<PySource> module(String relative) {
    Main found = main;
    if (found == null) {
      return Optional.empty();
    }
    Directory.FoundFile file =
        open(found.directory(), found.directoryPath() + relative, found.anchor());
    return file == null ? Optional.empty() : read(found.displayPath() + relative, file);
  }

  /** The file of a source that was found here; null for other sources. */
  @Nullable URI uri(PySource source) {
    return files.get(source);
  }
}
