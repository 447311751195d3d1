package dev.portalis.runtime.modules.collections;

import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyInit;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.runtime.object.Attributes;
import dev.portalis.runtime.object.Items;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.Texts;
import org.jspecify.annotations.Nullable;

/** The methods of {@code MappingView}. */
@PyClass(
    value = "MappingView",
    module = "collections.abc",
    values = PyObject.class,
    type = "CollectionsAbcModule.MAPPING_VIEW",
    pure = true)
public final class MappingViewMixins {
  private MappingViewMixins() {}

  static @Nullable Object mapping(PyObject self) {
    return Attributes.get(self, "_mapping");
  }

  /** {@code MappingView(mapping)}. */
  @PyInit
  public static void initialize(PyObject self, @Named @Nullable Object mapping) {
    self.instanceDict().putString("_mapping", mapping);
  }

  /** {@code __len__}. */
  @PyMethod("__len__")
  public static long length(PyObject self) {
    return Items.length(mapping(self));
  }

  /** {@code __repr__}. */
  @PyMethod("__repr__")
  public static String repr(PyObject self) {
    return self.type().name() + "(" + Texts.repr(mapping(self)) + ")";
  }
}
