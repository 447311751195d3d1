package dev.portalis.runtime.object;

/** Makes an instance of a type that has not been initialised yet. */
public abstract class Allocator {
  /** A new instance; its {@code __init__} has not run. */
  public abstract PyObject allocate(PyType type);
}
