package dev.portalis.runtime.program;

/** The top level of a module. */
public interface ModuleBody {
  /** Runs it, once. */
  void run();

  /** Runs it as that of the program, which counts as imported from the start. */
  default void runAsProgram() {
    run();
  }
}
