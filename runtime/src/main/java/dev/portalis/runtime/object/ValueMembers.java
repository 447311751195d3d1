package dev.portalis.runtime.object;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

/**
 * The members of types of plain values beside those of their methods: members of {@code object}
 * that mean the value itself, so that they come before what other bases of a subclass define.
 */
final class ValueMembers {
  private static final String[] OWN = {
    "__repr__", "__hash__", "__eq__", "__ne__", "__lt__", "__le__", "__gt__", "__ge__"
  };

  private ValueMembers() {}

  /** Adds them to a type that has its methods. */
  static void add(PyType type) {
    for (String name : OWN) {
      if (type.ownMember(name) == UNBOUND) {
        type.define(name, RootTypes.OBJECT.ownMember(name));
      }
    }
    if (type == BuiltinTypes.STR) {
      type.define("__str__", RootTypes.OBJECT.ownMember("__str__"));
    }
  }
}
