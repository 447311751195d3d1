package dev.portalis.runtime.object;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.runtime.error.Errors;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code super(type, object)}: the attributes of the types behind one in an object's order. */
public final class PySuper extends PyObject {
  private final PyType start;
  private final @Nullable Object self;
  private final PyType selfType;
  private final boolean forClass;

  /** A proxy; {@code self} is an instance, or a type where a class method asks. */
  public PySuper(PyType start, @Nullable Object self) {
    super(BuiltinTypes.SUPER);
    this.start = start;
    this.self = self;
    this.forClass = self instanceof PyType && ((PyType) self).isSubtypeOf(start);
    PyType type = forClass ? (PyType) Objects.requireNonNull(self) : PyType.of(self);
    this.selfType = type;
    if (!type.isSubtypeOf(start)) {
      throw Errors.typeError("super(type, obj): obj must be an instance or subtype of type");
    }
  }

  @Override
  public @Nullable Object getAttribute(String name) {
    if (name.equals("__class__")) {
      return BuiltinTypes.SUPER;
    }
    Object member = find(start, selfType, name);
    return member == UNBOUND ? own(name) : bind(member);
  }

  /** What the proxy tells of itself. */
  private @Nullable Object own(String name) {
    switch (name) {
      case "__thisclass__":
        return start;
      case "__self__":
        return self;
      case "__self_class__":
        return selfType;
      default:
        throw Errors.attributeError("'super' object has no attribute '" + name + "'");
    }
  }

  private @Nullable Object bind(@Nullable Object member) {
    if (forClass && member instanceof PyObject && !((PyObject) member).type.isUserDefined()) {
      return member instanceof PyClassMethod
          ? ((PyObject) member).descriptorGet(self, selfType)
          : ((PyObject) member).descriptorGetFromClass(selfType);
    }
    return Attributes.bind(member, self, selfType);
  }

  private static @Nullable Object find(PyType start, PyType selfType, String name) {
    return selfType.find(name, selfType.positionOf(start) + 1);
  }

  /** {@code super().name(arguments)} without making the proxy. */
  public static @Nullable Object call(
      PyType start,
      @Nullable Object self,
      String name,
      @Nullable Object[] arguments,
      String[] keywords) {
    if (!(self instanceof PyType)) {
      PyType type = PyType.of(self);
      int position = type.positionOf(start);
      if (position >= 0) {
        Object member = type.find(name, position + 1);
        if (member instanceof PyFunction) {
          return Calls.callBound(member, self, arguments, keywords);
        }
      }
    }
    return Calls.call(Attributes.get(new PySuper(start, self), name), arguments, keywords);
  }

  @Override
  public String repr() {
    return "<super: <class '" + start.name() + "'>, <" + selfType.name() + " object>>";
  }
}
