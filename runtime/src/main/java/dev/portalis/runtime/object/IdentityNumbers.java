package dev.portalis.runtime.object;

/** Gives objects distinct numbers where they are asked for. */
final class IdentityNumbers {
  private IdentityNumbers() {}

  /** A number for an object, stable as long as it lives. */
  static long of(PyObject value) {
    return 0x7f00_0000_0000L | ((long) System.identityHashCode(value) << 4);
  }
}
