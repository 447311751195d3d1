package dev.portalis.runtime.object;

import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyConstant;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.annotations.library.PyProperty;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.error.Errors;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What {@code d.items()} gives: the pairs of keys and values, as a set. */
@PyClass(value = "dict_items", type = "BuiltinTypes.DICT_ITEMS")
public final class PyDictItems extends PyDictView implements Set<@Nullable Object> {
  /** Views that compare as sets are not hashable. */
  @PyConstant("__hash__")
  static final @Nullable Object HASH = null;

  PyDictItems(PyDict dict) {
    super(BuiltinTypes.DICT_ITEMS, dict);
  }

  @Override
  public @Nullable Object @Nullable [] itemsAtOnce() {
    return dict.isGuarded() ? new PyDictItems(dict.snapshot().confined()).toArray() : null;
  }

  /** The dict, read-only. */
  @PyProperty
  public PyMappingProxy mapping() {
    return proxy();
  }

  @Override
  @PyMethod("__len__")
  public long length() {
    return super.length();
  }

  @Override
  @PyMethod("__iter__")
  @Returns("Iterator[tuple[K, V]]")
  public PyIterator iterator() {
    return new DictIterator.Items(dict);
  }

  /** {@code reversed(view)}. */
  @PyMethod("__reversed__")
  @Returns("Iterator[tuple[K, V]]")
  public PyIterator reverseIterator() {
    return new DictIterator.ReverseItems(dict);
  }

  @Override
  @PyMethod("__contains__")
  public boolean contains(@Nullable Object item) {
    if (!(item instanceof PyTuple) || ((PyTuple) item).size() != 2) {
      return false;
    }
    Object value = dict.lookup(((PyTuple) item).get(0));
    return value != Unbound.UNBOUND && Comparison.identicalOrEqual(value, ((PyTuple) item).get(1));
  }

  /** {@code view.isdisjoint(other)}. */
  @PyMethod("isdisjoint")
  public boolean isDisjoint(@Nullable Object other) {
    return sharesNothing(other);
  }

  @Override
  @PyMethod("__repr__")
  public String repr() {
    return super.repr();
  }

  @Override
  public long hash() {
    throw Errors.typeError("unhashable type: 'dict_items'");
  }

  @Override
  public @Nullable Object compare(CompareOp op, @Nullable Object other) {
    return compareAsSet(op, other);
  }

  @Override
  public @Nullable Object binary(BinaryOp op, @Nullable Object right) {
    return setOperation(op, this, right);
  }

  @Override
  public @Nullable Object binaryReflected(BinaryOp op, @Nullable Object left) {
    return setOperation(op, left, this);
  }

  /** {@code view & other}. */
  @PyMethod("__and__")
  @Returns("set[tuple[K, V]]")
  public @Nullable Object and(@Nullable Object other) {
    return setOperation(BinaryOp.AND, this, other);
  }

  /** {@code view | other}. */
  @PyMethod("__or__")
  @Returns("set[tuple[K, V] | other.T]")
  public @Nullable Object or(@Nullable Object other) {
    return setOperation(BinaryOp.OR, this, other);
  }

  /** {@code view - other}. */
  @PyMethod("__sub__")
  @Returns("set[tuple[K, V]]")
  public @Nullable Object subtract(@Nullable Object other) {
    return setOperation(BinaryOp.SUB, this, other);
  }

  /** {@code view ^ other}. */
  @PyMethod("__xor__")
  @Returns("set[tuple[K, V] | other.T]")
  public @Nullable Object xor(@Nullable Object other) {
    return setOperation(BinaryOp.XOR, this, other);
  }
}
