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
    ErrorCallbacks callbacks = new ErrorCallbacks(source, problems);
    EnumSet<AbstractParser.Flags> flags = EnumSet.noneOf(AbstractParser.Flags.class);
    ModTy.Module tree =
        (ModTy.Module)
            new Parser(source.text(), callbacks, InputType.FILE, flags, FEATURE_VERSION).parse();
    ScopeEnvironment.analyze(tree, callbacks, EnumSet.noneOf(FutureFeature.class));
    Converter converter = new Converter(source, problems);
    return new Module(moduleName, source, converter.statements(tree.body));
  }
}
