package dev.portalis.browser;

import dev.portalis.wasm.fiber.EntryClass;
import dev.portalis.wasm.fiber.Fibers;
import dev.portalis.wasm.host.HostProcess;
import dev.portalis.wasm.host.StandardInput;
import org.teavm.interop.Export;

/** What {@code portalis.js} calls. */
public final class BrowserStart {
  /** How long fibers run before messages of the page are looked at. */
  private static final long SLICE_NANOS = 10_000_000;

  private static final double NANOS_PER_MILLI = 1e6;

  private BrowserStart() {}

  /** Prepares the program; {@link #run} begins it. */
  @Export(name = "portalis_start")
  public static void start() {
    StandardInput.setWait(new InputWait());
    String[] arguments = HostProcess.arguments();
    Fibers.startMain(() -> EntryClass.main(arguments));
  }

  /** Tells fibers that wait for the page that there may be something. */
  @Export(name = "portalis_told")
  public static void told() {
    Fibers.hostTold();
  }

  /**
   * Lets the program run for a while.
   *
   * @return in how many milliseconds it wants to go on; -1 when it has been told something, -2
   *     never
   */
  @Export(name = "portalis_run")
  public static double run() {
    long next = Fibers.run(SLICE_NANOS);
    return next < 0 ? next : next / NANOS_PER_MILLI;
  }

  private static final class InputWait implements StandardInput.Wait {
    @Override
    public void await() {
      Fibers.awaitHost();
    }
  }
}
