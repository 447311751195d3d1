package dev.portalis.wasm.host;

import dev.portalis.runtime.error.ErrorKind;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.error.PyException;

/** The host's errors as Python's OSErrors. */
final class HostErrors {
  private HostErrors() {}

  /** Raises an OSError, unless there is no error. */
  static void check(int error, String path) {
    if (error != Preview1.SUCCESS) {
      throw of(error, path);
    }
  }

  /**
   * The OSError for an error number of WASI, with the number and the text that Linux has for it.
   */
  static PyException of(int error, String path) {
    switch (error) {
      case 2:
      case 76: // Not capable: outside of what the host has opened.
        return os(13, "Permission denied", path);
      case 20:
        return os(17, "File exists", path);
      case 28:
        return os(22, "Invalid argument", path);
      case 31:
        return os(21, "Is a directory", path);
      case 37:
        return os(36, "File name too long", path);
      case 44:
        return os(2, "No such file or directory", path);
      case 51:
        return os(28, "No space left on device", path);
      case 54:
        return os(20, "Not a directory", path);
      case 55:
        return os(39, "Directory not empty", path);
      case 63:
        return os(1, "Operation not permitted", path);
      case 64:
        return os(32, "Broken pipe", path);
      case 69:
        return os(30, "Read-only file system", path);
      default:
        return os(5, "Input/output error", path);
    }
  }

  static PyException os(long number, String message, String path) {
    return Errors.of(ErrorKind.OS_ERROR, number, message, path);
  }
}
