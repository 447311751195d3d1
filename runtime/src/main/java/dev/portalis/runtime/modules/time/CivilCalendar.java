package dev.portalis.runtime.modules.time;

/** The proleptic Gregorian calendar: days counted from 1970-01-01. */
final class CivilCalendar {
  static final long SECONDS_PER_DAY = 86400;

  private static final int DAYS_PER_ERA = 146097;
  private static final int YEARS_PER_ERA = 400;

  /** From 0000-03-01 to 1970-01-01. */
  private static final int DAYS_TO_EPOCH = 719468;

  private static final int[] BEFORE_MONTH = {
    0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365
  };

  private CivilCalendar() {}

  static boolean isLeap(long year) {
    return Math.floorMod(year, 4L) == 0
        && (Math.floorMod(year, 100L) != 0 || Math.floorMod(year, 400L) == 0);
  }

  static int daysInMonth(long year, int month) {
    boolean longer = month == 2 && isLeap(year);
    return BEFORE_MONTH[month] - BEFORE_MONTH[month - 1] + (longer ? 1 : 0);
  }

  /** The day of the year, from 1. */
  static int dayOfYear(long year, int month, int day) {
    return BEFORE_MONTH[month - 1] + day + (month > 2 && isLeap(year) ? 1 : 0);
  }

  /** The number of a day. */
  static long days(long year, int month, int day) {
    // Years begin in March, so that the leap day is their last.
    long y = month <= 2 ? year - 1 : year;
    long era = Math.floorDiv(y, YEARS_PER_ERA);
    long yearOfEra = y - era * YEARS_PER_ERA;
    long dayOfYear = (153L * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    long dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * DAYS_PER_ERA + dayOfEra - DAYS_TO_EPOCH;
  }

  /** Year, month and day of a number. */
  static long[] date(long days) {
    long shifted = days + DAYS_TO_EPOCH;
    long era = Math.floorDiv(shifted, DAYS_PER_ERA);
    long dayOfEra = shifted - era * DAYS_PER_ERA;
    long yearOfEra =
        (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / (DAYS_PER_ERA - 1)) / 365;
    long dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    long shiftedMonth = (5 * dayOfYear + 2) / 153;
    long day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1;
    long month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
    long year = yearOfEra + era * YEARS_PER_ERA + (month <= 2 ? 1 : 0);
    return new long[] {year, month, day};
  }

  /** The day of the week of a number, Monday being 0. */
  static int weekday(long days) {
    return (int) Math.floorMod(days + 3, 7L);
  }
}
