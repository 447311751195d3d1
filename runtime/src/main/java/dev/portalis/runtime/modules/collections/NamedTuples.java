package dev.portalis.runtime.modules.collections;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.BuiltinTable;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.ClassBuilder;
import dev.portalis.runtime.object.Iteration;
import dev.portalis.runtime.object.PyBuiltin;
import dev.portalis.runtime.object.PyDict;
import dev.portalis.runtime.object.PyList;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Signature;
import dev.portalis.runtime.object.Texts;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes subclasses of tuple with named fields. */
public final class NamedTuples {
  private NamedTuples() {}

  /**
   * A class.
   *
   * @param module what it gives as {@code __module__}
   * @param defaults the defaults of the last fields
   */
  public static PyType create(
      String name, String module, String[] fields, @Nullable Object[] defaults) {
    PyDict namespace = new PyDict();
    namespace.putString("__module__", module);
    namespace.putString("__slots__", PyTuple.EMPTY);
    PyType made =
        ClassBuilder.create(
            null, name, PyTuple.of(new Object[] {BuiltinTypes.TUPLE}), namespace, new PyDict());
    addMembers(made, fields, defaults);
    return made;
  }

  /** Names of fields, if a class of that name can have them. */
  public static String[] checkedFields(String typeName, Collection<String> names) {
    String[] fields = names.toArray(new String[0]);
    NamedTupleNames.check(typeName, fields, false);
    return fields;
  }

  /** Gives a subclass of tuple its fields and what named tuples have besides. */
  public static void addMembers(PyType made, String[] fields, @Nullable Object[] defaults) {
    PyTuple names = PyTuple.of((Object[]) fields.clone());
    PyDict defaultsByName = new PyDict();
    int required = fields.length - defaults.length;
    for (int i = 0; i < defaults.length; i++) {
      defaultsByName.putString(fields[required + i], defaults[i]);
    }
    made.define("_fields", names);
    made.define("_field_defaults", defaultsByName);
    made.define("__match_args__", names);
    for (int i = 0; i < fields.length; i++) {
      made.define(fields[i], new TupleField(i));
    }
    Table table = new Table(fields, defaults);
    String[] parameters = new String[fields.length + 1];
    parameters[0] = "_cls";
    System.arraycopy(fields, 0, parameters, 1, fields.length);
    made.define(
        "__new__",
        PyBuiltin.constructor(
            table,
            Table.NEW,
            "__new__",
            new Signature(parameters, 1, parameters.length, 0, false, false),
            required + 1,
            made));
    made.define(
        "_make",
        PyBuiltin.classMethod(
            table,
            Table.MAKE,
            "_make",
            new Signature(new String[] {"cls", "iterable"}, 1, 2, 0, false, false),
            2,
            made));
    made.define(
        "_replace",
        PyBuiltin.method(
            table,
            Table.REPLACE,
            "_replace",
            new Signature(new String[] {"self", "kwds"}, 1, 1, 0, false, true),
            1,
            made));
    Signature self = new Signature(new String[] {"self"}, 1, 1, 0, false, false);
    made.define("_asdict", PyBuiltin.method(table, Table.AS_DICT, "_asdict", self, 1, made));
    made.define("__repr__", PyBuiltin.method(table, Table.REPR, "__repr__", self, 1, made));
    made.define(
        "__getnewargs__",
        PyBuiltin.method(table, Table.NEW_ARGUMENTS, "__getnewargs__", self, 1, made));
  }

  /** An instance of a class that {@link #create} made. */
  public static PyTuple instance(PyType type, @Nullable Object... values) {
    return new PyTuple(type, values);
  }

  private static final class Table extends BuiltinTable {
    static final int NEW = 0;
    static final int MAKE = 1;
    static final int REPLACE = 2;
    static final int AS_DICT = 3;
    static final int REPR = 4;
    static final int NEW_ARGUMENTS = 5;

    private final String[] fields;
    private final @Nullable Object[] defaults;

    Table(String[] fields, @Nullable Object[] defaults) {
      this.fields = fields;
      this.defaults = defaults;
    }

    @Override
    public boolean isPure() {
      return true;
    }

    @Override
    public @Nullable Object call1(int id, @Nullable Object self) {
      PyTuple tuple = (PyTuple) Objects.requireNonNull(self);
      switch (id) {
        case AS_DICT:
          PyDict dict = new PyDict();
          for (int i = 0; i < fields.length; i++) {
            dict.putString(fields[i], tuple.get(i));
          }
          return dict;
        case REPR:
          return repr(tuple);
        case NEW_ARGUMENTS:
          return PyTuple.of(tuple.toArray());
        default:
          return call(id, new Object[] {self});
      }
    }

    @Override
    public @Nullable Object call2(int id, @Nullable Object a, @Nullable Object b) {
      return call(id, new Object[] {a, b});
    }

    @Override
    public @Nullable Object call3(
        int id, @Nullable Object a, @Nullable Object b, @Nullable Object c) {
      return call(id, new Object[] {a, b, c});
    }

    @Override
    public @Nullable Object call(int id, @Nullable Object[] bound) {
      switch (id) {
        case NEW:
          return make(bound);
        case MAKE:
          Object[] items = Iteration.toArray(bound[1]);
          if (items.length != fields.length) {
            throw Errors.typeError("Expected " + fields.length + " arguments, got " + items.length);
          }
          return new PyTuple((PyType) bound[0], items);
        default:
          return replace((PyTuple) bound[0], (PyDict) bound[1]);
      }
    }

    private PyTuple make(@Nullable Object[] bound) {
      Object[] items = Arrays.copyOfRange(bound, 1, bound.length);
      int required = fields.length - defaults.length;
      for (int i = required; i < items.length; i++) {
        if (items[i] == UNBOUND) {
          items[i] = defaults[i - required];
        }
      }
      return new PyTuple((PyType) bound[0], items);
    }

    private PyTuple replace(PyTuple self, PyDict changes) {
      Object[] items = self.toArray();
      PyDict left = changes.copy();
      for (int i = 0; i < fields.length; i++) {
        Object value = left.getString(fields[i]);
        if (value != UNBOUND) {
          items[i] = value;
          left.take(fields[i]);
        }
      }
      if (left.size() > 0) {
        throw Errors.valueError("Got unexpected field names: " + PyList.from(left).repr());
      }
      return new PyTuple(self.type(), items);
    }

    private String repr(PyTuple self) {
      StringBuilder text = new StringBuilder(self.type().name()).append('(');
      for (int i = 0; i < fields.length; i++) {
        text.append(i == 0 ? "" : ", ")
            .append(fields[i])
            .append('=')
            .append(Texts.repr(self.get(i)));
      }
      return text.append(')').toString();
    }
  }
}
