package dev.portalis.runtime.object;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.runtime.threads.Sharing;
import dev.portalis.runtime.threads.SpinGuard;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * {@code place op= value} as one step, for places that several threads can reach: nothing that
 * another thread adds in between is lost.
 *
 * <p>A step is made of values whose operators call no Python: numbers, strs, bytes and tuples of
 * the built-in types. Everything else is read, computed and stored as in CPython, where a thread
 * can come in between too.
 */
public final class SharedUpdates {
  private SharedUpdates() {}

  /** {@code variable op= right} of a variable in a cell, which has a value. */
  public static void cell(Cell cell, BinaryOp op, @Nullable Object right) {
    SpinGuard guard = Sharing.enterUpdate(cell);
    try {
      Object next = plain(op, cell.value, right);
      if (next != UNBOUND) {
        cell.value = next;
        return;
      }
    } finally {
      guard.exit();
    }
    cell.value = OperatorDispatch.inPlace(op, cell.value, right);
  }

  /** {@code object.name op= right}. */
  public static void attribute(
      @Nullable Object object, String name, BinaryOp op, @Nullable Object right) {
    if (!isPlain(right)
        || !(object instanceof PyObject)
        || !inStep((PyObject) object, name, op, right)) {
      Attributes.set(
          object, name, OperatorDispatch.inPlace(op, Attributes.get(object, name), right));
    }
  }

  private static boolean inStep(PyObject object, String name, BinaryOp op, @Nullable Object right) {
    PyType type = object.type;
    if (object instanceof PyType) {
      return type == BuiltinTypes.TYPE && inStepOfClass((PyType) object, name, op, right);
    }
    Object member = type.lookup(name);
    boolean isData = member instanceof PyObject && Attributes.isDataDescriptor(member);
    if (isData || (type.isUserDefined() && overrides(type))) {
      return false;
    }
    SpinGuard guard = Sharing.enterUpdate(object);
    try {
      Object own = object.instanceGet(name);
      Object next = plain(op, own == UNBOUND ? member : own, right);
      return next != UNBOUND && object.instanceSet(name, next);
    } finally {
      guard.exit();
    }
  }

  private static boolean overrides(PyType type) {
    Object set = type.special(Special.SETATTR);
    Object get = type.special(Special.GETATTRIBUTE);
    return (set != null && set != BuiltinTypes.objectSetAttribute())
        || (get != null && get != BuiltinTypes.objectGetAttribute());
  }

  private static boolean inStepOfClass(
      PyType type, String name, BinaryOp op, @Nullable Object right) {
    if (!type.isUserDefined()) {
      return false;
    }
    SpinGuard guard = Sharing.enterUpdate(type);
    try {
      Object next = plain(op, type.lookup(name), right);
      if (next == UNBOUND) {
        return false;
      }
      type.setAttribute(name, next);
      return true;
    } finally {
      guard.exit();
    }
  }

  /** {@code container[key] op= right}. */
  public static void item(
      @Nullable Object container, @Nullable Object key, BinaryOp op, @Nullable Object right) {
    boolean simple = isPlain(key) && isPlain(right);
    if (simple && container instanceof PyObject && !((PyObject) container).type.isUserDefined()) {
      PyObject own = (PyObject) container;
      boolean absent = own instanceof PyDict && ((PyDict) own).lookup(key) == UNBOUND;
      // What is not there raises, or the class has a value for it.
      Object missing = absent ? own.getItem(key) : UNBOUND;
      if (inStep(own, key, op, right, missing)) {
        return;
      }
    }
    Items.set(container, key, OperatorDispatch.inPlace(op, Items.get(container, key), right));
  }

  /** {@code counter[key] op= by}, where missing counts are 0; false where that is no step. */
  public static boolean count(
      PyDict counter, @Nullable Object key, BinaryOp op, @Nullable Object by) {
    return isPlain(key) && isPlain(by) && inStep(counter, key, op, by, 0L);
  }

  private static boolean inStep(
      PyObject container,
      @Nullable Object key,
      BinaryOp op,
      @Nullable Object right,
      @Nullable Object missing) {
    SpinGuard guard = Sharing.enterUpdate(container);
    try {
      Object before =
          container instanceof PyDict ? ((PyDict) container).lookup(key) : container.getItem(key);
      Object next = plain(op, before == UNBOUND ? missing : before, right);
      if (next == UNBOUND) {
        return false;
      }
      container.setItem(key, next);
      return true;
    } finally {
      guard.exit();
    }
  }

  /** {@code left op= right} of values whose operators call no Python; UNBOUND for all others. */
  public static @Nullable Object plain(BinaryOp op, @Nullable Object left, @Nullable Object right) {
    boolean formats = op == BinaryOp.MOD && !isNumber(left);
    return isPlain(left) && isPlain(right) && !formats ? apply(op, left, right) : UNBOUND;
  }

  private static @Nullable Object apply(
      BinaryOp op, @Nullable Object left, @Nullable Object right) {
    switch (op) {
      case ADD:
        return Operators.iadd(left, right);
      case SUB:
        return Operators.isub(left, right);
      case MUL:
        return Operators.imul(left, right);
      default:
        return OperatorDispatch.inPlace(op, left, right);
    }
  }

  private static boolean isNumber(@Nullable Object value) {
    return value instanceof Long
        || value instanceof Double
        || value instanceof Boolean
        || value instanceof BigInteger;
  }

  private static boolean isPlain(@Nullable Object value) {
    if (isNumber(value) || value instanceof String) {
      return true;
    }
    if (value instanceof PyTuple && ((PyTuple) value).type == BuiltinTypes.TUPLE) {
      for (Object each : ((PyTuple) value).items()) {
        if (!isPlain(each)) {
          return false;
        }
      }
      return true;
    }
    return value instanceof PyBytes && ((PyBytes) value).type == BuiltinTypes.BYTES;
  }
}
