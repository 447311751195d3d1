package dev.portalis.runtime.modules.enums;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.runtime.error.ErrorKind;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.error.PyException;
import dev.portalis.runtime.number.Ints;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.Convert;
import dev.portalis.runtime.object.Exceptions;
import dev.portalis.runtime.object.PyBuiltin;
import dev.portalis.runtime.object.PyFunction;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Special;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes the members of enumerations. */
final class EnumMembers {
  private static final String[] NONE = {};

  private EnumMembers() {}

  /** Adds a member, or another name of the member that has the value. */
  static void add(PyEnumClass made, String name, @Nullable Object given) {
    Object[] arguments = EnumMixins.arguments(made.memberType(), given);
    PyObject member = allocate(made, arguments, given);
    if (member.instanceGet("_value_") == UNBOUND) {
      member.instanceDict().putString("_value_", value(made, arguments, given));
    }
    Object value = EnumLookup.valueOf(member);
    member.instanceDict().putString("_name_", name);
    member.instanceDict().putString("__objclass__", made);
    initialize(made, member, arguments);
    member.instanceDict().putString("_sort_order_", (long) made.canonical().size());
    if (made.isFlag() && Convert.intOrNull(value) != null) {
      made.addBits(Objects.requireNonNull(Convert.intOrNull(value)));
    }
    PyObject known = EnumLookup.find(made, value);
    boolean canonical = known == null && (!made.isFlag() || isSingleBit(value));
    PyObject shown = known == null ? member : known;
    made.addMember(name, shown, canonical);
    Object hidden = inherited(made, name);
    made.define(
        name, hidden == UNBOUND ? shown : new EnumDescriptors.Redirect(shown, hidden, name));
  }

  static boolean isSingleBit(@Nullable Object value) {
    Object number = Convert.intOrNull(value);
    return number != null && Ints.signum(number) > 0 && Ints.bitCount(number) == 1;
  }

  /** What a member hides that its class inherits. */
  private static @Nullable Object inherited(PyType made, String name) {
    for (int i = 1; i < made.order().length; i++) {
      Object member = made.order()[i].ownMember(name);
      if (member != UNBOUND && member != null) {
        return member;
      }
    }
    return UNBOUND;
  }

  private static PyObject allocate(
      PyEnumClass made, @Nullable Object[] arguments, @Nullable Object given) {
    Object factory = made.memberFactory();
    if (factory == null) {
      return new PyEnumMember(made);
    }
    if (made.isFlag() && factory instanceof PyBuiltin && made.isSubtypeOf(BuiltinTypes.INT)) {
      Object number = Convert.intOrNull(given);
      if (number != null) {
        return new PyFlagValue(made, number);
      }
    }
    Object[] all = new Object[arguments.length + 1];
    all[0] = made;
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return (PyObject) Objects.requireNonNull(Calls.call(factory, all, NONE));
  }

  private static @Nullable Object value(
      PyEnumClass made, @Nullable Object[] arguments, @Nullable Object given) {
    if (made.memberType() == BuiltinTypes.OBJECT) {
      return given;
    }
    try {
      return Calls.call(made.memberType(), arguments, NONE);
    } catch (PyException e) {
      if (!Exceptions.matches(e, ErrorKind.EXCEPTION)) {
        throw e;
      }
      throw Errors.typeError("_value_ not set in __new__, unable to create it");
    }
  }

  private static void initialize(PyEnumClass made, PyObject member, @Nullable Object[] arguments) {
    Object init = made.special(Special.INIT);
    boolean own =
        init instanceof PyFunction
            || (init instanceof PyBuiltin
                && ((PyBuiltin) init).owner() != null
                && Objects.requireNonNull(((PyBuiltin) init).owner()).isUserDefined());
    if (own) {
      Calls.method(member, "__init__", arguments, NONE);
    }
  }
}
