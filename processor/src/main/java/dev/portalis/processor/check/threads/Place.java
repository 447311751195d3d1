package dev.portalis.processor.check.threads;

import dev.portalis.processor.bind.Symbol;
import dev.portalis.processor.types.ClassInfo;
import java.util.List;

/**
 * Where something is kept, told apart by names: a variable, an attribute of the instances of a
 * class, an attribute of what another place holds.
 *
 * @param root a {@link Symbol}, or the {@link ClassInfo} of an instance
 * @param attributes the attributes behind it
 */
record Place(Object root, List<String> attributes) {
  Place {
    attributes = List.copyOf(attributes);
  }

  /** A variable. */
  static Place of(Symbol symbol) {
    return new Place(symbol, List.of());
  }

  /** An attribute of the instances of a class, which is one with that of its bases. */
  static Place of(ClassInfo owner, String attribute) {
    ClassInfo top = owner;
    while (top.base() != null) {
      top = top.base();
    }
    return new Place(top, List.of(attribute));
  }

  /** An attribute of what the place holds. */
  Place attribute(String name) {
    List<String> more = new java.util.ArrayList<>(attributes);
    more.add(name);
    return new Place(root, more);
  }

  /** The variable; null for attributes of instances. */
  @org.jspecify.annotations.Nullable
  Symbol variable() {
    return root instanceof Symbol symbol ? symbol : null;
  }
}
