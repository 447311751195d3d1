package dev.portalis.runtime.modules.dataclasses;

import dev.portalis.runtime.object.Attributes;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.PyDict;
import dev.portalis.runtime.object.PyList;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Signature;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code asdict} and {@code astuple}: data classes inside lists, tuples and dicts included. */
final class DataClassCopy {
  private final String function;
  private final @Nullable Object dictFactory;
  private final @Nullable Object tupleFactory;

  DataClassCopy(String function, @Nullable Object dictFactory, @Nullable Object tupleFactory) {
    this.function = function;
    this.dictFactory = dictFactory;
    this.tupleFactory = tupleFactory;
  }

  @Nullable Object copyInstance(@Nullable Object value) {
    PyDict fields = value instanceof PyType ? null : DataClass.fieldsOf(value);
    if (fields == null) {
      throw DataClassTable.notDataClass(function);
    }
    List<@Nullable Object> items = new ArrayList<>();
    boolean dict = function.equals("asdict");
    PyDict result = new PyDict();
    for (Map.Entry<Object, Object> entry : fields.entrySet()) {
      PyField field = (PyField) entry.getValue();
      if (field.kind != PyField.Kind.FIELD) {
        continue;
      }
      Object copied = copy(Attributes.get(value, field.name));
      result.putString(field.name, copied);
      items.add(dict ? PyTuple.of(field.name, copied) : copied);
    }
    if (dict) {
      return dictFactory == null ? result : Calls.call(dictFactory, PyList.of(items.toArray()));
    }
    return tupleFactory == null
        ? PyTuple.of(items.toArray())
        : Calls.call(tupleFactory, PyList.of(items.toArray()));
  }

  private @Nullable Object copy(@Nullable Object value) {
    if (!(value instanceof PyType) && DataClass.fieldsOf(value) != null) {
      return copyInstance(value);
    }
    PyType type = PyType.of(value);
    if (value instanceof PyTuple) {
      Object[] items = copies(((PyTuple) value).items());
      if (type == BuiltinTypes.TUPLE) {
        return PyTuple.of(items);
      }
      return type.lookup("_fields") instanceof PyTuple
          ? Calls.call(type, items, Signature.NO_KEYWORDS)
          : Calls.call(type, PyTuple.of(items));
    }
    if (value instanceof PyList) {
      PyList items = PyList.of(copies(((PyList) value).toArray()));
      return type == BuiltinTypes.LIST ? items : Calls.call(type, items);
    }
    if (value instanceof PyDict) {
      PyDict copy = new PyDict();
      for (Map.Entry<Object, Object> entry : ((PyDict) value).entrySet()) {
        copy.setItem(copy(entry.getKey()), copy(entry.getValue()));
      }
      return type == BuiltinTypes.DICT ? copy : Calls.call(type, copy);
    }
    return value;
  }

  private @Nullable Object[] copies(@Nullable Object[] items) {
    Object[] copies = new Object[items.length];
    for (int i = 0; i < copies.length; i++) {
      copies[i] = copy(items[i]);
    }
    return copies;
  }
}
