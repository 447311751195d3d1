package dev.portalis.runtime.modules.builtins;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyNew;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.Iteration;
import dev.portalis.runtime.object.PyIterator;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Signature;
import org.jspecify.annotations.Nullable;

/** {@code map(function, *iterables)}. */
@PyClass(value = "map", bases = "iterator")
public final class PyMap extends PyIterator {
  /** {@code map}. */
  public static final PyType TYPE =
      PyType.builtin("map", "builtins", BuiltinTypes.ITERATOR, new PyMapFace());

  private final @Nullable Object function;
  private final PyIterator[] iterators;

  private PyMap(PyType type, @Nullable Object function, PyIterator[] iterators) {
    super(type);
    this.function = function;
    this.iterators = iterators;
  }

  /** {@code map(function, *iterables)}. */
  @PyNew
  public static PyMap make(PyType cls, @Nullable Object... functionAndIterables) {
    if (functionAndIterables.length < 2) {
      throw Errors.typeError("map() must have at least two arguments.");
    }
    PyIterator[] iterators = new PyIterator[functionAndIterables.length - 1];
    for (int i = 0; i < iterators.length; i++) {
      iterators[i] = Iteration.iterator(functionAndIterables[i + 1]);
    }
    return new PyMap(cls, functionAndIterables[0], iterators);
  }

  @Override
  public @Nullable Object advance() {
    if (iterators.length == 1) {
      Object item = iterators[0].advance();
      return item == UNBOUND ? UNBOUND : Calls.call(function, item);
    }
    Object[] items = new Object[iterators.length];
    for (int i = 0; i < items.length; i++) {
      Object item = iterators[i].advance();
      if (item == UNBOUND) {
        return UNBOUND;
      }
      items[i] = item;
    }
    return Calls.call(function, items, Signature.NO_KEYWORDS);
  }
}
