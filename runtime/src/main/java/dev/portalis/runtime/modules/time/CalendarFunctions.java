package dev.portalis.runtime.modules.time;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.PyConstant;
import dev.portalis.annotations.library.PyFunction;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.Convert;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.threads.Platform;
import org.jspecify.annotations.Nullable;

/** The functions of {@code time} that know the calendar and the time zone of the machine. */
public final class CalendarFunctions {
  private static final double LARGEST = 67768036191676799.0;
  private static final long MILLIS = 1000;
  private static final double NANOS = 1e9;

  private CalendarFunctions() {}

  /** {@code timezone}: seconds west of Greenwich, in winter. */
  @PyConstant("timezone")
  public static long timezone() {
    return -LocalTime.ZONE.getRawOffset() / MILLIS;
  }

  /** {@code altzone}: seconds west of Greenwich, in summer. */
  @PyConstant("altzone")
  public static long altzone() {
    return timezone() - (LocalTime.ZONE.useDaylightTime() ? 3600 : 0);
  }

  /** {@code daylight}. */
  @PyConstant("daylight")
  public static long daylight() {
    return LocalTime.ZONE.useDaylightTime() ? 1 : 0;
  }

  /** {@code tzname}. */
  @PyConstant("tzname")
  @Returns("tuple[str, str]")
  public static PyTuple tzname() {
    return PyTuple.of(LocalTime.name(false), LocalTime.name(LocalTime.ZONE.useDaylightTime()));
  }

  private static long seconds(@Nullable Object given) {
    if (given == null) {
      return Math.floorDiv(TimeModule.timeNs(), 1_000_000_000L);
    }
    Object number = Convert.numberOrNull(given);
    if (number instanceof Double) {
      double value = (Double) number;
      if (Double.isNaN(value)) {
        throw Errors.valueError("Invalid value NaN (not a number)");
      }
      if (Math.abs(value) > LARGEST) {
        throw Errors.overflow("timestamp out of range for platform time_t");
      }
      return (long) Math.floor(value);
    }
    if (number == null && !Convert.hasIndex(given)) {
      throw Errors.typeError(
          "'" + PyType.of(given).name() + "' object cannot be interpreted as an integer");
    }
    return Convert.toIndex(given);
  }

  /** {@code gmtime(seconds)}. */
  @PyFunction
  public static PyStructTime gmtime(@Default("null") @Nullable Object seconds) {
    long time = seconds(seconds);
    return PyStructTime.of(
        Math.floorDiv(time, CivilCalendar.SECONDS_PER_DAY),
        Math.floorMod(time, CivilCalendar.SECONDS_PER_DAY),
        false,
        "GMT",
        0);
  }

  /** {@code localtime(seconds)}. */
  @PyFunction
  public static PyStructTime localtime(@Default("null") @Nullable Object seconds) {
    return LocalTime.at(seconds(seconds));
  }

  private static long[] fields(@Nullable Object time) {
    if (!(time instanceof PyTuple)) {
      throw Errors.typeError("Tuple or struct_time argument required");
    }
    PyTuple tuple = (PyTuple) time;
    if (tuple.size() != PyStructTime.VISIBLE_FIELDS) {
      throw Errors.typeError("function takes exactly 9 arguments (" + tuple.size() + " given)");
    }
    long[] fields = new long[tuple.size()];
    for (int i = 0; i < fields.length; i++) {
      fields[i] = Convert.toIndex(tuple.get(i));
    }
    return fields;
  }

  /** {@code mktime(t)}: a time of the machine's zone as seconds since 1970. */
  @PyFunction
  public static double mktime(@Nullable Object t) {
    long[] f = fields(t);
    long months = f[0] * 12 + f[1] - 1;
    long days =
        CivilCalendar.days(Math.floorDiv(months, 12L), (int) Math.floorMod(months, 12L) + 1, 1);
    long local = (days + f[2] - 1) * CivilCalendar.SECONDS_PER_DAY + f[3] * 3600 + f[4] * 60 + f[5];
    return LocalTime.toUtc(local);
  }

  /** {@code asctime(t)}. */
  @PyFunction
  public static String asctime(@Default("null") @Nullable Object t) {
    return formatted("%a %b %e %H:%M:%S %Y", t);
  }

  /** {@code ctime(seconds)}. */
  @PyFunction
  public static String ctime(@Default("null") @Nullable Object seconds) {
    return asctime(localtime(seconds));
  }

  /** {@code strftime(format, t)}. */
  @PyFunction
  public static String strftime(String format, @Default("null") @Nullable Object t) {
    return formatted(format, t);
  }

  private static String formatted(String format, @Nullable Object given) {
    Object time = given == null ? localtime(null) : given;
    long[] f = fields(time);
    f[1] = f[1] == 0 ? 1 : f[1];
    f[2] = f[2] == 0 ? 1 : f[2];
    f[7] = f[7] == 0 ? 1 : f[7];
    check(f[1] >= 1 && f[1] <= 12, "month");
    check(f[2] >= 1 && f[2] <= 31, "day of month");
    check(f[3] >= 0 && f[3] <= 23, "hour");
    check(f[4] >= 0 && f[4] <= 59, "minute");
    check(f[5] >= 0 && f[5] <= 61, "seconds");
    check(f[6] >= -1, "day of week");
    check(f[7] >= 1 && f[7] <= 366, "day of year");
    f[6] = Math.floorMod(f[6], 7L);
    boolean summer = f[8] > 0;
    Object zone = time instanceof PyStructTime ? ((PyStructTime) time).zone() : null;
    Object offset = time instanceof PyStructTime ? ((PyStructTime) time).offset() : null;
    String name = zone instanceof String ? (String) zone : LocalTime.name(summer);
    long east = offset instanceof Long ? (Long) offset : -(summer ? altzone() : timezone());
    return new TimeFormat(f, name, east).format(format);
  }

  private static void check(boolean fits, String what) {
    if (!fits) {
      throw Errors.valueError(what + " out of range");
    }
  }

  /** {@code strptime(string, format)}. */
  @PyFunction
  public static PyStructTime strptime(
      String string, @Default("\"%a %b %d %H:%M:%S %Y\"") String format) {
    TimeParser parser = new TimeParser(string, format);
    Object[] items = new Object[9];
    for (int i = 0; i < items.length; i++) {
      items[i] = parser.fields[i];
    }
    return new PyStructTime(items, parser.zone, parser.offset);
  }

  /** {@code process_time()}. */
  @PyFunction
  public static double processTime() {
    return Platform.THREADS.processorNanos() / NANOS;
  }

  /** {@code process_time_ns()}. */
  @PyFunction
  public static long processTimeNs() {
    return Platform.THREADS.processorNanos();
  }
}
