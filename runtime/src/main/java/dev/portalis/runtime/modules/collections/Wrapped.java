package dev.portalis.runtime.modules.collections;

import dev.portalis.runtime.modules.abc.AbstractClasses;
import dev.portalis.runtime.object.Attributes;
import dev.portalis.runtime.object.BuiltinTable;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.Iteration;
import dev.portalis.runtime.object.PyBuiltin;
import dev.portalis.runtime.object.PyDict;
import dev.portalis.runtime.object.PyList;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Signature;
import dev.portalis.runtime.object.TypeFace;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the classes that wrap a value of a built-in type in an attribute {@code data}. */
final class Wrapped {
  private Wrapped() {}

  /** A class with an attribute {@code data}. */
  static PyType create(String name, TypeFace methods, PyType... bases) {
    PyType made = AbstractClasses.create(name, "collections", bases);
    made.setInstanceDict(true);
    methods.addMembers(made);
    made.setAbstractMethods(new String[0]);
    return made;
  }

  static @Nullable Object data(@Nullable Object self) {
    return Attributes.get(self, "data");
  }

  /**
   * Adds methods that call those of the value.
   *
   * @param wrapping those whose result is wrapped as well
   */
  static void delegate(PyType type, Set<String> wrapping, String... names) {
    Signature signature = new Signature(new String[] {"self", "args", "kw"}, 1, 1, 0, true, true);
    Table table = new Table(type, wrapping, names);
    for (int i = 0; i < names.length; i++) {
      type.define(names[i], PyBuiltin.method(table, i, names[i], signature, 1, type));
    }
  }

  private static final class Table extends BuiltinTable {
    private static final Set<String> CONCATENATIONS =
        Set.of("__add__", "__radd__", "__iadd__", "extend");

    private final PyType type;
    private final Set<String> wrapping;
    private final String[] methods;

    Table(PyType type, Set<String> wrapping, String[] methods) {
      this.type = type;
      this.wrapping = wrapping;
      this.methods = methods;
    }

    @Override
    public boolean isPure() {
      return true;
    }

    @Override
    public @Nullable Object call(int id, @Nullable Object[] bound) {
      String method = methods[id];
      PyObject self = (PyObject) Objects.requireNonNull(bound[0]);
      Object data = data(self);
      Object[] positional = ((PyTuple) Objects.requireNonNull(bound[1])).toArray();
      PyDict named = (PyDict) Objects.requireNonNull(bound[2]);
      Object[] arguments = new Object[positional.length + named.size()];
      String[] keywords = new String[named.size()];
      for (int i = 0; i < positional.length; i++) {
        arguments[i] = unwrapped(positional[i]);
        if (data instanceof PyList && CONCATENATIONS.contains(method)) {
          arguments[i] =
              arguments[i] instanceof PyList
                  ? arguments[i]
                  : PyList.of(Iteration.toArray(arguments[i]));
        }
      }
      int k = 0;
      for (Map.Entry<Object, Object> entry : named.entrySet()) {
        keywords[k] = (String) entry.getKey();
        arguments[positional.length + k++] = unwrapped(entry.getValue());
      }
      return result(self, method, data, arguments, keywords);
    }

    private @Nullable Object unwrapped(@Nullable Object value) {
      return PyType.of(value).isSubtypeOf(type) ? data(value) : value;
    }

    private @Nullable Object result(
        PyObject self,
        String method,
        @Nullable Object data,
        @Nullable Object[] arguments,
        String[] keywords) {
      if (method.equals("__radd__")) {
        return wrapped(self, Calls.method(arguments[0], "__add__", data));
      }
      Object result = Calls.method(data, method, arguments, keywords);
      if (method.equals("__iadd__") || method.equals("__imul__")) {
        return self;
      }
      boolean wraps = wrapping.contains(method) && PyType.of(result) == PyType.of(data);
      return wraps ? wrapped(self, result) : result;
    }

    private static @Nullable Object wrapped(PyObject self, @Nullable Object value) {
      return Calls.call(self.type(), value);
    }
  }
}
