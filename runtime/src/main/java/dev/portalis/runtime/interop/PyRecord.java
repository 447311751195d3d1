package dev.portalis.runtime.interop;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.runtime.object.Attributes;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.Items;
import dev.portalis.runtime.object.PyDict;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Texts;
import org.jspecify.annotations.Nullable;

/** A Java record as Python sees it: a tuple whose items have names, like a named tuple. */
public final class PyRecord extends PyTuple {
  private static final PyType TYPE = PyType.builtin("record", "builtins", BuiltinTypes.TUPLE, null);

  private final String name;
  private final String[] names;

  /**
   * A record's components.
   *
   * @param name the record's simple name
   * @param names the names of the components in Python
   */
  public PyRecord(String name, String[] names, @Nullable Object... values) {
    super(TYPE, values);
    this.name = name;
    this.names = names;
  }

  @Override
  public @Nullable Object getAttribute(String attribute) {
    for (int i = 0; i < names.length; i++) {
      if (names[i].equals(attribute)) {
        return get(i);
      }
    }
    return super.getAttribute(attribute);
  }

  @Override
  public String repr() {
    StringBuilder text = new StringBuilder(name).append('(');
    for (int i = 0; i < names.length; i++) {
      text.append(i == 0 ? "" : ", ").append(names[i]).append('=').append(Texts.repr(get(i)));
    }
    return text.append(')').toString();
  }

  /**
   * A component of what Python gives for a record: the attribute of that name, the entry of a dict,
   * or the item of a tuple.
   */
  public static @Nullable Object component(
      @Nullable Object value, String name, int index, int count, String record) {
    if (value instanceof PyDict) {
      return Items.get(value, name);
    }
    Object attribute = Attributes.getOr(value, name, UNBOUND);
    if (attribute != UNBOUND) {
      return attribute;
    }
    if (value instanceof PyTuple && ((PyTuple) value).size() == count) {
      return ((PyTuple) value).get(index);
    }
    throw Converter.mismatch("a " + record + " with the attribute '" + name + "'", value);
  }
}
