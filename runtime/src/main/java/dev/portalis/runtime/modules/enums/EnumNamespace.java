package dev.portalis.runtime.modules.enums;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.Iteration;
import dev.portalis.runtime.object.PyDict;
import dev.portalis.runtime.object.PyFunction;
import dev.portalis.runtime.object.PyList;
import dev.portalis.runtime.object.PyStaticMethod;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.object.Texts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The namespace of the body of an enumeration: notes which names become members. */
final class EnumNamespace extends PyDict {
  private static final Set<String> SINGLE_UNDERSCORE =
      Set.of(
          "_order_",
          "_generate_next_value_",
          "_numeric_repr_",
          "_missing_",
          "_ignore_",
          "_iter_member_",
          "_iter_member_by_value_",
          "_iter_member_by_def_");

  private final String className;
  private final Set<String> memberNames = new LinkedHashSet<>();
  private final List<@Nullable Object> lastValues = new ArrayList<>();
  private @Nullable Object nextValue;
  private Set<String> ignored = Set.of();
  private boolean autoCalled;

  /** A namespace whose {@code auto()} is computed as the base enumeration does. */
  EnumNamespace(String className, @Nullable Object nextValue) {
    this.className = className;
    this.nextValue = function(nextValue);
  }

  private static @Nullable Object function(@Nullable Object hook) {
    return hook instanceof PyStaticMethod ? ((PyStaticMethod) hook).function() : hook;
  }

  Set<String> memberNames() {
    return memberNames;
  }

  Set<String> ignored() {
    return ignored;
  }

  @Override
  public void putString(String key, @Nullable Object value) {
    super.putString(key, checked(key, value));
  }

  @Override
  public void setItem(@Nullable Object key, @Nullable Object value) {
    if (key instanceof String) {
      putString((String) key, value);
    } else {
      super.setItem(key, value);
    }
  }

  /** What is stored for a value, after noting whether it makes a member. */
  private @Nullable Object checked(String key, @Nullable Object value) {
    if (isPrivate(key) || isDunder(key)) {
      return value;
    }
    if (isSunder(key)) {
      return special(key, value);
    }
    if (memberNames.contains(key)) {
      throw alreadyDefined(key);
    }
    if (ignored.contains(key)) {
      return value;
    }
    if (value instanceof PyNonMember) {
      return ((PyNonMember) value).value();
    }
    if (EnumDescriptors.isDescriptor(value)) {
      return value;
    }
    if (getString(key) != UNBOUND) {
      throw alreadyDefined(key);
    }
    return member(key, value instanceof PyMember ? ((PyMember) value).value() : value);
  }

  private RuntimeException alreadyDefined(String key) {
    return Errors.typeError(Texts.repr(key) + " already defined as " + Texts.repr(getString(key)));
  }

  private @Nullable Object special(String key, @Nullable Object value) {
    if (!SINGLE_UNDERSCORE.contains(key)) {
      throw Errors.valueError(
          "_sunder_ names, such as " + Texts.repr(key) + ", are reserved for future Enum use");
    }
    if (key.equals("_generate_next_value_")) {
      if (autoCalled) {
        throw Errors.typeError("_generate_next_value_ must be defined before members");
      }
      nextValue = function(value);
      return value instanceof PyFunction ? new PyStaticMethod(value) : value;
    }
    if (key.equals("_ignore_")) {
      ignore(value);
    }
    return value;
  }

  private void ignore(@Nullable Object value) {
    Set<String> names = new LinkedHashSet<>();
    Object source =
        value instanceof String ? Calls.method(((String) value).replace(',', ' '), "split") : value;
    for (Object each : Iteration.toArray(source)) {
      names.add(Texts.str(each));
    }
    Set<String> already = new LinkedHashSet<>(names);
    already.retainAll(memberNames);
    if (!already.isEmpty()) {
      throw Errors.valueError(
          "_ignore_ cannot specify already set names: "
              + Texts.repr(Calls.call(BuiltinTypes.SET, PyTuple.of(already.toArray()))));
    }
    ignored = names;
  }

  private @Nullable Object member(String key, @Nullable Object value) {
    Object result = value;
    boolean automatic = false;
    if (value instanceof PyAuto) {
      result = resolved(key, (PyAuto) value);
      automatic = true;
    } else if (value instanceof PyTuple && ((PyTuple) value).type() == BuiltinTypes.TUPLE) {
      Object[] items = ((PyTuple) value).toArray();
      for (int i = 0; i < items.length; i++) {
        if (items[i] instanceof PyAuto) {
          items[i] = resolved(key, (PyAuto) items[i]);
          automatic = true;
        }
      }
      result = automatic ? PyTuple.of(items) : value;
    }
    memberNames.add(key);
    if (!automatic) {
      lastValues.add(result);
    }
    return result;
  }

  private @Nullable Object resolved(String key, PyAuto auto) {
    if (auto.value == UNBOUND) {
      Object[] arguments = {key, 1L, (long) memberNames.size(), PyList.of(lastValues.toArray())};
      auto.value = Calls.call(nextValue, arguments, new String[0]);
      autoCalled = true;
    }
    lastValues.add(auto.value);
    return auto.value;
  }

  private boolean isPrivate(String key) {
    String prefix = "_" + className + "__";
    return key.length() > prefix.length()
        && key.startsWith(prefix)
        && !(key.endsWith("_") && key.charAt(key.length() - 2) == '_');
  }

  private static boolean isDunder(String key) {
    return key.length() > 4
        && key.startsWith("__")
        && key.endsWith("__")
        && key.charAt(2) != '_'
        && key.charAt(key.length() - 3) != '_';
  }

  private static boolean isSunder(String key) {
    return key.length() > 2
        && key.startsWith("_")
        && key.endsWith("_")
        && key.charAt(1) != '_'
        && key.charAt(key.length() - 2) != '_';
  }
}
