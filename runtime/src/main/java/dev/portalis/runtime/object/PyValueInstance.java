package dev.portalis.runtime.object;

import org.jspecify.annotations.Nullable;

/** An instance of a user's subclass of int, float, str or bool-like types that wraps the value. */
public class PyValueInstance extends PyObject {
  private final Object value;

  /**
   * Wraps a value.
   *
   * @param value a Long, BigInteger, Double or String
   */
  public PyValueInstance(PyType type, Object value) {
    super(type);
    this.value = value;
  }

  /** The plain value. */
  public final Object value() {
    return value;
  }

  @Override
  public String repr() {
    return Texts.repr(value);
  }

  @Override
  public String str() {
    return value instanceof String ? (String) value : Texts.repr(this);
  }

  @Override
  public long hash() {
    return Hashing.hash(value);
  }

  @Override
  public boolean truth() {
    return Truth.of(value);
  }

  @Override
  public @Nullable Object compare(CompareOp op, @Nullable Object other) {
    return Comparison.javaValues(op, value, other);
  }

  @Override
  public boolean hasLength() {
    return value instanceof String;
  }

  @Override
  public long length() {
    return value instanceof String ? Items.length(value) : super.length();
  }

  @Override
  public boolean isIterable() {
    return value instanceof String;
  }

  @Override
  public PyIterator iterator() {
    return value instanceof String ? Iteration.iterator(value) : super.iterator();
  }

  @Override
  public boolean contains(@Nullable Object item) {
    return value instanceof String ? Items.contains(value, item) : super.contains(item);
  }

  @Override
  public @Nullable Object getItem(@Nullable Object key) {
    return value instanceof String ? Items.get(value, key) : super.getItem(key);
  }

  @Override
  public @Nullable Object binary(BinaryOp op, @Nullable Object right) {
    return ValueOperators.binary(op, value, right);
  }

  @Override
  public @Nullable Object binaryReflected(BinaryOp op, @Nullable Object left) {
    return ValueOperators.binary(op, left, value);
  }

  @Override
  public @Nullable Object unary(UnaryOp op) {
    return ValueOperators.unary(op, value);
  }

  @Override
  public @Nullable String concatenationError(@Nullable Object right) {
    return value instanceof String ? ValueOperators.strConcatenationError(right) : null;
  }
}
