package dev.portalis.runtime.object;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.runtime.error.ErrorKind;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.error.PyException;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** The iteration protocol. */
public final class Iteration {
  private static final Object[] NONE = {};

  private Iteration() {}

  /** {@code iter(value)}. */
  public static PyIterator iterator(@Nullable Object value) {
    if (value instanceof PyObject) {
      PyObject object = (PyObject) value;
      return object.type.isUserDefined() ? userIterator(object) : object.iterator();
    }
    if (value instanceof String) {
      return new PyStrIterator((String) value);
    }
    throw Errors.typeError("'" + PyType.of(value).name() + "' object is not iterable");
  }

  /** {@code iter(value)} as the program sees it: the very object that {@code __iter__} gave. */
  public static Object iter(@Nullable Object value) {
    PyIterator iterator = iterator(value);
    return iterator instanceof PyUserIterator ? ((PyUserIterator) iterator).target() : iterator;
  }

  private static PyIterator userIterator(PyObject object) {
    Object iter = object.type.special(Special.ITER);
    if (iter != null) {
      return asIterator(Calls.callSpecial(iter, object));
    }
    if (object.type.forbids(Special.ITER)) {
      throw Errors.typeError("'" + object.type.name() + "' object is not iterable");
    }
    if (object.isIterable()) {
      return object.iterator();
    }
    if (object.type.special(Special.GETITEM) != null) {
      return new PySequenceIterator(object);
    }
    if (object instanceof PyType) {
      return object.iterator();
    }
    throw Errors.typeError("'" + object.type.name() + "' object is not iterable");
  }

  /** Makes a {@link PyIterator} of what {@code __iter__} returned. */
  private static PyIterator asIterator(@Nullable Object result) {
    if (result instanceof PyIterator && !((PyIterator) result).type.isUserDefined()) {
      return (PyIterator) result;
    }
    if (result instanceof PyObject && ((PyObject) result).type.special(Special.NEXT) != null) {
      return new PyUserIterator((PyObject) result);
    }
    throw Errors.typeError(
        "iter() returned non-iterator of type '" + PyType.of(result).name() + "'");
  }

  /** {@code next(value)}. */
  public static @Nullable Object next(@Nullable Object value) {
    if (value instanceof PyIterator && !((PyIterator) value).type.isUserDefined()) {
      return ((PyIterator) value).nextOrRaise();
    }
    Object next = PyType.of(value).special(Special.NEXT);
    if (next == null) {
      throw Errors.typeError("'" + PyType.of(value).name() + "' object is not an iterator");
    }
    return Calls.callSpecial(next, value);
  }

  /** {@code next(value, fallback)}; the fallback may be {@link Unbound#UNBOUND}. */
  public static @Nullable Object nextOr(@Nullable Object value, @Nullable Object fallback) {
    if (value instanceof PyIterator && !((PyIterator) value).type.isUserDefined()) {
      Object item = ((PyIterator) value).advance();
      return item == UNBOUND ? fallback : item;
    }
    try {
      return next(value);
    } catch (PyException e) {
      if (!Exceptions.matches(e, ErrorKind.STOP_ITERATION)) {
        throw e;
      }
      return fallback;
    }
  }

  /** {@code item in iterator}. */
  public static boolean contains(PyIterator iterator, @Nullable Object item) {
    for (Object each = iterator.advance(); each != UNBOUND; each = iterator.advance()) {
      if (Comparison.identicalOrEqual(each, item)) {
        return true;
      }
    }
    return false;
  }

  /**
   * An iterator for code that uses up all items without calling Python in between: no other thread
   * comes in between either.
   */
  public static PyIterator wholly(@Nullable Object value) {
    if (value instanceof PyObject && !((PyObject) value).type.isUserDefined()) {
      Object[] all = ((PyObject) value).itemsAtOnce();
      if (all != null) {
        return PyTuple.of(all).iterator();
      }
    }
    return iterator(value);
  }

  /** All items, as an array of exactly that length. */
  public static @Nullable Object[] toArray(@Nullable Object iterable) {
    if (iterable instanceof PyTuple && !((PyTuple) iterable).type.isUserDefined()) {
      return ((PyTuple) iterable).toArray();
    }
    ArrayList<@Nullable Object> items = new ArrayList<>();
    PyIterator iterator = wholly(iterable);
    for (Object each = iterator.advance(); each != UNBOUND; each = iterator.advance()) {
      items.add(each);
    }
    return items.isEmpty() ? NONE : items.toArray();
  }

  /** {@code a, b, c = iterable} of exactly {@code count} items. */
  public static @Nullable Object[] unpack(@Nullable Object iterable, int count) {
    if (iterable instanceof PyTuple
        && ((PyTuple) iterable).size() == count
        && !((PyTuple) iterable).type.isUserDefined()) {
      return ((PyTuple) iterable).items();
    }
    PyIterator iterator = unpackable(iterable);
    Object[] items = new Object[count];
    for (int i = 0; i < count; i++) {
      items[i] = iterator.advance();
      if (items[i] == UNBOUND) {
        throw Errors.valueError(
            "not enough values to unpack (expected " + count + ", got " + i + ")");
      }
    }
    if (iterator.advance() != UNBOUND) {
      throw Errors.valueError("too many values to unpack (expected " + count + ")");
    }
    return items;
  }

  /**
   * {@code a, *rest, z = iterable}.
   *
   * @return the items before the star, a list, and the items after it
   */
  public static @Nullable Object[] unpackStarred(@Nullable Object iterable, int before, int after) {
    PyIterator iterator = unpackable(iterable);
    ArrayList<@Nullable Object> all = new ArrayList<>();
    for (Object each = iterator.advance(); each != UNBOUND; each = iterator.advance()) {
      all.add(each);
    }
    if (all.size() < before + after) {
      throw Errors.valueError(
          "not enough values to unpack (expected at least "
              + (before + after)
              + ", got "
              + all.size()
              + ")");
    }
    Object[] items = new Object[before + after + 1];
    for (int i = 0; i < before; i++) {
      items[i] = all.get(i);
    }
    items[before] = PyList.of(all.subList(before, all.size() - after).toArray());
    for (int i = 0; i < after; i++) {
      items[before + 1 + i] = all.get(all.size() - after + i);
    }
    return items;
  }

  private static PyIterator unpackable(@Nullable Object iterable) {
    if (!(iterable instanceof PyObject) && !(iterable instanceof String)) {
      throw Errors.typeError(
          "cannot unpack non-iterable " + PyType.of(iterable).name() + " object");
    }
    if (iterable instanceof PyObject && !isIterable((PyObject) iterable)) {
      throw Errors.typeError(
          "cannot unpack non-iterable " + PyType.of(iterable).name() + " object");
    }
    return iterator(iterable);
  }

  /** Whether {@code iter(value)} would work. */
  public static boolean isIterable(@Nullable Object value) {
    if (!(value instanceof PyObject)) {
      return value instanceof String;
    }
    PyObject object = (PyObject) value;
    return object.isIterable()
        || (object.type.isUserDefined()
            && (object.type.special(Special.ITER) != null
                || object.type.special(Special.GETITEM) != null));
  }
}
