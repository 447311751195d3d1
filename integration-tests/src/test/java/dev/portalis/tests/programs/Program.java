package dev.portalis.tests.programs;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A Python program of {@code src/test/resources/programs} with what CPython 3.12 did: {@code
 * NAME.py} or {@code NAME/main.py} with further modules, {@code NAME.out} for standard output,
 * {@code NAME.err} for standard error where it is not empty, {@code NAME.exit} for the exit status
 * where it is not 0. Comments at the top of the program say more:
 *
 * <ul>
 *   <li>{@code # order: free}: the lines of the output may come in any order
 *   <li>{@code # mask: REGEX}: what matches differs from run to run and is not compared
 *   <li>{@code # argv: ...}: the arguments, separated by blanks
 *   <li>{@code # stdin: ...}: a line of standard input; may be repeated
 * </ul>
 */
record Program(String name, Path main) {
  private static final Path ROOT = Path.of("src/test/resources/programs");

  /** All programs, by name. */
  static List<Program> all() throws IOException {
    List<Program> programs = new ArrayList<>();
    try (Stream<Path> files = Files.walk(ROOT)) {
      files
          .filter(file -> file.toString().endsWith(".out"))
          .sorted()
          .forEach(file -> programs.add(of(file)));
    }
    return programs;
  }

  private static Program of(Path output) {
    String path = output.toString();
    String base = path.substring(0, path.length() - ".out".length());
    Path single = Path.of(base + ".py");
    Path main = Files.exists(single) ? single : Path.of(base, "main.py");
    String name = ROOT.relativize(Path.of(base)).toString().replace(File.separatorChar, '/');
    return new Program(name, main);
  }

  /** The Java package of the program's stub. */
  String packageName() {
    return "programs." + name.replace('/', '.').replace('-', '_');
  }

  /** Whether the program is a directory of modules. */
  boolean hasModules() {
    return main.endsWith("main.py");
  }

  String expectedOutput() throws IOException {
    return sibling(".out", "");
  }

  String expectedError() throws IOException {
    return sibling(".err", "");
  }

  int expectedStatus() throws IOException {
    return Integer.parseInt(sibling(".exit", "0").strip());
  }

  private String sibling(String ending, String otherwise) throws IOException {
    Path file = ROOT.resolve(name + ending);
    return Files.exists(file) ? Files.readString(file) : otherwise;
  }

  private boolean isOrderFree() throws IOException {
    return directives("order").contains("free");
  }

  /** A text as it is compared: without what differs from run to run. */
  List<String> compared(String text) throws IOException {
    String masked = text;
    for (String pattern : directives("mask")) {
      masked = masked.replaceAll(pattern, "#");
    }
    Stream<String> lines = Arrays.stream(masked.split("\n", -1));
    return (isOrderFree() ? lines.sorted() : lines).toList();
  }

  List<String> arguments() throws IOException {
    List<String> all = new ArrayList<>();
    directives("argv").forEach(line -> all.addAll(Arrays.asList(line.split(" "))));
    return all;
  }

  byte[] standardInput() throws IOException {
    StringBuilder text = new StringBuilder();
    directives("stdin").forEach(line -> text.append(line).append('\n'));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private List<String> directives(String key) throws IOException {
    List<String> found = new ArrayList<>();
    for (String line : Files.readAllLines(main)) {
      if (!line.startsWith("#")) {
        break;
      }
      String prefix = "# " + key + ": ";
      if (line.startsWith(prefix)) {
        found.add(line.substring(prefix.length()));
      }
    }
    return found;
  }

  @Override
  public String toString() {
    return name;
  }
}
