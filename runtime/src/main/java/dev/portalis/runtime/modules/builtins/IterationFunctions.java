package dev.portalis.runtime.modules.builtins;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.KeywordOnly;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyFunction;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.Iteration;
import dev.portalis.runtime.object.PyIterator;
import dev.portalis.runtime.object.PyList;
import dev.portalis.runtime.object.Truth;
import org.jspecify.annotations.Nullable;

/** The builtins that walk iterables. */
public final class IterationFunctions {
  private IterationFunctions() {}

  /** {@code iter(iterable)}. */
  @PyFunction
  @Returns("Iterator[iterable.T]")
  public static Object iter(@Nullable Object iterable) {
    return Iteration.iter(iterable);
  }

  /** {@code iter(callable, sentinel)}. */
  @PyFunction
  public static PyIterator iter(@Nullable Object callable, @Nullable Object sentinel) {
    if (!ObjectFunctions.callable(callable)) {
      throw Errors.typeError("iter(object, sentinel): object must be callable");
    }
    return new CallIterator(callable, sentinel);
  }

  /** {@code next(iterator)}. */
  @PyFunction
  @Returns("iterator.T")
  public static @Nullable Object next(@Nullable Object iterator) {
    return Iteration.next(iterator);
  }

  /** {@code next(iterator, default)}. */
  @PyFunction
  @Returns("iterator.T | fallback")
  public static @Nullable Object next(@Nullable Object iterator, @Nullable Object fallback) {
    return Iteration.nextOr(iterator, fallback);
  }

  /** {@code any(iterable)}. */
  @PyFunction
  public static boolean any(@Nullable Object iterable) {
    PyIterator iterator = Iteration.iterator(iterable);
    for (Object each = iterator.advance(); each != UNBOUND; each = iterator.advance()) {
      if (Truth.of(each)) {
        return true;
      }
    }
    return false;
  }

  /** {@code all(iterable)}. */
  @PyFunction
  public static boolean all(@Nullable Object iterable) {
    PyIterator iterator = Iteration.iterator(iterable);
    for (Object each = iterator.advance(); each != UNBOUND; each = iterator.advance()) {
      if (!Truth.of(each)) {
        return false;
      }
    }
    return true;
  }

  /** {@code sorted(iterable, key, reverse)}. */
  @PyFunction
  @Returns("list[iterable.T]")
  public static PyList sorted(
      @Nullable Object iterable,
      @KeywordOnly @Default("null") @Nullable Object key,
      @KeywordOnly @Default("false") boolean reverse) {
    PyList sorted = PyList.from(iterable);
    sorted.sort(key, reverse);
    return sorted;
  }

  /** {@code sum(iterable, start)}. */
  @PyFunction
  public static @Nullable Object sum(
      @Nullable Object iterable, @Named @Default("0") @Nullable Object start) {
    Summation sum = new Summation(start);
    PyIterator iterator = Iteration.wholly(iterable);
    for (Object each = iterator.advance(); each != UNBOUND; each = iterator.advance()) {
      sum.add(each);
    }
    return sum.value();
  }
}
