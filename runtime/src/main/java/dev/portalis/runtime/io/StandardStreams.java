package dev.portalis.runtime.io;

import dev.portalis.runtime.io.PyTextOutput.Buffering;

/** The streams that a program begins with. */
public final class StandardStreams {
  /**
   * {@code sys.__stdout__}. Passed on with each write, since Java code around may write too, until
   * a whole program takes it over.
   */
  public static final PyTextOutput OUTPUT =
      new PyTextOutput(new SystemOutput(false), "<stdout>", "w", Buffering.NONE, false);

  /** {@code sys.__stderr__}. */
  public static final PyTextOutput ERROR =
      new PyTextOutput(new SystemOutput(true), "<stderr>", "w", Buffering.NONE, true);

  /** {@code sys.__stdin__}. */
  public static final PyTextInput INPUT = new PyTextInput(new SystemInput(), "<stdin>", true);

  private StandardStreams() {}

  /** Whether a person reads the output as it comes. */
  public static boolean isTerminal() {
    return SystemOutput.isTerminal();
  }
}
