package dev.portalis.processor.bind;

import org.jspecify.annotations.Nullable;

/**
 * Private names of classes: {@code __x} within class C is {@code _C__x}.
 *
 * @see <a
 *     href="https://docs.python.org/3.12/reference/expressions.html#private-name-mangling">Private
 *     name mangling</a>
 */
public final class Mangling {
  private Mangling() {}

  /** A name as it is meant within a class; a null class leaves it as it is. */
  public static String mangle(@Nullable String className, String name) {
    if (className == null
        || !name.startsWith("__")
        || name.endsWith("__")
        || name.indexOf('.') >= 0) {
      return name;
    }
    int start = 0;
    while (start < className.length() && className.charAt(start) == '_') {
      start++;
    }
    return start == className.length() ? name : "_" + className.substring(start) + name;
  }
}
