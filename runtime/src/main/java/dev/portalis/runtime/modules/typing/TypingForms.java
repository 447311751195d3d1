package dev.portalis.runtime.modules.typing;

import dev.portalis.annotations.library.PyConstant;
import dev.portalis.runtime.modules.collections.CollectionsAbcModule;
import dev.portalis.runtime.modules.collections.PyCounter;
import dev.portalis.runtime.modules.collections.PyDefaultDict;
import dev.portalis.runtime.modules.collections.PyDeque;
import dev.portalis.runtime.modules.collections.PyOrderedDict;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.PyObject;

/** The forms of {@code typing} that take arguments in brackets, or none. */
public final class TypingForms {
  /** {@code typing.Any}. */
  @PyConstant("Any")
  public static final PyObject ANY = TypingAlias.form("Any", null);

  /** {@code typing.List}. */
  @PyConstant("List")
  public static final PyObject LIST = TypingAlias.form("List", BuiltinTypes.LIST);

  /** {@code typing.Dict}. */
  @PyConstant("Dict")
  public static final PyObject DICT = TypingAlias.form("Dict", BuiltinTypes.DICT);

  /** {@code typing.Set}. */
  @PyConstant("Set")
  public static final PyObject SET = TypingAlias.form("Set", BuiltinTypes.SET);

  /** {@code typing.FrozenSet}. */
  @PyConstant("FrozenSet")
  public static final PyObject FROZEN_SET = TypingAlias.form("FrozenSet", BuiltinTypes.FROZENSET);

  /** {@code typing.Tuple}. */
  @PyConstant("Tuple")
  public static final PyObject TUPLE = TypingAlias.form("Tuple", BuiltinTypes.TUPLE);

  /** {@code typing.Type}. */
  @PyConstant("Type")
  public static final PyObject TYPE = TypingAlias.form("Type", BuiltinTypes.TYPE);

  /** {@code typing.Optional}. */
  @PyConstant("Optional")
  public static final PyObject OPTIONAL = TypingAlias.form("Optional", null);

  /** {@code typing.Union}. */
  @PyConstant("Union")
  public static final PyObject UNION = TypingAlias.form("Union", null);

  /** {@code typing.Callable}. */
  @PyConstant("Callable")
  public static final PyObject CALLABLE =
      TypingAlias.form("Callable", CollectionsAbcModule.CALLABLE);

  /** {@code typing.Iterable}. */
  @PyConstant("Iterable")
  public static final PyObject ITERABLE =
      TypingAlias.form("Iterable", CollectionsAbcModule.ITERABLE);

  /** {@code typing.Iterator}. */
  @PyConstant("Iterator")
  public static final PyObject ITERATOR =
      TypingAlias.form("Iterator", CollectionsAbcModule.ITERATOR);

  /** {@code typing.Generator}. */
  @PyConstant("Generator")
  public static final PyObject GENERATOR =
      TypingAlias.form("Generator", CollectionsAbcModule.GENERATOR);

  /** {@code typing.Sequence}. */
  @PyConstant("Sequence")
  public static final PyObject SEQUENCE =
      TypingAlias.form("Sequence", CollectionsAbcModule.SEQUENCE);

  /** {@code typing.MutableSequence}. */
  @PyConstant("MutableSequence")
  public static final PyObject MUTABLE_SEQUENCE =
      TypingAlias.form("MutableSequence", CollectionsAbcModule.MUTABLE_SEQUENCE);

  /** {@code typing.Mapping}. */
  @PyConstant("Mapping")
  public static final PyObject MAPPING = TypingAlias.form("Mapping", CollectionsAbcModule.MAPPING);

  /** {@code typing.MutableMapping}. */
  @PyConstant("MutableMapping")
  public static final PyObject MUTABLE_MAPPING =
      TypingAlias.form("MutableMapping", CollectionsAbcModule.MUTABLE_MAPPING);

  /** {@code typing.AbstractSet}. */
  @PyConstant("AbstractSet")
  public static final PyObject ABSTRACT_SET =
      TypingAlias.form("AbstractSet", CollectionsAbcModule.SET);

  /** {@code typing.MutableSet}. */
  @PyConstant("MutableSet")
  public static final PyObject MUTABLE_SET =
      TypingAlias.form("MutableSet", CollectionsAbcModule.MUTABLE_SET);

  /** {@code typing.Collection}. */
  @PyConstant("Collection")
  public static final PyObject COLLECTION =
      TypingAlias.form("Collection", CollectionsAbcModule.COLLECTION);

  /** {@code typing.Container}. */
  @PyConstant("Container")
  public static final PyObject CONTAINER =
      TypingAlias.form("Container", CollectionsAbcModule.CONTAINER);

  /** {@code typing.Sized}. */
  @PyConstant("Sized")
  public static final PyObject SIZED = TypingAlias.form("Sized", CollectionsAbcModule.SIZED);

  /** {@code typing.Hashable}. */
  @PyConstant("Hashable")
  public static final PyObject HASHABLE =
      TypingAlias.form("Hashable", CollectionsAbcModule.HASHABLE);

  /** {@code typing.Reversible}. */
  @PyConstant("Reversible")
  public static final PyObject REVERSIBLE =
      TypingAlias.form("Reversible", CollectionsAbcModule.REVERSIBLE);

  /** {@code typing.Awaitable}. */
  @PyConstant("Awaitable")
  public static final PyObject AWAITABLE =
      TypingAlias.form("Awaitable", CollectionsAbcModule.AWAITABLE);

  /** {@code typing.Coroutine}. */
  @PyConstant("Coroutine")
  public static final PyObject COROUTINE = TypingAlias.form("Coroutine", null);

  /** {@code typing.AsyncIterator}. */
  @PyConstant("AsyncIterator")
  public static final PyObject ASYNC_ITERATOR = TypingAlias.form("AsyncIterator", null);

  /** {@code typing.AsyncIterable}. */
  @PyConstant("AsyncIterable")
  public static final PyObject ASYNC_ITERABLE =
      TypingAlias.form("AsyncIterable", CollectionsAbcModule.ASYNC_ITERABLE);

  /** {@code typing.AsyncGenerator}. */
  @PyConstant("AsyncGenerator")
  public static final PyObject ASYNC_GENERATOR = TypingAlias.form("AsyncGenerator", null);

  /** {@code typing.ContextManager}. */
  @PyConstant("ContextManager")
  public static final PyObject CONTEXT_MANAGER = TypingAlias.form("ContextManager", null);

  /** {@code typing.AsyncContextManager}. */
  @PyConstant("AsyncContextManager")
  public static final PyObject ASYNC_CONTEXT_MANAGER =
      TypingAlias.form("AsyncContextManager", null);

  /** {@code typing.Deque}. */
  @PyConstant("Deque")
  public static final PyObject DEQUE = TypingAlias.form("Deque", PyDeque.TYPE);

  /** {@code typing.DefaultDict}. */
  @PyConstant("DefaultDict")
  public static final PyObject DEFAULT_DICT = TypingAlias.form("DefaultDict", PyDefaultDict.TYPE);

  /** {@code typing.OrderedDict}. */
  @PyConstant("OrderedDict")
  public static final PyObject ORDERED_DICT = TypingAlias.form("OrderedDict", PyOrderedDict.TYPE);

  /** {@code typing.Counter}. */
  @PyConstant("Counter")
  public static final PyObject COUNTER = TypingAlias.form("Counter", PyCounter.TYPE);

  /** {@code typing.Literal}. */
  @PyConstant("Literal")
  public static final PyObject LITERAL = TypingAlias.form("Literal", null);

  /** {@code typing.Final}. */
  @PyConstant("Final")
  public static final PyObject FINAL = TypingAlias.form("Final", null);

  /** {@code typing.ClassVar}. */
  @PyConstant("ClassVar")
  public static final PyObject CLASS_VAR = TypingAlias.form("ClassVar", null);

  /** {@code typing.Annotated}. */
  @PyConstant("Annotated")
  public static final PyObject ANNOTATED = TypingAlias.form("Annotated", null);

  /** {@code typing.NoReturn}. */
  @PyConstant("NoReturn")
  public static final PyObject NO_RETURN = TypingAlias.form("NoReturn", null);

  /** {@code typing.Never}. */
  @PyConstant("Never")
  public static final PyObject NEVER = TypingAlias.form("Never", null);

  /** {@code typing.Self}. */
  @PyConstant("Self")
  public static final PyObject SELF = TypingAlias.form("Self", null);

  /** {@code typing.LiteralString}. */
  @PyConstant("LiteralString")
  public static final PyObject LITERAL_STRING = TypingAlias.form("LiteralString", null);

  /** {@code typing.TypeAlias}. */
  @PyConstant("TypeAlias")
  public static final PyObject TYPE_ALIAS = TypingAlias.form("TypeAlias", null);

  /** {@code typing.TypeGuard}. */
  @PyConstant("TypeGuard")
  public static final PyObject TYPE_GUARD = TypingAlias.form("TypeGuard", null);

  /** {@code typing.Concatenate}. */
  @PyConstant("Concatenate")
  public static final PyObject CONCATENATE = TypingAlias.form("Concatenate", null);

  /** {@code typing.Unpack}. */
  @PyConstant("Unpack")
  public static final PyObject UNPACK = TypingAlias.form("Unpack", null);

  /** {@code typing.Required}. */
  @PyConstant("Required")
  public static final PyObject REQUIRED = TypingAlias.form("Required", null);

  /** {@code typing.NotRequired}. */
  @PyConstant("NotRequired")
  public static final PyObject NOT_REQUIRED = TypingAlias.form("NotRequired", null);

  /** {@code typing.IO}. */
  @PyConstant("IO")
  public static final PyObject IO = TypingAlias.form("IO", null);

  /** {@code typing.TextIO}. */
  @PyConstant("TextIO")
  public static final PyObject TEXT_IO = TypingAlias.form("TextIO", null);

  /** {@code typing.BinaryIO}. */
  @PyConstant("BinaryIO")
  public static final PyObject BINARY_IO = TypingAlias.form("BinaryIO", null);

  /** {@code typing.KeysView}. */
  @PyConstant("KeysView")
  public static final PyObject KEYS_VIEW =
      TypingAlias.form("KeysView", CollectionsAbcModule.KEYS_VIEW);

  /** {@code typing.ItemsView}. */
  @PyConstant("ItemsView")
  public static final PyObject ITEMS_VIEW =
      TypingAlias.form("ItemsView", CollectionsAbcModule.ITEMS_VIEW);

  /** {@code typing.ValuesView}. */
  @PyConstant("ValuesView")
  public static final PyObject VALUES_VIEW =
      TypingAlias.form("ValuesView", CollectionsAbcModule.VALUES_VIEW);

  private TypingForms() {}
}
