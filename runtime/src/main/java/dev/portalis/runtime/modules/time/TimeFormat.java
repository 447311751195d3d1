package dev.portalis.runtime.modules.time;

import java.util.Locale;

/** {@code strftime} in the C locale. */
final class TimeFormat {
  static final String[] MONTHS = {
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December"
  };
  static final String[] DAYS = {
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"
  };
  private static final int SHORT = 3;

  private final long year;
  private final int month;
  private final int day;
  private final long hour;
  private final long minute;
  private final long second;
  private final int weekday;
  private final int dayOfYear;
  private final String zone;
  private final long offset;
  private final StringBuilder out = new StringBuilder();

  /**
   * Formats a time.
   *
   * @param fields year, month, day, hour, minute, second, weekday (Monday is 0), day of the year
   */
  TimeFormat(long[] fields, String zone, long offset) {
    year = fields[0];
    month = (int) fields[1];
    day = (int) fields[2];
    hour = fields[3];
    minute = fields[4];
    second = fields[5];
    weekday = (int) fields[6];
    dayOfYear = (int) fields[7];
    this.zone = zone;
    this.offset = offset;
  }

  String format(String format) {
    for (int i = 0; i < format.length(); i++) {
      char c = format.charAt(i);
      if (c != '%') {
        out.append(c);
        continue;
      }
      int start = i++;
      char flag = i < format.length() ? format.charAt(i) : 0;
      boolean flagged = "-_0^#".indexOf(flag) >= 0;
      if (flagged) {
        i++;
      }
      if (i >= format.length()) {
        out.append(format, start, format.length());
        break;
      }
      int from = out.length();
      if (!directive(format.charAt(i))) {
        out.append(format, start, i + 1);
      } else if (flagged) {
        applyFlag(flag, from);
      }
    }
    return out.toString();
  }

  private void applyFlag(char flag, int from) {
    String text = out.substring(from);
    out.setLength(from);
    switch (flag) {
      case '^':
        out.append(text.toUpperCase(Locale.ROOT));
        break;
      case '#':
        out.append(text.toUpperCase(Locale.ROOT));
        break;
      case '0':
        out.append(text.replace(' ', '0'));
        break;
      default:
        out.append(withoutZeros(text, flag == '_'));
        break;
    }
  }

  private static String withoutZeros(String text, boolean spaces) {
    int zeros = 0;
    while (zeros < text.length() - 1 && (text.charAt(zeros) == '0' || text.charAt(zeros) == ' ')) {
      zeros++;
    }
    return (spaces ? " ".repeat(zeros) : "") + text.substring(zeros);
  }

  private void padded(long value, int width, char fill) {
    String digits = Long.toString(Math.abs(value));
    out.append(value < 0 ? "-" : "");
    for (int i = digits.length(); i < width; i++) {
      out.append(fill);
    }
    out.append(digits);
  }

  private void two(long value) {
    padded(value, 2, '0');
  }

  private long hour12() {
    return hour % 12 == 0 ? 12 : hour % 12;
  }

  private boolean directive(char c) {
    switch (c) {
      case 'Y':
        out.append(year);
        return true;
      case 'm':
        two(month);
        return true;
      case 'd':
        two(day);
        return true;
      case 'H':
        two(hour);
        return true;
      case 'M':
        two(minute);
        return true;
      case 'S':
        two(second);
        return true;
      case 'y':
        two(Math.floorMod(year, 100L));
        return true;
      case 'B':
        out.append(MONTHS[month - 1]);
        return true;
      case 'b':
      case 'h':
        out.append(MONTHS[month - 1], 0, SHORT);
        return true;
      case 'A':
        out.append(DAYS[weekday]);
        return true;
      case 'a':
        out.append(DAYS[weekday], 0, SHORT);
        return true;
      case 'p':
        out.append(hour < 12 ? "AM" : "PM");
        return true;
      case 'P':
        out.append(hour < 12 ? "am" : "pm");
        return true;
      case 'I':
        two(hour12());
        return true;
      case 'j':
        padded(dayOfYear, 3, '0');
        return true;
      case 'e':
        padded(day, 2, ' ');
        return true;
      case 'k':
        padded(hour, 2, ' ');
        return true;
      case 'l':
        padded(hour12(), 2, ' ');
        return true;
      default:
        return composed(c);
    }
  }

  private boolean composed(char c) {
    switch (c) {
      case 'c':
        format("%a %b %e %H:%M:%S %Y");
        return true;
      case 'x':
      case 'D':
        format("%m/%d/%y");
        return true;
      case 'X':
      case 'T':
        format("%H:%M:%S");
        return true;
      case 'F':
        format("%Y-%m-%d");
        return true;
      case 'R':
        format("%H:%M");
        return true;
      case 'r':
        format("%I:%M:%S %p");
        return true;
      case 'n':
        out.append('\n');
        return true;
      case 't':
        out.append('\t');
        return true;
      case '%':
        out.append('%');
        return true;
      case 'Z':
        out.append(zone);
        return true;
      case 'z':
        out.append(offset < 0 ? '-' : '+');
        two(Math.abs(offset) / 3600);
        two(Math.abs(offset) / 60 % 60);
        return true;
      case 's':
        out.append(
            LocalTime.toUtc(
                CivilCalendar.days(year, month, day) * CivilCalendar.SECONDS_PER_DAY
                    + hour * 3600
                    + minute * 60
                    + second));
        return true;
      default:
        return week(c);
    }
  }

  private boolean week(char c) {
    switch (c) {
      case 'C':
        two(Math.floorDiv(year, 100L));
        return true;
      case 'w':
        out.append((weekday + 1) % 7);
        return true;
      case 'u':
        out.append(weekday + 1);
        return true;
      case 'U':
        two((dayOfYear + 6 - (weekday + 1) % 7) / 7);
        return true;
      case 'W':
        two((dayOfYear + 6 - weekday) / 7);
        return true;
      case 'G':
        out.append(isoWeek()[0]);
        return true;
      case 'g':
        two(Math.floorMod(isoWeek()[0], 100L));
        return true;
      case 'V':
        two(isoWeek()[1]);
        return true;
      default:
        return false;
    }
  }

  /** The ISO 8601 year and week. */
  private long[] isoWeek() {
    long week = (dayOfYear - 1 - weekday + 10) / 7;
    if (week < 1) {
      return new long[] {year - 1, weeksIn(year - 1)};
    }
    return week > weeksIn(year) ? new long[] {year + 1, 1} : new long[] {year, week};
  }

  private static long weeksIn(long isoYear) {
    int first = CivilCalendar.weekday(CivilCalendar.days(isoYear, 1, 1));
    return first == 3 || first == 2 && CivilCalendar.isLeap(isoYear) ? 53 : 52;
  }
}
