package dev.portalis.threads;

import dev.portalis.runtime.threads.Carrier;
import dev.portalis.runtime.threads.Deadlock;
import dev.portalis.runtime.threads.Platform;
import java.util.List;

/** Ends a Java program whose threads all wait, and says where each does. */
final class DeadlockPrinter implements Deadlock.Listener {
  @Override
  public void found(List<Carrier> blocked) {
    StringBuilder text = new StringBuilder("Fatal error: deadlock: all threads wait\n");
    for (Carrier each : blocked) {
      text.append("\nThread ").append(each.name()).append('\n');
      for (StackTraceElement frame : Platform.THREADS.stack(each)) {
        text.append("    at ").append(frame).append('\n');
      }
    }
    System.out.flush();
    System.err.print(text);
    System.err.flush();
    Platform.THREADS.exit(Deadlock.STATUS);
  }
}
