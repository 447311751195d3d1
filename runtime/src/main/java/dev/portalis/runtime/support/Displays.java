package dev.portalis.runtime.support;

import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.Attributes;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.Items;
import dev.portalis.runtime.object.Iteration;
import dev.portalis.runtime.object.PyDict;
import dev.portalis.runtime.object.PyIterator;
import dev.portalis.runtime.object.PyList;
import dev.portalis.runtime.object.PySet;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Unbound;
import org.jspecify.annotations.Nullable;

/** Displays of containers in which something is unpacked. */
public final class Displays {
  private Displays() {}

  /** Adds what {@code *iterable} gives. */
  public static void extend(PyList elements, @Nullable Object iterable) {
    if (!Iteration.isIterable(iterable)) {
      throw Errors.typeError(
          "Value after * must be an iterable, not " + PyType.of(iterable).name());
    }
    PyIterator iterator = Iteration.wholly(iterable);
    for (Object each = iterator.advance(); each != Unbound.UNBOUND; each = iterator.advance()) {
      elements.append(each);
    }
  }

  /** The collected elements themselves. */
  public static PyList list(PyList elements) {
    return elements;
  }

  /** A tuple of the collected elements. */
  public static PyTuple tuple(PyList elements) {
    return PyTuple.of(elements.toArray());
  }

  /** A set of the collected elements. */
  public static PySet set(PyList elements) {
    return PySet.of(elements.toArray());
  }

  /** Adds what {@code **mapping} gives to a dict display. */
  public static void update(PyDict dict, @Nullable Object mapping) {
    if (mapping instanceof PyDict && !((PyDict) mapping).type().isUserDefined()) {
      dict.update(mapping, new PyDict());
      return;
    }
    if (!(mapping instanceof PyDict) && !Attributes.has(mapping, "keys")) {
      throw Errors.typeError("'" + PyType.of(mapping).name() + "' object is not a mapping");
    }
    Object keys = mapping instanceof PyDict ? mapping : Calls.method(mapping, "keys");
    PyIterator iterator = Iteration.iterator(keys);
    for (Object key = iterator.advance(); key != Unbound.UNBOUND; key = iterator.advance()) {
      dict.setItem(key, Items.get(mapping, key));
    }
  }

  /** A dict of keys and values in turn. */
  public static PyDict dict(@Nullable Object... keysAndValues) {
    return PyDict.of(keysAndValues);
  }
}
