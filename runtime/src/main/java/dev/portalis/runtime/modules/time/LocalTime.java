package dev.portalis.runtime.modules.time;

import java.util.Date;
import java.util.TimeZone;

/** The time zone of the machine. */
final class LocalTime {
  static final TimeZone ZONE = TimeZone.getDefault();

  private static final long MILLIS = 1000;

  private LocalTime() {}

  /** Seconds east of Greenwich at a time. */
  static long offset(long seconds) {
    return ZONE.getOffset(seconds * MILLIS) / MILLIS;
  }

  static boolean isSummer(long seconds) {
    return ZONE.inDaylightTime(new Date(seconds * MILLIS));
  }

  static String name(boolean summer) {
    return ZONE.getDisplayName(summer, TimeZone.SHORT);
  }

  static PyStructTime at(long seconds) {
    long offset = offset(seconds);
    boolean summer = isSummer(seconds);
    long local = seconds + offset;
    return PyStructTime.of(
        Math.floorDiv(local, CivilCalendar.SECONDS_PER_DAY),
        Math.floorMod(local, CivilCalendar.SECONDS_PER_DAY),
        summer,
        name(summer),
        offset);
  }

  /** The time at which clocks show so many seconds since 1970. */
  static long toUtc(long local) {
    long guess = local - offset(local);
    long second = local - offset(guess);
    return local - offset(second) == second ? second : guess;
  }
}
