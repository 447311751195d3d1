package dev.portalis.wasm.host;

import org.teavm.interop.Address;

/** The host's clocks. */
public final class Clock {
  private static final int REALTIME = 0;
  private static final int MONOTONIC = 1;
  private static final long NANOS_PER_MILLI = 1_000_000;

  private Clock() {}

  /** Milliseconds since 1970. */
  public static long millis() {
    return time(REALTIME) / NANOS_PER_MILLI;
  }

  /** Nanoseconds of a clock that never goes back. */
  public static long monotonic() {
    return time(MONOTONIC);
  }

  private static long time(int clock) {
    Address result = Buffer.result();
    Preview1.clockTimeGet(clock, 1, result);
    return result.getLong();
  }
}
