package dev.portalis.runtime.modules.time;

import dev.portalis.annotations.library.PyFunction;
import dev.portalis.annotations.library.PyModule;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.object.PyTuple;

/** {@code _strptime}: how {@code datetime} parses. */
@PyModule(value = "_strptime", pure = true)
public final class StrptimeModule {
  private StrptimeModule() {}

  /**
   * Year, month, day, hour, minute, second and microsecond; then the zone's offset in seconds (None
   * where none was given), its microseconds, and its name.
   */
  @PyFunction("parse")
  @Returns("tuple[int, int, int, int, int, int, int, int | None, int, str | None]")
  public static PyTuple parse(String text, String format) {
    TimeParser parser = new TimeParser(text, format);
    long[] f = parser.fields;
    return PyTuple.of(
        f[0],
        f[1],
        f[2],
        f[3],
        f[4],
        f[5],
        parser.microseconds,
        parser.offset,
        parser.offsetMicroseconds,
        parser.zone);
  }
}
