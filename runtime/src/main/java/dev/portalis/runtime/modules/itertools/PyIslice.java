package dev.portalis.runtime.modules.itertools;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyNew;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.Convert;
import dev.portalis.runtime.object.Iteration;
import dev.portalis.runtime.object.PyIterator;
import dev.portalis.runtime.object.PyType;
import org.jspecify.annotations.Nullable;

/** {@code itertools.islice(iterable, start, stop, step)}. */
@PyClass(value = "islice", module = "itertools", bases = "iterator")
public final class PyIslice extends PyIterator {
  /** {@code itertools.islice}. */
  public static final PyType TYPE =
      PyType.builtin("islice", "itertools", BuiltinTypes.ITERATOR, new PyIsliceFace());

  private static final String INDICES =
      "Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.";
  private static final String STOP =
      "Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.";

  private final PyIterator items;
  private final long stop;
  private final long step;
  private long position;
  private long next;

  private PyIslice(PyType type, PyIterator items, long start, long stop, long step) {
    super(type);
    this.items = items;
    this.next = start;
    this.stop = stop;
    this.step = step;
  }

  /** {@code islice(iterable, stop)}. */
  @PyNew
  @Returns("Iterator[iterable.T]")
  public static PyIslice make(PyType cls, @Nullable Object iterable, @Nullable Object stop) {
    return new PyIslice(cls, Iteration.iterator(iterable), 0, index(stop, -1, STOP), 1);
  }

  /** {@code islice(iterable, start, stop, step)}. */
  @PyNew
  @Returns("Iterator[iterable.T]")
  public static PyIslice make(
      PyType cls,
      @Nullable Object iterable,
      @Nullable Object start,
      @Nullable Object stop,
      @Default("null") @Nullable Object step) {
    long last = index(stop, -1, STOP);
    long first = index(start, 0, INDICES);
    long by = step == null ? 1 : step instanceof Long ? (Long) step : -1;
    if (by < 1) {
      throw Errors.valueError("Step for islice() must be a positive integer or None.");
    }
    return new PyIslice(cls, Iteration.iterator(iterable), first, last, by);
  }

  private static long index(@Nullable Object value, long otherwise, String error) {
    if (value == null) {
      return otherwise;
    }
    Object number = Convert.hasIndex(value) ? Convert.toInt(value) : null;
    if (!(number instanceof Long) || (Long) number < 0) {
      throw Errors.valueError(error);
    }
    return (Long) number;
  }

  @Override
  public @Nullable Object advance() {
    if (stop >= 0 && next >= stop) {
      while (position < stop && items.advance() != UNBOUND) {
        position++;
      }
      position = Long.MAX_VALUE;
      return UNBOUND;
    }
    while (position < next) {
      if (items.advance() == UNBOUND) {
        return UNBOUND;
      }
      position++;
    }
    Object item = items.advance();
    if (item != UNBOUND) {
      position++;
      next = next + step < 0 ? Long.MAX_VALUE : next + step;
    }
    return item;
  }
}
