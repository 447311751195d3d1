package dev.portalis.runtime.interop;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** The converters of optional numbers: empty is None. */
public final class Optionals {
  /** {@code OptionalInt} and int or None. */
  public static final Converter<OptionalInt> INT = new OptionalIntConverter();

  /** {@code OptionalLong} and int or None. */
  public static final Converter<OptionalLong> LONG = new OptionalLongConverter();

  /** {@code OptionalDouble} and float or None. */
  public static final Converter<OptionalDouble> DOUBLE = new OptionalDoubleConverter();

  private Optionals() {}

  private static final class OptionalIntConverter extends Converter<OptionalInt> {
    @Override
    public @Nullable Object toPython(@Nullable OptionalInt value) {
      OptionalInt given = required(value, "an OptionalInt");
      return given.isPresent() ? (Object) (long) given.getAsInt() : null;
    }

    @Override
    public OptionalInt toJava(@Nullable Object value) {
      return value == null
          ? OptionalInt.empty()
          : OptionalInt.of(
              (int) Converters.toLong(value, Integer.MIN_VALUE, Integer.MAX_VALUE, "int"));
    }
  }

  private static final class OptionalLongConverter extends Converter<OptionalLong> {
    @Override
    public @Nullable Object toPython(@Nullable OptionalLong value) {
      OptionalLong given = required(value, "an OptionalLong");
      return given.isPresent() ? (Object) given.getAsLong() : null;
    }

    @Override
    public OptionalLong toJava(@Nullable Object value) {
      return value == null
          ? OptionalLong.empty()
          : OptionalLong.of(Converters.toLong(value, Long.MIN_VALUE, Long.MAX_VALUE, "long"));
    }
  }

  private static final class OptionalDoubleConverter extends Converter<OptionalDouble> {
    @Override
    public @Nullable Object toPython(@Nullable OptionalDouble value) {
      OptionalDouble given = required(value, "an OptionalDouble");
      return given.isPresent() ? (Object) given.getAsDouble() : null;
    }

    @Override
    public OptionalDouble toJava(@Nullable Object value) {
      return value == null ? OptionalDouble.empty() : OptionalDouble.of(Converters.toDouble(value));
    }
  }
}
