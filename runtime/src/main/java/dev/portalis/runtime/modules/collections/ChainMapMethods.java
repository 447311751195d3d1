package dev.portalis.runtime.modules.collections;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.annotations.library.Arguments;
import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.KeywordArguments;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyClassMethod;
import dev.portalis.annotations.library.PyInit;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.annotations.library.PyProperty;
import dev.portalis.runtime.error.ErrorKind;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.error.PyException;
import dev.portalis.runtime.object.Attributes;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.Exceptions;
import dev.portalis.runtime.object.Items;
import dev.portalis.runtime.object.Iteration;
import dev.portalis.runtime.object.PyDict;
import dev.portalis.runtime.object.PyIterator;
import dev.portalis.runtime.object.PyList;
import dev.portalis.runtime.object.PyNotImplemented;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Texts;
import dev.portalis.runtime.object.Truth;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The methods of {@code ChainMap}. */
@PyClass(
    value = "ChainMap",
    module = "collections",
    values = PyObject.class,
    type = "UserClasses.CHAIN_MAP",
    pure = true)
public final class ChainMapMethods {
  private static final String[] NONE = {};

  private ChainMapMethods() {}

  private static @Nullable Object[] maps(PyObject self) {
    return Iteration.toArray(Attributes.get(self, "maps"));
  }

  private static @Nullable Object first(PyObject self) {
    return maps(self)[0];
  }

  /** {@code ChainMap(*maps)}. */
  @PyInit
  public static void initialize(PyObject self, @Arguments @Nullable Object[] maps) {
    Attributes.set(
        self, "maps", maps.length == 0 ? PyList.of(new Object[] {new PyDict()}) : PyList.of(maps));
  }

  /** {@code __missing__}. */
  @PyMethod("__missing__")
  public static @Nullable Object missing(PyObject self, @Named @Nullable Object key) {
    throw Errors.keyError(key);
  }

  /** {@code __getitem__}. */
  @PyMethod("__getitem__")
  public static @Nullable Object getItem(PyObject self, @Named @Nullable Object key) {
    for (Object each : maps(self)) {
      Object value = Mixed.getOr((PyObject) each, key, ErrorKind.KEY_ERROR);
      if (value != UNBOUND) {
        return value;
      }
    }
    return Calls.method(self, "__missing__", key);
  }

  /** {@code get(key, default)}. */
  @PyMethod
  public static @Nullable Object get(
      PyObject self,
      @Named @Nullable Object key,
      @Named @Default("null") @Nullable Object default_) {
    return Items.contains(self, key) ? Items.get(self, key) : default_;
  }

  private static PyDict merged(PyObject self) {
    PyDict keys = new PyDict();
    Object[] maps = maps(self);
    for (int i = maps.length - 1; i >= 0; i--) {
      PyIterator items = Iteration.iterator(maps[i]);
      for (Object key = items.advance(); key != UNBOUND; key = items.advance()) {
        keys.setItem(key, null);
      }
    }
    return keys;
  }

  /** {@code __len__}. */
  @PyMethod("__len__")
  public static long length(PyObject self) {
    return merged(self).size();
  }

  /** {@code __iter__}. */
  @PyMethod("__iter__")
  public static PyIterator iterator(PyObject self) {
    return merged(self).iterator();
  }

  /** {@code __contains__}. */
  @PyMethod("__contains__")
  public static boolean contains(PyObject self, @Named @Nullable Object key) {
    for (Object each : maps(self)) {
      if (Items.contains(each, key)) {
        return true;
      }
    }
    return false;
  }

  /** {@code __bool__}. */
  @PyMethod("__bool__")
  public static boolean truth(PyObject self) {
    for (Object each : maps(self)) {
      if (Truth.of(each)) {
        return true;
      }
    }
    return false;
  }

  /** {@code __repr__}. */
  @PyMethod("__repr__")
  public static String repr(PyObject self) {
    StringBuilder text = new StringBuilder(self.type().name()).append('(');
    Object[] maps = maps(self);
    for (int i = 0; i < maps.length; i++) {
      text.append(i == 0 ? "" : ", ").append(Texts.repr(maps[i]));
    }
    return text.append(')').toString();
  }

  /** {@code fromkeys(iterable, value)}. */
  @PyClassMethod("fromkeys")
  public static @Nullable Object fromKeys(
      PyType cls, @Nullable Object iterable, @Default("null") @Nullable Object value) {
    return Calls.call(cls, PyDict.fromKeys(BuiltinTypes.DICT, iterable, value));
  }

  /** {@code copy()}: the first mapping is copied. */
  @PyMethod
  public static @Nullable Object copy(PyObject self) {
    Object[] maps = maps(self);
    maps[0] = Calls.method(maps[0], "copy");
    return Calls.call(self.type(), maps, NONE);
  }

  /** {@code __copy__}. */
  @PyMethod("__copy__")
  public static @Nullable Object shallowCopy(PyObject self) {
    return copy(self);
  }

  /** {@code new_child(m, **kwargs)}. */
  @PyMethod
  public static @Nullable Object newChild(
      PyObject self, @Named @Default("null") @Nullable Object m, @KeywordArguments PyDict kwargs) {
    Object own = m;
    if (m == null) {
      own = kwargs;
    } else if (kwargs.size() > 0) {
      Calls.method(m, "update", kwargs);
    }
    Object[] maps = maps(self);
    Object[] all = new Object[maps.length + 1];
    all[0] = own;
    System.arraycopy(maps, 0, all, 1, maps.length);
    return Calls.call(self.type(), all, NONE);
  }

  /** {@code parents}. */
  @PyProperty
  public static @Nullable Object parents(PyObject self) {
    Object[] maps = maps(self);
    return Calls.call(self.type(), Arrays.copyOfRange(maps, 1, maps.length), NONE);
  }

  /** {@code __setitem__}. */
  @PyMethod("__setitem__")
  public static void setItem(
      PyObject self, @Named @Nullable Object key, @Named @Nullable Object value) {
    Items.set(first(self), key, value);
  }

  private static PyException notFound(PyException e, @Nullable Object key) {
    return Exceptions.matches(e, ErrorKind.KEY_ERROR)
        ? Errors.keyError("Key not found in the first mapping: " + Texts.repr(key))
        : e;
  }

  /** {@code __delitem__}. */
  @PyMethod("__delitem__")
  public static void deleteItem(PyObject self, @Named @Nullable Object key) {
    try {
      Items.delete(first(self), key);
    } catch (PyException e) {
      throw notFound(e, key);
    }
  }

  /** {@code pop(key, *args)}. */
  @PyMethod
  public static @Nullable Object pop(
      PyObject self, @Named @Nullable Object key, @Arguments @Nullable Object[] args) {
    Object[] all = new Object[args.length + 1];
    all[0] = key;
    System.arraycopy(args, 0, all, 1, args.length);
    try {
      return Calls.method(first(self), "pop", all, NONE);
    } catch (PyException e) {
      throw notFound(e, key);
    }
  }

  /** {@code popitem()}. */
  @PyMethod("popitem")
  public static @Nullable Object popItem(PyObject self) {
    try {
      return Calls.method(first(self), "popitem");
    } catch (PyException e) {
      if (Exceptions.matches(e, ErrorKind.KEY_ERROR)) {
        throw Errors.keyError("No keys found in the first mapping.");
      }
      throw e;
    }
  }

  /** {@code clear()}. */
  @PyMethod
  public static void clear(PyObject self) {
    Calls.method(first(self), "clear");
  }

  /** {@code __ior__}. */
  @PyMethod("__ior__")
  public static PyObject inplaceOr(PyObject self, @Named @Nullable Object other) {
    Calls.method(first(self), "update", other);
    return self;
  }

  /** {@code __or__}. */
  @PyMethod("__or__")
  public static @Nullable Object or(PyObject self, @Named @Nullable Object other) {
    if (!Mixed.isA(other, CollectionsAbcModule.MAPPING)) {
      return PyNotImplemented.INSTANCE;
    }
    PyObject made = (PyObject) Objects.requireNonNull(copy(self));
    Calls.method(first(made), "update", other);
    return made;
  }

  /** {@code __ror__}. */
  @PyMethod("__ror__")
  public static @Nullable Object reflectedOr(PyObject self, @Named @Nullable Object other) {
    if (!Mixed.isA(other, CollectionsAbcModule.MAPPING)) {
      return PyNotImplemented.INSTANCE;
    }
    PyDict all = PyDict.from(other);
    Object[] maps = maps(self);
    for (int i = maps.length - 1; i >= 0; i--) {
      all.update(maps[i], new PyDict());
    }
    return Calls.call(self.type(), all);
  }
}
