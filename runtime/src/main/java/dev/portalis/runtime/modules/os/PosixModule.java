package dev.portalis.runtime.modules.os;

import static dev.portalis.annotations.Platform.JVM;
import static dev.portalis.annotations.Platform.WASI;

import dev.portalis.annotations.library.PyFunction;
import dev.portalis.annotations.library.PyModule;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.io.PlatformFiles;
import dev.portalis.runtime.object.PyDict;
import dev.portalis.runtime.object.PyList;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.threads.Platform;
import java.util.Map;

/** {@code posix}: the functions of the platform on which {@code os} stands. */
@PyModule("posix")
public final class PosixModule {
  private PosixModule() {}

  /** What is known of a file: ten numbers, the last three of them times in nanoseconds. */
  @PyFunction(platforms = {JVM, WASI})
  @Returns("tuple[int, ...]")
  public static PyTuple status(String path, boolean follow) {
    long[] numbers = PlatformFiles.FILES.status(path, follow);
    Object[] items = new Object[numbers.length];
    for (int i = 0; i < items.length; i++) {
      items[i] = numbers[i];
    }
    return PyTuple.of(items);
  }

  /** The names in a directory. */
  @PyFunction(platforms = {JVM, WASI})
  @Returns("list[str]")
  public static PyList listdir(String path) {
    return PyList.of((Object[]) PlatformFiles.FILES.list(path));
  }

  /** Makes a directory. */
  @PyFunction(platforms = {JVM, WASI})
  public static void mkdir(String path) {
    PlatformFiles.FILES.makeDirectory(path);
  }

  /** Removes a directory. */
  @PyFunction(platforms = {JVM, WASI})
  public static void rmdir(String path) {
    PlatformFiles.FILES.removeDirectory(path);
  }

  /** Removes a file. */
  @PyFunction(platforms = {JVM, WASI})
  public static void unlink(String path) {
    PlatformFiles.FILES.removeFile(path);
  }

  /** Renames a file. */
  @PyFunction(platforms = {JVM, WASI})
  public static void rename(String from, String to) {
    PlatformFiles.FILES.rename(from, to);
  }

  /** Makes a symbolic link. */
  @PyFunction(platforms = {JVM, WASI})
  public static void symlink(String target, String path) {
    PlatformFiles.FILES.link(target, path);
  }

  /** Reads a symbolic link. */
  @PyFunction(platforms = {JVM, WASI})
  public static String readlink(String path) {
    return PlatformFiles.FILES.linkTarget(path);
  }

  /** Sets permissions. */
  @PyFunction(platforms = JVM)
  public static void chmod(String path, long mode) {
    PlatformFiles.FILES.setMode(path, (int) mode);
  }

  /** Sets the time of the last change, in nanoseconds. */
  @PyFunction(platforms = {JVM, WASI})
  public static void utime(String path, long nanos) {
    PlatformFiles.FILES.setModified(path, nanos);
  }

  /** The current directory. */
  @PyFunction
  public static String getcwd() {
    return PlatformFiles.FILES.currentDirectory();
  }

  /** The number of the process. */
  @PyFunction
  public static long getpid() {
    return PlatformFiles.FILES.processId();
  }

  /** The number of processors. */
  @PyFunction
  public static long cpuCount() {
    return Platform.THREADS.processors();
  }

  /** The environment. */
  @PyFunction
  @Returns("dict[str, str]")
  public static PyDict environ() {
    PyDict variables = new PyDict();
    for (Map.Entry<String, String> each : PlatformFiles.FILES.environment().entrySet()) {
      variables.setItem(each.getKey(), each.getValue());
    }
    return variables;
  }
}
