package dev.portalis.processor.apt;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** A directory of sources that a compiler compiles. */
final class Build {
  private final Path root;
  private final List<String> options = new ArrayList<>();

  Build(Path root) {
    this.root = root;
  }

  Path sources() {
    return root.resolve("src");
  }

  Build write(String path, String text) throws IOException {
    Path file = sources().resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return this;
  }

  Build option(String option) {
    options.add(option);
    return this;
  }

  List<Diagnostic<? extends JavaFileObject>> javac(Processor processor) throws IOException {
    return compile(ToolProvider.getSystemJavaCompiler(), processor);
  }

  List<Diagnostic<? extends JavaFileObject>> ecj(Processor processor) throws IOException {
    return compile(new EclipseCompiler(), processor);
  }

  private List<Diagnostic<? extends JavaFileObject>> compile(
      JavaCompiler compiler, Processor processor) throws IOException {
    Path output = Files.createDirectories(root.resolve("out"));
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
            compiler.getStandardFileManager(diagnostics, Locale.ROOT, null);
        Stream<Path> sources = Files.walk(sources())) {
      List<String> arguments = new ArrayList<>(options);
      arguments.addAll(List.of("-d", output.toString(), "-source", "17", "-target", "17"));
      arguments.addAll(List.of("-classpath", System.getProperty("java.class.path")));
      CompilationTask task =
          compiler.getTask(
              new StringWriter(),
              files,
              diagnostics,
              arguments,
              null,
              files.getJavaFileObjectsFromPaths(
                  sources.filter(path -> path.toString().endsWith(".java")).sorted().toList()));
      task.setProcessors(List.of(processor));
      task.call();
    }
    return diagnostics.getDiagnostics().stream()
        .filter(each -> String.valueOf(each.getMessage(Locale.ROOT)).contains("PY0"))
        .toList();
  }
}
