package dev.portalis.runtime.modules.decimal;

import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.CompareOp;
import dev.portalis.runtime.object.PyDict;
import dev.portalis.runtime.object.PyIterator;
import dev.portalis.runtime.object.PyNotImplemented;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Truth;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The flags or traps of a context: a mapping of signals to truth values. */
@PyClass(value = "SignalDict", module = "decimal")
public final class PySignalDict extends PyObject {
  /** The type. */
  public static final PyType TYPE =
      PyType.builtin("SignalDict", "decimal", BuiltinTypes.OBJECT, new PySignalDictFace());

  private static final int COUNT = 9;

  /** The order in which CPython shows them. */
  private static final PyType[] ORDER = Arrays.copyOf(Signals.TYPES, COUNT);

  private final PyContext context;
  private final boolean traps;

  PySignalDict(PyContext context, boolean traps) {
    super(TYPE);
    this.context = context;
    this.traps = traps;
  }

  int bits() {
    return context.signals(traps);
  }

  private int bit(@Nullable Object signal) {
    for (int i = 0; i < ORDER.length; i++) {
      if (ORDER[i] == signal) {
        return 1 << i;
      }
    }
    throw Errors.keyError("invalid error flag");
  }

  @Override
  @PyMethod("__getitem__")
  public Object getItem(@Nullable Object key) {
    return (bits() & bit(key)) != 0;
  }

  @Override
  @PyMethod("__setitem__")
  public void setItem(@Nullable Object key, @Nullable Object value) {
    int bit = bit(key);
    context.setSignals(traps, Truth.of(value) ? bits() | bit : bits() & ~bit);
  }

  @Override
  public boolean hasLength() {
    return true;
  }

  @Override
  @PyMethod("__len__")
  public long length() {
    return COUNT;
  }

  @Override
  public boolean isIterable() {
    return true;
  }

  @Override
  @PyMethod("__iter__")
  @Returns("Iterator[object]")
  public PyIterator iterator() {
    return PyTuple.of((Object[]) ORDER).iterator();
  }

  /** {@code copy()}. */
  @PyMethod
  public PyDict copy() {
    PyDict dict = new PyDict();
    for (PyType each : ORDER) {
      dict.setItem(each, getItem(each));
    }
    return dict;
  }

  /** {@code keys()}. */
  @PyMethod
  public Object keys() {
    return copy().keys();
  }

  /** {@code values()}. */
  @PyMethod
  public Object values() {
    return copy().values();
  }

  /** {@code items()}. */
  @PyMethod
  public Object items() {
    return copy().items();
  }

  @Override
  public @Nullable Object compare(CompareOp op, @Nullable Object other) {
    if (other instanceof PySignalDict) {
      return copy().compare(op, ((PySignalDict) other).copy());
    }
    return other instanceof PyDict ? copy().compare(op, other) : PyNotImplemented.INSTANCE;
  }

  @Override
  public String repr() {
    return copy().repr();
  }
}
