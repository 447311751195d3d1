package dev.portalis.runtime.interop;

import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.Items;
import dev.portalis.runtime.object.Iteration;
import dev.portalis.runtime.object.PyBytes;
import dev.portalis.runtime.object.PyDict;
import dev.portalis.runtime.object.PyList;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PySet;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.threads.message.MessageCodec;
import dev.portalis.threads.message.ValueModel;
import org.jspecify.annotations.Nullable;

/**
 * Python's values in messages between threads that share no memory. Objects of the built-in classes
 * themselves are copied; those of other classes, subclasses of these too, need a codec each.
 */
public final class PythonValues implements ValueModel {
  private PythonValues() {}

  /** A codec for None, numbers, strings, bytes, and the built-in collections. */
  public static MessageCodec codec() {
    return new MessageCodec(new PythonValues())
        .register(PythonRecords.BYTEARRAY)
        .register(PythonRecords.FROZENSET)
        .register(PythonRecords.COMPLEX)
        .register(PythonRecords.RANGE);
  }

  @Override
  public Kind kind(Object value) {
    if (!(value instanceof PyObject) || ((PyObject) value).type().isUserDefined()) {
      return Kind.OTHER;
    }
    if (value instanceof PyList) {
      return Kind.LIST;
    }
    if (value instanceof PyDict) {
      return ((PyDict) value).type() == BuiltinTypes.DICT ? Kind.DICT : Kind.OTHER;
    }
    if (value instanceof PyTuple) {
      return ((PyTuple) value).type() == BuiltinTypes.TUPLE ? Kind.TUPLE : Kind.OTHER;
    }
    if (value instanceof PyBytes) {
      return Kind.BYTES;
    }
    return value instanceof PySet ? Kind.SET : Kind.OTHER;
  }

  @Override
  public byte[] bytes(Object value) {
    return ((PyBytes) value).toByteArray();
  }

  @Override
  public @Nullable Object[] elements(Object value) {
    @Nullable Object[] elements = Iteration.toArray(value);
    if (!(value instanceof PyDict)) {
      return elements;
    }
    @Nullable Object[] flat = new @Nullable Object[2 * elements.length];
    for (int i = 0; i < elements.length; i++) {
      flat[2 * i] = elements[i];
      flat[2 * i + 1] = Items.get(value, elements[i]);
    }
    return flat;
  }

  @Override
  public Object newBytes(byte[] content) {
    return PyBytes.of(content);
  }

  @Override
  public Object newCollection(Kind kind) {
    switch (kind) {
      case LIST:
        return new PyList();
      case SET:
        return new PySet();
      default:
        return new PyDict();
    }
  }

  @Override
  public void fill(Object collection, @Nullable Object[] elements) {
    if (collection instanceof PyList) {
      for (Object each : elements) {
        ((PyList) collection).append(each);
      }
    } else if (collection instanceof PySet) {
      for (Object each : elements) {
        ((PySet) collection).add(each);
      }
    } else {
      for (int i = 0; i < elements.length; i += 2) {
        Items.set(collection, elements[i], elements[i + 1]);
      }
    }
  }

  @Override
  public Object newTuple(@Nullable Object[] elements) {
    return PyTuple.of(elements);
  }
}
