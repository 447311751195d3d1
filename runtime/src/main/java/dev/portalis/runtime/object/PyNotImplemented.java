package dev.portalis.runtime.object;

/** {@code NotImplemented}: an operator method's word that it cannot do these operands. */
public final class PyNotImplemented extends PyObject {
  /** The only instance. */
  public static final PyNotImplemented INSTANCE = new PyNotImplemented();

  private PyNotImplemented() {
    super(BuiltinTypes.NOT_IMPLEMENTED);
  }

  @Override
  public String repr() {
    return "NotImplemented";
  }
}
