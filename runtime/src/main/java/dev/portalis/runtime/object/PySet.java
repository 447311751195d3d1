package dev.portalis.runtime.object;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.annotations.library.Arguments;
import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.KeywordArguments;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyConstant;
import dev.portalis.annotations.library.PyInit;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.annotations.library.PyNew;
import dev.portalis.annotations.library.Returns;
import dev.portalis.annotations.library.Stores;
import dev.portalis.runtime.error.Errors;
import org.jspecify.annotations.Nullable;

/**
 * A set. Ints are in the order in which CPython has them.
 *
 * @see <a href="https://docs.python.org/3.12/library/stdtypes.html#set-types-set-frozenset">Set
 *     types</a>
 */
@PyClass(value = "set", type = "BuiltinTypes.SET")
public class PySet extends SetOperators {
  /** Sets are not hashable. */
  @PyConstant("__hash__")
  static final @Nullable Object HASH = null;

  /** An empty set. */
  public PySet() {
    super(BuiltinTypes.SET);
  }

  /** An empty set of a subtype. */
  public PySet(PyType type) {
    super(type);
  }

  /** This set, which no other thread than the caller's will ever reach. */
  public final PySet confined() {
    confine();
    return this;
  }

  /** {@code {a, b, c}} of any expressions, and of at most two constants. */
  public static PySet of(@Nullable Object... items) {
    PySet made = new PySet();
    for (Object item : items) {
      made.addItem(item);
    }
    return made;
  }

  /**
   * {@code {1, 2, 3}} of three or more constants alone. CPython's compiler makes a frozenset of
   * them, another one of that when it merges constants, and at run time the set: all in the order
   * that they then have.
   */
  public static PySet ofConstants(@Nullable Object... items) {
    PySet made = new PySet();
    made.merge(of(of(items).toArray()).stable());
    return made;
  }

  /** {@code set(iterable)}. */
  @Returns("set[items.T]")
  public static PySet from(@Nullable Object items) {
    PySet made = new PySet();
    made.insertAll(items);
    return made;
  }

  /** {@code set.__new__}: the arguments are for {@code __init__}. */
  @PyNew
  public static PySet make(
      PyType cls, @Arguments Object[] arguments, @KeywordArguments PyDict keywords) {
    return (PySet) Construction.allocate(cls);
  }

  /** {@code set.__init__}. */
  @PyInit
  public void initialize(
      @Default("Unbound.UNBOUND") @Stores("Iterable[T]") @Nullable Object items) {
    removeAll();
    if (items != UNBOUND) {
      insertAll(items);
    }
  }

  @Override
  final boolean isFrozen() {
    return false;
  }

  @Override
  final PySetBase empty() {
    return new PySet();
  }

  /** {@code s.add(item)}. */
  @PyMethod("add")
  public void addItem(@Stores("T") @Nullable Object item) {
    insert(item, Hashing.hash(item));
  }

  @Override
  public boolean add(@Nullable Object item) {
    return insert(item, Hashing.hash(item));
  }

  /** {@code s.remove(item)}. */
  @PyMethod("remove")
  public void removeItem(@Nullable Object item) {
    if (!discard(item, hashOf(item))) {
      throw Errors.keyError(item);
    }
  }

  @Override
  public boolean remove(@Nullable Object item) {
    return discard(item, hashOf(item));
  }

  /** {@code s.discard(item)}. */
  @PyMethod
  public void discard(@Nullable Object item) {
    discard(item, hashOf(item));
  }

  /** {@code s.pop()}. */
  @PyMethod
  @Returns("T")
  public @Nullable Object pop() {
    return takeAny();
  }

  @Override
  @PyMethod
  public void clear() {
    removeAll();
  }

  /** {@code s.copy()}. */
  @PyMethod
  @Returns("set[T]")
  public PySet copy() {
    return (PySet) copyOfSame();
  }

  /** {@code s.update(*others)}. */
  @PyMethod
  public void update(@Stores("Iterable[T]") @Nullable Object... others) {
    for (Object other : others) {
      insertAll(other);
    }
  }

  /** {@code s.intersection_update(*others)}. */
  @PyMethod
  public void intersectionUpdate(@Nullable Object... others) {
    PySetBase kept = intersection(others);
    if (kept != this) {
      adopt(kept);
    }
  }

  /** {@code s.difference_update(*others)}. */
  @PyMethod
  public void differenceUpdate(@Nullable Object... others) {
    for (Object other : others) {
      discardAll(other);
    }
  }

  /** {@code s.symmetric_difference_update(other)}. */
  @PyMethod
  public void symmetricDifferenceUpdate(@Stores("Iterable[T]") @Nullable Object other) {
    toggleAll(other);
  }

  @Override
  public @Nullable Object inplace(BinaryOp op, @Nullable Object right) {
    if (!(right instanceof PySetBase)) {
      return PyNotImplemented.INSTANCE;
    }
    switch (op) {
      case OR:
        insertAll(right);
        return this;
      case AND:
        adopt(intersectionWith(right));
        return this;
      case SUB:
        discardAll(right);
        return this;
      case XOR:
        toggleAll(right);
        return this;
      default:
        return PyNotImplemented.INSTANCE;
    }
  }

  /** {@code s |= other}. */
  @PyMethod("__ior__")
  @Returns("Self")
  public @Nullable Object inplaceOr(@Stores("Iterable[T]") @Nullable Object other) {
    return inplace(BinaryOp.OR, other);
  }

  /** {@code s &= other}. */
  @PyMethod("__iand__")
  @Returns("Self")
  public @Nullable Object inplaceAnd(@Nullable Object other) {
    return inplace(BinaryOp.AND, other);
  }

  /** {@code s -= other}. */
  @PyMethod("__isub__")
  @Returns("Self")
  public @Nullable Object inplaceSubtract(@Nullable Object other) {
    return inplace(BinaryOp.SUB, other);
  }

  /** {@code s ^= other}. */
  @PyMethod("__ixor__")
  @Returns("Self")
  public @Nullable Object inplaceXor(@Stores("Iterable[T]") @Nullable Object other) {
    return inplace(BinaryOp.XOR, other);
  }
}
