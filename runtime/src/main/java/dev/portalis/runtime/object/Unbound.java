package dev.portalis.runtime.object;

/** The mark for "no value here": an unbound variable, an absent argument, a failed look-up. */
public final class Unbound {
  /** The only instance. It is compared by identity and never reaches Python code. */
  public static final Object UNBOUND = new Unbound();

  private Unbound() {}

  @Override
  public String toString() {
    return "<unbound>";
  }
}
