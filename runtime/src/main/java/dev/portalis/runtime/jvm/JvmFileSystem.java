package dev.portalis.runtime.jvm;

import dev.portalis.runtime.error.ErrorKind;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.error.PyException;
import dev.portalis.runtime.io.ByteSink;
import dev.portalis.runtime.io.ByteSource;
import dev.portalis.runtime.io.FileSystem;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Files on the JVM. */
public final class JvmFileSystem extends FileSystem {
  @Override
  public ByteSource read(String path) {
    try {
      Path file = Path.of(path);
      if (Files.isDirectory(file)) {
        throw error(21, "Is a directory", path);
      }
      return new Source(Files.newInputStream(file), path);
    } catch (IOException e) {
      throw translate(e, path);
    }
  }

  @Override
  public ByteSink write(String path, Writing how) {
    try {
      Path file = Path.of(path);
      if (Files.isDirectory(file)) {
        throw error(21, "Is a directory", path);
      }
      return new Sink(open(file, how), path);
    } catch (IOException e) {
      throw translate(e, path);
    }
  }

  private static OutputStream open(Path file, Writing how) throws IOException {
    switch (how) {
      case APPEND:
        return Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      case CREATE:
        return Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      default:
        return Files.newOutputStream(file);
    }
  }

  @Override
  public long[] status(String path, boolean follow) {
    return JvmDirectories.status(path, follow);
  }

  @Override
  public String[] list(String path) {
    return JvmDirectories.list(path);
  }

  @Override
  public void makeDirectory(String path) {
    JvmDirectories.run(path, p -> Files.createDirectory(p));
  }

  @Override
  public void removeDirectory(String path) {
    JvmDirectories.removeDirectory(path);
  }

  @Override
  public void removeFile(String path) {
    if (Files.isDirectory(Path.of(path), LinkOption.NOFOLLOW_LINKS)) {
      throw error(21, "Is a directory", path);
    }
    JvmDirectories.run(path, p -> Files.delete(p));
  }

  @Override
  public void rename(String from, String to) {
    JvmDirectories.rename(from, to);
  }

  @Override
  public void link(String target, String path) {
    JvmDirectories.run(path, p -> Files.createSymbolicLink(p, Path.of(target)));
  }

  @Override
  public String linkTarget(String path) {
    return JvmDirectories.linkTarget(path);
  }

  @Override
  public void setMode(String path, int mode) {
    JvmDirectories.run(path, p -> Files.setAttribute(p, "unix:mode", mode));
  }

  @Override
  public void setModified(String path, long nanos) {
    JvmDirectories.run(
        path, p -> Files.setLastModifiedTime(p, FileTime.from(nanos, TimeUnit.NANOSECONDS)));
  }

  @Override
  public String currentDirectory() {
    return Path.of("").toAbsolutePath().toString();
  }

  @Override
  public Map<String, String> environment() {
    return System.getenv();
  }

  @Override
  public long processId() {
    return ProcessHandle.current().pid();
  }

  static PyException error(long number, String message, String path) {
    return Errors.of(ErrorKind.OS_ERROR, number, message, path);
  }

  static PyException translate(IOException e, String path) {
    if (e instanceof NoSuchFileException) {
      return error(2, "No such file or directory", path);
    }
    if (e instanceof AccessDeniedException) {
      return error(13, "Permission denied", path);
    }
    if (e instanceof FileAlreadyExistsException) {
      return error(17, "File exists", path);
    }
    if (e instanceof DirectoryNotEmptyException) {
      return error(39, "Directory not empty", path);
    }
    String message = String.valueOf(e.getMessage());
    return message.contains("Not a directory")
        ? error(20, "Not a directory", path)
        : error(5, message, path);
  }

  private static final class Source extends ByteSource {
    private final InputStream stream;
    private final String path;

    Source(InputStream stream, String path) {
      this.stream = stream;
      this.path = path;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
      try {
        return stream.read(bytes, offset, length);
      } catch (IOException e) {
        throw translate(e, path);
      }
    }

    @Override
    public void close() {
      try {
        stream.close();
      } catch (IOException e) {
        throw translate(e, path);
      }
    }
  }

  private static final class Sink extends ByteSink {
    private final OutputStream stream;
    private final String path;

    Sink(OutputStream stream, String path) {
      this.stream = stream;
      this.path = path;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      try {
        stream.write(bytes, offset, length);
      } catch (IOException e) {
        throw translate(e, path);
      }
    }

    @Override
    public void flush() {
      try {
        stream.flush();
      } catch (IOException e) {
        throw translate(e, path);
      }
    }

    @Override
    public void close() {
      try {
        stream.close();
      } catch (IOException e) {
        throw translate(e, path);
      }
    }
  }
}
