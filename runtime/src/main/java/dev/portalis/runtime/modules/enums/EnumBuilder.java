package dev.portalis.runtime.modules.enums;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.runtime.error.ErrorKind;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.error.PyException;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.ClassBuilder;
import dev.portalis.runtime.object.Comparison;
import dev.portalis.runtime.object.Convert;
import dev.portalis.runtime.object.Exceptions;
import dev.portalis.runtime.object.Iteration;
import dev.portalis.runtime.object.Operators;
import dev.portalis.runtime.object.PyClassMethod;
import dev.portalis.runtime.object.PyDict;
import dev.portalis.runtime.object.PyFunction;
import dev.portalis.runtime.object.PyList;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyProperty;
import dev.portalis.runtime.object.PyStaticMethod;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Special;
import dev.portalis.runtime.object.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes a class of enumerations from the names that the class body bound. */
final class EnumBuilder {
  private static final String[] TEXT_METHODS = {"__repr__", "__str__", "__format__"};

  private final String name;
  private final PyType[] bases;
  private final PyDict namespace;
  private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

  EnumBuilder(String name, PyType[] bases, PyDict namespace) {
    this.name = name;
    this.bases = bases;
    this.namespace = namespace;
  }

  PyEnumClass build() {
    PyType dataType = BuiltinTypes.OBJECT;
    PyType parent = EnumTypes.ENUM;
    boolean mixesIn = false;
    for (PyType base : bases) {
      if (base instanceof PyEnumClass) {
        parent = base;
        checkExtension((PyEnumClass) base);
        dataType = dataType == BuiltinTypes.OBJECT ? dataTypeOf(base) : dataType;
      } else if (isData(base)) {
        dataType = base;
        mixesIn = true;
      }
    }
    PyDict rest = splitNamespace();
    PyEnumClass made = (PyEnumClass) ClassBuilder.plain(EnumTypes.META, name, bases);
    ClassBuilder.addMembers(made, rest);
    if (mixesIn) {
      takeMethods(made, parent);
    }
    addMembers(made, dataType);
    return made;
  }

  private void checkExtension(PyEnumClass base) {
    if (!base.byName().isEmpty()) {
      String kind = base.isFlag() ? "flag" : "enum";
      throw Errors.typeError("<" + kind + " '" + name + "'> cannot extend " + base.repr());
    }
  }

  /** Whether instances of a type are values of some kind. */
  private static boolean isData(PyType type) {
    return !type.isUserDefined() && type != BuiltinTypes.OBJECT;
  }

  private static PyType dataTypeOf(PyType type) {
    for (PyType each : type.order()) {
      if (!(each instanceof PyEnumClass) && isData(each)) {
        return each;
      }
    }
    return BuiltinTypes.OBJECT;
  }

  /** Lets a class that mixes in a type of values show its members as enumerations all the same. */
  static void takeMethods(PyType type, PyType from) {
    for (String method : TEXT_METHODS) {
      if (type.ownMember(method) == UNBOUND) {
        type.define(method, from.lookup(method));
      }
    }
    if (type.ownMember("__hash__") == UNBOUND) {
      type.define("__hash__", BuiltinTypes.OBJECT.ownMember("__hash__"));
    }
  }

  private PyDict splitNamespace() {
    PyDict rest = new PyDict();
    for (Map.Entry<Object, Object> entry : namespace.entrySet()) {
      String key = (String) entry.getKey();
      if (isMember(key, entry.getValue())) {
        values.put(key, entry.getValue());
      } else if (!key.equals("_ignore_")) {
        rest.putString(key, entry.getValue());
      }
    }
    return rest;
  }

  private boolean isMember(String key, @Nullable Object value) {
    if (key.startsWith("_") && (key.endsWith("_") || key.startsWith("_" + name + "__"))) {
      return false;
    }
    if (value instanceof PyNonMember
        || value instanceof PyFunction
        || value instanceof PyProperty
        || value instanceof PyStaticMethod
        || value instanceof PyClassMethod) {
      return false;
    }
    if (value instanceof PyObject) {
      PyObject object = (PyObject) value;
      return !object.isDataDescriptor() && object.type().special(Special.GET) == null;
    }
    return true;
  }

  private void addMembers(PyEnumClass made, PyType dataType) {
    List<@Nullable Object> before = new ArrayList<>();
    for (Map.Entry<String, @Nullable Object> entry : values.entrySet()) {
      String memberName = entry.getKey();
      Object given = resolved(made, memberName, entry.getValue(), before);
      PyObject member = makeMember(made, dataType, given);
      Object value = EnumLookup.valueOf(member);
      before.add(value);
      PyObject known = EnumLookup.find(made, value);
      if (known != null) {
        made.addMember(memberName, known, false);
        continue;
      }
      member.instanceDict().putString("_name_", memberName);
      member.instanceDict().putString("__objclass__", made);
      initialize(made, member, given);
      boolean single = !made.isFlag() || Long.bitCount(bitsOrZero(value)) == 1;
      made.addMember(memberName, member, single);
    }
  }

  private static long bitsOrZero(@Nullable Object value) {
    Object number = Convert.intOrNull(value);
    return number instanceof Long ? (Long) number : 0;
  }

  /** The value with {@code auto()} replaced by the next one. */
  private @Nullable Object resolved(
      PyEnumClass made, String member, @Nullable Object value, List<@Nullable Object> before) {
    if (value instanceof PyAuto) {
      PyAuto auto = (PyAuto) value;
      if (auto.value == UNBOUND) {
        auto.value = nextValue(made, member, before);
      }
      return auto.value;
    }
    if (value instanceof PyTuple && ((PyTuple) value).type() == BuiltinTypes.TUPLE) {
      Object[] items = ((PyTuple) value).toArray();
      for (int i = 0; i < items.length; i++) {
        items[i] = items[i] instanceof PyAuto ? resolved(made, member, items[i], before) : items[i];
      }
      return PyTuple.of(items);
    }
    return value;
  }

  private @Nullable Object nextValue(
      PyEnumClass made, String member, List<@Nullable Object> before) {
    Object hook = made.lookup("_generate_next_value_");
    if (hook != UNBOUND) {
      Object function = hook instanceof PyStaticMethod ? ((PyStaticMethod) hook).function() : hook;
      Object[] arguments = {member, 1L, (long) before.size(), PyList.of(before.toArray())};
      return Calls.call(function, arguments, new String[0]);
    }
    if (made.isSubtypeOf(EnumTypes.STR_ENUM)) {
      return member.toLowerCase(Locale.ROOT);
    }
    Object highest = null;
    for (Object each : before) {
      highest = highest == null || Comparison.less(highest, each) ? each : highest;
    }
    if (highest == null) {
      return 1L;
    }
    if (made.isFlag()) {
      return Long.highestOneBit(bitsOrZero(highest)) << 1;
    }
    try {
      return Operators.add(highest, 1L);
    } catch (PyException e) {
      if (Exceptions.matches(e, ErrorKind.TYPE_ERROR)) {
        throw Errors.typeError("unable to increment " + Texts.repr(highest));
      }
      throw e;
    }
  }

  private static @Nullable Object[] argumentsOf(@Nullable Object value) {
    return value instanceof PyTuple ? ((PyTuple) value).toArray() : new Object[] {value};
  }

  private static PyObject makeMember(PyEnumClass made, PyType dataType, @Nullable Object given) {
    Object make = made.lookup("__new__");
    Object function = make instanceof PyStaticMethod ? ((PyStaticMethod) make).function() : make;
    boolean custom = function instanceof PyFunction;
    PyObject member;
    if (made.isFlag() && !custom) {
      member = Flags.allocate(made, given);
    } else if (custom || dataType != BuiltinTypes.OBJECT) {
      Object[] arguments = argumentsOf(given);
      Object[] all = new Object[arguments.length + 1];
      all[0] = made;
      System.arraycopy(arguments, 0, all, 1, arguments.length);
      member = Objects.requireNonNull((PyObject) Calls.call(function, all, new String[0]));
    } else {
      member = new PyEnumMember(made);
    }
    if (member.instanceGet("_value_") == UNBOUND) {
      Object value =
          dataType == BuiltinTypes.OBJECT
              ? given
              : Calls.call(dataType, argumentsOf(given), new String[0]);
      member.instanceDict().putString("_value_", value);
    }
    return member;
  }

  private static void initialize(PyEnumClass made, PyObject member, @Nullable Object given) {
    Object init = made.special(Special.INIT);
    if (init instanceof PyFunction) {
      Object[] arguments = argumentsOf(given);
      Calls.method(member, "__init__", arguments, new String[0]);
    }
  }

  /** {@code Enum("Color", "RED GREEN")}. */
  static PyType createByCall(PyEnumClass base, @Nullable Object[] arguments, String[] keywords) {
    int positional = arguments.length - keywords.length;
    Object names = positional > 1 ? arguments[1] : UNBOUND;
    long start = 1;
    Object module = "__main__";
    for (int i = 0; i < keywords.length; i++) {
      Object value = arguments[positional + i];
      switch (keywords[i]) {
        case "names":
          names = value;
          break;
        case "start":
          start = Convert.toIndex(value);
          break;
        case "module":
          module = value;
          break;
        default:
          throw Errors.notImplemented(
              base.name() + "() does not support the argument '" + keywords[i] + "'");
      }
    }
    if (names == UNBOUND || positional == 0) {
      throw Errors.typeError(
          base.repr()
              + " has no members; specify `names=()` if you meant to create a new, empty, enum");
    }
    PyDict namespace = new PyDict();
    namespace.putString("__module__", module);
    addNames(base, namespace, names, start);
    return ClassBuilder.create(
        null,
        Convert.string(arguments[0], "Enum() argument 1"),
        PyTuple.of(new Object[] {base}),
        namespace,
        new PyDict());
  }

  private static void addNames(
      PyEnumClass base, PyDict namespace, @Nullable Object names, long start) {
    if (names instanceof PyDict) {
      for (Map.Entry<Object, Object> entry : ((PyDict) names).entrySet()) {
        namespace.setItem(entry.getKey(), entry.getValue());
      }
      return;
    }
    Object source =
        names instanceof String ? Calls.method(((String) names).replace(',', ' '), "split") : names;
    long next = start;
    for (Object each : Iteration.toArray(source)) {
      if (each instanceof String) {
        namespace.setItem(each, base.isFlag() ? (Object) new PyAuto() : nextOf(base, each, next));
        next++;
      } else {
        Object[] pair = Iteration.unpack(each, 2);
        namespace.setItem(pair[0], pair[1]);
      }
    }
  }

  private static Object nextOf(PyEnumClass base, Object memberName, long number) {
    return base.isSubtypeOf(EnumTypes.STR_ENUM)
        ? ((String) memberName).toLowerCase(Locale.ROOT)
        : (Object) number;
  }
}
