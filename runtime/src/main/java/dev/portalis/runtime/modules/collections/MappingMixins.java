package dev.portalis.runtime.modules.collections;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.runtime.error.ErrorKind;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.Comparison;
import dev.portalis.runtime.object.PyDict;
import dev.portalis.runtime.object.PyNotImplemented;
import dev.portalis.runtime.object.PyObject;
import org.jspecify.annotations.Nullable;

/** The methods of {@code Mapping} that follow from items, iteration and length. */
@PyClass(
    value = "Mapping",
    module = "collections.abc",
    values = PyObject.class,
    type = "CollectionsAbcModule.MAPPING",
    pure = true)
public final class MappingMixins {
  private MappingMixins() {}

  /** {@code get(key, default)}. */
  @PyMethod
  public static @Nullable Object get(
      PyObject self,
      @Named @Nullable Object key,
      @Named @Default("null") @Nullable Object default_) {
    Object value = Mixed.getOr(self, key, ErrorKind.KEY_ERROR);
    return value == UNBOUND ? default_ : value;
  }

  /** {@code __contains__}. */
  @PyMethod("__contains__")
  public static boolean contains(PyObject self, @Named @Nullable Object key) {
    return Mixed.getOr(self, key, ErrorKind.KEY_ERROR) != UNBOUND;
  }

  /** {@code keys()}. */
  @PyMethod
  public static @Nullable Object keys(PyObject self) {
    return Calls.call(CollectionsAbcModule.KEYS_VIEW, self);
  }

  /** {@code items()}. */
  @PyMethod
  public static @Nullable Object items(PyObject self) {
    return Calls.call(CollectionsAbcModule.ITEMS_VIEW, self);
  }

  /** {@code values()}. */
  @PyMethod
  public static @Nullable Object values(PyObject self) {
    return Calls.call(CollectionsAbcModule.VALUES_VIEW, self);
  }

  /** {@code __eq__}. */
  @PyMethod("__eq__")
  public static Object isEqual(PyObject self, @Named @Nullable Object other) {
    if (!Mixed.isA(other, CollectionsAbcModule.MAPPING)) {
      return PyNotImplemented.INSTANCE;
    }
    return Comparison.equal(
        PyDict.from(Calls.method(self, "items")), PyDict.from(Calls.method(other, "items")));
  }
}
