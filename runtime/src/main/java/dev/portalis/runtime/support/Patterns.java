package dev.portalis.runtime.support;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.Attributes;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.Items;
import dev.portalis.runtime.object.Iteration;
import dev.portalis.runtime.object.PyDict;
import dev.portalis.runtime.object.PyList;
import dev.portalis.runtime.object.PyMappingProxy;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyRange;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.TypeChecks;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the patterns of {@code match} ask of a value. Each method gives the parts to match further,
 * or null where the value does not fit.
 *
 * @see <a href="https://docs.python.org/3.12/reference/compound_stmts.html#patterns">Patterns</a>
 */
public final class Patterns {
  private Patterns() {}

  /**
   * The items of a sequence pattern.
   *
   * @param before how many items stand before the star; all where there is none
   * @param after how many stand behind it, -1 where there is no star
   */
  public static @Nullable Object @Nullable [] sequence(
      @Nullable Object value, int before, int after) {
    if (!isSequence(value)) {
      return null;
    }
    long length = Items.length(value);
    if (after < 0 ? length != before : length < before + after) {
      return null;
    }
    return after < 0 ? Iteration.toArray(value) : Iteration.unpackStarred(value, before, after);
  }

  private static boolean isSequence(@Nullable Object value) {
    return value instanceof PyList
        || value instanceof PyTuple
        || value instanceof PyRange
        || (value instanceof PyObject && ((PyObject) value).isSequence())
        || isRegistered(value, "__match_sequence__");
  }

  private static boolean isRegistered(@Nullable Object value, String mark) {
    return value instanceof PyObject && PyType.of(value).lookup(mark) != UNBOUND;
  }

  /**
   * The values of a mapping pattern, and behind them the rest where it is asked for.
   *
   * @param keys the keys that the mapping must have
   */
  public static @Nullable Object @Nullable [] mapping(
      @Nullable Object value, boolean wantsRest, @Nullable Object[] keys) {
    if (!(value instanceof PyDict)
        && !(value instanceof PyMappingProxy)
        && !isRegistered(value, "__match_mapping__")) {
      return null;
    }
    Object[] parts = new Object[keys.length + (wantsRest ? 1 : 0)];
    for (int i = 0; i < keys.length; i++) {
      parts[i] = Calls.method(value, "get", keys[i], UNBOUND_MARK);
      if (parts[i] == UNBOUND_MARK) {
        return null;
      }
    }
    if (wantsRest) {
      PyDict rest = new PyDict();
      Displays.update(rest, value);
      for (Object key : keys) {
        rest.deleteItem(key);
      }
      parts[keys.length] = rest;
    }
    return parts;
  }

  /** Told apart from every value of a program. */
  private static final PyObject UNBOUND_MARK = new PyList();

  /**
   * The attributes of a class pattern.
   *
   * @param positional how many patterns are given by position
   * @param names the names of the other attributes
   */
  public static @Nullable Object @Nullable [] ofClass(
      @Nullable Object value, @Nullable Object cls, int positional, String[] names) {
    if (!(cls instanceof PyType)) {
      throw Errors.typeError("called match pattern must be a class");
    }
    PyType type = (PyType) cls;
    if (!TypeChecks.isInstance(value, type)) {
      return null;
    }
    Object[] parts = new Object[positional + names.length];
    Set<String> seen = new HashSet<>();
    if (positional > 0 && !positional(value, type, positional, parts, seen)) {
      return null;
    }
    for (int i = 0; i < names.length; i++) {
      if (!attribute(value, type, names[i], parts, positional + i, seen)) {
        return null;
      }
    }
    return parts;
  }

  private static boolean positional(
      @Nullable Object value, PyType type, int count, @Nullable Object[] parts, Set<String> seen) {
    Object arguments = Attributes.getOr(type, "__match_args__", UNBOUND);
    if (arguments == UNBOUND) {
      if (count == 1 && matchesItself(type)) {
        parts[0] = value;
        return true;
      }
      throw wrongCount(type, matchesItself(type) ? 1 : 0, count);
    }
    if (!(arguments instanceof PyTuple)) {
      throw Errors.typeError(
          type.name()
              + ".__match_args__ must be a tuple (got "
              + PyType.of(arguments).name()
              + ")");
    }
    Object[] names = ((PyTuple) arguments).toArray();
    if (names.length < count) {
      throw wrongCount(type, names.length, count);
    }
    for (int i = 0; i < count; i++) {
      if (!(names[i] instanceof String)) {
        throw Errors.typeError(
            "__match_args__ elements must be strings (got " + PyType.of(names[i]).name() + ")");
      }
      if (!attribute(value, type, (String) names[i], parts, i, seen)) {
        return false;
      }
    }
    return true;
  }

  private static RuntimeException wrongCount(PyType type, int allowed, int count) {
    return Errors.typeError(
        type.name()
            + "() accepts "
            + allowed
            + " positional sub-pattern"
            + (allowed == 1 ? "" : "s")
            + " ("
            + count
            + " given)");
  }

  private static boolean attribute(
      @Nullable Object value,
      PyType type,
      String name,
      @Nullable Object[] parts,
      int index,
      Set<String> seen) {
    if (!seen.add(name)) {
      throw Errors.typeError(
          type.name() + "() got multiple sub-patterns for attribute '" + name + "'");
    }
    parts[index] = Attributes.getOr(value, name, UNBOUND);
    return parts[index] != UNBOUND;
  }

  /** The builtins whose single positional pattern is matched with the value itself. */
  private static boolean matchesItself(PyType type) {
    PyType[] all = {
      BuiltinTypes.BOOL, BuiltinTypes.BYTEARRAY, BuiltinTypes.BYTES, BuiltinTypes.DICT,
      BuiltinTypes.FLOAT, BuiltinTypes.FROZENSET, BuiltinTypes.INT, BuiltinTypes.LIST,
      BuiltinTypes.SET, BuiltinTypes.STR, BuiltinTypes.TUPLE
    };
    for (PyType each : all) {
      if (type.isSubtypeOf(each)) {
        return true;
      }
    }
    return false;
  }
}
