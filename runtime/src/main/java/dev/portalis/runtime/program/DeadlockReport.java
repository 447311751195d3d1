package dev.portalis.runtime.program;

import dev.portalis.runtime.io.StandardStreams;
import dev.portalis.runtime.threads.Carrier;
import dev.portalis.runtime.threads.Deadlock;
import dev.portalis.runtime.threads.Platform;
import java.util.List;

/** Ends a program whose threads all wait, and says where each does. */
final class DeadlockReport implements Deadlock.Listener {
  @Override
  public void found(List<Carrier> blocked) {
    StandardStreams.OUTPUT.flush();
    StandardStreams.ERROR.writeText(text(blocked));
    StandardStreams.ERROR.flush();
    Platform.THREADS.exit(Deadlock.STATUS);
  }

  private static String text(List<Carrier> blocked) {
    StringBuilder text = new StringBuilder("Fatal error: deadlock: ");
    text.append(
        blocked.size() == 1
            ? "the only thread waits, and nobody is left to wake it\n"
            : "all " + blocked.size() + " threads wait, and nobody is left to wake one\n");
    for (Carrier each : blocked) {
      Carrier.Owner owner = each.owner();
      text.append("\nThread ")
          .append(owner == null ? each.name() : owner.name())
          .append(" (most recent call last):\n");
      List<PythonFrame> frames = StackReader.frames(Platform.THREADS.stack(each));
      if (frames.isEmpty()) {
        text.append("  outside of Python\n");
      }
      TracebackWriter.append(text, frames);
    }
    return text.toString();
  }
}
