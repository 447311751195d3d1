package dev.portalis.runtime.modules.collections;

import dev.portalis.annotations.library.PyClassConstant;
import dev.portalis.annotations.library.PyModule;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.PyType;

/**
 * Python's {@code collections.abc}: what classes have certain methods. Classes that derive from
 * them get the methods that follow from a few others.
 *
 * @see <a href="https://docs.python.org/3.12/library/collections.abc.html">collections.abc</a>
 */
@PyModule("collections.abc")
public final class CollectionsAbcModule {
  /** {@code collections.abc.Hashable}. */
  @PyClassConstant(value = "Hashable", bases = "object")
  public static final PyType HASHABLE =
      CollectionClasses.withMethods(new String[] {"__hash__"}, "Hashable");

  /** {@code collections.abc.Awaitable}. */
  @PyClassConstant(value = "Awaitable", bases = "object")
  public static final PyType AWAITABLE =
      CollectionClasses.withMethods(new String[] {"__await__"}, "Awaitable");

  /** {@code collections.abc.AsyncIterable}. */
  @PyClassConstant(value = "AsyncIterable", bases = "object")
  public static final PyType ASYNC_ITERABLE =
      CollectionClasses.withMethods(new String[] {"__aiter__"}, "AsyncIterable");

  /** {@code collections.abc.Iterable}. */
  @PyClassConstant(value = "Iterable", bases = "object")
  public static final PyType ITERABLE =
      CollectionClasses.withMethods(new String[] {"__iter__"}, "Iterable");

  /** {@code collections.abc.Iterator}. */
  @PyClassConstant(value = "Iterator", bases = "Iterable")
  public static final PyType ITERATOR =
      CollectionClasses.withMethods(new String[] {"__next__", "__iter__"}, "Iterator", ITERABLE);

  /** {@code collections.abc.Reversible}. */
  @PyClassConstant(value = "Reversible", bases = "Iterable")
  public static final PyType REVERSIBLE =
      CollectionClasses.withMethods(
          new String[] {"__reversed__", "__iter__"}, "Reversible", ITERABLE);

  /** {@code collections.abc.Sized}. */
  @PyClassConstant(value = "Sized", bases = "object")
  public static final PyType SIZED =
      CollectionClasses.withMethods(new String[] {"__len__"}, "Sized");

  /** {@code collections.abc.Container}. */
  @PyClassConstant(value = "Container", bases = "object")
  public static final PyType CONTAINER =
      CollectionClasses.withMethods(new String[] {"__contains__"}, "Container");

  /** {@code collections.abc.Collection}. */
  @PyClassConstant(
      value = "Collection",
      bases = {"Sized", "Iterable", "Container"})
  public static final PyType COLLECTION =
      CollectionClasses.withMethods(
          new String[] {"__len__", "__iter__", "__contains__"},
          "Collection",
          SIZED,
          ITERABLE,
          CONTAINER);

  /** {@code collections.abc.Callable}. */
  @PyClassConstant(value = "Callable", bases = "object")
  public static final PyType CALLABLE =
      CollectionClasses.withMethods(new String[] {"__call__"}, "Callable");

  /** {@code collections.abc.Generator}. */
  @PyClassConstant(value = "Generator", bases = "Iterator")
  public static final PyType GENERATOR =
      CollectionClasses.ofTypes(new PyType[] {BuiltinTypes.GENERATOR}, "Generator", ITERATOR);

  /** {@code collections.abc.Set}. */
  @PyClassConstant(value = "Set", bases = "Collection")
  public static final PyType SET =
      CollectionClasses.ofTypes(
          new PyType[] {
            BuiltinTypes.FROZENSET,
            BuiltinTypes.SET,
            BuiltinTypes.DICT_KEYS,
            BuiltinTypes.DICT_ITEMS
          },
          "Set",
          COLLECTION);

  /** {@code collections.abc.MutableSet}. */
  @PyClassConstant(value = "MutableSet", bases = "Set")
  public static final PyType MUTABLE_SET =
      CollectionClasses.ofTypes(new PyType[] {BuiltinTypes.SET}, "MutableSet", SET);

  /** {@code collections.abc.Mapping}. */
  @PyClassConstant(value = "Mapping", bases = "Collection")
  public static final PyType MAPPING =
      CollectionClasses.ofTypes(
          new PyType[] {BuiltinTypes.MAPPING_PROXY, BuiltinTypes.DICT}, "Mapping", COLLECTION);

  /** {@code collections.abc.MutableMapping}. */
  @PyClassConstant(value = "MutableMapping", bases = "Mapping")
  public static final PyType MUTABLE_MAPPING =
      CollectionClasses.ofTypes(new PyType[] {BuiltinTypes.DICT}, "MutableMapping", MAPPING);

  /** {@code collections.abc.MappingView}. */
  @PyClassConstant(value = "MappingView", bases = "Sized")
  public static final PyType MAPPING_VIEW =
      CollectionClasses.ofTypes(
          new PyType[] {BuiltinTypes.DICT_KEYS, BuiltinTypes.DICT_VALUES, BuiltinTypes.DICT_ITEMS},
          "MappingView",
          SIZED);

  /** {@code collections.abc.KeysView}. */
  @PyClassConstant(
      value = "KeysView",
      bases = {"MappingView", "Set"})
  public static final PyType KEYS_VIEW =
      CollectionClasses.ofTypes(
          new PyType[] {BuiltinTypes.DICT_KEYS}, "KeysView", MAPPING_VIEW, SET);

  /** {@code collections.abc.ItemsView}. */
  @PyClassConstant(
      value = "ItemsView",
      bases = {"MappingView", "Set"})
  public static final PyType ITEMS_VIEW =
      CollectionClasses.ofTypes(
          new PyType[] {BuiltinTypes.DICT_ITEMS}, "ItemsView", MAPPING_VIEW, SET);

  /** {@code collections.abc.ValuesView}. */
  @PyClassConstant(
      value = "ValuesView",
      bases = {"MappingView", "Collection"})
  public static final PyType VALUES_VIEW =
      CollectionClasses.ofTypes(
          new PyType[] {BuiltinTypes.DICT_VALUES}, "ValuesView", MAPPING_VIEW, COLLECTION);

  /** {@code collections.abc.Sequence}. */
  @PyClassConstant(
      value = "Sequence",
      bases = {"Reversible", "Collection"})
  public static final PyType SEQUENCE =
      CollectionClasses.ofTypes(
          new PyType[] {
            BuiltinTypes.TUPLE, BuiltinTypes.STR, BuiltinTypes.RANGE, BuiltinTypes.BYTES
          },
          "Sequence",
          REVERSIBLE,
          COLLECTION);

  /** {@code collections.abc.MutableSequence}. */
  @PyClassConstant(value = "MutableSequence", bases = "Sequence")
  public static final PyType MUTABLE_SEQUENCE =
      CollectionClasses.ofTypes(
          new PyType[] {BuiltinTypes.LIST, BuiltinTypes.BYTEARRAY, PyDeque.TYPE},
          "MutableSequence",
          SEQUENCE);

  static {
    CollectionClasses.mixIn(GENERATOR, new GeneratorMixinsFace(), "send", "throw");
    CollectionClasses.mixIn(SET, new SetMixinsFace(), "__contains__", "__iter__", "__len__");
    CollectionClasses.mixIn(MUTABLE_SET, new MutableSetMixinsFace(), "add", "discard");
    CollectionClasses.mixIn(MAPPING, new MappingMixinsFace(), "__getitem__");
    CollectionClasses.mixIn(
        MUTABLE_MAPPING, new MutableMappingMixinsFace(), "__setitem__", "__delitem__");
    CollectionClasses.mixIn(MAPPING_VIEW, new MappingViewMixinsFace());
    CollectionClasses.mixIn(KEYS_VIEW, new KeysViewMixinsFace());
    CollectionClasses.mixIn(ITEMS_VIEW, new ItemsViewMixinsFace());
    CollectionClasses.mixIn(VALUES_VIEW, new ValuesViewMixinsFace());
    CollectionClasses.mixIn(SEQUENCE, new SequenceMixinsFace(), "__getitem__");
    CollectionClasses.mixIn(
        MUTABLE_SEQUENCE, new MutableSequenceMixinsFace(), "__setitem__", "__delitem__", "insert");
    MAPPING.define("__reversed__", null);
    SET.define("__hash__", null);
    MAPPING.define("__hash__", null);
  }

  private CollectionsAbcModule() {}
}
