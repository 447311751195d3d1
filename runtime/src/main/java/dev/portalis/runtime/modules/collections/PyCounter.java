package dev.portalis.runtime.modules.collections;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.KeywordArguments;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyClassMethod;
import dev.portalis.annotations.library.PyInit;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.error.PyException;
import dev.portalis.runtime.object.BinaryOp;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.CompareOp;
import dev.portalis.runtime.object.Comparison;
import dev.portalis.runtime.object.Convert;
import dev.portalis.runtime.object.Iteration;
import dev.portalis.runtime.object.Operators;
import dev.portalis.runtime.object.PyDict;
import dev.portalis.runtime.object.PyIterator;
import dev.portalis.runtime.object.PyList;
import dev.portalis.runtime.object.PyNotImplemented;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.SharedUpdates;
import dev.portalis.runtime.object.UnaryOp;
import dev.portalis.runtime.threads.Sharing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code collections.Counter}.
 *
 * @see <a href="https://docs.python.org/3.12/library/collections.html#collections.Counter">
 *     Counter</a>
 */
@PyClass(value = "Counter", module = "collections", pure = true)
public final class PyCounter extends PyDict {
  /** {@code collections.Counter}. */
  public static final PyType TYPE =
      PyType.builtin("Counter", "collections", BuiltinTypes.DICT, new PyCounterFace());

  static {
    TYPE.setInstanceDict(true);
  }

  /** An empty counter. */
  public PyCounter(PyType type) {
    super(type);
  }

  /** {@code Counter(iterable, **counts)}. */
  @PyInit
  public void count(@Default("null") @Nullable Object iterable, @KeywordArguments PyDict keywords) {
    addCounts(iterable, keywords, BinaryOp.ADD);
  }

  private void addCounts(@Nullable Object source, PyDict keywords, BinaryOp op) {
    if (source instanceof PyDict) {
      for (Map.Entry<Object, Object> entry : ((PyDict) source).copy().entrySet()) {
        change(entry.getKey(), op, entry.getValue());
      }
    } else if (source != null) {
      PyIterator items = Iteration.iterator(source);
      for (Object each = items.advance(); each != UNBOUND; each = items.advance()) {
        change(each, op, 1L);
      }
    }
    if (keywords.size() > 0) {
      addCounts(keywords, new PyDict(), op);
    }
  }

  private void change(@Nullable Object key, BinaryOp op, @Nullable Object by) {
    if (Sharing.isActive() && SharedUpdates.count(this, key, op, by)) {
      return;
    }
    Object known = lookup(key);
    if (known == UNBOUND && op == BinaryOp.ADD && by instanceof Long) {
      setItem(key, by);
    } else {
      setItem(key, Operators.binary(op, known == UNBOUND ? (Object) 0L : known, by));
    }
  }

  @Override
  protected @Nullable Object missing(@Nullable Object key) {
    return 0L;
  }

  /** {@code __missing__(key)}. */
  @PyMethod("__missing__")
  public long missingCount(@Named @Nullable Object key) {
    return 0;
  }

  @Override
  @PyMethod("__delitem__")
  public void deleteItem(@Nullable Object key) {
    take(key);
  }

  /** {@code update(iterable, **counts)}. */
  @PyMethod("update")
  public void updateCounts(
      @Default("null") @Nullable Object iterable, @KeywordArguments PyDict keywords) {
    addCounts(iterable, keywords, BinaryOp.ADD);
  }

  /** {@code subtract(iterable, **counts)}. */
  @PyMethod
  public void subtract(
      @Default("null") @Nullable Object iterable, @KeywordArguments PyDict keywords) {
    addCounts(iterable, keywords, BinaryOp.SUB);
  }

  /** {@code most_common(n)}. */
  @PyMethod
  @Returns("list[tuple[K, int]]")
  public PyList mostCommon(@Named @Default("null") @Nullable Object n) {
    List<PyTuple> pairs = pairs();
    pairs.sort(new ByCount());
    Object count = n == null ? null : Convert.toInt(n);
    long size = count instanceof Long ? Math.max(0, (Long) count) : pairs.size();
    return PyList.of(pairs.subList(0, (int) Math.min(size, pairs.size())).toArray());
  }

  private List<PyTuple> pairs() {
    List<PyTuple> pairs = new ArrayList<>();
    for (Map.Entry<Object, Object> entry : entrySet()) {
      pairs.add(PyTuple.of(entry.getKey(), entry.getValue()));
    }
    return pairs;
  }

  private static final class ByCount implements Comparator<PyTuple> {
    @Override
    public int compare(PyTuple a, PyTuple b) {
      return Comparison.NATURAL.compare(b.get(1), a.get(1));
    }
  }

  /** {@code elements()}. */
  @PyMethod
  @Returns("Iterator[K]")
  public PyIterator elements() {
    List<@Nullable Object> all = new ArrayList<>();
    for (PyTuple pair : pairs()) {
      long count = Convert.toIndex(pair.get(1));
      for (long i = 0; i < count; i++) {
        all.add(pair.get(0));
      }
    }
    return PyTuple.of(all.toArray()).iterator();
  }

  /** {@code total()}. */
  @PyMethod
  @Returns("int")
  public @Nullable Object total() {
    Object total = 0L;
    for (PyTuple pair : pairs()) {
      total = Operators.add(total, pair.get(1));
    }
    return total;
  }

  /** {@code copy()}. */
  @Override
  @PyMethod
  @Returns("Self")
  public PyCounter copy() {
    PyCounter copy = new PyCounter(type());
    copy.update(this, new PyDict());
    return copy;
  }

  /** {@code Counter.fromkeys} is not defined. */
  @PyClassMethod("fromkeys")
  public static @Nullable Object fromKeys(
      PyType cls, @Nullable Object iterable, @Default("null") @Nullable Object v) {
    throw Errors.notImplemented("Counter.fromkeys() is undefined.  Use Counter(iterable) instead.");
  }

  private static boolean isPositive(@Nullable Object count) {
    return Comparison.test(CompareOp.GT, count, 0L);
  }

  @Override
  public @Nullable Object binary(BinaryOp op, @Nullable Object right) {
    if (!(right instanceof PyCounter)) {
      return PyNotImplemented.INSTANCE;
    }
    PyCounter other = (PyCounter) right;
    PyCounter result = new PyCounter(TYPE);
    for (PyTuple pair : pairs()) {
      Object key = pair.get(0);
      Object count = combined(op, pair.get(1), other.getItem(key));
      if (count == UNBOUND) {
        return PyNotImplemented.INSTANCE;
      }
      if (isPositive(count)) {
        result.setItem(key, count);
      }
    }
    for (PyTuple pair : other.pairs()) {
      Object key = pair.get(0);
      if (op != BinaryOp.AND && lookup(key) == UNBOUND) {
        Object count = combined(op, 0L, pair.get(1));
        if (isPositive(count)) {
          result.setItem(key, count);
        }
      }
    }
    return result;
  }

  private static @Nullable Object combined(BinaryOp op, @Nullable Object a, @Nullable Object b) {
    switch (op) {
      case ADD:
      case SUB:
        return Operators.binary(op, a, b);
      case AND:
        return Comparison.less(a, b) ? a : b;
      case OR:
        return Comparison.less(a, b) ? b : a;
      default:
        return UNBOUND;
    }
  }

  @Override
  public @Nullable Object inplace(BinaryOp op, @Nullable Object right) {
    Object result = binary(op, right);
    if (result instanceof PyCounter) {
      // What stays keeps its place, as where counts are changed one by one.
      PyCounter counts = (PyCounter) result;
      for (PyTuple pair : pairs()) {
        if (counts.lookup(pair.get(0)) == UNBOUND) {
          take(pair.get(0));
        }
      }
      update(counts, new PyDict());
      return this;
    }
    return result;
  }

  @Override
  public @Nullable Object unary(UnaryOp op) {
    if (op != UnaryOp.POS && op != UnaryOp.NEG) {
      return super.unary(op);
    }
    PyCounter result = new PyCounter(TYPE);
    for (PyTuple pair : pairs()) {
      Object count = op == UnaryOp.POS ? pair.get(1) : Operators.neg(pair.get(1));
      if (isPositive(count)) {
        result.setItem(pair.get(0), count);
      }
    }
    return result;
  }

  /** Counters are equal, or one within the other, if all counts are; what is absent counts 0. */
  @Override
  public @Nullable Object compare(CompareOp op, @Nullable Object other) {
    if (!(other instanceof PyCounter)) {
      return super.compare(op, other);
    }
    PyCounter counts = (PyCounter) other;
    switch (op) {
      case EQ:
        return all(CompareOp.EQ, counts);
      case NE:
        return !all(CompareOp.EQ, counts);
      case LE:
        return all(CompareOp.LE, counts);
      case LT:
        return all(CompareOp.LE, counts) && !all(CompareOp.EQ, counts);
      case GE:
        return all(CompareOp.GE, counts);
      default:
        return all(CompareOp.GE, counts) && !all(CompareOp.EQ, counts);
    }
  }

  private boolean all(CompareOp op, PyCounter other) {
    for (PyTuple pair : pairs()) {
      if (!Comparison.test(op, pair.get(1), other.getItem(pair.get(0)))) {
        return false;
      }
    }
    for (PyTuple pair : other.pairs()) {
      if (!Comparison.test(op, getItem(pair.get(0)), pair.get(1))) {
        return false;
      }
    }
    return true;
  }

  @Override
  public String repr() {
    if (size() == 0) {
      return type().name() + "()";
    }
    PyDict shown = new PyDict();
    try {
      for (Object pair : Iteration.toArray(mostCommon(null))) {
        shown.setItem(((PyTuple) pair).get(0), ((PyTuple) pair).get(1));
      }
    } catch (PyException e) {
      // Counts that cannot be compared are shown as they are.
      shown.update(this, new PyDict());
    }
    return type().name() + "(" + shown.repr() + ")";
  }
}
