package dev.portalis.runtime.modules.collections;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyClassMethod;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.runtime.error.ErrorKind;
import dev.portalis.runtime.object.Iteration;
import dev.portalis.runtime.object.PyIterator;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PySet;
import dev.portalis.runtime.object.PyType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The methods of {@code ItemsView}. */
@PyClass(
    value = "ItemsView",
    module = "collections.abc",
    values = PyObject.class,
    type = "CollectionsAbcModule.ITEMS_VIEW",
    pure = true)
public final class ItemsViewMixins {
  private ItemsViewMixins() {}

  /** {@code _from_iterable(it)}. */
  @PyClassMethod("_from_iterable")
  public static PySet fromIterable(PyType cls, @Named @Nullable Object it) {
    return PySet.from(it);
  }

  /** {@code __contains__}. */
  @PyMethod("__contains__")
  public static boolean contains(PyObject self, @Named @Nullable Object item) {
    Object[] pair = Iteration.unpack(item, 2);
    PyObject mapping = (PyObject) Objects.requireNonNull(MappingViewMixins.mapping(self));
    Object value = Mixed.getOr(mapping, pair[0], ErrorKind.KEY_ERROR);
    return value != UNBOUND && Mixed.same(value, pair[1]);
  }

  /** {@code __iter__}. */
  @PyMethod("__iter__")
  public static PyIterator iterator(PyObject self) {
    return new Mixed.Entries(MappingViewMixins.mapping(self), true);
  }
}
