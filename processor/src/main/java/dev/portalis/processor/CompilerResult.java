package dev.portalis.processor;

import dev.portalis.processor.emit.GeneratedFile;
import dev.portalis.processor.problem.Problem;
import dev.portalis.processor.problem.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a translation gave.
 *
 * @param files the Java files, none where a problem is an error
 * @param problems errors and warnings
 * @param report the HTML of the page about the program; null where none was asked for
 */
public record CompilerResult(
    List<GeneratedFile> files, List<Problem> problems, @Nullable String report) {
  public CompilerResult {
    files = List.copyOf(files);
    problems = List.copyOf(problems);
  }

  /** A result without a page. */
  public CompilerResult(List<GeneratedFile> files, List<Problem> problems) {
    this(files, problems, null);
  }

  /** Whether a problem is an error. */
  public boolean hasErrors() {
    return problems.stream().anyMatch(p -> p.code().severity() == Severity.ERROR);
  }
}
