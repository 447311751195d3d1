package dev.portalis.runtime.object;

import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.annotations.library.PyProperty;
import dev.portalis.annotations.library.Returns;
import org.jspecify.annotations.Nullable;

/** What {@code d.values()} gives. */
@PyClass(value = "dict_values", type = "BuiltinTypes.DICT_VALUES")
public final class PyDictValues extends PyDictView {
  PyDictValues(PyDict dict) {
    super(BuiltinTypes.DICT_VALUES, dict);
  }

  @Override
  public @Nullable Object @Nullable [] itemsAtOnce() {
    return dict.isGuarded() ? new PyDictValues(dict.snapshot().confined()).toArray() : null;
  }

  /** The dict, read-only. */
  @PyProperty
  public PyMappingProxy mapping() {
    return proxy();
  }

  @Override
  @PyMethod("__len__")
  public long length() {
    return super.length();
  }

  @Override
  @PyMethod("__iter__")
  @Returns("Iterator[V]")
  public PyIterator iterator() {
    return new DictIterator.Values(dict);
  }

  /** {@code reversed(view)}. */
  @PyMethod("__reversed__")
  @Returns("Iterator[V]")
  public PyIterator reverseIterator() {
    return new DictIterator.ReverseValues(dict);
  }

  @Override
  @PyMethod("__repr__")
  public String repr() {
    return super.repr();
  }
}
