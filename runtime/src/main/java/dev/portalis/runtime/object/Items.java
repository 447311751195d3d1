package dev.portalis.runtime.object;

import dev.portalis.runtime.error.ErrorKind;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.error.PyException;
import dev.portalis.runtime.text.Strings;
import org.jspecify.annotations.Nullable;

/** {@code len}, {@code []} and {@code in}. */
public final class Items {
  private Items() {}

  /** {@code len(value)}. */
  public static long length(@Nullable Object value) {
    if (value instanceof String) {
      return Strings.length((String) value);
    }
    if (value instanceof PyObject) {
      PyObject object = (PyObject) value;
      if (!object.type.isUserDefined()) {
        return object.length();
      }
      Object len = object.type.special(Special.LEN);
      if (len != null) {
        return checkedLength(Calls.callSpecial(len, object));
      }
      return object.length();
    }
    throw Errors.typeError("object of type '" + PyType.of(value).name() + "' has no len()");
  }

  private static long checkedLength(@Nullable Object result) {
    long length = Convert.toIndex(result);
    if (length < 0) {
      throw Errors.valueError("__len__() should return >= 0");
    }
    return length;
  }

  /** {@code value[key]}. */
  public static @Nullable Object get(@Nullable Object value, @Nullable Object key) {
    if (value instanceof PyObject) {
      PyObject object = (PyObject) value;
      if (!object.type.isUserDefined()) {
        return object.getItem(key);
      }
      Object getItem = object.type.special(Special.GETITEM);
      if (getItem != null) {
        return Calls.callSpecial(getItem, object, key);
      }
      return object.getItem(key);
    }
    if (value instanceof String) {
      return ofString((String) value, key);
    }
    throw Errors.typeError("'" + PyType.of(value).name() + "' object is not subscriptable");
  }

  private static Object ofString(String text, @Nullable Object key) {
    if (key instanceof Long) {
      return Strings.at(text, (Long) key);
    }
    if (key instanceof PySlice) {
      PySlice.Range range = ((PySlice) key).indices(Strings.length(text));
      return Strings.slice(text, range.start(), range.stop(), range.step());
    }
    if (!Convert.hasIndex(key)) {
      throw Errors.typeError(
          "string indices must be integers, not '" + PyType.of(key).name() + "'");
    }
    return Strings.at(text, Convert.toIndex(key, ErrorKind.INDEX_ERROR));
  }

  /** {@code value[key] = item}. */
  public static void set(@Nullable Object value, @Nullable Object key, @Nullable Object item) {
    if (!(value instanceof PyObject)) {
      throw Errors.typeError(
          "'" + PyType.of(value).name() + "' object does not support item assignment");
    }
    PyObject object = (PyObject) value;
    if (object.type.isUserDefined()) {
      Object setItem = object.type.special(Special.SETITEM);
      if (setItem != null) {
        Calls.callSpecial(setItem, object, key, item);
        return;
      }
    }
    object.setItem(key, item);
  }

  /** {@code del value[key]}. */
  public static void delete(@Nullable Object value, @Nullable Object key) {
    if (!(value instanceof PyObject)) {
      throw Errors.typeError(
          "'" + PyType.of(value).name() + "' object doesn't support item deletion");
    }
    PyObject object = (PyObject) value;
    if (object.type.isUserDefined()) {
      Object deleteItem = object.type.special(Special.DELITEM);
      if (deleteItem != null) {
        Calls.callSpecial(deleteItem, object, key);
        return;
      }
    }
    object.deleteItem(key);
  }

  /** {@code item in value}, with what is evaluated first before. */
  public static boolean isIn(@Nullable Object item, @Nullable Object value) {
    return contains(value, item);
  }

  /** {@code item in value}. */
  public static boolean contains(@Nullable Object value, @Nullable Object item) {
    if (value instanceof String) {
      if (!(item instanceof String)) {
        String inner = Convert.stringOrNull(item);
        if (inner == null) {
          throw Errors.typeError(
              "'in <string>' requires string as left operand, not " + PyType.of(item).name());
        }
        return ((String) value).contains(inner);
      }
      return ((String) value).contains((String) item);
    }
    if (!(value instanceof PyObject)) {
      throw Errors.typeError("argument of type '" + PyType.of(value).name() + "' is not iterable");
    }
    PyObject object = (PyObject) value;
    if (!object.type.isUserDefined()) {
      return object.contains(item);
    }
    Object contains = object.type.special(Special.CONTAINS);
    if (contains != null) {
      return Truth.of(Calls.callSpecial(contains, object, item));
    }
    if (object.type.forbids(Special.CONTAINS)) {
      throw Errors.typeError("'" + object.type.name() + "' object is not a container");
    }
    try {
      return Iteration.contains(Iteration.iterator(object), item);
    } catch (PyException e) {
      if (Exceptions.matches(e, ErrorKind.TYPE_ERROR) && !Iteration.isIterable(object)) {
        throw Errors.typeError("argument of type '" + object.type.name() + "' is not iterable");
      }
      throw e;
    }
  }
}
