package dev.portalis.runtime.modules.builtins;

import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.Convert;
import dev.portalis.runtime.object.Operators;
import dev.portalis.runtime.object.PyByteArray;
import dev.portalis.runtime.object.PyBytes;
import org.jspecify.annotations.Nullable;

/**
 * What {@code sum} does with one item after the other: ints as long as they fit 64 bits, then
 * floats, then anything by {@code +}. There is no way back, as in CPython 3.12.
 */
public final class Summation {
  private static final int INTS = 0;
  private static final int FLOATS = 1;
  private static final int OBJECTS = 2;

  private int phase;
  private long whole;
  private @Nullable FloatSum floats;
  private @Nullable Object total;

  /** A sum that begins with 0. */
  public Summation() {}

  /** A sum that begins with a value; TypeError for strings. */
  public Summation(@Nullable Object start) {
    if (Convert.stringOrNull(start) != null) {
      throw Errors.typeError("sum() can't sum strings [use ''.join(seq) instead]");
    }
    if (start instanceof PyBytes) {
      throw Errors.typeError("sum() can't sum bytes [use b''.join(seq) instead]");
    }
    if (start instanceof PyByteArray) {
      throw Errors.typeError("sum() can't sum bytearray [use b''.join(seq) instead]");
    }
    if (start instanceof Long) {
      whole = (Long) start;
    } else {
      begin(start);
    }
  }

  /** A sum that began with 0 and had floats added, unless there were none. */
  public static Summation after(boolean none, double sum, double compensation) {
    Summation made = new Summation();
    if (!none) {
      made.floats = new FloatSum(sum, compensation);
      made.phase = FLOATS;
    }
    return made;
  }

  private void begin(@Nullable Object value) {
    if (value instanceof Double) {
      floats = new FloatSum((Double) value);
      phase = FLOATS;
    } else {
      total = value;
      phase = OBJECTS;
    }
  }

  /** Adds an int. */
  public void add(long item) {
    if (phase == INTS) {
      long sum = whole + item;
      if (((whole ^ sum) & (item ^ sum)) >= 0) {
        whole = sum;
        return;
      }
    }
    addAny(item);
  }

  /** Adds a float. */
  public void add(double item) {
    FloatSum sum = floats;
    if (phase == FLOATS && sum != null) {
      sum.add(item);
    } else if (phase == INTS) {
      begin(whole + item);
    } else {
      addAny(item);
    }
  }

  /** Adds anything. */
  public void add(@Nullable Object item) {
    if (item instanceof Long) {
      add((long) (Long) item);
    } else if (item instanceof Double) {
      add((double) (Double) item);
    } else if (item instanceof Boolean && phase != OBJECTS) {
      add((Boolean) item ? 1L : 0L);
    } else {
      addAny(item);
    }
  }

  private void addAny(@Nullable Object item) {
    FloatSum sum = floats;
    if (phase == FLOATS && sum != null) {
      if (item instanceof Long) {
        sum.add((long) (Long) item);
        return;
      }
      total = Operators.add(sum.value(), item);
      phase = OBJECTS;
    } else if (phase == INTS) {
      begin(Operators.add(whole, item));
    } else {
      total = Operators.add(total, item);
    }
  }

  /** The sum. */
  public @Nullable Object value() {
    FloatSum sum = floats;
    return phase == INTS
        ? (Object) whole
        : phase == FLOATS && sum != null ? (Object) sum.value() : total;
  }
}
