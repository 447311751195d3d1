package dev.portalis.runtime.object;

import org.jspecify.annotations.Nullable;

/** Object identity: {@code is} and {@code id()}. */
public final class Identity {
  private Identity() {}

  /**
   * {@code a is b}. Ints, floats and strs have no identity in Java: equal values of the same type
   * are the same object, so what CPython's caches make true is true here.
   */
  public static boolean same(@Nullable Object a, @Nullable Object b) {
    if (a == b) {
      return true;
    }
    if (a == null || b == null || a instanceof PyObject) {
      return false;
    }
    return a.getClass() == b.getClass() && a.equals(b);
  }

  /** {@code id(x)}. */
  public static long id(@Nullable Object value) {
    if (value == null) {
      return 0x7f00_0000L;
    }
    if (value instanceof PyObject) {
      return IdentityNumbers.of((PyObject) value);
    }
    return 0x7e00_0000_0000L
        ^ ((long) value.getClass().getName().hashCode() << 32)
        ^ value.hashCode();
  }

  /** The default hash of an object. */
  public static long hash(PyObject value) {
    return System.identityHashCode(value);
  }

  /** The address that a default repr shows. */
  public static String address(PyObject value) {
    String digits = Long.toHexString(id(value));
    return "0x" + "0".repeat(Math.max(0, 12 - digits.length())) + digits;
  }
}
