package dev.portalis.processor.apt;

import dev.portalis.processor.problem.Problem;

/** Shows problems to the user. */
interface Reporter {
  /** Shows one problem at its place. */
  void report(Problem problem);
}
