package dev.portalis.wasm.runtime.io;

import dev.portalis.runtime.io.FileSystem;
import dev.portalis.wasm.host.HostFiles;

/** In place of the JVM's files: those that the host has opened. */
public final class PlatformFiles {
  /** The files of the platform. */
  public static final FileSystem FILES = new HostFiles();

  private PlatformFiles() {}
}
