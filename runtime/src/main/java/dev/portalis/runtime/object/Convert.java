package dev.portalis.runtime.object;

import dev.portalis.runtime.error.ErrorKind;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.number.Ints;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Conversions of arguments to the Java types that library methods declare. */
public final class Convert {
  private Convert() {}

  /** The str in a value: a String itself or an instance of a subclass of str; null for others. */
  public static @Nullable String stringOrNull(@Nullable Object value) {
    if (value instanceof String) {
      return (String) value;
    }
    return value instanceof PyValueInstance && ((PyValueInstance) value).value() instanceof String
        ? (String) ((PyValueInstance) value).value()
        : null;
  }

  /**
   * The number in a value, as Long, BigInteger or Double: bools count as ints, instances of
   * subclasses of int and float by their value; null for anything else.
   */
  public static @Nullable Object numberOrNull(@Nullable Object value) {
    if (value instanceof Long || value instanceof Double || value instanceof BigInteger) {
      return value;
    }
    if (value instanceof Boolean) {
      return (Boolean) value ? 1L : 0L;
    }
    if (value instanceof PyValueInstance
        && !(((PyValueInstance) value).value() instanceof String)) {
      return numberOrNull(((PyValueInstance) value).value());
    }
    return null;
  }

  /** The int in a value, as Long or BigInteger, without asking {@code __index__}; or null. */
  public static @Nullable Object intOrNull(@Nullable Object value) {
    Object number = numberOrNull(value);
    return number instanceof Double ? null : number;
  }

  /** Whether {@code operator.index(value)} would work. */
  public static boolean hasIndex(@Nullable Object value) {
    return intOrNull(value) != null
        || (value instanceof PyObject && ((PyObject) value).type.special(Special.INDEX) != null);
  }

  /** {@code operator.index(value)}, as Long or BigInteger. */
  public static Object toInt(@Nullable Object value) {
    Object direct = intOrNull(value);
    if (direct != null) {
      return direct;
    }
    if (value instanceof PyObject) {
      Object index = ((PyObject) value).type.special(Special.INDEX);
      if (index != null) {
        Object result = Calls.callSpecial(index, value);
        Object number = intOrNull(result);
        if (number == null) {
          throw Errors.typeError(
              "__index__ returned non-int (type " + PyType.of(result).name() + ")");
        }
        return number;
      }
    }
    throw Errors.typeError(
        "'" + PyType.of(value).name() + "' object cannot be interpreted as an integer");
  }

  /** {@code operator.index(value)} that fits a long; OverflowError otherwise. */
  public static long toIndex(@Nullable Object value) {
    return toIndex(value, ErrorKind.OVERFLOW_ERROR);
  }

  /** {@code operator.index(value)} that fits a long; the given error otherwise. */
  public static long toIndex(@Nullable Object value, ErrorKind tooLarge) {
    Object number = toInt(value);
    if (number instanceof Long) {
      return (Long) number;
    }
    throw Errors.of(
        tooLarge, "cannot fit '" + PyType.of(value).name() + "' into an index-sized integer");
  }

  /** A real number as a double; asks {@code __float__} and {@code __index__}. */
  public static double toDouble(@Nullable Object value) {
    if (value instanceof Double) {
      return (Double) value;
    }
    Object number = numberOrNull(value);
    if (number != null) {
      return number instanceof Double ? (Double) number : Ints.toDouble(number);
    }
    if (value instanceof PyObject) {
      Object method = ((PyObject) value).type.special(Special.FLOAT);
      if (method != null) {
        Object result = Calls.callSpecial(method, value);
        Object real = numberOrNull(result);
        if (real instanceof Double) {
          return (Double) real;
        }
        throw Errors.typeError(
            PyType.of(value).name()
                + ".__float__ returned non-float (type "
                + PyType.of(result).name()
                + ")");
      }
      if (((PyObject) value).type.special(Special.INDEX) != null) {
        return Ints.toDouble(toInt(value));
      }
    }
    throw Errors.typeError("must be real number, not " + PyType.of(value).name());
  }

  /** {@code operator.index(value)} that fits an int. */
  public static int toJavaInt(@Nullable Object value) {
    long number = toIndex(value);
    if ((int) number != number) {
      throw Errors.overflow("Python int too large to convert to C int");
    }
    return (int) number;
  }

  /** {@code operator.index(value)} of any size. */
  public static BigInteger toBigInteger(@Nullable Object value) {
    Object number = toInt(value);
    return number instanceof Long ? BigInteger.valueOf((Long) number) : (BigInteger) number;
  }

  /** An int of any size as a Python value. */
  public static Object fromBigInteger(BigInteger value) {
    return value.bitLength() < Long.SIZE ? (Object) value.longValue() : value;
  }

  /** {@link #toIndex} or None. */
  public static @Nullable Long longOrNone(@Nullable Object value) {
    return value == null ? null : (Long) toIndex(value);
  }

  /** {@link #toDouble} or None. */
  public static @Nullable Double doubleOrNone(@Nullable Object value) {
    return value == null ? null : (Double) toDouble(value);
  }

  /** The truth of a value, or None. */
  public static @Nullable Boolean booleanOrNone(@Nullable Object value) {
    return value == null ? null : (Boolean) Truth.of(value);
  }

  /**
   * A str argument.
   *
   * @param argument how errors name it, such as {@code replace() argument 1}
   */
  public static String string(@Nullable Object value, String argument) {
    String text = stringOrNull(value);
    return text != null ? text : Convert.<String>mismatch(value, argument, "str");
  }

  /** A str argument that may be None. */
  public static @Nullable String stringOrNone(@Nullable Object value, String argument) {
    String text = stringOrNull(value);
    return text != null || value == null
        ? text
        : Convert.<String>mismatch(value, argument, "str or None");
  }

  /** Raises the TypeError for an argument of the wrong type. */
  public static <T> T mismatch(@Nullable Object value, String argument, String expected) {
    throw Errors.typeError(
        argument
            + " must be "
            + expected
            + ", not "
            + (value == null ? "None" : PyType.of(value).name()));
  }

  /** The plain value of an instance of a subclass of int, float or str; others as they are. */
  public static @Nullable Object plain(@Nullable Object value) {
    return value instanceof PyValueInstance ? ((PyValueInstance) value).value() : value;
  }
}
