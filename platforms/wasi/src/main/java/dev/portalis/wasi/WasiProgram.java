package dev.portalis.wasi;

import dev.portalis.runtime.program.ModuleBody;
import dev.portalis.runtime.program.PyProgram;
import dev.portalis.wasm.host.HostProcess;

/** The run of a whole program under WASI. */
public final class WasiProgram {
  private WasiProgram() {}

  /**
   * Runs a program to its end and leaves the process with its exit status.
   *
   * @param main the top level of the main module
   * @param script the file's name, as {@code sys.argv[0]}
   * @param arguments the other arguments
   */
  public static void run(ModuleBody main, String script, String[] arguments) {
    HostProcess.exit(PyProgram.run(main, script, arguments));
  }
}
