package dev.portalis.runtime.object;

import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.number.Ints;
import dev.portalis.runtime.text.Strings;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Rich comparison.
 *
 * @see <a href="https://docs.python.org/3.12/reference/expressions.html#value-comparisons">Value
 *     comparisons</a>
 */
public final class Comparison {
  /** The order of Python values by {@code <}, for Java's sorting. */
  public static final Comparator<@Nullable Object> NATURAL = new Natural();

  private Comparison() {}

  private static final class Natural implements Comparator<@Nullable Object> {
    @Override
    public int compare(@Nullable Object a, @Nullable Object b) {
      if (less(a, b)) {
        return -1;
      }
      return less(b, a) ? 1 : 0;
    }
  }

  /** {@code a == b}, as a truth value. */
  public static boolean equal(@Nullable Object a, @Nullable Object b) {
    if (a instanceof Long && b instanceof Long) {
      return ((Long) a).longValue() == ((Long) b).longValue();
    }
    if (a instanceof String && b instanceof String) {
      return a.equals(b);
    }
    if (a instanceof Double && b instanceof Double) {
      return ((Double) a).doubleValue() == ((Double) b).doubleValue();
    }
    if (a instanceof PyTuple
        && b instanceof PyTuple
        && PyTuple.arePlain((PyTuple) a, (PyTuple) b)) {
      return PyTuple.equal((PyTuple) a, (PyTuple) b);
    }
    Object result = rich(CompareOp.EQ, a, b);
    return result == PyNotImplemented.INSTANCE ? Identity.same(a, b) : Truth.of(result);
  }

  /** {@code a is b or a == b}: how containers compare their items. A NaN is itself. */
  public static boolean identicalOrEqual(@Nullable Object a, @Nullable Object b) {
    return a == b || equal(a, b) || (a instanceof Double && a.equals(b));
  }

  /** {@code a != b}, as a truth value. */
  public static boolean notEqual(@Nullable Object a, @Nullable Object b) {
    if (a instanceof Long && b instanceof Long) {
      return ((Long) a).longValue() != ((Long) b).longValue();
    }
    if (a instanceof String && b instanceof String) {
      return !a.equals(b);
    }
    Object result = rich(CompareOp.NE, a, b);
    return result == PyNotImplemented.INSTANCE ? !Identity.same(a, b) : Truth.of(result);
  }

  /** {@code a < b}, as a truth value. */
  public static boolean less(@Nullable Object a, @Nullable Object b) {
    if (a instanceof Long && b instanceof Long) {
      return (Long) a < (Long) b;
    }
    if (a instanceof Double && b instanceof Double) {
      return (Double) a < (Double) b;
    }
    if (a instanceof String && b instanceof String) {
      return Strings.compare((String) a, (String) b) < 0;
    }
    if (a instanceof PyTuple
        && b instanceof PyTuple
        && PyTuple.arePlain((PyTuple) a, (PyTuple) b)) {
      return PyTuple.less((PyTuple) a, (PyTuple) b);
    }
    return Truth.of(compare(CompareOp.LT, a, b));
  }

  /** Any comparison, as a truth value. */
  public static boolean test(CompareOp op, @Nullable Object a, @Nullable Object b) {
    if (a instanceof Long && b instanceof Long) {
      return longs(op, (Long) a, (Long) b);
    }
    if (a instanceof Double && b instanceof Double) {
      return doubles(op, (Double) a, (Double) b);
    }
    return Truth.of(compare(op, a, b));
  }

  /** {@code a op b} with whatever value the special method gives. */
  public static @Nullable Object compare(CompareOp op, @Nullable Object a, @Nullable Object b) {
    if (a instanceof Long && b instanceof Long) {
      return longs(op, (Long) a, (Long) b);
    }
    Object result = rich(op, a, b);
    if (result != PyNotImplemented.INSTANCE) {
      return result;
    }
    if (op == CompareOp.EQ) {
      return Identity.same(a, b);
    }
    if (op == CompareOp.NE) {
      return !Identity.same(a, b);
    }
    throw Errors.typeError(
        "'"
            + op.symbol()
            + "' not supported between instances of '"
            + PyType.of(a).shownName()
            + "' and '"
            + PyType.of(b).shownName()
            + "'");
  }

  /** Both operands' methods; {@link PyNotImplemented#INSTANCE} where neither can do it. */
  public static @Nullable Object rich(CompareOp op, @Nullable Object a, @Nullable Object b) {
    if (!(a instanceof PyObject) && !(b instanceof PyObject)) {
      return javaValues(op, a, b);
    }
    PyType left = PyType.of(a);
    PyType right = PyType.of(b);
    boolean reflectedFirst = left != right && right.isSubtypeOf(left);
    if (reflectedFirst) {
      Object result = half(op.reflected(), b, a);
      if (result != PyNotImplemented.INSTANCE) {
        return result;
      }
    }
    Object result = half(op, a, b);
    if (result != PyNotImplemented.INSTANCE || reflectedFirst) {
      return result;
    }
    return half(op.reflected(), b, a);
  }

  private static @Nullable Object half(CompareOp op, @Nullable Object a, @Nullable Object b) {
    if (!(a instanceof PyObject)) {
      return javaValues(op, a, b);
    }
    PyObject object = (PyObject) a;
    if (!object.type.isUserDefined()) {
      return object.compare(op, b);
    }
    Special special = special(op);
    Object method = object.type.special(special);
    if (method == null) {
      return PyNotImplemented.INSTANCE;
    }
    return OperatorDispatch.isInherited(method, object.type, special)
        ? object.compare(op, b)
        : Calls.callSpecial(method, object, b);
  }

  static Special special(CompareOp op) {
    switch (op) {
      case LT:
        return Special.LT;
      case LE:
        return Special.LE;
      case EQ:
        return Special.EQ;
      case NE:
        return Special.NE;
      case GT:
        return Special.GT;
      default:
        return Special.GE;
    }
  }

  /** Compares None, bools, ints, floats and strs; the second may be anything. */
  static Object javaValues(CompareOp op, @Nullable Object a, @Nullable Object b) {
    if (a instanceof String) {
      String other = Convert.stringOrNull(b);
      if (other == null) {
        return PyNotImplemented.INSTANCE;
      }
      return op == CompareOp.EQ
          ? a.equals(other)
          : op == CompareOp.NE ? !a.equals(other) : op.test(Strings.compare((String) a, other));
    }
    if (a == null) {
      boolean equality = op == CompareOp.EQ || op == CompareOp.NE;
      return b == null && equality ? (Object) (op == CompareOp.EQ) : PyNotImplemented.INSTANCE;
    }
    Object x = Convert.numberOrNull(a);
    Object y = Convert.numberOrNull(b);
    if (x == null || y == null) {
      return PyNotImplemented.INSTANCE;
    }
    return numbers(op, x, y);
  }

  private static boolean numbers(CompareOp op, Object x, Object y) {
    if (x instanceof Double) {
      return y instanceof Double
          ? doubles(op, (Double) x, (Double) y)
          : doubleWithInt(op, (Double) x, y);
    }
    if (y instanceof Double) {
      return doubleWithInt(op.reflected(), (Double) y, x);
    }
    return op.test(Ints.compare(x, y));
  }

  private static boolean longs(CompareOp op, long x, long y) {
    switch (op) {
      case LT:
        return x < y;
      case LE:
        return x <= y;
      case EQ:
        return x == y;
      case NE:
        return x != y;
      case GT:
        return x > y;
      default:
        return x >= y;
    }
  }

  private static boolean doubles(CompareOp op, double x, double y) {
    switch (op) {
      case LT:
        return x < y;
      case LE:
        return x <= y;
      case EQ:
        return x == y;
      case NE:
        return x != y;
      case GT:
        return x > y;
      default:
        return x >= y;
    }
  }

  private static boolean doubleWithInt(CompareOp op, double x, Object y) {
    if (Double.isNaN(x)) {
      return op == CompareOp.NE;
    }
    return op.test(-Ints.compare(y, x));
  }
}
