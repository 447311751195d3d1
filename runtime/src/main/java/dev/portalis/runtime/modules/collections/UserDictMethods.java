package dev.portalis.runtime.modules.collections;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.KeywordArguments;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyClassMethod;
import dev.portalis.annotations.library.PyInit;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.Attributes;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.Items;
import dev.portalis.runtime.object.Iteration;
import dev.portalis.runtime.object.Operators;
import dev.portalis.runtime.object.PyDict;
import dev.portalis.runtime.object.PyIterator;
import dev.portalis.runtime.object.PyNotImplemented;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Special;
import dev.portalis.runtime.object.Texts;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The methods of {@code UserDict}. */
@PyClass(
    value = "UserDict",
    module = "collections",
    values = PyObject.class,
    type = "UserClasses.USER_DICT",
    pure = true)
public final class UserDictMethods {
  private UserDictMethods() {}

  /** {@code UserDict(dict, **kwargs)}. */
  @PyInit
  public static void initialize(
      PyObject self, @Default("null") @Nullable Object dict, @KeywordArguments PyDict kwargs) {
    Attributes.set(self, "data", new PyDict());
    if (dict != null) {
      Calls.method(self, "update", dict);
    }
    if (kwargs.size() > 0) {
      Calls.method(self, "update", kwargs);
    }
  }

  /** {@code __len__}. */
  @PyMethod("__len__")
  public static long length(PyObject self) {
    return Items.length(Wrapped.data(self));
  }

  /** {@code __getitem__}. */
  @PyMethod("__getitem__")
  public static @Nullable Object getItem(PyObject self, @Named @Nullable Object key) {
    Object data = Wrapped.data(self);
    if (Items.contains(data, key)) {
      return Items.get(data, key);
    }
    Object missing = self.type().special(Special.MISSING);
    if (missing != null) {
      return Calls.callSpecial(missing, self, key);
    }
    throw Errors.keyError(key);
  }

  /** {@code __setitem__}. */
  @PyMethod("__setitem__")
  public static void setItem(
      PyObject self, @Named @Nullable Object key, @Named @Nullable Object item) {
    Items.set(Wrapped.data(self), key, item);
  }

  /** {@code __delitem__}. */
  @PyMethod("__delitem__")
  public static void deleteItem(PyObject self, @Named @Nullable Object key) {
    Items.delete(Wrapped.data(self), key);
  }

  /** {@code __iter__}. */
  @PyMethod("__iter__")
  public static PyIterator iterator(PyObject self) {
    return Iteration.iterator(Wrapped.data(self));
  }

  /** {@code __contains__}. */
  @PyMethod("__contains__")
  public static boolean contains(PyObject self, @Named @Nullable Object key) {
    return Items.contains(Wrapped.data(self), key);
  }

  /** {@code get(key, default)}. */
  @PyMethod
  public static @Nullable Object get(
      PyObject self,
      @Named @Nullable Object key,
      @Named @Default("null") @Nullable Object default_) {
    return Items.contains(self, key) ? Items.get(self, key) : default_;
  }

  /** {@code __repr__}. */
  @PyMethod("__repr__")
  public static String repr(PyObject self) {
    return Texts.repr(Wrapped.data(self));
  }

  private static @Nullable Object plain(@Nullable Object other) {
    return PyType.of(other).isSubtypeOf(UserClasses.USER_DICT)
        ? Wrapped.data(other)
        : other instanceof PyDict ? other : UNBOUND;
  }

  /** {@code __or__}. */
  @PyMethod("__or__")
  public static @Nullable Object or(PyObject self, @Named @Nullable Object other) {
    Object right = plain(other);
    return right == UNBOUND
        ? PyNotImplemented.INSTANCE
        : Calls.call(self.type(), Operators.or(Wrapped.data(self), right));
  }

  /** {@code __ror__}. */
  @PyMethod("__ror__")
  public static @Nullable Object reflectedOr(PyObject self, @Named @Nullable Object other) {
    Object left = plain(other);
    return left == UNBOUND
        ? PyNotImplemented.INSTANCE
        : Calls.call(self.type(), Operators.or(left, Wrapped.data(self)));
  }

  /** {@code __ior__}. */
  @PyMethod("__ior__")
  public static PyObject inplaceOr(PyObject self, @Named @Nullable Object other) {
    Object right = plain(other);
    Calls.method(Wrapped.data(self), "update", right == UNBOUND ? other : right);
    return self;
  }

  /** {@code copy()}. */
  @PyMethod
  public static @Nullable Object copy(PyObject self) {
    Object made = Calls.call(self.type());
    for (Map.Entry<Object, Object> entry : self.attributesCopy().entrySet()) {
      Attributes.set(made, (String) entry.getKey(), entry.getValue());
    }
    Attributes.set(made, "data", Calls.method(Wrapped.data(self), "copy"));
    return made;
  }

  /** {@code __copy__}. */
  @PyMethod("__copy__")
  public static @Nullable Object shallowCopy(PyObject self) {
    return copy(self);
  }

  /** {@code fromkeys(iterable, value)}. */
  @PyClassMethod("fromkeys")
  public static @Nullable Object fromKeys(
      PyType cls,
      @Named @Nullable Object iterable,
      @Named @Default("null") @Nullable Object value) {
    Object made = Calls.call(cls);
    for (Object key : Iteration.toArray(iterable)) {
      Items.set(made, key, value);
    }
    return made;
  }
}
