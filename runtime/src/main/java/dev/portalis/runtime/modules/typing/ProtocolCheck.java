package dev.portalis.runtime.modules.typing;

import dev.portalis.runtime.object.BuiltinTable;
import dev.portalis.runtime.object.PyBuiltin;
import dev.portalis.runtime.object.PyNotImplemented;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Signature;
import dev.portalis.runtime.object.Unbound;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** {@code runtime_checkable}: a class fits a protocol if it has all its members. */
final class ProtocolCheck {
  private ProtocolCheck() {}

  static void enable(PyType protocol) {
    protocol.define(
        "__subclasshook__",
        PyBuiltin.classMethod(
            new Table(protocol),
            0,
            "__subclasshook__",
            new Signature(new String[] {"cls", "other"}, 2, 2, 0, false, false),
            2,
            protocol));
  }

  private static final class Table extends BuiltinTable {
    private final PyType protocol;

    Table(PyType protocol) {
      this.protocol = protocol;
    }

    @Override
    public @Nullable Object call2(int id, @Nullable Object cls, @Nullable Object other) {
      if (cls != protocol) {
        return PyNotImplemented.INSTANCE;
      }
      for (String name : members()) {
        Object member = ((PyType) Objects.requireNonNull(other)).lookup(name);
        if (member == Unbound.UNBOUND || member == null) {
          return PyNotImplemented.INSTANCE;
        }
      }
      return true;
    }

    private TreeSet<String> members() {
      TreeSet<String> names = new TreeSet<>();
      for (PyType each : protocol.order()) {
        if (each.isUserDefined() && !each.module().equals("typing")) {
          for (String name : each.members().keySet()) {
            boolean special = name.startsWith("__") && name.endsWith("__");
            boolean plumbing =
                name.equals("__module__")
                    || name.equals("__doc__")
                    || name.equals("__dict__")
                    || name.equals("__annotations__")
                    || name.equals("__subclasshook__")
                    || name.equals("__hash__")
                    || name.equals("__init__")
                    || name.equals("__slots__");
            if (!special || !plumbing) {
              names.add(name);
            }
          }
        }
      }
      return names;
    }
  }
}
