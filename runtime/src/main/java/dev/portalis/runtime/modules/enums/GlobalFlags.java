package dev.portalis.runtime.modules.enums;

import dev.portalis.runtime.object.BuiltinTable;
import dev.portalis.runtime.object.PyBuiltin;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Signature;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Flags of a module, which are shown with its name: {@code re.IGNORECASE}. */
public final class GlobalFlags {
  private GlobalFlags() {}

  /** An {@code IntFlag} with members of given names and values. */
  public static PyType create(String name, String module, String[] names, Long... values) {
    PyType[] bases = {EnumTypes.INT_FLAG};
    EnumNamespace namespace = EnumBuilder.prepare(name, bases);
    namespace.setItem("__module__", module);
    for (int i = 0; i < names.length; i++) {
      namespace.setItem(names[i], values[i]);
    }
    PyType made = new EnumBuilder(name, bases, namespace).build(null);
    Signature self = new Signature(new String[] {"self"}, 1, 1, 0, false, false);
    Table table = new Table(module);
    made.define("__repr__", PyBuiltin.method(table, 0, "__repr__", self, 1, made));
    made.define("__str__", PyBuiltin.method(table, 0, "__str__", self, 1, made));
    return made;
  }

  private static final class Table extends BuiltinTable {
    private final String module;

    Table(String module) {
      this.module = module;
    }

    @Override
    public @Nullable Object call1(int id, @Nullable Object self) {
      PyObject member = (PyObject) Objects.requireNonNull(self);
      Object name = EnumLookup.nameOf(member);
      if (name == null) {
        return module + "." + member.type().name() + "(" + EnumLookup.bits(member) + ")";
      }
      return module + "." + ((String) name).replace("|", "|" + module + ".");
    }
  }
}
