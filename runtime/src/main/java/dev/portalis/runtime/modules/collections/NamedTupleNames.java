package dev.portalis.runtime.modules.collections;

import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.Iteration;
import dev.portalis.runtime.object.StrMethods;
import dev.portalis.runtime.object.Texts;
import dev.portalis.runtime.text.Keywords;
import dev.portalis.runtime.text.StringTests;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names that {@code namedtuple} is given. */
final class NamedTupleNames {
  private NamedTupleNames() {}

  /** The fields, from a str or an iterable of names. */
  static String[] fields(@Nullable Object names) {
    Object source =
        names instanceof String
            ? StrMethods.split(((String) names).replace(',', ' '), null, -1)
            : names;
    Object[] items = Iteration.toArray(source);
    String[] fields = new String[items.length];
    for (int i = 0; i < fields.length; i++) {
      fields[i] = Texts.str(items[i]);
    }
    return fields;
  }

  /** Gives fields whose names are not valid the names of their positions. */
  static void rename(String[] fields) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < fields.length; i++) {
      String name = fields[i];
      boolean valid =
          StringTests.isIdentifier(name) && !Keywords.contains(name) && !name.startsWith("_");
      if (!seen.add(name) || !valid) {
        fields[i] = "_" + i;
      }
    }
  }

  /** Refuses names that cannot be those of a class and its attributes. */
  static void check(String typeName, String[] fields, boolean renamed) {
    checkWord(typeName);
    for (String each : fields) {
      checkWord(each);
    }
    Set<String> seen = new HashSet<>();
    for (String each : fields) {
      if (each.startsWith("_") && !renamed) {
        throw Errors.valueError("Field names cannot start with an underscore: " + Texts.repr(each));
      }
      if (!seen.add(each)) {
        throw Errors.valueError("Encountered duplicate field name: " + Texts.repr(each));
      }
    }
  }

  private static void checkWord(String name) {
    if (!StringTests.isIdentifier(name)) {
      throw Errors.valueError(
          "Type names and field names must be valid identifiers: " + Texts.repr(name));
    }
    if (Keywords.contains(name)) {
      throw Errors.valueError(
          "Type names and field names cannot be a keyword: " + Texts.repr(name));
    }
  }
}
