package dev.portalis.runtime.io;

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
}
