package dev.portalis.runtime.modules.typing;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.BinaryOp;
import dev.portalis.runtime.object.BuiltinTable;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.ClassBuilder;
import dev.portalis.runtime.object.CompareOp;
import dev.portalis.runtime.object.Comparison;
import dev.portalis.runtime.object.Hashing;
import dev.portalis.runtime.object.PyBuiltin;
import dev.portalis.runtime.object.PyDict;
import dev.portalis.runtime.object.PyEllipsis;
import dev.portalis.runtime.object.PyList;
import dev.portalis.runtime.object.PyMethod;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Signature;
import dev.portalis.runtime.object.Texts;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A form of {@code typing}, such as {@code List}, with its arguments where it has some. */
final class TypingAlias extends PyObject {
  static final PyType TYPE = PyType.builtin("_GenericAlias", "typing", BuiltinTypes.OBJECT, null);

  private final String name;
  private final @Nullable PyType origin;
  private final @Nullable PyTuple arguments;

  private TypingAlias(String name, @Nullable PyType origin, @Nullable PyTuple arguments) {
    super(TYPE);
    this.name = name;
    this.origin = origin;
    this.arguments = arguments;
  }

  /** A form without arguments. */
  static TypingAlias form(String name, @Nullable PyType origin) {
    return new TypingAlias("typing." + name, origin, null);
  }

  /** {@code left | right}. */
  static TypingAlias union(@Nullable Object left, @Nullable Object right) {
    return new TypingAlias("typing.Union", null, PyTuple.of(left, right));
  }

  /** A class of {@code typing} that other classes derive from and that takes arguments. */
  static PyType genericClass(String name) {
    PyDict namespace = new PyDict();
    namespace.putString("__module__", "typing");
    namespace.putString("__slots__", PyTuple.EMPTY);
    PyType made =
        ClassBuilder.create(
            null, name, PyTuple.of(new Object[] {BuiltinTypes.OBJECT}), namespace, new PyDict());
    makeGeneric(made);
    return made;
  }

  /** Lets a class and its subclasses take arguments, as {@code Generic} does. */
  static void makeGeneric(PyType type) {
    type.define(
        "__class_getitem__",
        PyBuiltin.classMethod(
            new Table(),
            Table.CLASS_GET_ITEM,
            "__class_getitem__",
            new Signature(new String[] {"cls", "params"}, 2, 2, 0, false, false),
            2,
            type));
  }

  private static final class Table extends BuiltinTable {
    static final int CLASS_GET_ITEM = 0;
    static final int MRO_ENTRIES = 1;

    @Override
    public @Nullable Object call2(int id, @Nullable Object a, @Nullable Object b) {
      if (id == CLASS_GET_ITEM) {
        PyType type = (PyType) Objects.requireNonNull(a);
        return new TypingAlias(type.qualifiedName(), type, tuple(b));
      }
      PyType origin = ((TypingAlias) Objects.requireNonNull(a)).origin;
      if (origin == null) {
        throw Errors.typeError("Cannot subclass " + Texts.repr(a));
      }
      return PyTuple.of(new Object[] {origin});
    }
  }

  private static final PyBuiltin MRO_ENTRIES =
      PyBuiltin.method(
          new Table(),
          Table.MRO_ENTRIES,
          "__mro_entries__",
          new Signature(new String[] {"self", "bases"}, 2, 2, 0, false, false),
          2,
          TYPE);

  private static PyTuple tuple(@Nullable Object key) {
    return key instanceof PyTuple ? (PyTuple) key : PyTuple.of(new Object[] {key});
  }

  @Override
  public @Nullable Object getItem(@Nullable Object key) {
    if (name.equals("typing.Optional")) {
      return new TypingAlias(name, null, PyTuple.of(new Object[] {key}));
    }
    return new TypingAlias(name, origin, tuple(key));
  }

  @Override
  public boolean isCallable() {
    return origin != null;
  }

  @Override
  public @Nullable Object call(@Nullable Object[] values, String[] keywords) {
    if (origin == null) {
      throw Errors.typeError("Cannot instantiate " + repr());
    }
    return Calls.call(origin, values, keywords);
  }

  @Override
  public @Nullable Object getAttribute(String attribute) {
    switch (attribute) {
      case "__origin__":
        return origin;
      case "__args__":
        return arguments == null ? PyTuple.EMPTY : arguments;
      case "__mro_entries__":
        return new PyMethod(MRO_ENTRIES, this);
      case "__name__":
        return name.substring(name.lastIndexOf('.') + 1);
      default:
        Object member = origin == null ? UNBOUND : origin.lookup(attribute);
        return member == UNBOUND || origin == null
            ? super.getAttribute(attribute)
            : origin.getAttribute(attribute);
    }
  }

  @Override
  public @Nullable Object binary(BinaryOp op, @Nullable Object right) {
    return op == BinaryOp.OR ? union(this, right) : super.binary(op, right);
  }

  @Override
  public @Nullable Object binaryReflected(BinaryOp op, @Nullable Object left) {
    return op == BinaryOp.OR ? union(left, this) : super.binaryReflected(op, left);
  }

  @Override
  public @Nullable Object compare(CompareOp op, @Nullable Object other) {
    if (op == CompareOp.EQ && other instanceof TypingAlias) {
      TypingAlias that = (TypingAlias) other;
      return name.equals(that.name) && Comparison.equal(arguments, that.arguments);
    }
    return super.compare(op, other);
  }

  @Override
  public long hash() {
    return name.hashCode() ^ Hashing.hash(arguments);
  }

  @Override
  public String repr() {
    PyTuple shown = arguments;
    if (shown == null) {
      return name;
    }
    StringBuilder text = new StringBuilder(name).append('[');
    for (int i = 0; i < shown.size(); i++) {
      text.append(i == 0 ? "" : ", ").append(shown(shown.get(i)));
    }
    return text.append(']').toString();
  }

  private static String shown(@Nullable Object value) {
    if (value == PyEllipsis.INSTANCE) {
      return "...";
    }
    if (value instanceof PyList) {
      StringBuilder text = new StringBuilder("[");
      for (Object each : ((PyList) value).toArray()) {
        text.append(text.length() == 1 ? "" : ", ").append(shown(each));
      }
      return text.append(']').toString();
    }
    return value instanceof PyType
        ? ((PyType) value).qualifiedName()
        : value == null ? "None" : Texts.repr(value);
  }
}
