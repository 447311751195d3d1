package dev.portalis.runtime.object;

import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyConstant;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.annotations.library.PyProperty;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.error.Errors;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What {@code d.keys()} gives: the keys, as a set. */
@PyClass(value = "dict_keys", type = "BuiltinTypes.DICT_KEYS")
public final class PyDictKeys extends PyDictView implements Set<@Nullable Object> {
  /** Views that compare as sets are not hashable. */
  @PyConstant("__hash__")
  static final @Nullable Object HASH = null;

  PyDictKeys(PyDict dict) {
    super(BuiltinTypes.DICT_KEYS, dict);
  }

  @Override
  public @Nullable Object @Nullable [] itemsAtOnce() {
    return dict.isGuarded() ? new PyDictKeys(dict.snapshot().confined()).toArray() : null;
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
  @Returns("Iterator[K]")
  public PyIterator iterator() {
    return new DictIterator.Keys(dict);
  }

  /** {@code reversed(view)}. */
  @PyMethod("__reversed__")
  @Returns("Iterator[K]")
  public PyIterator reverseIterator() {
    return new DictIterator.ReverseKeys(dict);
  }

  @Override
  @PyMethod("__contains__")
  public boolean contains(@Nullable Object key) {
    return dict.contains(key);
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
    throw Errors.typeError("unhashable type: 'dict_keys'");
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
  @Returns("set[K]")
  public @Nullable Object and(@Nullable Object other) {
    return setOperation(BinaryOp.AND, this, other);
  }

  /** {@code view | other}. */
  @PyMethod("__or__")
  @Returns("set[K | other.T]")
  public @Nullable Object or(@Nullable Object other) {
    return setOperation(BinaryOp.OR, this, other);
  }

  /** {@code view - other}. */
  @PyMethod("__sub__")
  @Returns("set[K]")
  public @Nullable Object subtract(@Nullable Object other) {
    return setOperation(BinaryOp.SUB, this, other);
  }

  /** {@code view ^ other}. */
  @PyMethod("__xor__")
  @Returns("set[K | other.T]")
  public @Nullable Object xor(@Nullable Object other) {
    return setOperation(BinaryOp.XOR, this, other);
  }
}
