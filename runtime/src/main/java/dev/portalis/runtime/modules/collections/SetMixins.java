package dev.portalis.runtime.modules.collections;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyClassMethod;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.Hashing;
import dev.portalis.runtime.object.Items;
import dev.portalis.runtime.object.Iteration;
import dev.portalis.runtime.object.Operators;
import dev.portalis.runtime.object.PyFrozenSet;
import dev.portalis.runtime.object.PyIterator;
import dev.portalis.runtime.object.PyNotImplemented;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyType;
import org.jspecify.annotations.Nullable;

/** The methods of {@code Set} that follow from iteration, containment and length. */
@PyClass(
    value = "Set",
    module = "collections.abc",
    values = PyObject.class,
    type = "CollectionsAbcModule.SET",
    pure = true)
public final class SetMixins {
  private SetMixins() {}

  /** {@code _from_iterable(it)}. */
  @PyClassMethod("_from_iterable")
  public static @Nullable Object fromIterable(PyType cls, @Named @Nullable Object it) {
    return Calls.call(cls, it);
  }

  /** A set of the kind of another. */
  static @Nullable Object make(@Nullable Object like, PyIterator items) {
    return Calls.method(like, "_from_iterable", items);
  }

  /** {@code isdisjoint(other)}. */
  @PyMethod("isdisjoint")
  public static boolean isDisjoint(PyObject self, @Named @Nullable Object other) {
    return new Mixed.Chosen(other, self, true).advance() == UNBOUND;
  }

  private static boolean isSubset(@Nullable Object small, @Nullable Object large) {
    return Items.length(small) <= Items.length(large)
        && new Mixed.Chosen(small, large, false).advance() == UNBOUND;
  }

  private static boolean isSet(@Nullable Object value) {
    return Mixed.isA(value, CollectionsAbcModule.SET);
  }

  private static boolean isIterable(@Nullable Object value) {
    return Mixed.isA(value, CollectionsAbcModule.ITERABLE);
  }

  /** {@code __le__}. */
  @PyMethod("__le__")
  public static Object isSubsetOf(PyObject self, @Named @Nullable Object other) {
    return isSet(other) ? (Object) isSubset(self, other) : PyNotImplemented.INSTANCE;
  }

  /** {@code __lt__}. */
  @PyMethod("__lt__")
  public static Object isProperSubsetOf(PyObject self, @Named @Nullable Object other) {
    return isSet(other)
        ? (Object) (Items.length(self) < Items.length(other) && isSubset(self, other))
        : PyNotImplemented.INSTANCE;
  }

  /** {@code __ge__}. */
  @PyMethod("__ge__")
  public static Object isSupersetOf(PyObject self, @Named @Nullable Object other) {
    return isSet(other) ? (Object) isSubset(other, self) : PyNotImplemented.INSTANCE;
  }

  /** {@code __gt__}. */
  @PyMethod("__gt__")
  public static Object isProperSupersetOf(PyObject self, @Named @Nullable Object other) {
    return isSet(other)
        ? (Object) (Items.length(self) > Items.length(other) && isSubset(other, self))
        : PyNotImplemented.INSTANCE;
  }

  /** {@code __eq__}. */
  @PyMethod("__eq__")
  public static Object isEqual(PyObject self, @Named @Nullable Object other) {
    return isSet(other)
        ? (Object) (Items.length(self) == Items.length(other) && isSubset(self, other))
        : PyNotImplemented.INSTANCE;
  }

  /** {@code __and__} and {@code __rand__}. */
  @PyMethod("__and__")
  public static @Nullable Object and(PyObject self, @Named @Nullable Object other) {
    return isIterable(other)
        ? make(self, new Mixed.Chosen(other, self, true))
        : PyNotImplemented.INSTANCE;
  }

  /** {@code __rand__}. */
  @PyMethod("__rand__")
  public static @Nullable Object reflectedAnd(PyObject self, @Named @Nullable Object other) {
    return and(self, other);
  }

  /** {@code __or__}. */
  @PyMethod("__or__")
  public static @Nullable Object or(PyObject self, @Named @Nullable Object other) {
    return isIterable(other) ? make(self, new Mixed.Both(self, other)) : PyNotImplemented.INSTANCE;
  }

  /** {@code __ror__}. */
  @PyMethod("__ror__")
  public static @Nullable Object reflectedOr(PyObject self, @Named @Nullable Object other) {
    return or(self, other);
  }

  private static @Nullable Object asSet(PyObject self, @Nullable Object other) {
    return isSet(other) ? other : make(self, Iteration.iterator(other));
  }

  /** {@code __sub__}. */
  @PyMethod("__sub__")
  public static @Nullable Object sub(PyObject self, @Named @Nullable Object other) {
    return isIterable(other)
        ? make(self, new Mixed.Chosen(self, asSet(self, other), false))
        : PyNotImplemented.INSTANCE;
  }

  /** {@code __rsub__}. */
  @PyMethod("__rsub__")
  public static @Nullable Object reflectedSub(PyObject self, @Named @Nullable Object other) {
    return isIterable(other)
        ? make(self, new Mixed.Chosen(asSet(self, other), self, false))
        : PyNotImplemented.INSTANCE;
  }

  /** {@code __xor__}. */
  @PyMethod("__xor__")
  public static @Nullable Object xor(PyObject self, @Named @Nullable Object other) {
    if (!isIterable(other)) {
      return PyNotImplemented.INSTANCE;
    }
    Object set = asSet(self, other);
    return Operators.or(Operators.sub(self, set), Operators.sub(set, self));
  }

  /** {@code __rxor__}. */
  @PyMethod("__rxor__")
  public static @Nullable Object reflectedXor(PyObject self, @Named @Nullable Object other) {
    return xor(self, other);
  }

  /** {@code _hash()}: the hash that a frozenset of the items has. */
  @PyMethod("_hash")
  public static long hash(PyObject self) {
    return Hashing.hash(PyFrozenSet.from(self));
  }
}
