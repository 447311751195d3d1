package dev.portalis.wasm.host;

import org.jspecify.annotations.Nullable;

/**
 * What Python's objects are to Java where there is no Java around them: things with an identity.
 * Elsewhere {@code equals}, {@code hashCode} and {@code toString} call Python, which could wait, so
 * that every table and text of the class library could be suspended.
 */
public final class JavaIdentity {
  private JavaIdentity() {}

  /** Whether two objects are the same. */
  public static boolean same(@Nullable Object a, @Nullable Object b) {
    return a == b;
  }

  /** A hash of the identity. */
  public static int hash(Object object) {
    return System.identityHashCode(object);
  }

  /** The name of the class. */
  public static String text(Object object) {
    return object.getClass().getName();
  }
}
