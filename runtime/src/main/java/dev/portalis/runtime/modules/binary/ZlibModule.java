package dev.portalis.runtime.modules.binary;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.PyFunction;
import dev.portalis.annotations.library.PyModule;
import org.jspecify.annotations.Nullable;

/**
 * The checksums of Python's {@code zlib}.
 *
 * @see <a href="https://docs.python.org/3.12/library/zlib.html">zlib</a>
 */
@PyModule("zlib")
public final class ZlibModule {
  private ZlibModule() {}

  /** {@code crc32(data, value)}. */
  @PyFunction("crc32")
  public static long crc32(@Nullable Object data, @Default("0") long value) {
    return Checksums.crc32(BinasciiModule.bytes(data), value);
  }

  /** {@code adler32(data, value)}. */
  @PyFunction("adler32")
  public static long adler32(@Nullable Object data, @Default("1") long value) {
    return Checksums.adler32(BinasciiModule.bytes(data), value);
  }
}
