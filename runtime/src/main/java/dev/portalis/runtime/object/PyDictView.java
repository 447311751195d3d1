package dev.portalis.runtime.object;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A live view of a dict. */
public abstract class PyDictView extends PyCollection {
  final PyDict dict;

  PyDictView(PyType type, PyDict dict) {
    super(type);
    this.dict = dict;
  }

  /** The dict, read-only, as {@code mapping}. */
  protected final PyMappingProxy proxy() {
    return new PyMappingProxy(dict);
  }

  @Override
  public final int size() {
    return dict.size();
  }

  @Override
  public long length() {
    return dict.length();
  }

  @Override
  public String repr() {
    if (!Texts.enterRepr(this)) {
      return "...";
    }
    try {
      return type.name() + "(" + PyList.of(toArray()).repr() + ")";
    } finally {
      Texts.leaveRepr(this);
    }
  }

  /** The set-like operations of keys and items. */
  @Nullable Object setOperation(BinaryOp op, @Nullable Object left, @Nullable Object right) {
    switch (op) {
      case SUB:
        return difference(left, right);
      case AND:
        return left instanceof PyDictView
            ? intersection((PyDictView) left, right)
            : intersection((PyDictView) Objects.requireNonNull(right), left);
      case OR:
        return union(left, right);
      case XOR:
        return symmetricDifference(left, right);
      default:
        return PyNotImplemented.INSTANCE;
    }
  }

  private static PySet toSet(@Nullable Object operand) {
    return operand instanceof PyDictKeys
        ? PySet.from(((PyDictKeys) operand).dict)
        : PySet.from(operand);
  }

  private static Object difference(@Nullable Object left, @Nullable Object right) {
    PySet result = toSet(left);
    result.differenceUpdate(right);
    return result;
  }

  private static Object union(@Nullable Object left, @Nullable Object right) {
    PySet result = toSet(left);
    result.update(right);
    return result;
  }

  private static Object symmetricDifference(@Nullable Object left, @Nullable Object right) {
    PySet result = toSet(left);
    result.symmetricDifferenceUpdate(right);
    return result;
  }

  private static Object intersection(PyDictView view, @Nullable Object other) {
    PyDictView self = view;
    Object items = other;
    if (other instanceof PySet
        && ((PySet) other).type() == BuiltinTypes.SET
        && self.size() <= ((PySet) other).size()) {
      return ((PySet) other).intersection(self);
    }
    if (other instanceof PyDictView
        && !(other instanceof PyDictValues)
        && ((PyDictView) other).size() > self.size()) {
      self = (PyDictView) other;
      items = view;
    }
    PySet result = new PySet();
    PyIterator iterator = Iteration.iterator(items);
    for (Object e = iterator.advance(); e != Unbound.UNBOUND; e = iterator.advance()) {
      if (self.contains(e)) {
        result.addItem(e);
      }
    }
    return result;
  }

  /** Compares as sets compare. */
  @Nullable Object compareAsSet(CompareOp op, @Nullable Object other) {
    if (!(other instanceof PySetBase)
        && !(other instanceof PyDictKeys)
        && !(other instanceof PyDictItems)) {
      return PyNotImplemented.INSTANCE;
    }
    PyCollection right = (PyCollection) other;
    switch (op) {
      case EQ:
        return size() == right.size() && allIn(this, right);
      case NE:
        return !(size() == right.size() && allIn(this, right));
      case LT:
        return size() < right.size() && allIn(this, right);
      case LE:
        return size() <= right.size() && allIn(this, right);
      case GT:
        return size() > right.size() && allIn(right, this);
      default:
        return size() >= right.size() && allIn(right, this);
    }
  }

  private static boolean allIn(PyCollection items, PyCollection container) {
    PyIterator iterator = items.iterator();
    for (Object e = iterator.advance(); e != Unbound.UNBOUND; e = iterator.advance()) {
      if (!Items.contains(container, e)) {
        return false;
      }
    }
    return true;
  }

  /** {@code isdisjoint}. */
  boolean sharesNothing(@Nullable Object other) {
    if (other == this) {
      return size() == 0;
    }
    PyDictView self = this;
    Object items = other;
    if ((other instanceof PySetBase || other instanceof PyDictView)
        && Items.length(other) > size()) {
      items = this;
      PyIterator iterator = iterator();
      for (Object e = iterator.advance(); e != Unbound.UNBOUND; e = iterator.advance()) {
        if (Items.contains(other, e)) {
          return false;
        }
      }
      return true;
    }
    PyIterator iterator = Iteration.iterator(items);
    for (Object e = iterator.advance(); e != Unbound.UNBOUND; e = iterator.advance()) {
      if (self.contains(e)) {
        return false;
      }
    }
    return true;
  }
}
