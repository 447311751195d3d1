package dev.portalis.wasi;

import dev.portalis.wasm.fiber.EntryClass;
import dev.portalis.wasm.fiber.Fibers;
import dev.portalis.wasm.host.HostProcess;
import org.teavm.interop.Export;

/** What a host of WASI calls: runs the entry class's {@code main} and all fibers to their end. */
public final class WasiStart {
  private static final int FAILED = 1;

  private WasiStart() {}

  /** Runs the program. Comes back if it ends with status 0. */
  @Export(name = "_start")
  public static void start() {
    String[] arguments = HostProcess.arguments();
    Fibers.startMain(() -> EntryClass.main(arguments));
    while (true) {
      long next = Fibers.run(Long.MAX_VALUE);
      if (next == Fibers.NOTHING_LEFT) {
        // The program ends by exiting, unless all its threads wait.
        HostProcess.exit(FAILED);
        return;
      }
      if (next != Fibers.MORE) {
        HostProcess.sleep(next, false);
      }
    }
  }
}
