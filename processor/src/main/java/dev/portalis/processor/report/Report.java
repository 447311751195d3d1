package dev.portalis.processor.report;

import dev.portalis.processor.bind.BoundModule;
import dev.portalis.processor.source.Span;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a page shows.
 *
 * @param title the name of the stub
 * @param modules the Python files
 * @param functions the functions and the bodies of modules and classes, in source order
 * @param expressions all expressions to be shown with their types
 * @param reasons why expressions are dynamic
 * @param threads what runs in threads of its own
 */
public record Report(
    String title,
    List<BoundModule> modules,
    List<Function> functions,
    List<Expression> expressions,
    List<Reason> reasons,
    List<Thread> threads) {
  public Report {
    modules = List.copyOf(modules);
    functions = List.copyOf(functions);
    expressions = List.copyOf(expressions);
    reasons = List.copyOf(reasons);
    threads = List.copyOf(threads);
  }

  /** What a function is. */
  public enum Kind {
    MODULE,
    CLASS,
    FUNCTION,
    LAMBDA,
    GENERATOR
  }

  /**
   * A function, or the body of a module or class.
   *
   * @param level how many loops are around its calls
   * @param cost how much its dynamic expressions are thought to cost
   * @param count how many expressions its versions have
   * @param dynamic how many of these are dynamic
   */
  public record Function(
      String name,
      Kind kind,
      Reason.Place place,
      int level,
      long cost,
      int count,
      int dynamic,
      List<Version> versions) {
    public Function {
      versions = List.copyOf(versions);
    }
  }

  /**
   * A version of a function.
   *
   * @param signature its types
   * @param note how calls get to it; empty for direct calls
   * @param java its Java by Python line, see {@link JavaLines}
   */
  public record Version(String signature, String note, int dynamic, Map<Integer, String> java) {
    public Version {
      java = Collections.unmodifiableMap(new TreeMap<>(java));
    }
  }

  /**
   * An expression.
   *
   * @param function the index of its function
   * @param types its type in each version of the function; empty where it is not reached
   * @param reason the index of why it is dynamic; -1 where it is not
   * @param level how many loops are around its being evaluated
   */
  public record Expression(
      BoundModule module, Span span, int function, List<String> types, int reason, int level) {
    public Expression {
      types = List.copyOf(types);
    }
  }

  /**
   * A place that starts a thread or hands work to one.
   *
   * @param what what is started
   * @param isIsolated whether it could run with copies of all that it reaches
   * @param path what it shares and how it gets there; empty where it is isolated
   */
  public record Thread(
      String what, Reason.Place place, boolean isIsolated, List<Reason.Step> path) {
    public Thread {
      path = List.copyOf(path);
    }
  }
}
