package dev.portalis.runtime.interop;

import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.Iteration;
import dev.portalis.runtime.object.PyByteArray;
import dev.portalis.runtime.object.PyBytes;
import dev.portalis.runtime.object.PyComplex;
import dev.portalis.runtime.object.PyFrozenSet;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyRange;
import dev.portalis.threads.ThreadException;
import dev.portalis.threads.message.RecordCodec;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How built-in classes travel that are no collections of their own in messages. */
final class PythonRecords<T extends PyObject> implements RecordCodec<T> {
  static final RecordCodec<PyByteArray> BYTEARRAY =
      new PythonRecords<>(
          "bytearray",
          PyByteArray.class,
          value -> new @Nullable Object[] {PyBytes.of(value.toByteArray())},
          fields -> new PyByteArray(((PyBytes) field(fields, 0)).toByteArray()));

  static final RecordCodec<PyFrozenSet> FROZENSET =
      new PythonRecords<>(
          "frozenset", PyFrozenSet.class, Iteration::toArray, fields -> PyFrozenSet.of(fields));

  static final RecordCodec<PyComplex> COMPLEX =
      new PythonRecords<>(
          "complex",
          PyComplex.class,
          value -> new @Nullable Object[] {value.real(), value.imag()},
          fields -> new PyComplex((Double) field(fields, 0), (Double) field(fields, 1)));

  static final RecordCodec<PyRange> RANGE =
      new PythonRecords<>(
          "range",
          PyRange.class,
          value -> new @Nullable Object[] {value.start(), value.stop(), value.step()},
          fields ->
              PyRange.make(
                  BuiltinTypes.RANGE, field(fields, 0), field(fields, 1), field(fields, 2)));

  private final String name;
  private final Class<T> javaClass;
  private final Function<T, @Nullable Object[]> fields;
  private final Function<@Nullable Object[], T> maker;

  private PythonRecords(
      String name,
      Class<T> javaClass,
      Function<T, @Nullable Object[]> fields,
      Function<@Nullable Object[], T> maker) {
    this.name = name;
    this.javaClass = javaClass;
    this.fields = fields;
    this.maker = maker;
  }

  private static Object field(@Nullable Object[] fields, int index) {
    Object value = index < fields.length ? fields[index] : null;
    if (value == null) {
      throw new IllegalArgumentException("too few fields");
    }
    return value;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Class<T> type() {
    return javaClass;
  }

  @Override
  public @Nullable Object[] fields(T value) {
    if (value.type().isUserDefined()) {
      throw new ThreadException.SerializationFailed("no codec for " + value.type().name(), null);
    }
    return fields.apply(value);
  }

  @Override
  public T make(@Nullable Object[] parts) {
    return maker.apply(parts);
  }
}
