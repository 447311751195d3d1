package dev.portalis.runtime.modules.weakref;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.Iteration;
import dev.portalis.runtime.object.PyIterator;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyType;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which objects can be referred to weakly. */
final class Referable {
  /** Types in Java, in a module or none, whose objects CPython can refer to weakly. */
  private static final Set<String> TYPES =
      Set.of(
          "function",
          "builtin_function_or_method",
          "method",
          "type",
          "ABCMeta",
          "EnumType",
          "module",
          "generator",
          "coroutine",
          "async_generator",
          "set",
          "frozenset",
          "deque",
          "array",
          "Pattern",
          "partial",
          "OrderedDict",
          "lock",
          "RLock",
          "memoryview",
          "_lru_cache_wrapper",
          "TextIOWrapper",
          "BufferedReader",
          "BufferedWriter",
          "BytesIO",
          "StringIO",
          "GenericAlias",
          "TypeVar",
          "SimpleQueue",
          "Random",
          "_local");

  private static final PyType[] WITHOUT = {
    BuiltinTypes.INT, BuiltinTypes.TUPLE, BuiltinTypes.BYTES
  };

  private Referable() {}

  /** An object that can be referred to; raises TypeError for any other. */
  static PyObject check(@Nullable Object object) {
    if (object instanceof PyObject && isReferable(((PyObject) object).type())) {
      return (PyObject) object;
    }
    throw Errors.typeError(
        "cannot create weak reference to '" + PyType.of(object).name() + "' object");
  }

  private static boolean isReferable(PyType type) {
    if (!type.isUserDefined()) {
      return TYPES.contains(type.name());
    }
    for (PyType each : WITHOUT) {
      if (type.isSubtypeOf(each)) {
        return false;
      }
    }
    for (PyType each : type.order()) {
      if (each.isUserDefined()
          ? allows(each.ownMember("__slots__"))
          : TYPES.contains(each.name())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a class with these slots, which may be none, makes room for weak references. */
  private static boolean allows(@Nullable Object slots) {
    if (slots == UNBOUND) {
      return true;
    }
    if (slots instanceof String) {
      return slots.equals("__weakref__");
    }
    PyIterator names = Iteration.iterator(slots);
    return Iteration.contains(names, "__weakref__");
  }
}
