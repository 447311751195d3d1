package dev.portalis.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The Python files of a build, each with the hash of its content. */
final class PythonFiles {
  private static final String EXTENSION = ".py";

  private final Map<String, String> hashes;

  private PythonFiles(Map<String, String> hashes) {
    this.hashes = hashes;
  }

  /**
   * Returns the Python files below the roots that exist.
   *
   * @param base what the files are named relative to
   */
  static PythonFiles in(Path base, List<Path> roots) throws IOException {
    Map<String, String> hashes = new TreeMap<>();
    for (Path root : roots) {
      if (!Files.isDirectory(root)) {
        continue;
      }
      try (Stream<Path> files = Files.walk(root)) {
        files
            .filter(file -> file.getFileName().toString().endsWith(EXTENSION))
            .filter(Files::isRegularFile)
            .forEach(file -> hashes.put(nameOf(base, file), hash(file)));
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
    }
    return new PythonFiles(hashes);
  }

  /** Returns what {@link #write} wrote, or no files where there is no such record. */
  static PythonFiles read(Path record) throws IOException {
    Map<String, String> hashes = new TreeMap<>();
    if (Files.exists(record)) {
      for (String line : Files.readAllLines(record)) {
        int space = line.indexOf(' ');
        if (space > 0) {
          hashes.put(line.substring(space + 1), line.substring(0, space));
        }
      }
    }
    return new PythonFiles(hashes);
  }

  /** Records these files, all or none. */
  void write(Path record) throws IOException {
    Path directory = Objects.requireNonNull(record.getParent());
    Files.createDirectories(directory);
    StringBuilder text = new StringBuilder();
    hashes.forEach((name, hash) -> text.append(hash).append(' ').append(name).append('\n'));
    Path written = Files.createTempFile(directory, "python", null);
    Files.writeString(written, text);
    Files.move(written, record, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Returns the names of the files that came, went or have another content. */
  List<String> changesSince(PythonFiles before) {
    List<String> changes = new ArrayList<>();
    TreeSet<String> names = new TreeSet<>(hashes.keySet());
    names.addAll(before.hashes.keySet());
    for (String name : names) {
      if (!Objects.equals(hashes.get(name), before.hashes.get(name))) {
        changes.add(name);
      }
    }
    return changes;
  }

  private static String nameOf(Path base, Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    Path from = base.toAbsolutePath().normalize();
    Path name = absolute.startsWith(from) ? from.relativize(absolute) : absolute;
    return name.toString().replace('\\', '/');
  }

  private static String hash(Path file) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
