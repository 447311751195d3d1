package dev.portalis.runtime.modules.dataclasses;

import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.modules.typing.TypingForms;
import dev.portalis.runtime.object.Items;
import dev.portalis.runtime.object.Iteration;
import dev.portalis.runtime.object.PyDict;
import dev.portalis.runtime.object.Texts;
import dev.portalis.runtime.text.Keywords;
import dev.portalis.runtime.text.StringTests;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The fields that {@code make_dataclass} is given. */
final class DataClassNames {
  private DataClassNames() {}

  /** The namespace of a class with these fields. */
  static PyDict namespace(@Nullable Object fields, @Nullable Object namespace) {
    PyDict members = new PyDict();
    if (namespace != null) {
      members.update(namespace, new PyDict());
    }
    PyDict annotations = new PyDict();
    PyDict defaults = new PyDict();
    Set<String> seen = new HashSet<>();
    for (Object each : Iteration.toArray(fields)) {
      Object name = each;
      Object type = TypingForms.ANY;
      if (!(each instanceof String)) {
        long length = Items.length(each);
        if (length != 2 && length != 3) {
          throw Errors.typeError("Invalid field: " + Texts.repr(each));
        }
        name = Items.get(each, 0L);
        type = Items.get(each, 1L);
        if (length == 3) {
          defaults.setItem(name, Items.get(each, 2L));
        }
      }
      check(name, seen);
      annotations.setItem(name, type);
    }
    members.update(defaults, new PyDict());
    members.putString("__annotations__", annotations);
    return members;
  }

  private static void check(@Nullable Object name, Set<String> seen) {
    if (!(name instanceof String) || !StringTests.isIdentifier((String) name)) {
      throw Errors.typeError("Field names must be valid identifiers: " + Texts.repr(name));
    }
    if (Keywords.contains((String) name)) {
      throw Errors.typeError("Field names must not be keywords: " + Texts.repr(name));
    }
    if (!seen.add((String) name)) {
      throw Errors.typeError("Field name duplicated: " + Texts.repr(name));
    }
  }
}
