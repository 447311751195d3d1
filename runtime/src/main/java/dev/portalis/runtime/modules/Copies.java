package dev.portalis.runtime.modules;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.modules.collections.PyDeque;
import dev.portalis.runtime.modules.enums.EnumTypes;
import dev.portalis.runtime.object.Allocator;
import dev.portalis.runtime.object.Attributes;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.Identity;
import dev.portalis.runtime.object.Iteration;
import dev.portalis.runtime.object.PyBaseException;
import dev.portalis.runtime.object.PyByteArray;
import dev.portalis.runtime.object.PyBytes;
import dev.portalis.runtime.object.PyCallable;
import dev.portalis.runtime.object.PyDict;
import dev.portalis.runtime.object.PyFrozenSet;
import dev.portalis.runtime.object.PyInstance;
import dev.portalis.runtime.object.PyList;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyRange;
import dev.portalis.runtime.object.PySet;
import dev.portalis.runtime.object.PySlice;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.PyValueInstance;
import dev.portalis.runtime.object.Signature;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Shallow and deep copies. What cannot be copied is refused. */
class Copies {
  /** The copies made so far, by the identity of the original, so that what is shared stays so. */
  private final PyDict memo;

  Copies(@Nullable Object memo) {
    this.memo = memo instanceof PyDict ? (PyDict) memo : new PyDict();
  }

  static boolean isAtomic(@Nullable Object value) {
    return !(value instanceof PyObject)
        || value instanceof PyType
        || value instanceof PyCallable
        || value instanceof PyBytes
        || value instanceof PyRange
        || value instanceof PySlice
        || (value instanceof PyValueInstance && !((PyObject) value).type().isUserDefined())
        || PyType.of(value) == BuiltinTypes.ELLIPSIS
        || PyType.of(value) == BuiltinTypes.NOT_IMPLEMENTED
        || PyType.of(value) == BuiltinTypes.MODULE
        || EnumTypes.isMember(value);
  }

  static @Nullable Object shallow(@Nullable Object value) {
    Object hook = hook(value, "__copy__");
    if (hook != UNBOUND) {
      return Calls.call(Attributes.bind(hook, value, PyType.of(value)));
    }
    if (isAtomic(value)) {
      return value;
    }
    PyType type = PyType.of(value);
    if (value instanceof PyTuple || value instanceof PyFrozenSet) {
      return value;
    }
    if (value instanceof PyList && type == BuiltinTypes.LIST) {
      return ((PyList) value).copy();
    }
    if (value instanceof PyDict && type == BuiltinTypes.DICT) {
      return ((PyDict) value).copy();
    }
    if (value instanceof PySet && type == BuiltinTypes.SET) {
      return ((PySet) value).copy();
    }
    if (value instanceof PyByteArray) {
      return Calls.method(value, "copy");
    }
    if (value instanceof PyDict && !type.isUserDefined()) {
      return ((PyDict) value).copy();
    }
    PyObject original = Objects.requireNonNull((PyObject) value);
    PyObject copy = allocate(original);
    fill(original, copy);
    copyAttributes(original, copy, null);
    return copy;
  }

  static @Nullable Object hook(@Nullable Object value, String name) {
    return value instanceof PyObject && !(value instanceof PyType)
        ? PyType.of(value).lookup(name)
        : UNBOUND;
  }

  /** An object of the same type that has not been initialised. */
  static PyObject allocate(PyObject value) {
    PyType type = value.type();
    if (value instanceof PyBaseException) {
      return new PyBaseException(type, ((PyBaseException) value).arguments().toArray());
    }
    boolean plain =
        value instanceof PyInstance
            || value instanceof PyList
            || value instanceof PyDict
            || value instanceof PySet;
    Allocator allocator = type.allocator();
    if (!plain || allocator == null) {
      throw Errors.typeError("cannot copy '" + type.name() + "' object");
    }
    return allocator.allocate(type);
  }

  private static void fill(PyObject from, PyObject to) {
    if (from instanceof PyList) {
      ((PyList) to).extend(PyList.of(((PyList) from).toArray()));
    } else if (from instanceof PyDict) {
      ((PyDict) to).update(from, new PyDict());
    } else if (from instanceof PySet) {
      for (Object each : Iteration.toArray(PyTuple.of(((PySet) from).toArray()))) {
        ((PySet) to).add(each);
      }
    }
  }

  private static void copyAttributes(PyObject from, PyObject to, @Nullable Copies deep) {
    from.copySlots(to, value -> deep == null ? value : deep.deep(value));
    for (Map.Entry<Object, Object> entry : from.attributesCopy().entrySet()) {
      Object value = entry.getValue();
      to.instanceSet((String) entry.getKey(), deep == null ? value : deep.deep(value));
    }
  }

  @Nullable Object deep(@Nullable Object value) {
    if (!(value instanceof PyObject)) {
      return value;
    }
    Object known = known((PyObject) value);
    if (known != UNBOUND) {
      return known;
    }
    Object hook = hook(value, "__deepcopy__");
    if (hook != UNBOUND) {
      Object copy = Calls.call(Attributes.bind(hook, value, PyType.of(value)), memo);
      return remember((PyObject) value, copy);
    }
    if (isAtomic(value)) {
      return value;
    }
    return deepContainer((PyObject) value);
  }

  /** The copy of an object that was copied before. */
  final @Nullable Object known(PyObject value) {
    return memo.getOr(Identity.id(value), UNBOUND);
  }

  /** Notes a copy; keeps the original, so that its identity stays its own. */
  final @Nullable Object remember(PyObject value, @Nullable Object copy) {
    if (copy != value) {
      memo.setItem((Object) Identity.id(value), copy);
      Object originals = memo.getOr(Identity.id(memo), UNBOUND);
      if (originals == UNBOUND) {
        originals = new PyList();
        memo.setItem((Object) Identity.id(memo), originals);
      }
      ((PyList) Objects.requireNonNull(originals)).append(value);
    }
    return copy;
  }

  /** The copy of an object with parts. */
  final @Nullable Object deepContainer(PyObject value) {
    PyType type = value.type();
    if (value instanceof PyDeque) {
      PyDeque copy = new PyDeque(type);
      remember(value, copy);
      copy.initialize(PyTuple.EMPTY, ((PyDeque) value).maxlen());
      for (Object each : Iteration.toArray(value)) {
        copy.append(deep(each));
      }
      return copy;
    }
    if (value instanceof PyTuple) {
      return deepTuple((PyTuple) value);
    }
    if (value instanceof PyFrozenSet) {
      return remember(value, Calls.call(type, PyTuple.of(deepItems(value))));
    }
    if (value instanceof PyByteArray) {
      return remember(value, Calls.method(value, "copy"));
    }
    PyObject copy = allocate(value);
    remember(value, copy);
    if (value instanceof PyList) {
      for (Object each : ((PyList) value).toArray()) {
        ((PyList) copy).append(deep(each));
      }
    } else if (value instanceof PyDict) {
      if (!type.isUserDefined() && type != BuiltinTypes.DICT) {
        copy = ((PyDict) value).copy();
        memo.setItem((Object) Identity.id(value), copy);
      }
      for (Map.Entry<Object, Object> entry : ((PyDict) value).copy().entrySet()) {
        ((PyDict) copy).setItem(deep(entry.getKey()), deep(entry.getValue()));
      }
    } else if (value instanceof PySet) {
      for (Object each : ((PySet) value).toArray()) {
        ((PySet) copy).add(deep(each));
      }
    }
    copyAttributes(value, copy, this);
    return copy;
  }

  private @Nullable Object[] deepItems(PyObject value) {
    Object[] items = Iteration.toArray(value);
    for (int i = 0; i < items.length; i++) {
      items[i] = deep(items[i]);
    }
    return items;
  }

  private @Nullable Object deepTuple(PyTuple value) {
    Object[] items = value.toArray();
    boolean changed = false;
    for (int i = 0; i < items.length; i++) {
      Object copy = deep(items[i]);
      changed |= copy != items[i];
      items[i] = copy;
    }
    Object known = known(value);
    if (known != UNBOUND) {
      return known;
    }
    if (!changed) {
      return value;
    }
    PyType type = value.type();
    if (type == BuiltinTypes.TUPLE) {
      return remember(value, PyTuple.of(items));
    }
    Object copy =
        type.lookup("_fields") instanceof PyTuple
            ? Calls.call(type, items, Signature.NO_KEYWORDS)
            : Calls.call(type, PyTuple.of(items));
    return remember(value, copy);
  }
}
