package dev.portalis.runtime.modules.collections;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.runtime.error.ErrorKind;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.error.PyException;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.Exceptions;
import dev.portalis.runtime.object.Items;
import dev.portalis.runtime.object.Iteration;
import dev.portalis.runtime.object.Operators;
import dev.portalis.runtime.object.PyIterator;
import dev.portalis.runtime.object.PyObject;
import org.jspecify.annotations.Nullable;

/** The methods of {@code MutableSet} that follow from {@code add} and {@code discard}. */
@PyClass(
    value = "MutableSet",
    module = "collections.abc",
    values = PyObject.class,
    type = "CollectionsAbcModule.MUTABLE_SET",
    pure = true)
public final class MutableSetMixins {
  private MutableSetMixins() {}

  /** {@code remove(value)}. */
  @PyMethod
  public static void remove(PyObject self, @Named @Nullable Object value) {
    if (!Items.contains(self, value)) {
      throw Errors.keyError(value);
    }
    Calls.method(self, "discard", value);
  }

  /** {@code pop()}. */
  @PyMethod
  public static @Nullable Object pop(PyObject self) {
    Object item = Iteration.iterator(self).advance();
    if (item == UNBOUND) {
      throw Errors.of(ErrorKind.KEY_ERROR);
    }
    Calls.method(self, "discard", item);
    return item;
  }

  /** {@code clear()}. */
  @PyMethod
  public static void clear(PyObject self) {
    try {
      while (true) {
        Calls.method(self, "pop");
      }
    } catch (PyException e) {
      if (!Exceptions.matches(e, ErrorKind.KEY_ERROR)) {
        throw e;
      }
    }
  }

  private static PyObject each(PyObject self, String method, PyIterator items) {
    for (Object item = items.advance(); item != UNBOUND; item = items.advance()) {
      Calls.method(self, method, item);
    }
    return self;
  }

  /** {@code __ior__}. */
  @PyMethod("__ior__")
  public static PyObject inplaceOr(PyObject self, @Named @Nullable Object it) {
    return each(self, "add", Iteration.iterator(it));
  }

  /** {@code __iand__}. */
  @PyMethod("__iand__")
  public static PyObject inplaceAnd(PyObject self, @Named @Nullable Object it) {
    return each(self, "discard", Iteration.iterator(Operators.sub(self, it)));
  }

  /** {@code __isub__}. */
  @PyMethod("__isub__")
  public static PyObject inplaceSub(PyObject self, @Named @Nullable Object it) {
    if (it == self) {
      Calls.method(self, "clear");
      return self;
    }
    return each(self, "discard", Iteration.iterator(it));
  }

  /** {@code __ixor__}. */
  @PyMethod("__ixor__")
  public static PyObject inplaceXor(PyObject self, @Named @Nullable Object it) {
    if (it == self) {
      Calls.method(self, "clear");
      return self;
    }
    Object other =
        Mixed.isA(it, CollectionsAbcModule.SET) ? it : SetMixins.make(self, Iteration.iterator(it));
    PyIterator items = Iteration.iterator(other);
    for (Object item = items.advance(); item != UNBOUND; item = items.advance()) {
      Calls.method(self, Items.contains(self, item) ? "discard" : "add", item);
    }
    return self;
  }
}
