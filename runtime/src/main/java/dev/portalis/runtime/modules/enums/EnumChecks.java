package dev.portalis.runtime.modules.enums;

import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.error.PyException;
import dev.portalis.runtime.number.Ints;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.Convert;
import dev.portalis.runtime.object.PyCallable;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code enum.verify}: a decorator that checks the members of an enumeration. */
final class EnumChecks extends PyCallable {
  /** {@code enum.EnumCheck}. */
  static final PyType TYPE =
      (PyType)
          EnumFunctional.create(
              (PyEnumClass) EnumTypes.STR_ENUM,
              new Object[] {
                "EnumCheck",
                PyTuple.of(
                    PyTuple.of("CONTINUOUS", "no skipped integer values"),
                    PyTuple.of("NAMED_FLAGS", "multi-flag aliases may not contain unnamed flags"),
                    PyTuple.of("UNIQUE", "one name per value")),
                "enum"
              },
              new String[] {"module"});

  private final @Nullable Object[] checks;

  EnumChecks(@Nullable Object[] checks) {
    super(BuiltinTypes.FUNCTION);
    this.checks = checks;
  }

  static PyObject check(String name) {
    return Objects.requireNonNull((PyObject) TYPE.getItem(name));
  }

  @Override
  public @Nullable Object call(@Nullable Object[] arguments, String[] keywords) {
    if (arguments.length != 1 || !(arguments[0] instanceof PyEnumClass)) {
      throw Errors.typeError("the 'verify' decorator only works with Enum and Flag");
    }
    PyEnumClass type = (PyEnumClass) arguments[0];
    for (Object each : checks) {
      if (each == check("UNIQUE")) {
        checkUnique(type);
      } else if (each == check("CONTINUOUS")) {
        checkContinuous(type);
      } else {
        checkNamedFlags(type);
      }
    }
    return type;
  }

  private static void checkUnique(PyEnumClass type) {
    String aliases = aliases(type);
    if (!aliases.isEmpty()) {
      throw Errors.valueError("aliases found in " + type.repr() + ": " + aliases);
    }
  }

  /** The other names of members, each with the name of the member. */
  static String aliases(PyEnumClass type) {
    List<String> aliases = new ArrayList<>();
    for (Map.Entry<String, PyObject> entry : type.byName().entrySet()) {
      Object name = EnumLookup.nameOf(entry.getValue());
      if (!entry.getKey().equals(name)) {
        aliases.add(entry.getKey() + " -> " + name);
      }
    }
    return String.join(", ", aliases);
  }

  private static void checkContinuous(PyEnumClass type) {
    Object low = null;
    Object high = null;
    List<Object> values = new ArrayList<>();
    for (PyObject member : type.canonical()) {
      Object value = EnumLookup.bits(member);
      values.add(value);
      low = low == null || Ints.compare(value, low) < 0 ? value : low;
      high = high == null || Ints.compare(value, high) > 0 ? value : high;
    }
    if (low == null || high == null || values.size() < 2) {
      return;
    }
    List<String> missing = new ArrayList<>();
    Object each = type.isFlag() ? Ints.lshift(low, 1L) : Ints.add(low, 1L);
    while (Ints.compare(each, high) < 0) {
      if (!values.contains(each)) {
        missing.add(each.toString());
      }
      each = type.isFlag() ? Ints.lshift(each, 1L) : Ints.add(each, 1L);
    }
    if (!missing.isEmpty()) {
      throw Errors.valueError(
          "invalid "
              + (type.isFlag() ? "flag" : "enum")
              + " "
              + Texts.repr(type.name())
              + ": missing values "
              + String.join(", ", missing));
    }
  }

  private static void checkNamedFlags(PyEnumClass type) {
    List<String> names = new ArrayList<>();
    Object missing = 0L;
    for (Map.Entry<String, PyObject> entry : type.byName().entrySet()) {
      Object value = Convert.intOrNull(EnumLookup.valueOf(entry.getValue()));
      boolean alias = !type.canonical().contains(entry.getValue());
      if (alias && value != null && Ints.signum(value) > 0) {
        Object unnamed = Ints.and(value, Ints.invert(type.singles()));
        if (Ints.signum(unnamed) != 0) {
          names.add(entry.getKey());
          missing = Ints.or(missing, unnamed);
        }
      }
    }
    if (!names.isEmpty()) {
      throw unnamed(type, names, missing);
    }
  }

  private static PyException unnamed(PyEnumClass type, List<String> names, Object missing) {
    String last = names.get(names.size() - 1);
    String alias =
        names.size() == 1
            ? "alias " + last + " is missing"
            : "aliases "
                + String.join(", ", names.subList(0, names.size() - 1))
                + " and "
                + last
                + " are missing";
    String values =
        Ints.bitCount(missing) == 1
            ? "value 0x" + Ints.toString(missing, 16)
            : "combined values of 0x" + Ints.toString(missing, 16);
    return Errors.valueError(
        "invalid Flag "
            + Texts.repr(type.name())
            + ": "
            + alias
            + " "
            + values
            + " [use enum.show_flag_values(value) for details]");
  }
}
