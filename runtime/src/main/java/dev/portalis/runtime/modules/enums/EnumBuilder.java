package dev.portalis.runtime.modules.enums;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.ClassBuilder;
import dev.portalis.runtime.object.Iteration;
import dev.portalis.runtime.object.PyDict;
import dev.portalis.runtime.object.PyList;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes a class of enumerations from the names that the class body bound.
 *
 * @see <a href="https://docs.python.org/3.12/library/enum.html">enum</a>
 */
final class EnumBuilder {
  private static final String[] TEXT_METHODS = {"__repr__", "__str__", "__format__"};
  private static final String[] FLAG_METHODS = {
    "__or__", "__and__", "__xor__", "__ror__", "__rand__", "__rxor__", "__invert__"
  };

  private final String name;
  private final PyType[] bases;
  private final EnumNamespace namespace;
  private final PyEnumClass firstEnum;
  private final PyType dataType;

  EnumBuilder(String name, PyType[] bases, EnumNamespace namespace) {
    this.name = name;
    this.bases = bases;
    this.namespace = namespace;
    this.firstEnum = EnumMixins.firstEnum(bases);
    this.dataType = EnumMixins.dataType(name, bases);
  }

  /** The namespace in which the body of an enumeration begins. */
  static EnumNamespace prepare(String name, PyType[] bases) {
    EnumMixins.checkNoMembers(name, bases);
    return new EnumNamespace(name, EnumMixins.firstEnum(bases).lookup("_generate_next_value_"));
  }

  /** The class. */
  PyEnumClass build(@Nullable Object boundary) {
    if (namespace.memberNames().contains("mro")) {
      throw Errors.valueError("invalid enum member name(s) 'mro'");
    }
    PyEnumClass made = (PyEnumClass) ClassBuilder.plain(EnumTypes.META, name, bases);
    PyDict rest = new PyDict();
    for (Map.Entry<Object, Object> entry : namespace.entrySet()) {
      String key = (String) entry.getKey();
      boolean apart =
          namespace.memberNames().contains(key)
              || namespace.ignored().contains(key)
              || key.equals("_ignore_")
              || key.equals("_order_");
      if (!apart) {
        rest.putString(key, entry.getValue());
      }
    }
    ClassBuilder.addMembers(made, rest);
    made.setKind(
        dataType,
        EnumMixins.memberFactory(rest.getString("__new__"), dataType, firstEnum),
        boundary == UNBOUND || boundary == null ? firstEnum.boundary() : boundary,
        EnumMixins.showsFields(bases));
    takeMethods(made, rest);
    for (String member : namespace.memberNames()) {
      EnumMembers.add(made, member, namespace.getString(member));
    }
    checkOrder(made);
    return made;
  }

  /** Lets a class that mixes in a type of values show its members as enumerations all the same. */
  private void takeMethods(PyEnumClass made, PyDict own) {
    if (Arrays.asList(bases).contains(EnumTypes.REPR_ENUM)) {
      if (dataType == BuiltinTypes.OBJECT) {
        throw Errors.typeError(
            "ReprEnum subclasses must be mixed with a data type (i.e. int, str, float, etc.)");
      }
      take(made, own, "__format__", dataType.lookup("__format__"));
      Object text = dataType.lookup("__str__");
      boolean plain = text == BuiltinTypes.OBJECT.lookup("__str__");
      take(made, own, "__str__", plain ? dataType.lookup("__repr__") : text);
    }
    for (String method : TEXT_METHODS) {
      Object found = made.lookup(method);
      if (found == dataType.lookup(method) || found == BuiltinTypes.OBJECT.lookup(method)) {
        if (made.ownMember(method) == UNBOUND) {
          made.define(method, firstEnum.lookup(method));
        }
      }
    }
    for (String method : FLAG_METHODS) {
      if (made.isFlag()) {
        take(made, own, method, EnumTypes.FLAG.lookup(method));
      }
    }
  }

  private static void take(PyType made, PyDict own, String method, @Nullable Object value) {
    if (own.getString(method) == UNBOUND) {
      made.define(method, value);
    }
  }

  /** Compares the members with {@code _order_}, if it is given. */
  private void checkOrder(PyEnumClass made) {
    Object order = namespace.getString("_order_");
    if (order == UNBOUND) {
      return;
    }
    Object source =
        order instanceof String ? Calls.method(((String) order).replace(',', ' '), "split") : order;
    List<Object> expected = new ArrayList<>();
    List<Object> actual = new ArrayList<>();
    made.canonical().forEach(member -> actual.add(EnumLookup.nameOf(member)));
    for (Object each : Iteration.toArray(source)) {
      if (!made.byName().containsKey(Texts.str(each)) || actual.contains(each)) {
        expected.add(each);
      }
    }
    if (!expected.equals(actual)) {
      throw Errors.typeError(
          "member order does not match _order_:\n  "
              + PyList.of(actual.toArray()).repr()
              + "\n  "
              + PyList.of(expected.toArray()).repr());
    }
  }
}
