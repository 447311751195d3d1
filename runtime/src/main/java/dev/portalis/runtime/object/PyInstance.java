package dev.portalis.runtime.object;

/** An instance of a user-defined class whose attributes have no typed Java fields. */
public class PyInstance extends PyObject {
  /** Makes an instance without attributes. */
  public PyInstance(PyType type) {
    super(type);
  }
}
