package dev.portalis.runtime.modules.collections;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.runtime.error.ErrorKind;
import dev.portalis.runtime.error.PyException;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.Exceptions;
import dev.portalis.runtime.object.Items;
import dev.portalis.runtime.object.Iteration;
import dev.portalis.runtime.object.PyIterator;
import dev.portalis.runtime.object.PyList;
import dev.portalis.runtime.object.PyObject;
import org.jspecify.annotations.Nullable;

/** The methods of {@code MutableSequence} that follow from a few others. */
@PyClass(
    value = "MutableSequence",
    module = "collections.abc",
    values = PyObject.class,
    type = "CollectionsAbcModule.MUTABLE_SEQUENCE",
    pure = true)
public final class MutableSequenceMixins {
  private MutableSequenceMixins() {}

  /** {@code append(value)}. */
  @PyMethod
  public static void append(PyObject self, @Named @Nullable Object value) {
    Calls.method(self, "insert", Items.length(self), value);
  }

  /** {@code clear()}. */
  @PyMethod
  public static void clear(PyObject self) {
    try {
      while (true) {
        Calls.method(self, "pop");
      }
    } catch (PyException e) {
      if (!Exceptions.matches(e, ErrorKind.INDEX_ERROR)) {
        throw e;
      }
    }
  }

  /** {@code reverse()}. */
  @PyMethod
  public static void reverse(PyObject self) {
    long length = Items.length(self);
    for (long i = 0; i < length / 2; i++) {
      Object first = Items.get(self, i);
      Items.set(self, i, Items.get(self, length - i - 1));
      Items.set(self, length - i - 1, first);
    }
  }

  /** {@code extend(values)}. */
  @PyMethod
  public static void extend(PyObject self, @Named @Nullable Object values) {
    PyIterator items =
        values == self
            ? PyList.of(Iteration.toArray(values)).iterator()
            : Iteration.iterator(values);
    for (Object item = items.advance(); item != UNBOUND; item = items.advance()) {
      Calls.method(self, "append", item);
    }
  }

  /** {@code pop(index)}. */
  @PyMethod
  public static @Nullable Object pop(PyObject self, @Named @Default("-1L") @Nullable Object index) {
    Object item = Items.get(self, index);
    Items.delete(self, index);
    return item;
  }

  /** {@code remove(value)}. */
  @PyMethod
  public static void remove(PyObject self, @Named @Nullable Object value) {
    Items.delete(self, Calls.method(self, "index", value));
  }

  /** {@code __iadd__}. */
  @PyMethod("__iadd__")
  public static PyObject inplaceAdd(PyObject self, @Named @Nullable Object values) {
    Calls.method(self, "extend", values);
    return self;
  }
}
