package dev.portalis.runtime.io;

import dev.portalis.runtime.jvm.JvmFileSystem;

/** The platform's files. The one class outside {@code jvm} that names the JVM's. */
public final class PlatformFiles {
  /** The files of the platform. */
  public static final FileSystem FILES = new JvmFileSystem();

  private PlatformFiles() {}
}
