package dev.portalis.runtime.object;

/** An instance of a user-defined class whose attributes have no typed Java fields. */
public class PyInstance extends PyObject {
  /** Makes an instance without attributes. */
  public PyInstance(PyType type) {
    super(type);
  }

  /** A copy of the instance's attributes; generated subclasses add those that have Java fields. */
  protected PyDict fieldsInto() {
    PyDict dict = new PyDict();
    PyDict own = super.instanceDict();
    for (Object key : own.keySet()) {
      dict.setItem(key, own.getItem(key));
    }
    return dict;
  }

  @Override
  public PyDict attributesCopy() {
    return fieldsInto();
  }
}
