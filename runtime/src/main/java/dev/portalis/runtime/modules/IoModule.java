package dev.portalis.runtime.modules;

import dev.portalis.annotations.Platform;
import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyConstant;
import dev.portalis.annotations.library.PyFunction;
import dev.portalis.annotations.library.PyModule;
import dev.portalis.runtime.io.PyBinaryInput;
import dev.portalis.runtime.io.PyBinaryOutput;
import dev.portalis.runtime.io.PyBytesIo;
import dev.portalis.runtime.io.PyStringIo;
import dev.portalis.runtime.io.PyTextOutput;
import dev.portalis.runtime.modules.builtins.FileFunctions;
import org.jspecify.annotations.Nullable;

/**
 * Python's {@code io}.
 *
 * @see <a href="https://docs.python.org/3.12/library/io.html">io</a>
 */
@PyModule(
    value = "io",
    classes = {
      PyStringIo.class,
      PyBytesIo.class,
      PyTextOutput.class,
      PyBinaryInput.class,
      PyBinaryOutput.class
    })
public final class IoModule {
  /** {@code SEEK_SET}. */
  @PyConstant("SEEK_SET")
  public static final long SEEK_SET = 0;

  /** {@code SEEK_CUR}. */
  @PyConstant("SEEK_CUR")
  public static final long SEEK_CUR = 1;

  /** {@code SEEK_END}. */
  @PyConstant("SEEK_END")
  public static final long SEEK_END = 2;

  /** {@code DEFAULT_BUFFER_SIZE}. */
  @PyConstant("DEFAULT_BUFFER_SIZE")
  public static final long DEFAULT_BUFFER_SIZE = 8192;

  private IoModule() {}

  /** {@code io.open(...)}, the same as the builtin. */
  @PyFunction(platforms = {Platform.JVM, Platform.WASI})
  public static Object open(
      @Named @Nullable Object file,
      @Named @Default("\"r\"") String mode,
      @Named @Default("-1") long buffering,
      @Named @Default("null") @Nullable String encoding,
      @Named @Default("null") @Nullable String errors,
      @Named @Default("null") @Nullable String newline) {
    return FileFunctions.open(file, mode, buffering, encoding, errors, newline);
  }
}
