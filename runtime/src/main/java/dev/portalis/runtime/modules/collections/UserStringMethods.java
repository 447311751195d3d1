package dev.portalis.runtime.modules.collections;

import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyInit;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.runtime.object.Attributes;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.Hashing;
import dev.portalis.runtime.object.Items;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Texts;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The methods of {@code UserString} that do not just call those of the str. */
@PyClass(
    value = "UserString",
    module = "collections",
    values = PyObject.class,
    type = "UserClasses.USER_STRING",
    pure = true)
public final class UserStringMethods {
  private UserStringMethods() {}

  /** {@code UserString(seq)}. */
  @PyInit
  public static void initialize(PyObject self, @Named @Nullable Object seq) {
    Object text =
        PyType.of(seq).isSubtypeOf(UserClasses.USER_STRING) ? Wrapped.data(seq) : Texts.str(seq);
    Attributes.set(self, "data", text);
  }

  /** {@code __str__}. */
  @PyMethod("__str__")
  public static String str(PyObject self) {
    return Texts.str(Wrapped.data(self));
  }

  /** {@code __repr__}. */
  @PyMethod("__repr__")
  public static String repr(PyObject self) {
    return Texts.repr(Wrapped.data(self));
  }

  /** {@code __int__}. */
  @PyMethod("__int__")
  public static Object toInt(PyObject self) {
    return Objects.requireNonNull(Calls.call(BuiltinTypes.INT, Wrapped.data(self)));
  }

  /** {@code __float__}. */
  @PyMethod("__float__")
  public static double toFloat(PyObject self) {
    return (Double) Objects.requireNonNull(Calls.call(BuiltinTypes.FLOAT, Wrapped.data(self)));
  }

  /** {@code __hash__}. */
  @PyMethod("__hash__")
  public static long hash(PyObject self) {
    return Hashing.hash(Wrapped.data(self));
  }

  /** {@code __len__}. */
  @PyMethod("__len__")
  public static long length(PyObject self) {
    return Items.length(Wrapped.data(self));
  }
}
