package dev.portalis.runtime.object;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.runtime.error.Errors;
import org.jspecify.annotations.Nullable;

/** {@code isinstance} and {@code issubclass}. */
public final class TypeChecks {
  private TypeChecks() {}

  /** {@code isinstance(value, selector)}: a class, a union, or a tuple of them. */
  public static boolean isInstance(@Nullable Object value, @Nullable Object selector) {
    if (selector instanceof PyType) {
      return isInstance(value, (PyType) selector);
    }
    if (selector instanceof PyTuple) {
      for (Object each : ((PyTuple) selector).items()) {
        if (isInstance(value, each)) {
          return true;
        }
      }
      return false;
    }
    if (selector instanceof PyUnion) {
      for (Object each : ((PyUnion) selector).members().items()) {
        if (isInstance(value, each == null ? BuiltinTypes.NONE : each)) {
          return true;
        }
      }
      return false;
    }
    Object hook = PyType.of(selector).special(Special.INSTANCECHECK);
    if (hook != null) {
      return Truth.of(Calls.callSpecial(hook, selector, value));
    }
    throw Errors.typeError("isinstance() arg 2 must be a type, a tuple of types, or a union");
  }

  /** {@code isinstance(value, type)}. */
  public static boolean isInstance(@Nullable Object value, PyType type) {
    PyType actual = PyType.of(value);
    if (actual == type) {
      return true;
    }
    if (type.type() == BuiltinTypes.TYPE) {
      return isPlainInstance(value, type);
    }
    Object hook = type.type().special(Special.INSTANCECHECK);
    return hook == null
        ? isPlainInstance(value, type)
        : Truth.of(Calls.callSpecial(hook, type, value));
  }

  /** {@code type.__instancecheck__(cls, value)}: also asks a user's {@code __class__}. */
  static boolean isPlainInstance(@Nullable Object value, PyType type) {
    PyType actual = PyType.of(value);
    if (actual.isSubtypeOf(type)) {
      return true;
    }
    if (!actual.isUserDefined()) {
      return false;
    }
    Object claimed = actual.lookup("__class__");
    if (claimed == BuiltinTypes.OBJECT.ownMember("__class__")) {
      return false;
    }
    Object own = Attributes.getOr(value, "__class__", UNBOUND);
    return own instanceof PyType && own != actual && ((PyType) own).isSubtypeOf(type);
  }

  /** {@code issubclass(type, selector)}. */
  public static boolean isSubclass(@Nullable Object type, @Nullable Object selector) {
    if (selector instanceof PyTuple) {
      for (Object each : ((PyTuple) selector).items()) {
        if (isSubclass(type, each)) {
          return true;
        }
      }
      return false;
    }
    if (selector instanceof PyUnion) {
      for (Object each : ((PyUnion) selector).members().items()) {
        if (isSubclass(type, each == null ? BuiltinTypes.NONE : each)) {
          return true;
        }
      }
      return false;
    }
    Object hook =
        PyType.of(selector) == BuiltinTypes.TYPE
            ? null
            : PyType.of(selector).special(Special.SUBCLASSCHECK);
    if (hook != null) {
      return Truth.of(Calls.callSpecial(hook, selector, type));
    }
    if (!(type instanceof PyType)) {
      throw Errors.typeError("issubclass() arg 1 must be a class");
    }
    if (!(selector instanceof PyType)) {
      throw Errors.typeError("issubclass() arg 2 must be a class, a tuple of classes, or a union");
    }
    return ((PyType) type).isSubtypeOf((PyType) selector);
  }
}
