package dev.portalis.runtime.program;

/** The top level of a module. */
public interface ModuleBody {
  /** Runs it, once. */
  void run();
}
