package dev.portalis.runtime.object;

/** {@code ...}. */
public final class PyEllipsis extends PyObject {
  /** The only instance. */
  public static final PyEllipsis INSTANCE = new PyEllipsis();

  private PyEllipsis() {
    super(BuiltinTypes.ELLIPSIS);
  }

  @Override
  public String repr() {
    return "Ellipsis";
  }
}
