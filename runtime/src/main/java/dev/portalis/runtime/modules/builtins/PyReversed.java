package dev.portalis.runtime.modules.builtins;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyNew;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.error.ErrorKind;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.error.PyException;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.Exceptions;
import dev.portalis.runtime.object.Items;
import dev.portalis.runtime.object.PyIterator;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Special;
import org.jspecify.annotations.Nullable;

/** {@code reversed(sequence)} for what has no {@code __reversed__}. */
@PyClass(value = "reversed", bases = "iterator")
public final class PyReversed extends PyIterator {
  /** {@code reversed}. */
  public static final PyType TYPE =
      PyType.builtin("reversed", "builtins", BuiltinTypes.ITERATOR, new PyReversedFace());

  private final @Nullable Object sequence;
  private long index;

  private PyReversed(PyType type, @Nullable Object sequence, long length) {
    super(type);
    this.sequence = sequence;
    this.index = length - 1;
  }

  /** {@code reversed(sequence)}: what {@code __reversed__} gives, or an iterator from the end. */
  @PyNew
  @Returns("Iterator[sequence.T]")
  public static @Nullable Object make(PyType cls, @Nullable Object sequence) {
    PyType type = PyType.of(sequence);
    Object method = type.special(Special.REVERSED);
    if (method != null) {
      return Calls.callSpecial(method, sequence);
    }
    if (type.forbids(Special.REVERSED) || !isSequence(sequence, type)) {
      throw Errors.typeError("'" + type.name() + "' object is not reversible");
    }
    return new PyReversed(cls, sequence, Items.length(sequence));
  }

  private static boolean isSequence(@Nullable Object value, PyType type) {
    if (value instanceof String) {
      return true;
    }
    return value instanceof PyObject
        && !type.isSubtypeOf(BuiltinTypes.DICT)
        && type.special(Special.GETITEM) != null
        && type.special(Special.LEN) != null;
  }

  @Override
  public @Nullable Object advance() {
    if (index < 0) {
      return UNBOUND;
    }
    try {
      return Items.get(sequence, index--);
    } catch (PyException e) {
      if (Exceptions.matches(e, ErrorKind.INDEX_ERROR)
          || Exceptions.matches(e, ErrorKind.STOP_ITERATION)) {
        index = -1;
        return UNBOUND;
      }
      throw e;
    }
  }

  @Override
  public long lengthHint() {
    return index + 1;
  }
}
