package dev.portalis.runtime.interop;

import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.number.Ints;
import dev.portalis.runtime.object.Convert;
import dev.portalis.runtime.object.PyByteArray;
import dev.portalis.runtime.object.PyBytes;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** The converters of simple types; those of containers are in {@link Containers}. */
public final class Converters {
  /** {@code boolean} and bool. */
  public static final Converter<Boolean> BOOLEAN = new BooleanConverter();

  /** {@code byte} and int. */
  public static final Converter<Byte> BYTE = new ByteConverter();

  /** {@code short} and int. */
  public static final Converter<Short> SHORT = new ShortConverter();

  /** {@code int} and int. */
  public static final Converter<Integer> INT = new IntConverter();

  /** {@code long} and int. */
  public static final Converter<Long> LONG = new LongConverter();

  /** {@code char} and a str of one character. */
  public static final Converter<Character> CHAR = new CharConverter();

  /** {@code float} and float. */
  public static final Converter<Float> FLOAT = new FloatConverter();

  /** {@code double} and float. */
  public static final Converter<Double> DOUBLE = new DoubleConverter();

  /** {@code String} and str. */
  public static final Converter<String> STRING = new StringConverter();

  /** {@code byte[]} and bytes; the content is copied. */
  public static final Converter<byte[]> BYTES = new BytesConverter();

  /** {@code BigInteger} and int. */
  public static final Converter<BigInteger> BIG_INTEGER = new BigIntegerConverter();

  /** Any Python value as it is; Java's other numbers and chars become ints, floats and strs. */
  public static final Converter<Object> OBJECT = new ObjectConverter();

  private Converters() {}

  /** None and null, and otherwise what a converter does. */
  public static <J> Converter<J> nullable(Converter<J> converter) {
    return new NullableConverter<>(converter);
  }

  /** An int of a range. */
  public static long toLong(@Nullable Object value, long least, long most, String javaType) {
    if (value instanceof Long) {
      long number = (Long) value;
      if (number >= least && number <= most) {
        return number;
      }
    } else if (!(value instanceof BigInteger)) {
      throw Converter.mismatch("int", value);
    }
    throw Errors.overflow("Java expects " + javaType + ", but Python gave " + value);
  }

  /** A float or int as a double. */
  static double toDouble(@Nullable Object value) {
    if (value instanceof Double) {
      return (Double) value;
    }
    if (value instanceof Long || value instanceof BigInteger) {
      return Convert.toDouble(value);
    }
    throw Converter.mismatch("float", value);
  }

  private static final class NullableConverter<J> extends Converter<J> {
    private final Converter<J> converter;

    NullableConverter(Converter<J> converter) {
      this.converter = converter;
    }

    @Override
    public @Nullable Object toPython(@Nullable J value) {
      return value == null ? null : converter.toPython(value);
    }

    @Override
    public @Nullable J toJava(@Nullable Object value) {
      return value == null ? null : converter.toJava(value);
    }
  }

  private static final class BooleanConverter extends Converter<Boolean> {
    @Override
    public Object toPython(@Nullable Boolean value) {
      return required(value, "bool");
    }

    @Override
    public Boolean toJava(@Nullable Object value) {
      if (value instanceof Boolean) {
        return (Boolean) value;
      }
      throw mismatch("bool", value);
    }
  }

  private static final class ByteConverter extends Converter<Byte> {
    @Override
    public Object toPython(@Nullable Byte value) {
      return (long) required(value, "int");
    }

    @Override
    public Byte toJava(@Nullable Object value) {
      return (byte) toLong(value, Byte.MIN_VALUE, Byte.MAX_VALUE, "byte");
    }
  }

  private static final class ShortConverter extends Converter<Short> {
    @Override
    public Object toPython(@Nullable Short value) {
      return (long) required(value, "int");
    }

    @Override
    public Short toJava(@Nullable Object value) {
      return (short) toLong(value, Short.MIN_VALUE, Short.MAX_VALUE, "short");
    }
  }

  private static final class IntConverter extends Converter<Integer> {
    @Override
    public Object toPython(@Nullable Integer value) {
      return (long) required(value, "int");
    }

    @Override
    public Integer toJava(@Nullable Object value) {
      return (int) toLong(value, Integer.MIN_VALUE, Integer.MAX_VALUE, "int");
    }
  }

  private static final class LongConverter extends Converter<Long> {
    @Override
    public Object toPython(@Nullable Long value) {
      return required(value, "int");
    }

    @Override
    public Long toJava(@Nullable Object value) {
      return toLong(value, Long.MIN_VALUE, Long.MAX_VALUE, "long");
    }
  }

  private static final class CharConverter extends Converter<Character> {
    @Override
    public Object toPython(@Nullable Character value) {
      return String.valueOf((char) required(value, "str"));
    }

    @Override
    public Character toJava(@Nullable Object value) {
      if (value instanceof String && ((String) value).length() == 1) {
        return ((String) value).charAt(0);
      }
      throw mismatch("a str of one character that fits a char", value);
    }
  }

  private static final class FloatConverter extends Converter<Float> {
    @Override
    public Object toPython(@Nullable Float value) {
      return (double) required(value, "float");
    }

    @Override
    public Float toJava(@Nullable Object value) {
      return (float) toDouble(value);
    }
  }

  private static final class DoubleConverter extends Converter<Double> {
    @Override
    public Object toPython(@Nullable Double value) {
      return required(value, "float");
    }

    @Override
    public Double toJava(@Nullable Object value) {
      return toDouble(value);
    }
  }

  private static final class StringConverter extends Converter<String> {
    @Override
    public Object toPython(@Nullable String value) {
      return required(value, "str");
    }

    @Override
    public String toJava(@Nullable Object value) {
      String text = Convert.stringOrNull(value);
      if (text == null) {
        throw mismatch("str", value);
      }
      return text;
    }
  }

  private static final class BytesConverter extends Converter<byte[]> {
    @Override
    public Object toPython(byte @Nullable [] value) {
      return PyBytes.of(required(value, "bytes").clone());
    }

    @Override
    public byte[] toJava(@Nullable Object value) {
      if (value instanceof PyBytes) {
        return ((PyBytes) value).toByteArray();
      }
      if (value instanceof PyByteArray) {
        return ((PyByteArray) value).toByteArray();
      }
      throw mismatch("bytes", value);
    }
  }

  private static final class BigIntegerConverter extends Converter<BigInteger> {
    @Override
    public Object toPython(@Nullable BigInteger value) {
      return Ints.normalize(required(value, "int"));
    }

    @Override
    public BigInteger toJava(@Nullable Object value) {
      if (value instanceof Long || value instanceof BigInteger) {
        return Ints.big(value);
      }
      throw mismatch("int", value);
    }
  }

  private static final class ObjectConverter extends Converter<Object> {
    @Override
    public @Nullable Object toPython(@Nullable Object value) {
      if (value instanceof Integer || value instanceof Short || value instanceof Byte) {
        return ((Number) value).longValue();
      }
      if (value instanceof Float) {
        return (double) (Float) value;
      }
      if (value instanceof Character) {
        return String.valueOf((char) (Character) value);
      }
      if (value instanceof BigInteger) {
        return Ints.normalize((BigInteger) value);
      }
      return value instanceof PythonObject ? ((PythonObject) value).pythonObject() : value;
    }

    @Override
    public @Nullable Object toJava(@Nullable Object value) {
      return value;
    }
  }
}
