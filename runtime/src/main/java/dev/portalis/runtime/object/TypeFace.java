package dev.portalis.runtime.object;

import org.jspecify.annotations.Nullable;

/** Adds the Python members of a type implemented in Java. Generated from the annotations. */
public abstract class TypeFace {
  /** Adds all members to the type. */
  public abstract void addMembers(PyType type);

  /** How instances are allocated before {@code __init__} runs; null where that cannot be. */
  public @Nullable Allocator allocator() {
    return null;
  }
}
