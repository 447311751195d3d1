package dev.portalis.runtime.object;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import org.jspecify.annotations.Nullable;

/**
 * The members of a type of plain values: those of its methods, and the members of {@code object}
 * that mean the value itself, so that they come before what other bases of a subclass define.
 */
final class ValueFace extends TypeFace {
  private static final String[] OWN = {
    "__repr__", "__hash__", "__eq__", "__ne__", "__lt__", "__le__", "__gt__", "__ge__"
  };

  private final TypeFace methods;

  ValueFace(TypeFace methods) {
    this.methods = methods;
  }

  @Override
  public void addMembers(PyType type) {
    methods.addMembers(type);
    for (String name : OWN) {
      if (type.ownMember(name) == UNBOUND) {
        type.define(name, RootTypes.OBJECT.ownMember(name));
      }
    }
    if (type == BuiltinTypes.STR) {
      type.define("__str__", RootTypes.OBJECT.ownMember("__str__"));
    }
  }

  @Override
  public @Nullable Allocator allocator() {
    return methods.allocator();
  }
}
