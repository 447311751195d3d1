package dev.portalis.runtime.modules.collections;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.CompareOp;
import dev.portalis.runtime.object.Comparison;
import dev.portalis.runtime.object.Iteration;
import dev.portalis.runtime.object.PyDict;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Texts;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code collections.OrderedDict}. */
@PyClass(value = "OrderedDict", module = "collections")
public final class PyOrderedDict extends PyDict {
  /** {@code collections.OrderedDict}. */
  public static final PyType TYPE =
      PyType.builtin("OrderedDict", "collections", BuiltinTypes.DICT, new PyOrderedDictFace());

  static {
    TYPE.setInstanceDict(true);
  }

  /** An empty dict. */
  public PyOrderedDict(PyType type) {
    super(type);
  }

  /** {@code move_to_end(key, last)}. */
  @PyMethod
  public void moveToEnd(@Named @Nullable Object key, @Named @Default("true") boolean last) {
    if (last ? !moveLast(key) : !moveFirst(key)) {
      throw Errors.keyError(key);
    }
  }

  /** {@code popitem(last)}. */
  @PyMethod("popitem")
  @Returns("tuple[K, V]")
  public PyTuple popItem(@Named @Default("true") boolean last) {
    if (last) {
      if (size() == 0) {
        throw Errors.keyError("dictionary is empty");
      }
      return popItem();
    }
    PyTuple first = takeFirst();
    if (first == null) {
      throw Errors.keyError("dictionary is empty");
    }
    return first;
  }

  /** {@code copy()}. */
  @Override
  @PyMethod
  @Returns("Self")
  public PyOrderedDict copy() {
    PyOrderedDict copy = new PyOrderedDict(type());
    copy.update(this, new PyDict());
    return copy;
  }

  @Override
  public @Nullable Object compare(CompareOp op, @Nullable Object other) {
    Object equal = Objects.requireNonNull(super.compare(op, other));
    if (!(other instanceof PyOrderedDict) || (op != CompareOp.EQ && op != CompareOp.NE)) {
      return equal;
    }
    if (equal.equals(op == CompareOp.NE)) {
      return equal;
    }
    boolean sameOrder =
        Comparison.equal(PyTuple.of(Iteration.toArray(this)), PyTuple.of(Iteration.toArray(other)));
    return sameOrder == (op == CompareOp.EQ);
  }

  @Override
  public String repr() {
    if (size() == 0) {
      return type().name() + "()";
    }
    if (!Texts.enterRepr(this)) {
      return "...";
    }
    try {
      PyDict plain = new PyDict();
      plain.update(this, new PyDict());
      return type().name() + "(" + plain.repr() + ")";
    } finally {
      Texts.leaveRepr(this);
    }
  }
}
