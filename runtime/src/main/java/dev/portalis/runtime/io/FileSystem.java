package dev.portalis.runtime.io;

import dev.portalis.runtime.error.ErrorKind;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.error.PyException;
import java.util.HashMap;
import java.util.Map;

/** The files of a platform. Errors are OSErrors with the number that Linux gives them. */
public abstract class FileSystem {
  /** How a file is opened for writing. */
  public enum Writing {
    /** What was in the file is lost. */
    TRUNCATE,
    /** After what is in the file. */
    APPEND,
    /** The file must not exist. */
    CREATE
  }

  /** Opens a file for reading. */
  public abstract ByteSource read(String path);

  /** Opens a file for writing. */
  public abstract ByteSink write(String path, Writing how);

  /**
   * What is known of a file: mode, inode, device, number of links, owner, group, size, and the
   * times of access, change of the content and of the status, in nanoseconds since 1970.
   *
   * @param follow whether a symbolic link stands for its target
   */
  public long[] status(String path, boolean follow) {
    throw unsupported(path);
  }

  /** The names in a directory. */
  public String[] list(String path) {
    throw unsupported(path);
  }

  /** Makes a directory. */
  public void makeDirectory(String path) {
    throw unsupported(path);
  }

  /** Removes an empty directory. */
  public void removeDirectory(String path) {
    throw unsupported(path);
  }

  /** Removes a file or link. */
  public void removeFile(String path) {
    throw unsupported(path);
  }

  /** Renames; what had the new name is replaced. */
  public void rename(String from, String to) {
    throw unsupported(from);
  }

  /** Makes a symbolic link. */
  public void link(String target, String path) {
    throw unsupported(path);
  }

  /** The target of a symbolic link. */
  public String linkTarget(String path) {
    throw unsupported(path);
  }

  /** Sets the permissions. */
  public void setMode(String path, int mode) {
    throw unsupported(path);
  }

  /** Sets the time of the last change, in nanoseconds since 1970. */
  public void setModified(String path, long nanos) {
    throw unsupported(path);
  }

  /** The directory from which relative paths lead. */
  public String currentDirectory() {
    return "/";
  }

  /** The variables of the environment. */
  public Map<String, String> environment() {
    return new HashMap<>();
  }

  /** The number of the process. */
  public long processId() {
    return 1;
  }

  private static PyException unsupported(String path) {
    return Errors.of(ErrorKind.OS_ERROR, 38L, "Function not implemented", path);
  }
}
