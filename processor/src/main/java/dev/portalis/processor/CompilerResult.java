package dev.portalis.processor;

import dev.portalis.processor.emit.GeneratedFile;
import dev.portalis.processor.problem.Problem;
import dev.portalis.processor.problem.Severity;
import java.util.List;

/**
 * What a translation gave.
 *
 * @param files the Java files, none where a problem is an error
 * @param problems errors and warnings
 */
public record CompilerResult(List<GeneratedFile> files, List<Problem> problems) {
  public CompilerResult {
    files = List.copyOf(files);
    problems = List.copyOf(problems);
  }

  /** Whether a problem is an error. */
  public boolean hasErrors() {
    return problems.stream().anyMatch(p -> p.code().severity() == Severity.ERROR);
  }
}
