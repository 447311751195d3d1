package dev.portalis.runtime.object;

/** {@code object} and {@code type}, which all other types need to exist. */
final class RootTypes {
  /** The type whose type is itself; its base is set through {@link RootType}. */
  static final PyType OBJECT;

  static final PyType TYPE;

  static {
    RootType type = new RootType();
    TYPE = type;
    OBJECT = new PyType(type, "object", "builtins", new PyType[0], false);
    type.completeWith(OBJECT);
    OBJECT.setFace(new ObjectMethodsFace());
    TYPE.setFace(new TypeMethodsFace());
    OBJECT.setAllocator(new InstanceAllocator());
  }

  private RootTypes() {}

  /** {@code type} before {@code object} exists. */
  private static final class RootType extends PyType {
    RootType() {
      super("type");
    }
  }

  private static final class InstanceAllocator extends Allocator {
    @Override
    public PyObject allocate(PyType type) {
      return new PyInstance(type);
    }
  }
}
