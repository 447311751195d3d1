package dev.portalis.runtime.object;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.annotations.library.Arguments;
import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.KeywordArguments;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyClassMethod;
import dev.portalis.annotations.library.PyConstant;
import dev.portalis.annotations.library.PyInit;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.annotations.library.PyNew;
import dev.portalis.annotations.library.Returns;
import dev.portalis.annotations.library.Stores;
import dev.portalis.runtime.error.Errors;
import org.jspecify.annotations.Nullable;

/**
 * A dict. As a map of Java it has Python's equality: {@code 1}, {@code 1.0} and {@code True} are
 * one key.
 *
 * @see <a href="https://docs.python.org/3.12/library/stdtypes.html#mapping-types-dict">dict</a>
 */
@PyClass(value = "dict", type = "BuiltinTypes.DICT")
public class PyDict extends DictMap {
  /** Dicts are not hashable. */
  @PyConstant("__hash__")
  static final @Nullable Object HASH = null;

  /** An empty dict. */
  public PyDict() {
    super(BuiltinTypes.DICT);
  }

  /** An empty dict of a subtype. */
  public PyDict(PyType type) {
    super(type);
  }

  /** This dict, which no other thread than the caller's will ever reach. */
  public final PyDict confined() {
    confine();
    return this;
  }

  /** A dict of keys and values in turn. */
  public static PyDict of(@Nullable Object... keysAndValues) {
    PyDict made = new PyDict();
    made.prepareFor(keysAndValues.length / 2);
    for (int i = 0; i < keysAndValues.length; i += 2) {
      made.setItem(keysAndValues[i], keysAndValues[i + 1]);
    }
    return made;
  }

  /** {@code dict(source)} of a mapping or an iterable of pairs. */
  @Returns("dict[source.K, source.V]")
  public static PyDict from(@Nullable Object source) {
    PyDict made = new PyDict();
    DictUpdate.from(made, source);
    return made;
  }

  /** {@code dict.__new__}: the arguments are for {@code __init__}. */
  @PyNew
  public static PyDict make(
      PyType cls, @Arguments Object[] arguments, @KeywordArguments PyDict keywords) {
    return (PyDict) Construction.allocate(cls);
  }

  /** {@code dict.__init__}. */
  @PyInit
  public void initialize(
      @Default("Unbound.UNBOUND") @Stores("Mapping[K, V]") @Nullable Object source,
      @KeywordArguments @Stores("Mapping[K, V]") PyDict keywords) {
    DictUpdate.from(this, source);
    DictUpdate.fromDict(this, keywords);
  }

  /** {@code d.get(key, fallback)}. */
  @PyMethod("get")
  @Returns("V | fallback")
  public @Nullable Object getOr(@Nullable Object key, @Default("null") @Nullable Object fallback) {
    Object value = lookup(key);
    return value != UNBOUND ? value : fallback;
  }

  /** {@code d.get(key, fallback)} of an int key. */
  public @Nullable Object getLongOr(long key, @Nullable Object fallback) {
    Object value = getLong(key);
    return value != UNBOUND ? value : fallback;
  }

  @Override
  @PyMethod("__getitem__")
  @Returns("V")
  public @Nullable Object getItem(@Nullable Object key) {
    Object value = lookup(key);
    return value != UNBOUND ? value : missing(key);
  }

  /** {@code d[key]} of an int key. */
  public @Nullable Object getItem(long key) {
    Object value = getLong(key);
    return value != UNBOUND ? value : missing(key);
  }

  /** {@code d[key]} of a str key. */
  public @Nullable Object getItem(String key) {
    Object value = getString(key);
    return value != UNBOUND ? value : missing(key);
  }

  /** What {@code d[key]} gives for a key that is not there: asks {@code __missing__}. */
  protected @Nullable Object missing(@Nullable Object key) {
    if (type.isUserDefined()) {
      Object method = type.special(Special.MISSING);
      if (method != null) {
        return Calls.callSpecial(method, this, key);
      }
    }
    throw Errors.keyError(key);
  }

  @Override
  @PyMethod("__setitem__")
  public void setItem(@Stores("K") @Nullable Object key, @Stores("V") @Nullable Object value) {
    store(key, Hashing.hash(key), value);
  }

  @Override
  @PyMethod("__delitem__")
  public void deleteItem(@Nullable Object key) {
    if (take(key) == UNBOUND) {
      throw Errors.keyError(key);
    }
  }

  /** {@code d.setdefault(key, value)}. */
  @PyMethod("setdefault")
  @Returns("V | value")
  public @Nullable Object setDefault(
      @Stores("K") @Nullable Object key, @Default("null") @Stores("V") @Nullable Object value) {
    return storeIfAbsent(key, Hashing.hash(key), value);
  }

  /** {@code d.pop(key)} and {@code d.pop(key, fallback)}. */
  @PyMethod
  @Returns("V | fallback")
  public @Nullable Object pop(
      @Nullable Object key, @Default("Unbound.UNBOUND") @Nullable Object fallback) {
    Object value = size() == 0 ? UNBOUND : take(key);
    if (value != UNBOUND) {
      return value;
    }
    if (fallback == UNBOUND) {
      throw Errors.keyError(key);
    }
    return fallback;
  }

  /** {@code d.popitem()}. */
  @PyMethod("popitem")
  @Returns("tuple[K, V]")
  public PyTuple popItem() {
    PyTuple item = takeLast();
    if (item == null) {
      throw Errors.keyError("popitem(): dictionary is empty");
    }
    return item;
  }

  @Override
  @PyMethod
  public void clear() {
    takeAll();
  }

  /** {@code d.copy()}. */
  @PyMethod
  @Returns("dict[K, V]")
  public PyDict copy() {
    return snapshot();
  }

  /** {@code d.update(...)}. */
  @PyMethod
  public void update(
      @Default("Unbound.UNBOUND") @Stores("Mapping[K, V]") @Nullable Object source,
      @KeywordArguments @Stores("Mapping[K, V]") PyDict keywords) {
    DictUpdate.from(this, source);
    DictUpdate.fromDict(this, keywords);
  }

  /** {@code dict.fromkeys(keys, value)}. */
  @PyClassMethod("fromkeys")
  @Returns("dict[keys.T, value]")
  public static @Nullable Object fromKeys(
      PyType cls, @Nullable Object keys, @Default("null") @Nullable Object value) {
    Object made = cls == BuiltinTypes.DICT ? new PyDict() : Calls.call(cls);
    PyIterator iterator = Iteration.wholly(keys);
    for (Object key = iterator.advance(); key != UNBOUND; key = iterator.advance()) {
      Items.set(made, key, value);
    }
    return made;
  }

  /** {@code d.keys()}. */
  @PyMethod
  @Returns("dict_keys[K, V]")
  public PyDictKeys keys() {
    return new PyDictKeys(this);
  }

  /** {@code d.values()}. */
  @Override
  @PyMethod
  @Returns("dict_values[K, V]")
  public PyDictValues values() {
    return new PyDictValues(this);
  }

  /** {@code d.items()}. */
  @PyMethod
  @Returns("dict_items[K, V]")
  public PyDictItems items() {
    return new PyDictItems(this);
  }

  @Override
  public boolean hasLength() {
    return true;
  }

  @Override
  @PyMethod("__len__")
  public long length() {
    return size();
  }

  @Override
  public boolean isIterable() {
    return true;
  }

  @Override
  @PyMethod("__iter__")
  @Returns("Iterator[K]")
  public PyIterator iterator() {
    return new DictIterator.Keys(this);
  }

  /** {@code reversed(d)}. */
  @PyMethod("__reversed__")
  @Returns("Iterator[K]")
  public PyIterator reverseIterator() {
    return new DictIterator.ReverseKeys(this);
  }

  @Override
  @PyMethod("__contains__")
  public boolean contains(@Nullable Object key) {
    return lookup(key) != UNBOUND;
  }

  /** {@code key in d} of an int key. */
  public boolean contains(long key) {
    return getLong(key) != UNBOUND;
  }

  @Override
  @PyMethod("__repr__")
  public String repr() {
    return DictUpdate.repr(this);
  }

  @Override
  public long hash() {
    throw Errors.typeError("unhashable type: '" + type.name() + "'");
  }

  @Override
  public @Nullable Object compare(CompareOp op, @Nullable Object other) {
    if (!(other instanceof PyDict) || (op != CompareOp.EQ && op != CompareOp.NE)) {
      return PyNotImplemented.INSTANCE;
    }
    return DictUpdate.equal(this, (PyDict) other) == (op == CompareOp.EQ);
  }

  @Override
  public @Nullable Object binary(BinaryOp op, @Nullable Object right) {
    if (op != BinaryOp.OR || !(right instanceof PyDict)) {
      return PyNotImplemented.INSTANCE;
    }
    PyDict union = copy();
    DictUpdate.fromDict(union, (PyDict) right);
    return union;
  }

  @Override
  public @Nullable Object binaryReflected(BinaryOp op, @Nullable Object left) {
    return left instanceof PyDict ? ((PyDict) left).binary(op, this) : PyNotImplemented.INSTANCE;
  }

  @Override
  public @Nullable Object inplace(BinaryOp op, @Nullable Object right) {
    if (op != BinaryOp.OR) {
      return PyNotImplemented.INSTANCE;
    }
    DictUpdate.from(this, right);
    return this;
  }

  /** {@code dict.__or__}. */
  @PyMethod("__or__")
  @Returns("dict[K | other.K, V | other.V]")
  public @Nullable Object or(@Nullable Object other) {
    return binary(BinaryOp.OR, other);
  }

  /** {@code dict.__ror__}. */
  @PyMethod("__ror__")
  public @Nullable Object reflectedOr(@Nullable Object other) {
    return binaryReflected(BinaryOp.OR, other);
  }

  /** {@code dict.__ior__}. */
  @PyMethod("__ior__")
  @Returns("Self")
  public @Nullable Object inplaceOr(@Stores("Mapping[K, V]") @Nullable Object other) {
    return inplace(BinaryOp.OR, other);
  }
}
