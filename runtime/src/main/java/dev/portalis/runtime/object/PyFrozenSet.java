package dev.portalis.runtime.object;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.annotations.library.PyNew;
import dev.portalis.annotations.library.Returns;
import dev.portalis.annotations.library.Stores;
import org.jspecify.annotations.Nullable;

/** A frozenset. */
@PyClass(value = "frozenset", type = "BuiltinTypes.FROZENSET")
public class PyFrozenSet extends SetOperators {
  private long hash = -1;

  /** An empty frozenset of a subtype. */
  public PyFrozenSet(PyType type) {
    super(type);
  }

  /** A frozenset of items. */
  public static PyFrozenSet of(@Nullable Object... items) {
    PyFrozenSet made = new PyFrozenSet(BuiltinTypes.FROZENSET);
    for (Object item : items) {
      made.insert(item, Hashing.hash(item));
    }
    return made;
  }

  /** {@code frozenset(iterable)}. */
  @Returns("frozenset[items.T]")
  public static PyFrozenSet from(@Nullable Object items) {
    return make(BuiltinTypes.FROZENSET, items);
  }

  /** {@code frozenset.__new__}. */
  @PyNew
  public static PyFrozenSet make(
      PyType cls, @Default("Unbound.UNBOUND") @Stores("Iterable[T]") @Nullable Object items) {
    if (cls == BuiltinTypes.FROZENSET
        && items instanceof PyFrozenSet
        && ((PyFrozenSet) items).type == cls) {
      return (PyFrozenSet) items;
    }
    PyFrozenSet made = (PyFrozenSet) Construction.allocate(cls);
    if (items != Unbound.UNBOUND) {
      made.insertAll(items);
    }
    return made;
  }

  @Override
  final boolean isFrozen() {
    return true;
  }

  @Override
  final PySetBase empty() {
    return new PyFrozenSet(BuiltinTypes.FROZENSET);
  }

  /** {@code s.copy()}. */
  @PyMethod
  @Returns("frozenset[T]")
  public PyFrozenSet copy() {
    return type == BuiltinTypes.FROZENSET ? this : (PyFrozenSet) copyOfSame();
  }

  @Override
  @PyMethod("__hash__")
  public long hash() {
    if (hash == -1) {
      hash = contentHash();
    }
    return hash;
  }
}
