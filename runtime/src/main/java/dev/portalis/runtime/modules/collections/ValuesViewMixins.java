package dev.portalis.runtime.modules.collections;

import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.runtime.object.Iteration;
import dev.portalis.runtime.object.PyIterator;
import dev.portalis.runtime.object.PyObject;
import org.jspecify.annotations.Nullable;

/** The methods of {@code ValuesView}. */
@PyClass(
    value = "ValuesView",
    module = "collections.abc",
    values = PyObject.class,
    type = "CollectionsAbcModule.VALUES_VIEW",
    pure = true)
public final class ValuesViewMixins {
  private ValuesViewMixins() {}

  /** {@code __contains__}. */
  @PyMethod("__contains__")
  public static boolean contains(PyObject self, @Named @Nullable Object value) {
    return Iteration.contains(iterator(self), value);
  }

  /** {@code __iter__}. */
  @PyMethod("__iter__")
  public static PyIterator iterator(PyObject self) {
    return new Mixed.Entries(MappingViewMixins.mapping(self), false);
  }
}
