package dev.portalis.processor.apt;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import javax.annotation.processing.Filer;
import javax.tools.FileObject;
import javax.tools.JavaFileManager.Location;
import org.jspecify.annotations.Nullable;

/** A place that may hold Python files. */
interface Directory {
  /**
   * Opens a file.
   *
   * @param relative its path from the directory, with {@code /} and without {@code ..}
   * @return the file, null where there is none
   * @throws IOException if it is there and cannot be read
   */
  @Nullable FoundFile open(String relative) throws IOException;

  /** Where a file would be, for the list of places that were tried. */
  String describe(String relative);

  /**
   * A file.
   *
   * @param uri where it is
   * @param bytes what is in it
   */
  @SuppressWarnings("ArrayRecordComponent")
  record FoundFile(URI uri, byte[] bytes) {}

  /** A directory of the file system. */
  record OfPath(Path path) implements Directory {
    @Override
    public @Nullable FoundFile open(String relative) throws IOException {
      try {
        Path file = path.resolve(relative).normalize();
        return Files.isRegularFile(file)
            ? new FoundFile(file.toUri(), Files.readAllBytes(file))
            : null;
      } catch (InvalidPathException e) {
        return null;
      }
    }

    @Override
    public String describe(String relative) {
      return path.toAbsolutePath().normalize().resolve(relative).toString();
    }
  }

  /** A location of javac's file manager. */
  record OfLocation(Filer filer, Location location) implements Directory {
    @Override
    public @Nullable FoundFile open(String relative) throws IOException {
      FileObject file;
      try {
        file = filer.getResource(location, "", relative);
      } catch (IOException | RuntimeException e) {
        // How compilers say that they have no such location or file.
        return null;
      }
      try (InputStream in = file.openInputStream()) {
        return new FoundFile(file.toUri(), in.readAllBytes());
      } catch (java.nio.file.NoSuchFileException | java.io.FileNotFoundException e) {
        return null;
      }
    }

    @Override
    public String describe(String relative) {
      return relative + " in " + location.getName();
    }
  }
}
