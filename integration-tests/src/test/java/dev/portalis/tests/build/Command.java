package dev.portalis.tests.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A command that ran: its exit code, and all it wrote. */
public record Command(int exitCode, String output) {
  private static final long LIMIT_MINUTES = 5;

  /** Runs the command in the directory. */
  public static Command run(Path directory, Map<String, String> environment, List<String> words)
      throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(words).directory(directory.toFile()).redirectErrorStream(true);
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (!process.waitFor(LIMIT_MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new AssertionError("still running: " + words + "\n" + output);
    }
    return new Command(process.exitValue(), output);
  }

  /** Returns this, or fails with the output where the command failed. */
  public Command succeeded() {
    if (exitCode != 0) {
      throw new AssertionError("exit code " + exitCode + "\n" + output);
    }
    return this;
  }

  /** Returns this, or fails with the output where the command did not fail. */
  public Command failed() {
    if (exitCode == 0) {
      throw new AssertionError("did not fail\n" + output);
    }
    return this;
  }
}
