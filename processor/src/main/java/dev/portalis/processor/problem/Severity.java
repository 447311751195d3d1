package dev.portalis.processor.problem;

/** Whether a problem stops the build. */
public enum Severity {
  ERROR,
  WARNING
}
