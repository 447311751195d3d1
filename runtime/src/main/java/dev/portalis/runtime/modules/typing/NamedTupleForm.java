package dev.portalis.runtime.modules.typing;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.modules.collections.NamedTuples;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.ClassBuilder;
import dev.portalis.runtime.object.Convert;
import dev.portalis.runtime.object.Iteration;
import dev.portalis.runtime.object.PyDict;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.object.PyType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code typing.NamedTuple}: a named tuple with the fields that the class body annotates.
 *
 * @see <a href="https://docs.python.org/3.12/library/typing.html#typing.NamedTuple">NamedTuple</a>
 */
final class NamedTupleForm extends ClassForm {
  private static final Set<String> PROHIBITED =
      Set.of(
          "__new__",
          "__init__",
          "__slots__",
          "__getnewargs__",
          "_fields",
          "_field_defaults",
          "_field_types",
          "_make",
          "_replace",
          "_asdict",
          "_source");

  NamedTupleForm() {
    super("NamedTuple", new Base());
  }

  /** {@code NamedTuple(typename, fields, **kwargs)}. */
  @Override
  public @Nullable Object call(@Nullable Object[] arguments, String[] keywords) {
    int positional = arguments.length - keywords.length;
    if (positional == 0 || positional > 2) {
      throw Errors.typeError(
          positional == 0
              ? "NamedTuple() missing 1 required positional argument: 'typename'"
              : "NamedTuple() takes from 1 to 2 positional arguments but "
                  + positional
                  + " were given");
    }
    PyDict annotations = new PyDict();
    if (positional == 2 && arguments[1] != null) {
      if (keywords.length > 0) {
        throw Errors.typeError(
            "Either list of fields or keywords can be provided to NamedTuple, not both");
      }
      for (Object each : Iteration.toArray(arguments[1])) {
        Object[] pair = Iteration.unpack(each, 2);
        annotations.setItem(pair[0], pair[1]);
      }
    }
    for (int i = 0; i < keywords.length; i++) {
      annotations.putString(keywords[i], arguments[positional + i]);
    }
    PyDict namespace = new PyDict();
    namespace.putString("__annotations__", annotations);
    namespace.putString("__orig_bases__", PyTuple.of(new Object[] {this}));
    return make(
        Convert.string(arguments[0], "typename"),
        new PyType[] {BuiltinTypes.TUPLE},
        namespace,
        annotations);
  }

  private static PyType make(String name, PyType[] bases, PyDict namespace, PyDict annotations) {
    List<String> fields = new ArrayList<>();
    List<@Nullable Object> defaults = new ArrayList<>();
    List<String> defaultNames = new ArrayList<>();
    for (Object key : annotations.keySet()) {
      String field = Convert.string(key, "field name");
      Object value = namespace.getString(field);
      fields.add(field);
      if (value != UNBOUND) {
        defaults.add(value);
        defaultNames.add(field);
      } else if (!defaults.isEmpty()) {
        throw Errors.typeError(
            "Non-default namedtuple field "
                + field
                + " cannot follow default field"
                + (defaultNames.size() > 1 ? "s " : " ")
                + String.join(", ", defaultNames));
      }
    }
    String[] names = NamedTuples.checkedFields(name, fields);
    PyDict members = new PyDict();
    for (Map.Entry<Object, Object> entry : namespace.entrySet()) {
      String member = (String) entry.getKey();
      if (PROHIBITED.contains(member)) {
        throw Errors.attributeError("Cannot overwrite NamedTuple attribute " + member);
      }
      if (!fields.contains(member)) {
        members.setItem(member, entry.getValue());
      }
    }
    members.putString("__slots__", PyTuple.EMPTY);
    PyType made = ClassBuilder.plain(BuiltinTypes.TYPE, name, bases);
    NamedTuples.addMembers(made, names, defaults.toArray());
    ClassBuilder.addMembers(made, members);
    made.setInstanceDict(false);
    return made;
  }

  /** The class that stands among the bases while a subclass is made. */
  private static final class Base extends PyType {
    Base() {
      super(BuiltinTypes.TYPE, "NamedTuple", "typing", new PyType[] {BuiltinTypes.OBJECT}, false);
    }

    @Override
    protected PyType createSubclass(
        String className, PyType[] classBases, PyDict namespace, PyDict keywords) {
      PyType[] bases = Arrays.copyOf(classBases, classBases.length);
      for (int i = 0; i < bases.length; i++) {
        if (bases[i] != this && bases[i] != TypingModule.GENERIC) {
          throw Errors.typeError("can only inherit from a NamedTuple type and Generic");
        }
        bases[i] = bases[i] == this ? BuiltinTypes.TUPLE : bases[i];
      }
      Object annotations = namespace.getString("__annotations__");
      return make(
          className,
          bases,
          namespace,
          annotations instanceof PyDict ? (PyDict) annotations : new PyDict());
    }
  }
}
