package dev.portalis.runtime.object;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.runtime.error.ErrorKind;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.error.PyException;
import org.jspecify.annotations.Nullable;

/** Filling, comparing and showing of dicts. */
final class DictUpdate {
  private DictUpdate() {}

  /** {@code target.update(source)}; the source may be absent. */
  static void from(PyDict target, @Nullable Object source) {
    if (source == UNBOUND) {
      return;
    }
    if (source instanceof PyDict && iteratesAsDict((PyDict) source)) {
      fromDict(target, (PyDict) source);
    } else if (Attributes.has(source, "keys")) {
      fromMapping(target, source);
    } else {
      fromPairs(target, source);
    }
  }

  /** Whether the class has not overridden how its keys are listed. */
  private static boolean iteratesAsDict(PyDict source) {
    PyType type = source.type();
    return !type.isUserDefined()
        || type.special(Special.ITER) == BuiltinTypes.DICT.special(Special.ITER);
  }

  static void fromDict(PyDict target, PyDict source) {
    if (source == target || source.size() == 0) {
      return;
    }
    DictTable items = source.stable();
    int size = items.size();
    if (target.size() == 0) {
      target.prepareFor(size);
    }
    for (int i = items.nextEntry(0); i >= 0; i = items.nextEntry(i + 1)) {
      target.store(items.keyAt(i), items.hashAt(i), items.valueAt(i));
      if (items.size() != size) {
        throw Errors.runtimeError("dict mutated during update");
      }
    }
  }

  private static void fromMapping(PyDict target, @Nullable Object source) {
    PyIterator keys = Iteration.iterator(Calls.method(source, "keys"));
    for (Object key = keys.advance(); key != UNBOUND; key = keys.advance()) {
      target.setItem(key, Items.get(source, key));
    }
  }

  private static void fromPairs(PyDict target, @Nullable Object source) {
    PyIterator pairs = Iteration.iterator(source);
    int index = 0;
    for (Object each = pairs.advance(); each != UNBOUND; each = pairs.advance()) {
      Object[] pair = pair(each, index++);
      target.setItem(pair[0], pair[1]);
    }
  }

  private static @Nullable Object[] pair(@Nullable Object value, int index) {
    Object[] items;
    try {
      items = Iteration.toArray(value);
    } catch (PyException e) {
      if (!Exceptions.matches(e, ErrorKind.TYPE_ERROR)) {
        throw e;
      }
      throw Errors.typeError(
          "cannot convert dictionary update sequence element #" + index + " to a sequence");
    }
    if (items.length != 2) {
      throw Errors.valueError(
          "dictionary update sequence element #"
              + index
              + " has length "
              + items.length
              + "; 2 is required");
    }
    return items;
  }

  static boolean equal(PyDict a, PyDict b) {
    if (a.size() != b.size()) {
      return false;
    }
    DictTable items = a.stable();
    for (int i = items.nextEntry(0); i >= 0; i = items.nextEntry(i + 1)) {
      Object value = items.valueAt(i);
      Object other = b.lookup(items.keyAt(i), items.hashAt(i));
      if (other == UNBOUND || !Comparison.identicalOrEqual(value, other)) {
        return false;
      }
    }
    return true;
  }

  static String repr(PyDict dict) {
    if (!Texts.enterRepr(dict)) {
      return "{...}";
    }
    try {
      StringBuilder text = new StringBuilder("{");
      DictTable items = dict.stable();
      for (int i = items.nextEntry(0); i >= 0; i = items.nextEntry(i + 1)) {
        Object value = items.valueAt(i);
        text.append(text.length() == 1 ? "" : ", ").append(Texts.repr(items.keyAt(i)));
        text.append(": ").append(Texts.repr(value));
      }
      return text.append('}').toString();
    } finally {
      Texts.leaveRepr(dict);
    }
  }
}
