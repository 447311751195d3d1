package dev.portalis.runtime.modules.time;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyConstant;
import dev.portalis.annotations.library.PyNew;
import dev.portalis.annotations.library.PyProperty;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.Iteration;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Texts;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** {@code time.struct_time}: nine visible items, and the zone's name and offset as attributes. */
@PyClass(value = "struct_time", module = "time")
public final class PyStructTime extends PyTuple {
  /** {@code time.struct_time}. */
  public static final PyType TYPE =
      PyType.builtin("struct_time", "time", BuiltinTypes.TUPLE, new PyStructTimeFace());

  /** {@code n_fields}. */
  @PyConstant("n_fields")
  public static final long FIELDS = 11;

  /** {@code n_sequence_fields}. */
  @PyConstant("n_sequence_fields")
  public static final long VISIBLE_FIELDS = 9;

  /** {@code n_unnamed_fields}. */
  @PyConstant("n_unnamed_fields")
  public static final long UNNAMED_FIELDS = 0;

  private static final String[] NAMES = {
    "tm_year", "tm_mon", "tm_mday", "tm_hour", "tm_min", "tm_sec", "tm_wday", "tm_yday", "tm_isdst"
  };

  private final @Nullable Object zone;
  private final @Nullable Object offset;

  PyStructTime(@Nullable Object[] items, @Nullable Object zone, @Nullable Object offset) {
    super(TYPE, items);
    this.zone = zone;
    this.offset = offset;
  }

  /** A time of a day of a year; what follows from it is computed. */
  static PyStructTime of(long days, long second, boolean summer, String zone, long offset) {
    long[] date = CivilCalendar.date(days);
    long dayOfYear = CivilCalendar.dayOfYear(date[0], (int) date[1], (int) date[2]);
    Object[] items = {
      date[0],
      date[1],
      date[2],
      second / 3600,
      second / 60 % 60,
      second % 60,
      (long) CivilCalendar.weekday(days),
      dayOfYear,
      summer ? 1L : 0L
    };
    return new PyStructTime(items, zone, offset);
  }

  /** {@code struct_time(sequence)}. */
  @PyNew
  public static PyStructTime make(
      PyType cls, @Named @Nullable Object iterable, @Named @Default("null") @Nullable Object dict) {
    Object[] items = Iteration.toArray(iterable);
    if (items.length < VISIBLE_FIELDS) {
      throw Errors.typeError(
          "time.struct_time() takes an at least 9-sequence (" + items.length + "-sequence given)");
    }
    if (items.length > FIELDS) {
      throw Errors.typeError(
          "time.struct_time() takes an at most 11-sequence (" + items.length + "-sequence given)");
    }
    return new PyStructTime(
        Arrays.copyOf(items, NAMES.length),
        items.length > NAMES.length ? items[NAMES.length] : null,
        items.length == FIELDS ? items[NAMES.length + 1] : null);
  }

  /** {@code tm_year}. */
  @PyProperty("tm_year")
  @Returns("int")
  public @Nullable Object year() {
    return get(0);
  }

  /** {@code tm_mon}. */
  @PyProperty("tm_mon")
  @Returns("int")
  public @Nullable Object month() {
    return get(1);
  }

  /** {@code tm_mday}. */
  @PyProperty("tm_mday")
  @Returns("int")
  public @Nullable Object day() {
    return get(2);
  }

  /** {@code tm_hour}. */
  @PyProperty("tm_hour")
  @Returns("int")
  public @Nullable Object hour() {
    return get(3);
  }

  /** {@code tm_min}. */
  @PyProperty("tm_min")
  @Returns("int")
  public @Nullable Object minute() {
    return get(4);
  }

  /** {@code tm_sec}. */
  @PyProperty("tm_sec")
  @Returns("int")
  public @Nullable Object second() {
    return get(5);
  }

  /** {@code tm_wday}: Monday is 0. */
  @PyProperty("tm_wday")
  @Returns("int")
  public @Nullable Object weekday() {
    return get(6);
  }

  /** {@code tm_yday}. */
  @PyProperty("tm_yday")
  @Returns("int")
  public @Nullable Object dayOfYear() {
    return get(7);
  }

  /** {@code tm_isdst}. */
  @PyProperty("tm_isdst")
  @Returns("int")
  public @Nullable Object isSummer() {
    return get(8);
  }

  /** {@code tm_zone}. */
  @PyProperty("tm_zone")
  public @Nullable Object zone() {
    return zone;
  }

  /** {@code tm_gmtoff}: seconds east of Greenwich. */
  @PyProperty("tm_gmtoff")
  public @Nullable Object offset() {
    return offset;
  }

  @Override
  public String repr() {
    StringBuilder text = new StringBuilder("time.struct_time(");
    for (int i = 0; i < NAMES.length; i++) {
      text.append(i == 0 ? "" : ", ").append(NAMES[i]).append('=').append(Texts.repr(get(i)));
    }
    return text.append(')').toString();
  }
}
