package dev.portalis.runtime.modules.itertools;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyNew;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.Iteration;
import dev.portalis.runtime.object.PyIterator;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.object.PyType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code itertools.batched(iterable, n)}. */
@PyClass(value = "batched", module = "itertools", bases = "iterator")
public final class PyBatched extends PyIterator {
  /** {@code itertools.batched}. */
  public static final PyType TYPE =
      PyType.builtin("batched", "itertools", BuiltinTypes.ITERATOR, new PyBatchedFace());

  private final PyIterator items;
  private final int size;

  private PyBatched(PyType type, PyIterator items, int size) {
    super(type);
    this.items = items;
    this.size = size;
  }

  /** {@code batched(iterable, n)}. */
  @PyNew
  @Returns("Iterator[tuple[iterable.T, ...]]")
  public static PyBatched make(PyType cls, @Named @Nullable Object iterable, @Named long n) {
    if (n < 1) {
      throw Errors.valueError("n must be at least one");
    }
    return new PyBatched(cls, Iteration.iterator(iterable), (int) Math.min(n, Integer.MAX_VALUE));
  }

  @Override
  public @Nullable Object advance() {
    List<@Nullable Object> batch = new ArrayList<>();
    while (batch.size() < size) {
      Object item = items.advance();
      if (item == UNBOUND) {
        break;
      }
      batch.add(item);
    }
    return batch.isEmpty() ? UNBOUND : PyTuple.of(batch.toArray());
  }
}
