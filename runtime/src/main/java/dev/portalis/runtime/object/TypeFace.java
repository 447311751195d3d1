package dev.portalis.runtime.object;

/** Adds the Python members of a type implemented in Java. Generated from the annotations. */
public abstract class TypeFace {
  /** Adds all members to the type. */
  public abstract void addMembers(PyType type);
}
