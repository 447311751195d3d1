package dev.portalis.runtime.modules.collections;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.KeywordArguments;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.runtime.error.ErrorKind;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.error.PyException;
import dev.portalis.runtime.object.Attributes;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.Exceptions;
import dev.portalis.runtime.object.Items;
import dev.portalis.runtime.object.Iteration;
import dev.portalis.runtime.object.PyDict;
import dev.portalis.runtime.object.PyIterator;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyTuple;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The methods of {@code MutableMapping} that follow from a few others. */
@PyClass(
    value = "MutableMapping",
    module = "collections.abc",
    values = PyObject.class,
    type = "CollectionsAbcModule.MUTABLE_MAPPING",
    pure = true)
public final class MutableMappingMixins {
  private MutableMappingMixins() {}

  /** {@code pop(key, default)}. */
  @PyMethod
  public static @Nullable Object pop(
      PyObject self,
      @Named @Nullable Object key,
      @Named @Default("UNBOUND") @Nullable Object default_) {
    Object value =
        default_ == UNBOUND ? Items.get(self, key) : Mixed.getOr(self, key, ErrorKind.KEY_ERROR);
    if (value == UNBOUND) {
      return default_;
    }
    Items.delete(self, key);
    return value;
  }

  /** {@code popitem()}. */
  @PyMethod("popitem")
  public static PyTuple popItem(PyObject self) {
    Object key = Iteration.iterator(self).advance();
    if (key == UNBOUND) {
      throw Errors.of(ErrorKind.KEY_ERROR);
    }
    Object value = Items.get(self, key);
    Items.delete(self, key);
    return PyTuple.of(key, value);
  }

  /** {@code clear()}. */
  @PyMethod
  public static void clear(PyObject self) {
    try {
      while (true) {
        Calls.method(self, "popitem");
      }
    } catch (PyException e) {
      if (!Exceptions.matches(e, ErrorKind.KEY_ERROR)) {
        throw e;
      }
    }
  }

  /** {@code update(other, **kwds)}. */
  @PyMethod
  public static void update(
      PyObject self,
      @Default("PyTuple.EMPTY") @Nullable Object other,
      @KeywordArguments PyDict kwds) {
    Object keys = null;
    if (Mixed.isA(other, CollectionsAbcModule.MAPPING)) {
      keys = other;
    } else if (Attributes.has(other, "keys")) {
      keys = Calls.method(other, "keys");
    }
    PyIterator items = Iteration.iterator(keys == null ? other : keys);
    for (Object item = items.advance(); item != UNBOUND; item = items.advance()) {
      Object[] pair =
          keys == null ? Iteration.unpack(item, 2) : new Object[] {item, Items.get(other, item)};
      Items.set(self, pair[0], pair[1]);
    }
    for (Map.Entry<Object, Object> entry : kwds.entrySet()) {
      Items.set(self, entry.getKey(), entry.getValue());
    }
  }

  /** {@code setdefault(key, default)}. */
  @PyMethod("setdefault")
  public static @Nullable Object setDefault(
      PyObject self,
      @Named @Nullable Object key,
      @Named @Default("null") @Nullable Object default_) {
    Object value = Mixed.getOr(self, key, ErrorKind.KEY_ERROR);
    if (value == UNBOUND) {
      Items.set(self, key, default_);
      return default_;
    }
    return value;
  }
}
