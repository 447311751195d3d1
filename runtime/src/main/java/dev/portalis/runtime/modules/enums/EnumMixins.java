package dev.portalis.runtime.modules.enums;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.PyBuiltin;
import dev.portalis.runtime.object.PyStaticMethod;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Texts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an enumeration takes from its bases: the type of the values and how members are made. */
final class EnumMixins {
  private EnumMixins() {}

  /** The last base, which must be an enumeration. */
  static PyEnumClass firstEnum(PyType[] bases) {
    PyType last = bases[bases.length - 1];
    if (!(last instanceof PyEnumClass)) {
      throw Errors.typeError(
          "new enumerations should be created as `EnumName([mixin_type, ...] [data_type,]"
              + " enum_type)`");
    }
    return (PyEnumClass) last;
  }

  /** Enumerations that have members are final. */
  static void checkNoMembers(String name, PyType[] bases) {
    for (PyType base : bases) {
      for (PyType each : base.order()) {
        if (each instanceof PyEnumClass && !((PyEnumClass) each).canonical().isEmpty()) {
          throw Errors.typeError("<enum " + Texts.repr(name) + "> cannot extend " + each.repr());
        }
      }
    }
  }

  /** The type whose values the members are; {@code object} where they are none. */
  static PyType dataType(String name, PyType[] bases) {
    List<Object> found = new ArrayList<>();
    for (PyType chain : bases) {
      PyType candidate = null;
      for (PyType base : chain.order()) {
        if (base == BuiltinTypes.OBJECT) {
          continue;
        }
        PyType data = null;
        if (base instanceof PyEnumClass) {
          PyType member = ((PyEnumClass) base).memberType();
          data = member == BuiltinTypes.OBJECT ? null : member;
        } else if (base.ownMember("__new__") != UNBOUND
            || base.ownMember("__dataclass_fields__") != UNBOUND) {
          data = candidate == null ? base : candidate;
        } else {
          candidate = candidate == null ? base : candidate;
        }
        if (data != null) {
          if (!found.contains(data)) {
            found.add(data);
          }
          break;
        }
      }
    }
    if (found.size() > 1) {
      throw Errors.typeError(
          "too many data types for "
              + Texts.repr(name)
              + ": {"
              + Texts.repr(found.get(0))
              + ", "
              + Texts.repr(found.get(1))
              + "}");
    }
    return found.isEmpty() ? BuiltinTypes.OBJECT : (PyType) found.get(0);
  }

  /** The function that makes members from the class and the value; null for the plain way. */
  static @Nullable Object memberFactory(
      @Nullable Object ownNew, PyType dataType, PyEnumClass firstEnum) {
    if (ownNew != UNBOUND) {
      return function(ownNew);
    }
    if (firstEnum.memberFactory() != null) {
      return firstEnum.memberFactory();
    }
    Object inherited = function(dataType.lookup("__new__"));
    return inherited == function(BuiltinTypes.OBJECT.lookup("__new__")) ? null : inherited;
  }

  private static @Nullable Object function(@Nullable Object member) {
    return member instanceof PyStaticMethod ? ((PyStaticMethod) member).function() : member;
  }

  /** Whether values are shown as the fields of a data class. */
  static boolean showsFields(PyType[] bases) {
    for (PyType chain : bases) {
      for (PyType base : chain.order()) {
        if (base instanceof PyEnumClass) {
          return ((PyEnumClass) base).showsFields();
        }
        if (base != BuiltinTypes.OBJECT && base.ownMember("__repr__") != UNBOUND) {
          return base.ownMember("__dataclass_fields__") != UNBOUND
              && base.ownMember("__repr__") instanceof PyBuiltin;
        }
      }
    }
    return false;
  }

  /** The arguments that a value stands for. */
  static @Nullable Object[] arguments(PyType dataType, @Nullable Object value) {
    return value instanceof PyTuple && dataType != BuiltinTypes.TUPLE
        ? ((PyTuple) value).toArray()
        : new Object[] {value};
  }
}
