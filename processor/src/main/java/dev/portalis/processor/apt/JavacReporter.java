package dev.portalis.processor.apt;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import dev.portalis.processor.problem.Problem;
import dev.portalis.processor.source.PySource;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.util.List;
import java.util.function.Function;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * Shows problems as diagnostics of javac at their line and column of the Python file.
 *
 * <p>javac takes the file of a diagnostic from a compilation unit and the offset from a tree. The
 * unit is a proxy whose source file is the Python file, the tree that of a class which stands at
 * the offset in a file of blanks.
 */
final class JavacReporter implements Reporter {
  private final Trees trees;
  private final JavaCompiler compiler;
  private final Function<PySource, @Nullable URI> files;
  private final Reporter fallback;

  private JavacReporter(
      Trees trees,
      JavaCompiler compiler,
      Function<PySource, @Nullable URI> files,
      Reporter fallback) {
    this.trees = trees;
    this.compiler = compiler;
    this.files = files;
    this.fallback = fallback;
  }

  /**
   * A reporter for javac, or the fallback under other compilers.
   *
   * @param files gives the place of a source, null where it is unknown
   * @param fallback shows what is not in a Python file
   */
  static Reporter create(
      ProcessingEnvironment environment,
      Function<PySource, @Nullable URI> files,
      Reporter fallback) {
    try {
      Trees trees = Trees.instance(JavacEnvironment.unwrap(environment));
      JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
      return compiler == null ? fallback : new JavacReporter(trees, compiler, files, fallback);
    } catch (LinkageError | RuntimeException e) {
      return fallback;
    }
  }

  @Override
  public void report(Problem problem) {
    PySource source = problem.source();
    URI uri = source == null ? null : files.apply(source);
    if (source == null || uri == null || !atPython(problem, source, uri)) {
      fallback.report(problem);
    }
  }

  private boolean atPython(Problem problem, PySource source, URI uri) {
    try {
      int offset = source.offset(problem.span().startLine(), problem.span().startColumn());
      Tree tree = treeAt(offset);
      CompilationUnitTree unit = unit(new TextFile(uri, source.text(), JavaFileObject.Kind.OTHER));
      trees.printMessage(MessagerReporter.kind(problem), problem.render(), tree, unit);
      return true;
    } catch (IOException | LinkageError | RuntimeException e) {
      return false;
    }
  }

  /** A tree whose position is the offset. */
  private Tree treeAt(int offset) throws IOException {
    JavaFileObject blanks =
        new TextFile(
            URI.create("mem:///X.java"),
            " ".repeat(offset) + "class X{}",
            JavaFileObject.Kind.SOURCE);
    JavacTask task =
        (JavacTask)
            compiler.getTask(
                null, null, ignored -> {}, List.of("-proc:none"), null, List.of(blanks));
    return task.parse().iterator().next().getTypeDecls().get(0);
  }

  private static CompilationUnitTree unit(JavaFileObject file) {
    return (CompilationUnitTree)
        Proxy.newProxyInstance(
            JavacReporter.class.getClassLoader(),
            new Class<?>[] {CompilationUnitTree.class},
            (proxy, method, arguments) -> method.getName().equals("getSourceFile") ? file : null);
  }

  /** A file in memory. */
  private static final class TextFile extends SimpleJavaFileObject {
    private final String text;

    TextFile(URI uri, String text, Kind kind) {
      super(uri, kind);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
