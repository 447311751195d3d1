package dev.portalis.runtime.modules.time;

import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.modules.re.PyMatch;
import dev.portalis.runtime.modules.re.PyPattern;
import dev.portalis.runtime.modules.re.ReModule;
import dev.portalis.runtime.object.Texts;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code strptime} in the C locale. Directives are parts of a regular expression, so that digits
 * that stand together are divided as in CPython.
 */
final class TimeParser {
  private static final Map<Character, String> PARTS = parts();

  private final String text;
  private final String format;
  private final Map<String, String> found = new HashMap<>();

  /** Year, month, day, hour, minute, second, weekday, day of the year, summer time. */
  final long[] fields = new long[9];

  long microseconds;
  @Nullable String zone;
  @Nullable Long offset;
  long offsetMicroseconds;

  private @Nullable Integer weekday;
  private @Nullable Integer dayOfYear;

  TimeParser(String text, String format) {
    this.text = text;
    this.format = format;
    match();
    readClock();
    readZone();
    readDate();
  }

  private static Map<Character, String> parts() {
    Map<Character, String> parts = new HashMap<>();
    parts.put('d', "(?P<d>3[0-1]|[1-2]\\d|0[1-9]|[1-9]| [1-9])");
    parts.put('f', "(?P<f>[0-9]{1,6})");
    parts.put('H', "(?P<H>2[0-3]|[0-1]\\d|\\d)");
    parts.put('I', "(?P<I>1[0-2]|0[1-9]|[1-9])");
    parts.put('G', "(?P<G>\\d\\d\\d\\d)");
    parts.put('j', "(?P<j>36[0-6]|3[0-5]\\d|[1-2]\\d\\d|0[1-9]\\d|00[1-9]|[1-9]\\d|0[1-9]|[1-9])");
    parts.put('m', "(?P<m>1[0-2]|0[1-9]|[1-9])");
    parts.put('M', "(?P<M>[0-5]\\d|\\d)");
    parts.put('S', "(?P<S>6[0-1]|[0-5]\\d|\\d)");
    parts.put('U', "(?P<U>5[0-3]|[0-4]\\d|\\d)");
    parts.put('W', "(?P<W>5[0-3]|[0-4]\\d|\\d)");
    parts.put('w', "(?P<w>[0-6])");
    parts.put('u', "(?P<u>[1-7])");
    parts.put('V', "(?P<V>5[0-3]|0[1-9]|[1-4]\\d|\\d)");
    parts.put('y', "(?P<y>\\d\\d)");
    parts.put('Y', "(?P<Y>\\d\\d\\d\\d)");
    parts.put('z', "(?P<z>[+-]\\d\\d:?[0-5]\\d(:?[0-5]\\d(\\.\\d{1,6})?)?|(?-i:Z))");
    parts.put('Z', "(?P<Z>" + zones() + ")");
    parts.put('p', "(?P<p>am|pm)");
    parts.put('A', "(?P<A>" + names(TimeFormat.DAYS, 99) + ")");
    parts.put('a', "(?P<a>" + names(TimeFormat.DAYS, 3) + ")");
    parts.put('B', "(?P<B>" + names(TimeFormat.MONTHS, 99) + ")");
    parts.put('b', "(?P<b>" + names(TimeFormat.MONTHS, 3) + ")");
    parts.put('%', "%");
    return parts;
  }

  private static String zones() {
    String standard = LocalTime.name(false).toLowerCase(Locale.ROOT);
    String summer = LocalTime.name(true).toLowerCase(Locale.ROOT);
    return "utc|gmt|" + ReModule.escape(standard) + "|" + ReModule.escape(summer);
  }

  /** The names as alternatives, the longest first. */
  private static String names(String[] all, int length) {
    StringBuilder text = new StringBuilder();
    for (int size = 9; size >= 3; size--) {
      for (String name : all) {
        String part = name.substring(0, Math.min(length, name.length()));
        if (part.length() == size) {
          text.append(text.length() == 0 ? "" : "|").append(part.toLowerCase(Locale.ROOT));
        }
      }
    }
    return text.toString();
  }

  private String pattern(String part) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      if (Character.isWhitespace(c)) {
        while (i + 1 < part.length() && Character.isWhitespace(part.charAt(i + 1))) {
          i++;
        }
        out.append("\\s+");
      } else if ("\\.^$*+?(){}[]|".indexOf(c) >= 0) {
        out.append('\\').append(c);
      } else if (c != '%') {
        out.append(c);
      } else if (++i == part.length()) {
        throw Errors.valueError("stray % in format '" + format + "'");
      } else {
        out.append(directive(part.charAt(i)));
      }
    }
    return out.toString();
  }

  private String directive(char c) {
    switch (c) {
      case 'c':
        return pattern("%a %b %d %H:%M:%S %Y");
      case 'x':
        return pattern("%m/%d/%y");
      case 'X':
        return pattern("%H:%M:%S");
      default:
        String known = PARTS.get(c);
        if (known == null) {
          throw Errors.valueError("'" + c + "' is a bad directive in format '" + format + "'");
        }
        return known;
    }
  }

  private void match() {
    PyPattern compiled = ReModule.compile(pattern(format), 2L);
    PyMatch match = compiled.match(text, 0, Long.MAX_VALUE);
    if (match == null) {
      throw Errors.valueError(
          "time data " + Texts.repr(text) + " does not match format " + Texts.repr(format));
    }
    long end = match.end(0L);
    if (end != text.codePointCount(0, text.length())) {
      throw Errors.valueError(
          "unconverted data remains: " + text.substring(text.offsetByCodePoints(0, (int) end)));
    }
    for (Map.Entry<Object, Object> each : match.groupDict(null).entrySet()) {
      if (each.getValue() != null) {
        found.put((String) each.getKey(), (String) each.getValue());
      }
    }
  }

  private @Nullable Integer number(String key) {
    String digits = found.get(key);
    return digits == null ? null : (Integer) Integer.parseInt(digits.trim());
  }

  private int numberOr(String key, int fallback) {
    Integer number = number(key);
    return number == null ? fallback : number;
  }

  private void readClock() {
    fields[3] = numberOr("H", 0);
    Integer hour = number("I");
    if (hour != null) {
      boolean afternoon = "pm".equalsIgnoreCase(found.get("p"));
      fields[3] = hour % 12 + (afternoon ? 12 : 0);
    }
    fields[4] = numberOr("M", 0);
    fields[5] = numberOr("S", 0);
    String fraction = found.get("f");
    if (fraction != null) {
      microseconds = Long.parseLong((fraction + "00000").substring(0, 6));
    }
  }

  private void readZone() {
    fields[8] = -1;
    zone = found.get("Z");
    if (zone != null) {
      String lower = zone.toLowerCase(Locale.ROOT);
      boolean standard =
          lower.equals("utc")
              || lower.equals("gmt")
              || lower.equalsIgnoreCase(LocalTime.name(false));
      fields[8] = standard ? 0 : 1;
    }
    String written = found.get("z");
    if (written == null) {
      return;
    }
    if (written.equals("Z")) {
      offset = 0L;
      return;
    }
    String digits = written.substring(1).replace(":", "");
    if (written.length() > 3
        && written.charAt(3) == ':'
        && written.length() > 6
        && written.charAt(6) != ':') {
      throw Errors.valueError("Inconsistent use of : in " + written);
    }
    long seconds =
        Long.parseLong(digits.substring(0, 2)) * 3600 + Long.parseLong(digits.substring(2, 4)) * 60;
    if (digits.length() >= 6) {
      seconds += Long.parseLong(digits.substring(4, 6));
    }
    if (digits.length() > 7) {
      offsetMicroseconds = Long.parseLong((digits.substring(7) + "00000").substring(0, 6));
    }
    boolean west = written.charAt(0) == '-';
    offset = west ? -seconds : seconds;
    offsetMicroseconds = west ? -offsetMicroseconds : offsetMicroseconds;
  }

  private static int indexOf(String[] names, String prefix) {
    for (int i = 0; i < names.length; i++) {
      if (names[i].regionMatches(true, 0, prefix, 0, prefix.length())) {
        return i;
      }
    }
    return 0;
  }

  private void readDate() {
    Integer year = number("Y");
    Integer shortYear = number("y");
    if (shortYear != null) {
      year = shortYear + (shortYear <= 68 ? 2000 : 1900);
    }
    int month = numberOr("m", 1);
    String monthName = found.containsKey("B") ? found.get("B") : found.get("b");
    if (monthName != null) {
      month = indexOf(TimeFormat.MONTHS, monthName) + 1;
    }
    int day = numberOr("d", 1);
    readWeekday();
    dayOfYear = number("j");
    Integer isoYear = number("G");
    Integer isoWeek = number("V");
    checkIso(year, isoYear, isoWeek);
    boolean leapDay = year == null && month == 2 && day == 29;
    long actualYear = year != null ? year : leapDay ? 1904 : 1900;
    long days = days(actualYear, month, day, isoYear, isoWeek);
    long[] date = CivilCalendar.date(days);
    fields[0] = leapDay ? 1900 : date[0];
    fields[1] = date[1];
    fields[2] = date[2];
    fields[6] = weekday != null ? weekday : CivilCalendar.weekday(days);
    fields[7] = CivilCalendar.dayOfYear(date[0], (int) date[1], (int) date[2]);
  }

  private void readWeekday() {
    String name = found.containsKey("A") ? found.get("A") : found.get("a");
    if (name != null) {
      weekday = indexOf(TimeFormat.DAYS, name);
    }
    Integer fromSunday = number("w");
    if (fromSunday != null) {
      weekday = (fromSunday + 6) % 7;
    }
    Integer fromMonday = number("u");
    if (fromMonday != null) {
      weekday = fromMonday - 1;
    }
  }

  private void checkIso(
      @Nullable Integer year, @Nullable Integer isoYear, @Nullable Integer isoWeek) {
    String weekdays = " and a weekday directive ('%A', '%a', '%w', or '%u').";
    if (isoYear != null) {
      if (dayOfYear != null) {
        throw Errors.valueError(
            "Day of the year directive '%j' is not compatible with ISO year directive '%G'. Use"
                + " '%Y' instead.");
      }
      if (isoWeek == null || weekday == null) {
        throw Errors.valueError(
            "ISO year directive '%G' must be used with the ISO week directive '%V'" + weekdays);
      }
    } else if (isoWeek != null) {
      throw Errors.valueError(
          year == null || weekday == null
              ? "ISO week directive '%V' must be used with the ISO year directive '%G'" + weekdays
              : "ISO week directive '%V' is incompatible with the year directive '%Y'. Use the ISO"
                  + " year '%G' instead.");
    }
  }

  private long days(
      long year, int month, int day, @Nullable Integer isoYear, @Nullable Integer isoWeek) {
    long newYear = CivilCalendar.days(year, 1, 1);
    if (dayOfYear != null) {
      return newYear + dayOfYear - 1;
    }
    Integer week = found.containsKey("U") ? number("U") : number("W");
    if (weekday != null && week != null) {
      boolean fromMonday = !found.containsKey("U");
      return newYear + dayOfWeek(newYear, week, weekday, fromMonday) - 1;
    }
    if (weekday != null && isoYear != null && isoWeek != null) {
      long january4 = CivilCalendar.days(isoYear, 1, 4);
      return january4 - CivilCalendar.weekday(january4) + (isoWeek - 1) * 7L + weekday;
    }
    if (day > CivilCalendar.daysInMonth(year, month)) {
      throw Errors.valueError("day is out of range for month");
    }
    return CivilCalendar.days(year, month, day);
  }

  /** The day of the year of a weekday in a week that is counted as by {@code %U} or {@code %W}. */
  private static long dayOfWeek(long newYear, int week, int weekday, boolean fromMonday) {
    int first = CivilCalendar.weekday(newYear);
    int day = weekday;
    if (!fromMonday) {
      first = (first + 1) % 7;
      day = (day + 1) % 7;
    }
    int weekZero = (7 - first) % 7;
    if (week == 0) {
      return 1L + day - first;
    }
    return 1L + weekZero + 7L * (week - 1) + day;
  }
}
