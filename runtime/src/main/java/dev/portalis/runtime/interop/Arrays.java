package dev.portalis.runtime.interop;

import dev.portalis.runtime.object.PyList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The converters of arrays, which are lists to Python; any other iterable but str and bytes is
 * taken too. Contents are copied.
 */
public final class Arrays {
  /** {@code int[]} and a list of ints. */
  public static final Converter<int[]> INT = new IntArrayConverter();

  /** {@code long[]} and a list of ints. */
  public static final Converter<long[]> LONG = new LongArrayConverter();

  /** {@code double[]} and a list of floats. */
  public static final Converter<double[]> DOUBLE = new DoubleArrayConverter();

  private Arrays() {}

  /**
   * An array of objects and a list.
   *
   * @param create makes an array of a length
   */
  public static <E> Converter<E[]> of(Converter<E> element, IntFunction<E[]> create) {
    return new ObjectArrayConverter<>(element, create);
  }

  private static final class IntArrayConverter extends Converter<int[]> {
    @Override
    public Object toPython(int @Nullable [] value) {
      int[] given = required(value, "list");
      long[] items = new long[given.length];
      for (int i = 0; i < given.length; i++) {
        items[i] = given[i];
      }
      return PyList.of(items);
    }

    @Override
    public int[] toJava(@Nullable Object value) {
      List<Integer> items = Containers.fromIterable(Converters.INT, value);
      int[] array = new int[items.size()];
      for (int i = 0; i < array.length; i++) {
        array[i] = items.get(i);
      }
      return array;
    }
  }

  private static final class LongArrayConverter extends Converter<long[]> {
    @Override
    public Object toPython(long @Nullable [] value) {
      return PyList.of(required(value, "list").clone());
    }

    @Override
    public long[] toJava(@Nullable Object value) {
      List<Long> items = Containers.fromIterable(Converters.LONG, value);
      long[] array = new long[items.size()];
      for (int i = 0; i < array.length; i++) {
        array[i] = items.get(i);
      }
      return array;
    }
  }

  private static final class DoubleArrayConverter extends Converter<double[]> {
    @Override
    public Object toPython(double @Nullable [] value) {
      return PyList.of(required(value, "list").clone());
    }

    @Override
    public double[] toJava(@Nullable Object value) {
      List<Double> items = Containers.fromIterable(Converters.DOUBLE, value);
      double[] array = new double[items.size()];
      for (int i = 0; i < array.length; i++) {
        array[i] = items.get(i);
      }
      return array;
    }
  }

  private static final class ObjectArrayConverter<E> extends Converter<E[]> {
    private final Converter<E> element;
    private final IntFunction<E[]> create;

    ObjectArrayConverter(Converter<E> element, IntFunction<E[]> create) {
      this.element = element;
      this.create = create;
    }

    @Override
    public Object toPython(E @Nullable [] value) {
      PyList list = new PyList();
      for (E item : required(value, "list")) {
        list.append(element.toPython(item));
      }
      return list;
    }

    @Override
    public E[] toJava(@Nullable Object value) {
      List<E> items = Containers.fromIterable(element, value);
      return items.toArray(create.apply(items.size()));
    }
  }
}
