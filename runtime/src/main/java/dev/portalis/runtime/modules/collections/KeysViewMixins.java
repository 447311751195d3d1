package dev.portalis.runtime.modules.collections;

import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyClassMethod;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.runtime.object.Items;
import dev.portalis.runtime.object.Iteration;
import dev.portalis.runtime.object.PyIterator;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PySet;
import dev.portalis.runtime.object.PyType;
import org.jspecify.annotations.Nullable;

/** The methods of {@code KeysView}. */
@PyClass(
    value = "KeysView",
    module = "collections.abc",
    values = PyObject.class,
    type = "CollectionsAbcModule.KEYS_VIEW",
    pure = true)
public final class KeysViewMixins {
  private KeysViewMixins() {}

  /** {@code _from_iterable(it)}. */
  @PyClassMethod("_from_iterable")
  public static PySet fromIterable(PyType cls, @Named @Nullable Object it) {
    return PySet.from(it);
  }

  /** {@code __contains__}. */
  @PyMethod("__contains__")
  public static boolean contains(PyObject self, @Named @Nullable Object key) {
    return Items.contains(MappingViewMixins.mapping(self), key);
  }

  /** {@code __iter__}. */
  @PyMethod("__iter__")
  public static PyIterator iterator(PyObject self) {
    return Iteration.iterator(MappingViewMixins.mapping(self));
  }
}
