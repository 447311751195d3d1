package dev.portalis.runtime.object;

import org.jspecify.annotations.Nullable;

/**
 * The face of a type that every program has, by its name: the class with the members is loaded when
 * they are needed first, which most programs do for a few types alone. The calls below do not even
 * have the classes loaded to be verified.
 */
final class DeferredFace extends TypeFace {
  private final String name;
  private final boolean allocates;

  DeferredFace(String name, boolean allocates) {
    this.name = name;
    this.allocates = allocates;
  }

  @Override
  public void addMembers(PyType type) {
    switch (name) {
      case "NoneType":
        new NoneMethodsFace().addMembers(type);
        break;
      case "int":
        new IntMethodsFace().addMembers(type);
        ValueMembers.add(type);
        break;
      case "bool":
        new BoolMethodsFace().addMembers(type);
        break;
      case "float":
        new FloatMethodsFace().addMembers(type);
        ValueMembers.add(type);
        break;
      case "complex":
        new PyComplexFace().addMembers(type);
        break;
      case "str":
        new StrMethodsFace().addMembers(type);
        ValueMembers.add(type);
        break;
      case "bytes":
        new PyBytesFace().addMembers(type);
        break;
      case "bytearray":
        new PyByteArrayFace().addMembers(type);
        break;
      case "list":
        new PyListFace().addMembers(type);
        break;
      case "tuple":
        new TupleMethodsFace().addMembers(type);
        break;
      case "dict":
        new PyDictFace().addMembers(type);
        break;
      case "set":
        new PySetFace().addMembers(type);
        break;
      case "frozenset":
        new PyFrozenSetFace().addMembers(type);
        break;
      case "range":
        new PyRangeFace().addMembers(type);
        break;
      case "slice":
        new PySliceFace().addMembers(type);
        break;
      case "dict_keys":
        new PyDictKeysFace().addMembers(type);
        break;
      case "dict_values":
        new PyDictValuesFace().addMembers(type);
        break;
      case "dict_items":
        new PyDictItemsFace().addMembers(type);
        break;
      case "mappingproxy":
        new PyMappingProxyFace().addMembers(type);
        break;
      case "property":
        new PyPropertyFace().addMembers(type);
        break;
      case "staticmethod":
        new StaticMethodMethodsFace().addMembers(type);
        break;
      case "classmethod":
        new ClassMethodMethodsFace().addMembers(type);
        break;
      case "super":
        new SuperMethodsFace().addMembers(type);
        break;
      case "iterator":
        new IteratorMethodsFace().addMembers(type);
        break;
      case "generator":
        new PyGeneratorFace().addMembers(type);
        break;
      default:
        throw new IllegalArgumentException(name);
    }
  }

  @Override
  public @Nullable Allocator allocator() {
    return allocates ? new Instances(name) : null;
  }

  private static final class Instances extends Allocator {
    private final String name;
    private @Nullable Allocator allocator;

    Instances(String name) {
      this.name = name;
    }

    @Override
    public PyObject allocate(PyType type) {
      Allocator known = allocator;
      if (known == null) {
        known = make(name);
        allocator = known;
      }
      return known.allocate(type);
    }
  }

  private static Allocator make(String name) {
    switch (name) {
      case "bytearray":
        return new PyByteArrayFace().allocator();
      case "list":
        return new PyListFace().allocator();
      case "dict":
        return new PyDictFace().allocator();
      case "set":
        return new PySetFace().allocator();
      case "frozenset":
        return new PyFrozenSetFace().allocator();
      default:
        throw new IllegalArgumentException(name);
    }
  }
}
