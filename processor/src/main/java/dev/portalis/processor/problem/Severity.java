package dev.portalis.processor.problem;

/** How much a problem matters. */
public enum Severity {
  /** It stops the build. */
  ERROR,
  /** Something is probably wrong. */
  WARNING,
  /** Something that is worth knowing. */
  NOTE
}
