package dev.portalis.wasi;

import dev.portalis.wasm.fiber.Fibers;
import dev.portalis.wasm.host.HostProcess;
import org.teavm.interop.Export;
import org.teavm.runtime.Fiber;

/** What a host of WASI calls: runs the entry class's {@code main} and all fibers to their end. */
public final class WasiStart {
  private static final int FAILED = 1;

  private WasiStart() {}

  /** Runs the program. Comes back if it ends with status 0. */
  @Export(name = "_start")
  public static void start() {
    Fibers.startMain(() -> Fiber.runMain(HostProcess.arguments()));
    while (true) {
      long next = Fibers.run(Long.MAX_VALUE);
      if (next == Fibers.NOTHING_LEFT) {
        // The program ends by exiting, unless all its threads wait.
        HostProcess.exit(FAILED);
        return;
      }
      if (next != Fibers.MORE) {
        HostProcess.sleep(next, Fibers.isHostAwaited());
        Fibers.hostTold();
      }
    }
  }
}
