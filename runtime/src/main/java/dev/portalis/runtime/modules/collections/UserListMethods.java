package dev.portalis.runtime.modules.collections;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyInit;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.runtime.object.Attributes;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.Items;
import dev.portalis.runtime.object.PyList;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PySlice;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Texts;
import org.jspecify.annotations.Nullable;

/** The methods of {@code UserList} that do not just call those of the list. */
@PyClass(
    value = "UserList",
    module = "collections",
    values = PyObject.class,
    type = "UserClasses.USER_LIST",
    pure = true)
public final class UserListMethods {
  private UserListMethods() {}

  /** {@code UserList(initlist)}. */
  @PyInit
  public static void initialize(PyObject self, @Named @Default("null") @Nullable Object initlist) {
    Object source =
        PyType.of(initlist).isSubtypeOf(UserClasses.USER_LIST) ? Wrapped.data(initlist) : initlist;
    Attributes.set(self, "data", source == null ? new PyList() : PyList.from(source));
  }

  /** {@code __getitem__}. */
  @PyMethod("__getitem__")
  public static @Nullable Object getItem(PyObject self, @Named @Nullable Object i) {
    Object item = Items.get(Wrapped.data(self), i);
    return i instanceof PySlice ? Calls.call(self.type(), item) : item;
  }

  /** {@code __len__}. */
  @PyMethod("__len__")
  public static long length(PyObject self) {
    return Items.length(Wrapped.data(self));
  }

  /** {@code __repr__}. */
  @PyMethod("__repr__")
  public static String repr(PyObject self) {
    return Texts.repr(Wrapped.data(self));
  }

  /** {@code copy()}. */
  @PyMethod
  public static @Nullable Object copy(PyObject self) {
    return Calls.call(self.type(), self);
  }
}
