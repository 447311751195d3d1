package dev.portalis.processor;

import dev.portalis.annotations.Platform;
import dev.portalis.processor.library.Library;
import dev.portalis.processor.source.ModuleFinder;
import dev.portalis.processor.source.PySource;
import dev.portalis.processor.stub.StubSignature;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * All that a translation depends on.
 *
 * @param main the Python file that the stub names
 * @param stub the stub
 * @param options how to translate
 * @param modules finds the modules that the program imports
 * @param library the modules and classes of the runtime
 */
public record CompilerInput(
    PySource main, StubSignature stub, Options options, ModuleFinder modules, Library library) {

  /**
   * How to translate.
   *
   * @param platforms the platforms to write entry classes for
   * @param report whether to write a page with the inferred types
   * @param suppress the ids of problems that are not to be reported
   * @param notes what to tell of on request: {@code isolation}
   */
  public record Options(
      Set<Platform> platforms, boolean report, Set<String> suppress, Set<String> notes) {
    public Options {
      Set<Platform> inOrder = EnumSet.noneOf(Platform.class);
      inOrder.addAll(platforms);
      platforms = Collections.unmodifiableSet(inOrder);
      suppress = Set.copyOf(suppress);
      notes = Set.copyOf(notes);
    }

    /** Reports all problems, without notes on request. */
    public Options(Set<Platform> platforms, boolean report) {
      this(platforms, report, Set.of(), Set.of());
    }

    /** For the JVM alone, without a page. */
    public static final Options DEFAULT = new Options(Set.of(Platform.JVM), false);
  }
}
