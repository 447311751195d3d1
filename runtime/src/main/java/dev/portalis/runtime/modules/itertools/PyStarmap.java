package dev.portalis.runtime.modules.itertools;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyNew;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.Iteration;
import dev.portalis.runtime.object.PyIterator;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Signature;
import org.jspecify.annotations.Nullable;

/** {@code itertools.starmap(function, iterable)}. */
@PyClass(value = "starmap", module = "itertools", bases = "iterator")
public final class PyStarmap extends PyIterator {
  /** {@code itertools.starmap}. */
  public static final PyType TYPE =
      PyType.builtin("starmap", "itertools", BuiltinTypes.ITERATOR, new PyStarmapFace());

  private final @Nullable Object function;
  private final PyIterator items;

  private PyStarmap(PyType type, @Nullable Object function, PyIterator items) {
    super(type);
    this.function = function;
    this.items = items;
  }

  /** {@code starmap(function, iterable)}. */
  @PyNew
  public static PyStarmap make(PyType cls, @Nullable Object function, @Nullable Object iterable) {
    return new PyStarmap(cls, function, Iteration.iterator(iterable));
  }

  @Override
  public @Nullable Object advance() {
    Object arguments = items.advance();
    return arguments == UNBOUND
        ? UNBOUND
        : Calls.call(function, Iteration.toArray(arguments), Signature.NO_KEYWORDS);
  }
}
