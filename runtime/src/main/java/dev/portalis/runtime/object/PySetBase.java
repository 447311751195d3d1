package dev.portalis.runtime.object;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.annotations.library.PyMethod;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.error.Errors;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What {@code set} and {@code frozenset} have in common. */
public abstract class PySetBase extends SetSteps implements Set<@Nullable Object> {
  PySetBase(PyType type) {
    super(type);
  }

  /** An empty set of the built-in kind of this one. */
  abstract PySetBase empty();

  /** The hash of a key. Sets among sets are looked for by their contents. */
  static long hashOf(@Nullable Object key) {
    if (key instanceof PySet && ((PySet) key).type.special(Special.HASH) == null) {
      return ((PySet) key).stable().contentHash();
    }
    return Hashing.hash(key);
  }

  /** Adds the items of anything iterable. */
  final void insertAll(@Nullable Object items) {
    if (items instanceof PySetBase) {
      merge(((PySetBase) items).stable());
    } else if (items instanceof PyDict && !((PyDict) items).type.isUserDefined()) {
      DictTable dict = ((PyDict) items).stable();
      reserve(dict.size());
      for (int i = dict.nextEntry(0); i >= 0; i = dict.nextEntry(i + 1)) {
        insert(dict.keyAt(i), dict.hashAt(i));
      }
    } else {
      PyIterator iterator = Iteration.wholly(items);
      for (Object each = iterator.advance(); each != UNBOUND; each = iterator.advance()) {
        insert(each, Hashing.hash(each));
      }
    }
  }

  final PySetBase copyOfSame() {
    PySetBase copy = empty();
    copy.merge(stable());
    return copy;
  }

  private static PySetBase asSet(@Nullable Object items) {
    return items instanceof PySetBase ? (PySetBase) items : PySet.from(items);
  }

  @Override
  @PyMethod("__len__")
  public long length() {
    return size();
  }

  @Override
  @PyMethod("__iter__")
  @Returns("Iterator[T]")
  public PyIterator iterator() {
    return super.iterator();
  }

  @Override
  @PyMethod("__contains__")
  public boolean contains(@Nullable Object item) {
    return has(item, hashOf(item));
  }

  /** {@code s.union(*others)}. */
  @PyMethod
  @Returns("Self")
  public PySetBase union(@Nullable Object... others) {
    PySetBase result = copyOfSame();
    for (Object other : others) {
      if (other != this) {
        result.insertAll(other);
      }
    }
    return result;
  }

  /** {@code s.intersection(*others)}. */
  @PyMethod
  @Returns("Self")
  public PySetBase intersection(@Nullable Object... others) {
    if (others.length == 0) {
      return copyOfSame();
    }
    PySetBase result = this;
    for (Object other : others) {
      result = result.intersectionWith(other);
    }
    return result;
  }

  final PySetBase intersectionWith(@Nullable Object other) {
    if (other == this) {
      return copyOfSame();
    }
    PySetBase result = empty();
    if (other instanceof PySetBase) {
      PySetBase smaller = (PySetBase) other;
      PySetBase larger = this;
      if (smaller.size() > larger.size()) {
        larger = smaller;
        smaller = this;
      }
      SetSteps keys = smaller.stable();
      for (int i = keys.nextSlot(0); i >= 0; i = keys.nextSlot(i + 1)) {
        Object key = keys.keyAt(i);
        long hash = keys.hashAt(i);
        if (larger.has(key, hash)) {
          result.insert(key, hash);
        }
      }
      return result;
    }
    PyIterator iterator = Iteration.iterator(other);
    for (Object each = iterator.advance(); each != UNBOUND; each = iterator.advance()) {
      long hash = Hashing.hash(each);
      if (has(each, hash)) {
        result.insert(each, hash);
      }
    }
    return result;
  }

  /** {@code s.difference(*others)}. */
  @PyMethod
  @Returns("Self")
  public PySetBase difference(@Nullable Object... others) {
    if (others.length == 0) {
      return copyOfSame();
    }
    PySetBase result = differenceWith(others[0]);
    for (int i = 1; i < others.length; i++) {
      result.discardAll(others[i]);
    }
    return result;
  }

  final PySetBase differenceWith(@Nullable Object other) {
    boolean dict = other instanceof PyDict && !((PyDict) other).type.isUserDefined();
    if (!dict && !(other instanceof PySetBase) || size() >> 2 > Items.length(other)) {
      PySetBase result = copyOfSame();
      result.discardAll(other);
      return result;
    }
    PyObject table = (PyObject) Objects.requireNonNull(other);
    PySetBase result = empty();
    SetSteps keys = stable();
    for (int i = keys.nextSlot(0); i >= 0; i = keys.nextSlot(i + 1)) {
      Object key = keys.keyAt(i);
      long hash = keys.hashAt(i);
      boolean found =
          dict ? ((PyDict) table).lookup(key, hash) != UNBOUND : ((PySetBase) table).has(key, hash);
      if (!found) {
        result.insert(key, hash);
      }
    }
    return result;
  }

  /** Removes the items of anything iterable. */
  final void discardAll(@Nullable Object items) {
    if (items == this) {
      removeAll();
      return;
    }
    if (items instanceof PySetBase) {
      SetSteps other = ((PySetBase) items).stable();
      if (other.size() >> 3 > size()) {
        other = intersectionWith(other);
      }
      for (int i = other.nextSlot(0); i >= 0; i = other.nextSlot(i + 1)) {
        discard(other.keyAt(i), other.hashAt(i));
      }
    } else {
      PyIterator iterator = Iteration.iterator(items);
      for (Object each = iterator.advance(); each != UNBOUND; each = iterator.advance()) {
        discard(each, Hashing.hash(each));
      }
    }
    sweep();
  }

  /** {@code s.symmetric_difference(other)}. */
  @PyMethod
  @Returns("Self")
  public PySetBase symmetricDifference(@Nullable Object other) {
    PySetBase result = empty();
    result.insertAll(other);
    result.toggleAll(this);
    return result;
  }

  /** Removes the items that are there and adds those that are not. */
  final void toggleAll(@Nullable Object items) {
    if (items == this) {
      removeAll();
      return;
    }
    if (items instanceof PyDict && !((PyDict) items).type.isUserDefined()) {
      DictTable dict = ((PyDict) items).stable();
      for (int i = dict.nextEntry(0); i >= 0; i = dict.nextEntry(i + 1)) {
        toggle(dict.keyAt(i), dict.hashAt(i));
      }
      return;
    }
    SetSteps other = asSet(items).stable();
    for (int i = other.nextSlot(0); i >= 0; i = other.nextSlot(i + 1)) {
      toggle(other.keyAt(i), other.hashAt(i));
    }
  }

  private void toggle(@Nullable Object key, long hash) {
    if (!discard(key, hash)) {
      insert(key, hash);
    }
  }

  /** {@code s.isdisjoint(other)}. */
  @PyMethod("isdisjoint")
  public boolean isDisjoint(@Nullable Object other) {
    if (other == this) {
      return size() == 0;
    }
    if (other instanceof PySetBase && ((PySetBase) other).size() > size()) {
      return ((PySetBase) other).isDisjoint(this);
    }
    PyIterator iterator = Iteration.iterator(other);
    for (Object each = iterator.advance(); each != UNBOUND; each = iterator.advance()) {
      if (has(each, Hashing.hash(each))) {
        return false;
      }
    }
    return true;
  }

  /** {@code s.issubset(other)}. */
  @PyMethod("issubset")
  public boolean isSubset(@Nullable Object other) {
    if (!(other instanceof PySetBase)) {
      return intersectionWith(other).size() == size();
    }
    PySetBase container = (PySetBase) other;
    if (size() > container.size()) {
      return false;
    }
    SetSteps keys = stable();
    for (int i = keys.nextSlot(0); i >= 0; i = keys.nextSlot(i + 1)) {
      if (!container.has(keys.keyAt(i), keys.hashAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** {@code s.issuperset(other)}. */
  @PyMethod("issuperset")
  public boolean isSuperset(@Nullable Object other) {
    if (other instanceof PySetBase) {
      return ((PySetBase) other).isSubset(this);
    }
    PyIterator iterator = Iteration.iterator(other);
    for (Object each = iterator.advance(); each != UNBOUND; each = iterator.advance()) {
      if (!contains(each)) {
        return false;
      }
    }
    return true;
  }

  @Override
  @PyMethod("__repr__")
  public String repr() {
    if (size() == 0) {
      return type.name() + "()";
    }
    if (!Texts.enterRepr(this)) {
      return type.name() + "(...)";
    }
    try {
      String items = PyList.of(toArray()).repr();
      String inner = "{" + items.substring(1, items.length() - 1) + "}";
      return type == BuiltinTypes.SET ? inner : type.name() + "(" + inner + ")";
    } finally {
      Texts.leaveRepr(this);
    }
  }

  @Override
  public @Nullable Object compare(CompareOp op, @Nullable Object other) {
    if (!(other instanceof PySetBase)) {
      return PyNotImplemented.INSTANCE;
    }
    PySetBase right = (PySetBase) other;
    switch (op) {
      case EQ:
        return size() == right.size() && isSubset(right);
      case NE:
        return !(size() == right.size() && isSubset(right));
      case LT:
        return size() < right.size() && isSubset(right);
      case LE:
        return isSubset(right);
      case GT:
        return size() > right.size() && right.isSubset(this);
      default:
        return right.isSubset(this);
    }
  }

  @Override
  public @Nullable Object binary(BinaryOp op, @Nullable Object right) {
    if (!(right instanceof PySetBase)) {
      return PyNotImplemented.INSTANCE;
    }
    switch (op) {
      case OR:
        return union(right);
      case AND:
        return intersectionWith(right);
      case SUB:
        return differenceWith(right);
      case XOR:
        return symmetricDifference(right);
      default:
        return PyNotImplemented.INSTANCE;
    }
  }

  @Override
  public @Nullable Object binaryReflected(BinaryOp op, @Nullable Object left) {
    return left instanceof PySetBase
        ? ((PySetBase) left).binary(op, this)
        : PyNotImplemented.INSTANCE;
  }

  @Override
  public long hash() {
    throw Errors.typeError("unhashable type: '" + type.name() + "'");
  }
}
