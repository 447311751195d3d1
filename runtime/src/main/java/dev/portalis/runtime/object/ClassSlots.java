package dev.portalis.runtime.object;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.text.StringTests;
import org.jspecify.annotations.Nullable;

/**
 * What {@code __slots__} does to a class.
 *
 * @see <a href="https://docs.python.org/3.12/reference/datamodel.html#slots">__slots__</a>
 */
final class ClassSlots {
  private ClassSlots() {}

  /** Gives a class that was just made the slots that {@code __slots__} names. */
  static void add(PyType made, @Nullable Object slots) {
    boolean dict = false;
    for (PyType base : made.bases()) {
      dict |= base.hasInstanceDict();
    }
    Object[] names = slots instanceof String ? new Object[] {slots} : Iteration.toArray(slots);
    for (Object slot : names) {
      String slotName = slotName(made, slot);
      if (slotName.equals("__dict__")) {
        dict = true;
      } else if (!slotName.equals("__weakref__")) {
        addSlot(made, slotName);
      }
    }
    made.setInstanceDict(dict);
  }

  private static String slotName(PyType made, @Nullable Object name) {
    if (!(name instanceof String)) {
      throw Errors.typeError(
          "__slots__ items must be strings, not '" + PyType.of(name).name() + "'");
    }
    String text = (String) name;
    if (!StringTests.isIdentifier(text)) {
      throw Errors.typeError("__slots__ must be identifiers");
    }
    return text.startsWith("__") && !text.endsWith("__") ? mangled(made, text) : text;
  }

  /** The name of a slot that is private to its class. */
  private static String mangled(PyType made, String name) {
    String owner = made.name();
    int start = 0;
    while (start < owner.length() && owner.charAt(start) == '_') {
      start++;
    }
    return start == owner.length() ? name : "_" + owner.substring(start) + name;
  }

  private static void addSlot(PyType made, String name) {
    if (hasVariableSize(made)) {
      throw Errors.typeError(
          "nonempty __slots__ not supported for subtype of '" + made.bases()[0].name() + "'");
    }
    if (made.ownMember(name) != UNBOUND) {
      throw Errors.valueError("'" + name + "' in __slots__ conflicts with class variable");
    }
    made.define(name, new PySlotMember(name, made));
  }

  private static boolean hasVariableSize(PyType made) {
    return made.isSubtypeOf(BuiltinTypes.INT)
        || made.isSubtypeOf(BuiltinTypes.TUPLE)
        || made.isSubtypeOf(BuiltinTypes.BYTES);
  }
}
