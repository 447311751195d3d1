package dev.portalis.processor.parse;

import com.oracle.graal.python.pegparser.AbstractParser;
import com.oracle.graal.python.pegparser.FutureFeature;
import com.oracle.graal.python.pegparser.InputType;
import com.oracle.graal.python.pegparser.Parser;
import com.oracle.graal.python.pegparser.scope.ScopeEnvironment;
import com.oracle.graal.python.pegparser.sst.ModTy;
import dev.portalis.processor.problem.ProblemCode;
import dev.portalis.processor.problem.Problems;
import dev.portalis.processor.source.PySource;
import dev.portalis.processor.source.Span;
import dev.portalis.processor.tree.Module;
import java.util.EnumSet;
import java.util.Optional;

/** Parses Python 3.12, and refuses what CPython's compiler refuses with a SyntaxError. */
public final class PyParser {
  /** The minor version of the Python that is understood. */
  private static final int FEATURE_VERSION = 12;

  private PyParser() {}

  /**
   * Parses a module.
   *
   * @param moduleName the dotted name, {@code __main__} for a program
   * @param problems takes CPython's message at its position where the text is no Python
   * @return the module, empty where an error was reported
   */
  public static Optional<Module> parse(PySource source, String moduleName, Problems problems) {
    Problems found = new Problems();
    Optional<Module> module = attempt(source, moduleName, found);
    found.list().forEach(problems::report);
    return found.hasErrors() ? Optional.empty() : module;
  }

  private static Optional<Module> attempt(PySource source, String moduleName, Problems problems) {
    try {
      return Optional.of(run(source, moduleName, problems));
    } catch (ErrorCallbacks.Stop reported) {
      return Optional.empty();
    } catch (StackOverflowError e) {
      problems.report(ProblemCode.TOO_DEEPLY_NESTED, source, Span.FILE_START);
      return Optional.empty();
    }
  }

  private static Module run(PySource source, String moduleName, Problems problems) {
    refuseNulls(source, problems);
    ErrorCallbacks callbacks = new ErrorCallbacks(source, problems);
    EnumSet<AbstractParser.Flags> flags = EnumSet.noneOf(AbstractParser.Flags.class);
    ModTy.Module tree =
        (ModTy.Module)
            new Parser(source.text(), callbacks, InputType.FILE, flags, FEATURE_VERSION).parse();
    callbacks.parsed();
    ScopeEnvironment.analyze(tree, callbacks, EnumSet.noneOf(FutureFeature.class));
    Converter converter = new Converter(source, problems);
    Module module = new Module(moduleName, source, converter.statements(tree.body));
    new SyntaxRules(source, problems).check(module);
    return module;
  }

  private static void refuseNulls(PySource source, Problems problems) {
    int at = source.text().indexOf('\0');
    if (at >= 0) {
      String before = source.text().substring(0, at);
      int line = new PySource(source.path(), before).lines().size();
      Span span = new Span(line, 0, line, 0);
      problems.report(
          ProblemCode.SYNTAX_ERROR, source, span, "source code cannot contain null bytes");
      throw new ErrorCallbacks.Stop();
    }
  }
}
