package dev.portalis.runtime.object;

import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyProperty;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.error.Errors;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code list[int]}: a {@code types.GenericAlias}. */
@PyClass(value = "GenericAlias", module = "types")
public final class PyGenericAlias extends PyObject {
  /** {@code types.GenericAlias}. */
  public static final PyType TYPE =
      PyType.builtin("GenericAlias", "types", BuiltinTypes.OBJECT, new PyGenericAliasFace());

  private final PyObject origin;
  private final PyTuple arguments;

  /** {@code origin[key]}. */
  public PyGenericAlias(PyObject origin, @Nullable Object key) {
    super(TYPE);
    this.origin = origin;
    this.arguments = key instanceof PyTuple ? (PyTuple) key : PyTuple.of(new Object[] {key});
  }

  /** Whether a built-in type can be subscripted. */
  static boolean isGeneric(PyType type) {
    for (PyType each : type.order()) {
      if (each == BuiltinTypes.LIST
          || each == BuiltinTypes.DICT
          || each == BuiltinTypes.SET
          || each == BuiltinTypes.FROZENSET
          || each == BuiltinTypes.TUPLE
          || each == BuiltinTypes.TYPE) {
        return true;
      }
    }
    return false;
  }

  /** {@code __origin__}. */
  @PyProperty("__origin__")
  public PyObject origin() {
    return origin;
  }

  /** {@code __args__}. */
  @PyProperty("__args__")
  @Returns("tuple[object, ...]")
  public PyTuple arguments() {
    return arguments;
  }

  @Override
  public boolean isCallable() {
    return true;
  }

  @Override
  public @Nullable Object call(@Nullable Object[] values, String[] keywords) {
    return Calls.call(origin, values, keywords);
  }

  @Override
  public @Nullable Object getAttribute(String name) {
    switch (name) {
      case "__origin__":
      case "__args__":
      case "__class__":
        return super.getAttribute(name);
      case "__mro_entries__":
        return new PyMethod(MRO_ENTRIES, this);
      default:
        return Attributes.get(origin, name);
    }
  }

  private static final PyBuiltin MRO_ENTRIES =
      PyBuiltin.method(
          new Entries(),
          0,
          "__mro_entries__",
          new Signature(new String[] {"self", "bases"}, 2, 2, 0, false, false),
          2,
          TYPE);

  private static final class Entries extends BuiltinTable {
    @Override
    public Object call2(int id, @Nullable Object self, @Nullable Object bases) {
      return PyTuple.of(new Object[] {((PyGenericAlias) Objects.requireNonNull(self)).origin});
    }
  }

  @Override
  public @Nullable Object getItem(@Nullable Object key) {
    throw Errors.typeError(repr() + " is not a generic class");
  }

  @Override
  public @Nullable Object binary(BinaryOp op, @Nullable Object right) {
    return op == BinaryOp.OR ? PyUnion.of(this, right) : super.binary(op, right);
  }

  @Override
  public @Nullable Object binaryReflected(BinaryOp op, @Nullable Object left) {
    return op == BinaryOp.OR ? PyUnion.of(left, this) : super.binaryReflected(op, left);
  }

  @Override
  public @Nullable Object compare(CompareOp op, @Nullable Object other) {
    if (op == CompareOp.EQ && other instanceof PyGenericAlias) {
      return origin == ((PyGenericAlias) other).origin
          && Comparison.equal(arguments, ((PyGenericAlias) other).arguments);
    }
    return super.compare(op, other);
  }

  @Override
  public long hash() {
    return Identity.hash(origin) ^ arguments.hash();
  }

  @Override
  public String repr() {
    StringBuilder text = new StringBuilder(shown(origin)).append('[');
    for (int i = 0; i < arguments.size(); i++) {
      text.append(i == 0 ? "" : ", ").append(shown(arguments.get(i)));
    }
    return text.append(arguments.size() == 0 ? "()]" : "]").toString();
  }

  /** How a type is shown inside another. */
  static String shown(@Nullable Object value) {
    if (value == PyEllipsis.INSTANCE) {
      return "...";
    }
    return value instanceof PyType ? ((PyType) value).qualifiedName() : Texts.repr(value);
  }
}
