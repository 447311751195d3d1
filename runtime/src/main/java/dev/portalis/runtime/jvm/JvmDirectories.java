package dev.portalis.runtime.jvm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotLinkException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Directories and what is known of files, on the JVM. */
final class JvmDirectories {
  private JvmDirectories() {}

  /** Something that is done with a file. */
  interface Task {
    void run(Path path) throws IOException;
  }

  static void run(String path, Task task) {
    try {
      task.run(Path.of(path));
    } catch (IOException e) {
      throw JvmFileSystem.translate(e, path);
    }
  }

  static long[] status(String path, boolean follow) {
    LinkOption[] options =
        follow ? new LinkOption[0] : new LinkOption[] {LinkOption.NOFOLLOW_LINKS};
    try {
      Map<String, Object> all = Files.readAttributes(Path.of(path), "unix:*", options);
      return new long[] {
        number(all, "mode"),
        number(all, "ino"),
        number(all, "dev"),
        number(all, "nlink"),
        number(all, "uid"),
        number(all, "gid"),
        number(all, "size"),
        nanos(all, "lastAccessTime"),
        nanos(all, "lastModifiedTime"),
        nanos(all, "ctime")
      };
    } catch (IOException e) {
      throw JvmFileSystem.translate(e, path);
    }
  }

  private static long number(Map<String, Object> all, String name) {
    return ((Number) Objects.requireNonNull(all.get(name))).longValue();
  }

  private static long nanos(Map<String, Object> all, String name) {
    return ((FileTime) Objects.requireNonNull(all.get(name))).to(TimeUnit.NANOSECONDS);
  }

  static String[] list(String path) {
    Path directory = Path.of(path);
    if (Files.exists(directory) && !Files.isDirectory(directory)) {
      throw JvmFileSystem.error(20, "Not a directory", path);
    }
    try (Stream<Path> entries = Files.list(directory)) {
      return entries
          .map(each -> Objects.requireNonNull(each.getFileName()).toString())
          .toArray(String[]::new);
    } catch (IOException e) {
      throw JvmFileSystem.translate(e, path);
    }
  }

  static void removeDirectory(String path) {
    Path directory = Path.of(path);
    boolean exists = Files.exists(directory, LinkOption.NOFOLLOW_LINKS);
    if (exists && !Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS)) {
      throw JvmFileSystem.error(20, "Not a directory", path);
    }
    run(path, Files::delete);
  }

  static void rename(String from, String to) {
    try {
      if (!Files.exists(Path.of(from), LinkOption.NOFOLLOW_LINKS)) {
        throw new NoSuchFileException(from);
      }
      Files.move(Path.of(from), Path.of(to), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw JvmFileSystem.translate(e, from);
    }
  }

  static String linkTarget(String path) {
    try {
      return Files.readSymbolicLink(Path.of(path)).toString();
    } catch (NotLinkException e) {
      throw JvmFileSystem.error(22, "Invalid argument", path);
    } catch (IOException e) {
      throw JvmFileSystem.translate(e, path);
    }
  }
}
