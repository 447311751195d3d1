package dev.portalis.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * Compares whole processes and warm runs: the translated programs, the Java written by hand,
 * CPython and GraalPy where they are on the path. What a program prints is checked each time.
 */
public final class Compare {
  private static final String ROW = "| %-10s | %9s | %9s | %5s | %4s | %9s | %9s | %9s | %9s |%n";
  private static final String HELLO = "hello";

  private final Path python;
  private final int times;

  private Compare(Path python, int times) {
    this.python = python;
    this.times = times;
  }

  /**
   * {@code [PROGRAM ...]}: measures these, or all. The system property {@code benchmarks.times}
   * says how many warm runs there are.
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path directory = Path.of(System.getProperty("benchmarks.directory", "benchmarks"));
    Path python = directory.resolve("src/main/java/dev/portalis/benchmarks/translated");
    Compare compare = new Compare(python, Integer.getInteger("benchmarks.times", 12));
    List<String> names = Arrays.stream(args).filter(each -> !each.isBlank()).toList();
    compare.run(names);
  }

  private void run(List<String> names) throws IOException, InterruptedException {
    System.out.println("Warm: the fastest of " + times + " runs in one process, in milliseconds.");
    System.out.println("Process: from start to exit, in milliseconds.");
    System.out.println();
    row("program", "Java", "Portalis", "ratio", "goal", "Java", "Portalis", "CPython", "GraalPy");
    row("", "warm", "warm", "", "", "process", "process", "process", "process");
    row("---", "---", "---", "---", "---", "---", "---", "---", "---");
    if (names.isEmpty() || names.contains(HELLO)) {
      hello();
    }
    for (Program each : Program.values()) {
      if (names.isEmpty() || names.contains(each.file())) {
        compare(each);
      }
    }
  }

  private static void row(Object... cells) {
    System.out.printf(Locale.ROOT, ROW, cells);
  }

  /** A program that is only started. */
  private void hello() throws IOException, InterruptedException {
    String handwritten = "dev.portalis.benchmarks.handwritten.Hello";
    String translated = "dev.portalis.benchmarks.translated.HelloProgramJvm";
    OptionalDouble java = process(HELLO, java(handwritten));
    OptionalDouble portalis = process(HELLO, java(translated));
    row(
        HELLO,
        "",
        "",
        ratio(portalis, java),
        "1.3",
        milliseconds(java),
        milliseconds(portalis),
        milliseconds(process(HELLO, interpreter("python3", HELLO))),
        milliseconds(process(HELLO, interpreter("graalpy", HELLO))));
  }

  private void compare(Program program) throws IOException, InterruptedException {
    String file = program.file();
    String repeat = Repeat.class.getName();
    String many = String.valueOf(times);
    OptionalDouble java = warm(file, java(repeat, program.name(), many));
    OptionalDouble portalis = warm(file, java(program.warmClass(), many));
    row(
        file,
        milliseconds(java),
        milliseconds(portalis),
        ratio(portalis, java),
        String.valueOf(program.goal()),
        milliseconds(process(file, java(repeat, program.name(), "1"))),
        milliseconds(process(file, java(program.mainClass()))),
        milliseconds(process(file, interpreter("python3", file))),
        milliseconds(process(file, interpreter("graalpy", file))));
  }

  private static String milliseconds(OptionalDouble seconds) {
    return seconds.isPresent()
        ? String.format(Locale.ROOT, "%.1f", seconds.getAsDouble() * 1000)
        : "-";
  }

  private static String ratio(OptionalDouble a, OptionalDouble b) {
    return a.isPresent() && b.isPresent()
        ? String.format(Locale.ROOT, "%.2f", a.getAsDouble() / b.getAsDouble())
        : "-";
  }

  private static List<String> java(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.addAll(List.of(arguments));
    return command;
  }

  private List<String> interpreter(String name, String file) {
    return List.of(name, python.resolve(file + ".py").toString());
  }

  /** The fastest run of many in one process. */
  private static OptionalDouble warm(String file, List<String> command)
      throws IOException, InterruptedException {
    return output(file, command).stream().mapToDouble(Double::parseDouble).min();
  }

  /** How long a process takes; empty where there is no such command. */
  private OptionalDouble process(String file, List<String> command)
      throws IOException, InterruptedException {
    if (!isFound(command.get(0))) {
      return OptionalDouble.empty();
    }
    boolean isShort = file.equals(HELLO);
    double best = Double.MAX_VALUE;
    for (int i = 0; i < (isShort ? 20 : 3); i++) {
      long start = System.nanoTime();
      output(file, command);
      best = Math.min(best, (System.nanoTime() - start) / 1e9);
    }
    return OptionalDouble.of(best);
  }

  private static boolean isFound(String command) {
    String path = System.getenv().getOrDefault("PATH", "");
    return Files.isExecutable(Path.of(command))
        || Arrays.stream(path.split(java.io.File.pathSeparator))
            .anyMatch(each -> Files.isExecutable(Path.of(each, command)));
  }

  /** Runs a command, checks what it prints, and gives the lines of its standard error. */
  private static List<String> output(String file, List<String> command)
      throws IOException, InterruptedException {
    Path out = Files.createTempFile("benchmark", ".out");
    Path err = Files.createTempFile("benchmark", ".err");
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectOutput(out.toFile())
              .redirectError(err.toFile())
              .start();
      int exit = process.waitFor();
      String printed = Files.readString(out);
      if (exit != 0 || !printed.strip().equals(Program.expected(file).strip())) {
        throw new IllegalStateException(
            command + " printed " + printed + Files.readString(err) + " and ended with " + exit);
      }
      return Files.readAllLines(err);
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }
}
