package dev.portalis.runtime.modules.builtins;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.PyFunction;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.Attributes;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.Convert;
import dev.portalis.runtime.object.Hashing;
import dev.portalis.runtime.object.Identity;
import dev.portalis.runtime.object.Items;
import dev.portalis.runtime.object.PyList;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Special;
import dev.portalis.runtime.object.TypeChecks;
import dev.portalis.runtime.text.Strings;
import org.jspecify.annotations.Nullable;

/** The builtins that ask objects something. */
public final class ObjectFunctions {
  private ObjectFunctions() {}

  /** {@code len(obj)}. */
  @PyFunction
  public static long len(String obj) {
    return Strings.length(obj);
  }

  /** {@code len(obj)}. */
  @PyFunction
  public static long len(@Nullable Object obj) {
    return Items.length(obj);
  }

  /** {@code hash(obj)}. */
  @PyFunction
  public static long hash(@Nullable Object obj) {
    return Hashing.hash(obj);
  }

  /** {@code id(obj)}. */
  @PyFunction
  public static long id(@Nullable Object obj) {
    return Identity.id(obj);
  }

  /** {@code callable(obj)}. */
  @PyFunction
  public static boolean callable(@Nullable Object obj) {
    if (!(obj instanceof PyObject)) {
      return false;
    }
    PyObject object = (PyObject) obj;
    return object.isCallable() || object.type().special(Special.CALL) != null;
  }

  /** {@code isinstance(obj, class_or_tuple)}. */
  @PyFunction
  public static boolean isinstance(@Nullable Object obj, @Nullable Object classOrTuple) {
    return TypeChecks.isInstance(obj, classOrTuple);
  }

  /** {@code issubclass(cls, class_or_tuple)}. */
  @PyFunction
  public static boolean issubclass(@Nullable Object cls, @Nullable Object classOrTuple) {
    return TypeChecks.isSubclass(cls, classOrTuple);
  }

  private static void requireArgument(String function, @Nullable Object obj) {
    if (obj == UNBOUND) {
      throw Errors.notImplemented(
          function + "() without an argument is only supported where it is called by its name");
    }
  }

  private static String name(@Nullable Object name) {
    String text = Convert.stringOrNull(name);
    if (text == null) {
      throw Errors.typeError("attribute name must be string, not '" + PyType.of(name).name() + "'");
    }
    return text;
  }

  /** {@code getattr(obj, name, default)}. */
  @PyFunction
  public static @Nullable Object getattr(
      @Nullable Object obj, @Nullable Object name, @Default("UNBOUND") @Nullable Object fallback) {
    return fallback == UNBOUND
        ? Attributes.get(obj, name(name))
        : Attributes.getOr(obj, name(name), fallback);
  }

  /** {@code setattr(obj, name, value)}. */
  @PyFunction
  public static void setattr(@Nullable Object obj, @Nullable Object name, @Nullable Object value) {
    Attributes.set(obj, name(name), value);
  }

  /** {@code hasattr(obj, name)}. */
  @PyFunction
  public static boolean hasattr(@Nullable Object obj, @Nullable Object name) {
    return Attributes.has(obj, name(name));
  }

  /** {@code delattr(obj, name)}. */
  @PyFunction
  public static void delattr(@Nullable Object obj, @Nullable Object name) {
    Attributes.delete(obj, name(name));
  }

  /** {@code vars(obj)}. The form without an argument is the compiler's. */
  @PyFunction
  public static @Nullable Object vars(@Default("UNBOUND") @Nullable Object obj) {
    requireArgument("vars", obj);
    Object dict = Attributes.getOr(obj, "__dict__", UNBOUND);
    if (dict == UNBOUND) {
      throw Errors.typeError("vars() argument must have __dict__ attribute");
    }
    return dict;
  }

  /** {@code dir(obj)}. The form without an argument is the compiler's. */
  @PyFunction
  @Returns("list[str]")
  public static PyList dir(@Default("UNBOUND") @Nullable Object obj) {
    requireArgument("dir", obj);
    Object method = PyType.of(obj).special(Special.DIR);
    if (method == null) {
      throw Errors.typeError("object does not provide __dir__");
    }
    PyList names = PyList.from(Calls.callSpecial(method, obj));
    names.sort(null, false);
    return names;
  }
}
