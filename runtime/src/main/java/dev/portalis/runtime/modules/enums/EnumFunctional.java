package dev.portalis.runtime.modules.enums;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.ClassBuilder;
import dev.portalis.runtime.object.Convert;
import dev.portalis.runtime.object.Items;
import dev.portalis.runtime.object.Iteration;
import dev.portalis.runtime.object.PyDict;
import dev.portalis.runtime.object.PyList;
import dev.portalis.runtime.object.PyStaticMethod;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.object.PyType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code Enum("Color", "RED GREEN")}. */
final class EnumFunctional {
  private static final String[] NONE = {};

  private final PyEnumClass base;
  private @Nullable Object names = UNBOUND;
  private @Nullable Object start = 1L;
  private @Nullable Object module = "__main__";
  private @Nullable Object qualname;
  private @Nullable Object type;
  private @Nullable Object boundary = UNBOUND;

  private EnumFunctional(PyEnumClass base) {
    this.base = base;
  }

  /** A new enumeration that derives from one without members. */
  static PyType create(PyEnumClass base, @Nullable Object[] arguments, String[] keywords) {
    EnumFunctional call = new EnumFunctional(base);
    int positional = arguments.length - keywords.length;
    Object name = positional > 0 ? arguments[0] : UNBOUND;
    if (positional > 1) {
      call.names = arguments[1];
    }
    for (int i = 0; i < keywords.length; i++) {
      if (keywords[i].equals("value")) {
        name = arguments[positional + i];
      } else {
        call.take(keywords[i], arguments[positional + i]);
      }
    }
    if (name == UNBOUND) {
      throw Errors.typeError("EnumType.__call__() missing 1 required positional argument: 'value'");
    }
    if ((call.names == UNBOUND || call.names == null) && call.type == null) {
      throw Errors.typeError(
          base.repr()
              + " has no members; specify `names=()` if you meant to create a new, empty, enum");
    }
    return call.create(Convert.string(name, "type.__new__() argument 1"));
  }

  private void take(String keyword, @Nullable Object value) {
    switch (keyword) {
      case "names":
        names = value;
        break;
      case "start":
        start = value;
        break;
      case "module":
        module = value;
        break;
      case "qualname":
        qualname = value;
        break;
      case "type":
        type = value;
        break;
      case "boundary":
        boundary = value;
        break;
      default:
        throw Errors.typeError(
            "EnumType.__call__() got an unexpected keyword argument '" + keyword + "'");
    }
  }

  private PyType create(String name) {
    PyType[] bases = type == null ? new PyType[] {base} : new PyType[] {(PyType) type, base};
    EnumNamespace namespace = EnumBuilder.prepare(name, bases);
    namespace.putString("__module__", module);
    if (qualname != null) {
      namespace.putString("__qualname__", qualname);
    }
    addNames(namespace);
    PyDict keywords = new PyDict();
    if (boundary != UNBOUND) {
      keywords.putString("boundary", boundary);
    }
    return ClassBuilder.create(
        null, name, PyTuple.of((Object[]) bases.clone()), namespace, keywords);
  }

  private void addNames(EnumNamespace namespace) {
    if (names == UNBOUND || names == null) {
      return;
    }
    Object source =
        names instanceof String ? Calls.method(((String) names).replace(',', ' '), "split") : names;
    Object[] items = Iteration.toArray(source);
    boolean numbered =
        (source instanceof PyList || source instanceof PyTuple)
            && items.length > 0
            && items[0] instanceof String;
    List<@Nullable Object> values = new ArrayList<>();
    for (int i = 0; i < items.length; i++) {
      if (numbered) {
        Object value = next(items[i], i, values);
        values.add(value);
        namespace.setItem(items[i], value);
      } else if (items[i] instanceof String) {
        namespace.setItem(items[i], Items.get(names, items[i]));
      } else {
        Object[] pair = Iteration.unpack(items[i], 2);
        namespace.setItem(pair[0], pair[1]);
      }
    }
  }

  private @Nullable Object next(@Nullable Object name, int count, List<@Nullable Object> values) {
    Object hook = base.lookup("_generate_next_value_");
    Object function = hook instanceof PyStaticMethod ? ((PyStaticMethod) hook).function() : hook;
    Object[] arguments = {name, start, (long) count, PyList.of(values.toArray())};
    return Calls.call(function, arguments, NONE);
  }
}
