package dev.portalis.runtime.modules.itertools;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyNew;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.Comparison;
import dev.portalis.runtime.object.Iteration;
import dev.portalis.runtime.object.PyIterator;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.object.PyType;
import org.jspecify.annotations.Nullable;

/** {@code itertools.groupby(iterable, key)}. */
@PyClass(value = "groupby", module = "itertools", bases = "iterator")
public final class PyGroupBy extends PyIterator {
  /** {@code itertools.groupby}. */
  public static final PyType TYPE =
      PyType.builtin("groupby", "itertools", BuiltinTypes.ITERATOR, new PyGroupByFace());

  private final PyIterator items;
  private final @Nullable Object keyFunction;
  private @Nullable Object item = UNBOUND;
  private @Nullable Object key = UNBOUND;
  private @Nullable Object target = UNBOUND;
  private @Nullable Group current;

  private PyGroupBy(PyType type, PyIterator items, @Nullable Object keyFunction) {
    super(type);
    this.items = items;
    this.keyFunction = keyFunction;
  }

  /** {@code groupby(iterable, key)}. */
  @PyNew
  public static PyGroupBy make(
      PyType cls, @Named @Nullable Object iterable, @Named @Default("null") @Nullable Object key) {
    return new PyGroupBy(cls, Iteration.iterator(iterable), key);
  }

  private boolean step() {
    Object next = items.advance();
    if (next == UNBOUND) {
      return false;
    }
    item = next;
    key = keyFunction == null ? next : Calls.call(keyFunction, next);
    return true;
  }

  @Override
  public @Nullable Object advance() {
    current = null;
    while (key == UNBOUND || (target != UNBOUND && Comparison.identicalOrEqual(target, key))) {
      if (!step()) {
        return UNBOUND;
      }
    }
    target = key;
    Group group = new Group(this, key);
    current = group;
    return PyTuple.of(key, group);
  }

  /** The items of one group, as long as the next group is not asked for. */
  private static final class Group extends PyIterator {
    private static final PyType GROUP_TYPE =
        PyType.builtin("_grouper", "itertools", BuiltinTypes.ITERATOR, null);

    private final PyGroupBy all;
    private final @Nullable Object target;

    Group(PyGroupBy all, @Nullable Object target) {
      super(GROUP_TYPE);
      this.all = all;
      this.target = target;
    }

    @Override
    public @Nullable Object advance() {
      if (all.current != this) {
        return UNBOUND;
      }
      if (all.item == UNBOUND && !all.step()) {
        return UNBOUND;
      }
      if (!Comparison.identicalOrEqual(target, all.key)) {
        return UNBOUND;
      }
      Object item = all.item;
      all.item = UNBOUND;
      return item;
    }
  }
}
