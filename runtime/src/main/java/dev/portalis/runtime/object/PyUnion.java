package dev.portalis.runtime.object;

import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyProperty;
import dev.portalis.annotations.library.Returns;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code int | str}: a {@code types.UnionType}. */
@PyClass(value = "UnionType", module = "types")
public final class PyUnion extends PyObject {
  /** {@code types.UnionType}. */
  public static final PyType TYPE =
      PyType.builtin("UnionType", "types", BuiltinTypes.OBJECT, new PyUnionFace());

  private final PyTuple members;

  private PyUnion(PyTuple members) {
    super(TYPE);
    this.members = members;
  }

  /** {@code left | right}; {@link PyNotImplemented#INSTANCE} where they are no types. */
  public static Object of(@Nullable Object left, @Nullable Object right) {
    List<@Nullable Object> all = new ArrayList<>();
    if (!add(all, left) || !add(all, right)) {
      return PyNotImplemented.INSTANCE;
    }
    return all.size() == 1 && all.get(0) != null
        ? all.get(0)
        : new PyUnion(PyTuple.of(all.toArray()));
  }

  private static boolean add(List<@Nullable Object> all, @Nullable Object value) {
    if (value instanceof PyUnion) {
      for (Object each : ((PyUnion) value).members.items()) {
        add(all, each);
      }
      return true;
    }
    if (value != null && !(value instanceof PyType) && !(value instanceof PyGenericAlias)) {
      return false;
    }
    for (Object each : all) {
      if (Comparison.equal(each, value)) {
        return true;
      }
    }
    all.add(value);
    return true;
  }

  /** The types; None stands for its type. */
  public PyTuple members() {
    return members;
  }

  /** {@code __args__}. */
  @PyProperty("__args__")
  @Returns("tuple[object, ...]")
  public PyTuple arguments() {
    Object[] types = members.toArray();
    for (int i = 0; i < types.length; i++) {
      types[i] = types[i] == null ? BuiltinTypes.NONE : types[i];
    }
    return PyTuple.of(types);
  }

  @Override
  public @Nullable Object binary(BinaryOp op, @Nullable Object right) {
    return op == BinaryOp.OR ? of(this, right) : super.binary(op, right);
  }

  @Override
  public @Nullable Object binaryReflected(BinaryOp op, @Nullable Object left) {
    return op == BinaryOp.OR ? of(left, this) : super.binaryReflected(op, left);
  }

  @Override
  public @Nullable Object compare(CompareOp op, @Nullable Object other) {
    if (op != CompareOp.EQ || !(other instanceof PyUnion)) {
      return super.compare(op, other);
    }
    PyTuple others = ((PyUnion) other).members;
    if (others.size() != members.size()) {
      return false;
    }
    for (Object each : members.items()) {
      if (!others.contains(each)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public long hash() {
    long hash = 0;
    for (Object each : members.items()) {
      hash ^= Hashing.hash(each);
    }
    return hash;
  }

  @Override
  public String repr() {
    StringBuilder text = new StringBuilder();
    for (Object each : members.items()) {
      text.append(text.length() == 0 ? "" : " | ").append(PyGenericAlias.shown(each));
    }
    return text.toString();
  }
}
