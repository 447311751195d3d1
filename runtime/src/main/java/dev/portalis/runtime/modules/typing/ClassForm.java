package dev.portalis.runtime.modules.typing;

import dev.portalis.runtime.object.BuiltinTable;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.Identity;
import dev.portalis.runtime.object.PyBuiltin;
import dev.portalis.runtime.object.PyCallable;
import dev.portalis.runtime.object.PyMethod;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Signature;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * {@code NamedTuple} and {@code TypedDict}: functions that can stand among the bases of a class.
 */
abstract class ClassForm extends PyCallable {
  private static final PyBuiltin MRO_ENTRIES =
      PyBuiltin.function(
          new Table(),
          0,
          "_mro_entries",
          "typing",
          new Signature(new String[] {"form", "bases"}, 2, 2, 0, false, false),
          2);

  private final String name;
  private final PyType base;

  /**
   * A form.
   *
   * @param base the class that takes its place among the bases and makes the subclass
   */
  ClassForm(String name, PyType base) {
    super(BuiltinTypes.FUNCTION);
    this.name = name;
    this.base = base;
  }

  private static final class Table extends BuiltinTable {
    @Override
    public @Nullable Object call2(int id, @Nullable Object form, @Nullable Object bases) {
      return PyTuple.of(new Object[] {((ClassForm) Objects.requireNonNull(form)).base});
    }
  }

  @Override
  public @Nullable Object getAttribute(String attribute) {
    switch (attribute) {
      case "__name__":
      case "__qualname__":
        return name;
      case "__module__":
        return "typing";
      case "__doc__":
        return null;
      case "__mro_entries__":
        return new PyMethod(MRO_ENTRIES, this);
      default:
        return super.getAttribute(attribute);
    }
  }

  @Override
  public String repr() {
    return "<function " + name + " at " + Identity.address(this) + ">";
  }
}
