package dev.portalis.processor.lower;

import java.util.HashSet;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Hands out Java identifiers that are unique among each other and close to the Python names. */
final class JavaIdentifiers {
  private final Set<String> taken = new HashSet<>();

  /** Keeps a name from being handed out. */
  JavaIdentifiers reserve(String name) {
    taken.add(name);
    return this;
  }

  /** A new identifier like the wish. */
  String allocate(String wish) {
    String base = clean(wish);
    String name = base;
    for (int i = 2; !taken.add(name); i++) {
      name = base + "_" + i;
    }
    return name;
  }

  /** A Python name as a Java identifier: keywords get a dollar sign, other letters stay. */
  static String clean(String wish) {
    StringBuilder text = new StringBuilder();
    wish.codePoints()
        .forEach(
            c -> {
              boolean fits =
                  text.length() == 0
                      ? Character.isJavaIdentifierStart(c)
                      : Character.isJavaIdentifierPart(c);
              if (fits && !Character.isIdentifierIgnorable(c)) {
                text.appendCodePoint(c);
              } else {
                text.append('_');
              }
            });
    String name = text.toString();
    return name.equals("_") || !SourceVersion.isName(name, SourceVersion.RELEASE_17)
        ? name + "$"
        : name;
  }
}
