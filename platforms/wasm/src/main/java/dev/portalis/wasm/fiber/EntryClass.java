package dev.portalis.wasm.fiber;

/** The class for which the module is built. */
public final class EntryClass {
  private EntryClass() {}

  /** Calls its {@code main}. The build puts the call in, so that it can be suspended. */
  public static native void main(String[] arguments);
}
