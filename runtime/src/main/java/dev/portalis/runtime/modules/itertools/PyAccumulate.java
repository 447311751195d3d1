package dev.portalis.runtime.modules.itertools;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.KeywordOnly;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyNew;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.Iteration;
import dev.portalis.runtime.object.Operators;
import dev.portalis.runtime.object.PyIterator;
import dev.portalis.runtime.object.PyType;
import org.jspecify.annotations.Nullable;

/** {@code itertools.accumulate(iterable, func, initial)}. */
@PyClass(value = "accumulate", module = "itertools", bases = "iterator")
public final class PyAccumulate extends PyIterator {
  /** {@code itertools.accumulate}. */
  public static final PyType TYPE =
      PyType.builtin("accumulate", "itertools", BuiltinTypes.ITERATOR, new PyAccumulateFace());

  private final PyIterator items;
  private final @Nullable Object function;
  private final @Nullable Object initial;
  private @Nullable Object total = UNBOUND;

  private PyAccumulate(
      PyType type, PyIterator items, @Nullable Object function, @Nullable Object initial) {
    super(type);
    this.items = items;
    this.function = function;
    this.initial = initial;
  }

  /** {@code accumulate(iterable, func, initial)}. */
  @PyNew
  public static PyAccumulate make(
      PyType cls,
      @Named @Nullable Object iterable,
      @Named @Default("null") @Nullable Object func,
      @KeywordOnly @Default("null") @Nullable Object initial) {
    return new PyAccumulate(cls, Iteration.iterator(iterable), func, initial);
  }

  @Override
  public @Nullable Object advance() {
    if (total == UNBOUND && initial != null) {
      total = initial;
      return total;
    }
    Object item = items.advance();
    if (item == UNBOUND) {
      return UNBOUND;
    }
    if (total == UNBOUND) {
      total = item;
    } else {
      total = function == null ? Operators.add(total, item) : Calls.call(function, total, item);
    }
    return total;
  }
}
