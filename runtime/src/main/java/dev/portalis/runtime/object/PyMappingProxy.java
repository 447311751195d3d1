package dev.portalis.runtime.object;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.annotations.library.PyNew;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.error.Errors;
import org.jspecify.annotations.Nullable;

/** A read-only view of a mapping, as {@code types.MappingProxyType} makes it. */
@PyClass(value = "mappingproxy", type = "BuiltinTypes.MAPPING_PROXY")
public final class PyMappingProxy extends PyObject {
  private final PyObject mapping;

  /** Views a mapping. */
  public PyMappingProxy(PyObject mapping) {
    super(BuiltinTypes.MAPPING_PROXY);
    this.mapping = mapping;
  }

  /** {@code mappingproxy(mapping)}. */
  @PyNew
  public static PyMappingProxy make(PyType cls, @Nullable Object mapping) {
    if (!(mapping instanceof PyObject)
        || mapping instanceof PyList
        || mapping instanceof PyTuple
        || PyType.of(mapping).lookup("__getitem__") == Unbound.UNBOUND) {
      throw Errors.typeError(
          "mappingproxy() argument must be a mapping, not " + PyType.of(mapping).name());
    }
    return new PyMappingProxy((PyObject) mapping);
  }

  @Override
  public boolean hasLength() {
    return true;
  }

  @Override
  @PyMethod("__len__")
  public long length() {
    return Items.length(mapping);
  }

  @Override
  public boolean isIterable() {
    return true;
  }

  @Override
  @PyMethod("__iter__")
  @Returns("Iterator[K]")
  public PyIterator iterator() {
    return Iteration.iterator(mapping);
  }

  @Override
  @PyMethod("__contains__")
  public boolean contains(@Nullable Object key) {
    return Items.contains(mapping, key);
  }

  @Override
  @PyMethod("__getitem__")
  @Returns("V")
  public @Nullable Object getItem(@Nullable Object key) {
    return Items.get(mapping, key);
  }

  /** {@code p.get(key, fallback)}. */
  @PyMethod
  @Returns("V | fallback")
  public @Nullable Object get(@Nullable Object key, @Default("null") @Nullable Object fallback) {
    return Calls.method(mapping, "get", key, fallback);
  }

  /** {@code p.keys()}. */
  @PyMethod
  @Returns("dict_keys[K, V]")
  public @Nullable Object keys() {
    return Calls.method(mapping, "keys");
  }

  /** {@code p.values()}. */
  @PyMethod
  @Returns("dict_values[K, V]")
  public @Nullable Object values() {
    return Calls.method(mapping, "values");
  }

  /** {@code p.items()}. */
  @PyMethod
  @Returns("dict_items[K, V]")
  public @Nullable Object items() {
    return Calls.method(mapping, "items");
  }

  /** {@code p.copy()}. */
  @PyMethod
  @Returns("dict[K, V]")
  public @Nullable Object copy() {
    return Calls.method(mapping, "copy");
  }

  /** {@code reversed(p)}. */
  @PyMethod("__reversed__")
  @Returns("Iterator[K]")
  public @Nullable Object reverseIterator() {
    return Calls.method(mapping, "__reversed__");
  }

  @Override
  public @Nullable Object compare(CompareOp op, @Nullable Object other) {
    Object right = other instanceof PyMappingProxy ? ((PyMappingProxy) other).mapping : other;
    return Comparison.compare(op, mapping, right);
  }

  @Override
  @PyMethod("__hash__")
  public long hash() {
    return Hashing.hash(mapping);
  }

  @Override
  public @Nullable Object binary(BinaryOp op, @Nullable Object right) {
    return op == BinaryOp.OR ? union(mapping, right) : PyNotImplemented.INSTANCE;
  }

  @Override
  public @Nullable Object binaryReflected(BinaryOp op, @Nullable Object left) {
    return op == BinaryOp.OR ? union(left, mapping) : PyNotImplemented.INSTANCE;
  }

  private static @Nullable Object union(@Nullable Object left, @Nullable Object right) {
    Object other = right instanceof PyMappingProxy ? ((PyMappingProxy) right).mapping : right;
    return OperatorDispatch.binary(BinaryOp.OR, left, other);
  }

  @Override
  public @Nullable Object inplace(BinaryOp op, @Nullable Object right) {
    if (op != BinaryOp.OR) {
      return PyNotImplemented.INSTANCE;
    }
    throw Errors.typeError("'|=' is not supported by " + type.name() + "; use '|' instead");
  }

  @Override
  public String str() {
    return Texts.str(mapping);
  }

  @Override
  @PyMethod("__repr__")
  public String repr() {
    return "mappingproxy(" + Texts.repr(mapping) + ")";
  }
}
