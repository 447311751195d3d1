package dev.portalis.runtime.modules.collections;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.runtime.error.ErrorKind;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.Convert;
import dev.portalis.runtime.object.Items;
import dev.portalis.runtime.object.Iteration;
import dev.portalis.runtime.object.PyIterator;
import dev.portalis.runtime.object.PyObject;
import org.jspecify.annotations.Nullable;

/** The methods of {@code Sequence} that follow from items and length. */
@PyClass(
    value = "Sequence",
    module = "collections.abc",
    values = PyObject.class,
    type = "CollectionsAbcModule.SEQUENCE",
    pure = true)
public final class SequenceMixins {
  private SequenceMixins() {}

  /** {@code __iter__}. */
  @PyMethod("__iter__")
  public static PyIterator iterator(PyObject self) {
    return new Mixed.Indexed(self, false);
  }

  /** {@code __reversed__}. */
  @PyMethod("__reversed__")
  public static PyIterator reversed(PyObject self) {
    return new Mixed.Indexed(self, true);
  }

  /** {@code __contains__}. */
  @PyMethod("__contains__")
  public static boolean contains(PyObject self, @Named @Nullable Object value) {
    return Iteration.contains(Iteration.iterator(self), value);
  }

  /** {@code index(value, start, stop)}. */
  @PyMethod
  public static long index(
      PyObject self,
      @Named @Nullable Object value,
      @Named @Default("0") long start,
      @Named @Default("null") @Nullable Object stop) {
    long from = start < 0 ? Math.max(Items.length(self) + start, 0) : start;
    long to = stop == null ? Long.MAX_VALUE : Convert.toIndex(stop);
    if (to < 0) {
      to += Items.length(self);
    }
    for (long i = from; i < to; i++) {
      Object item = Mixed.getOr(self, i, ErrorKind.INDEX_ERROR);
      if (item == UNBOUND) {
        break;
      }
      if (Mixed.same(item, value)) {
        return i;
      }
    }
    throw Errors.of(ErrorKind.VALUE_ERROR);
  }

  /** {@code count(value)}. */
  @PyMethod
  public static long count(PyObject self, @Named @Nullable Object value) {
    long count = 0;
    PyIterator items = Iteration.iterator(self);
    for (Object item = items.advance(); item != UNBOUND; item = items.advance()) {
      count += Mixed.same(item, value) ? 1 : 0;
    }
    return count;
  }
}
