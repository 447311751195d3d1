package dev.portalis.runtime.object;

import dev.portalis.annotations.library.PyMethod;
import dev.portalis.annotations.library.Returns;
import dev.portalis.annotations.library.Stores;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.threads.SpinGuard;
import java.util.AbstractList;
import java.util.Collection;
import java.util.List;
import java.util.ListIterator;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A list as a {@link List} of Java, and its operators. */
abstract class JavaList extends ListStorage implements List<@Nullable Object> {
  JavaList(PyType type) {
    super(type);
  }

  private PyList self() {
    return (PyList) this;
  }

  @Override
  public @Nullable Object get(int index) {
    Object item = itemOrEnd(Objects.checkIndex(index, size()));
    return item == Unbound.UNBOUND ? get((long) index) : item;
  }

  @Override
  public @Nullable Object set(int index, @Nullable Object item) {
    Object before = get(index);
    set((long) index, item);
    return before;
  }

  @Override
  public boolean add(@Nullable Object item) {
    self().append(item);
    return true;
  }

  @Override
  public void add(int index, @Nullable Object item) {
    Objects.checkIndex(index, size + 1);
    self().insert(index, item);
  }

  @Override
  public boolean addAll(int index, Collection<? extends @Nullable Object> items) {
    Objects.checkIndex(index, size + 1);
    SpinGuard guard = Steps.enter(this);
    try {
      ListSlices.insert(this, index, PyList.of(items.toArray()));
    } finally {
      Steps.exit(guard);
    }
    return !items.isEmpty();
  }

  @Override
  public @Nullable Object remove(int index) {
    Objects.checkIndex(index, size);
    return self().pop(index);
  }

  @Override
  public boolean remove(@Nullable Object item) {
    int index = indexOf(item);
    if (index < 0) {
      return false;
    }
    self().pop(index);
    return true;
  }

  @Override
  public boolean removeIf(Predicate<? super @Nullable Object> filter) {
    PyList kept = new PyList();
    PyIterator items = iterator();
    for (Object each = items.advance(); each != Unbound.UNBOUND; each = items.advance()) {
      if (!filter.test(each)) {
        kept.append(each);
      }
    }
    boolean changed = kept.size < size;
    SpinGuard guard = Steps.enter(this);
    try {
      adopt(kept);
    } finally {
      Steps.exit(guard);
    }
    return changed;
  }

  @Override
  public int indexOf(@Nullable Object item) {
    return find(item, 0, Long.MAX_VALUE);
  }

  @Override
  public int lastIndexOf(@Nullable Object item) {
    int last = -1;
    for (int at = indexOf(item); at >= 0; at = find(item, at + 1, Long.MAX_VALUE)) {
      last = at;
    }
    return last;
  }

  @Override
  public ListIterator<@Nullable Object> listIterator() {
    return new View().listIterator();
  }

  @Override
  public ListIterator<@Nullable Object> listIterator(int index) {
    return new View().listIterator(index);
  }

  @Override
  public List<@Nullable Object> subList(int from, int to) {
    return new View().subList(from, to);
  }

  /** What Java's own abstract list makes iterators and parts of. */
  private final class View extends AbstractList<@Nullable Object> {
    @Override
    public int size() {
      return size;
    }

    @Override
    public @Nullable Object get(int index) {
      return JavaList.this.get(index);
    }

    @Override
    public @Nullable Object set(int index, @Nullable Object item) {
      return JavaList.this.set(index, item);
    }

    @Override
    public void add(int index, @Nullable Object item) {
      modCount++;
      JavaList.this.add(index, item);
    }

    @Override
    public @Nullable Object remove(int index) {
      modCount++;
      return JavaList.this.remove(index);
    }
  }

  @Override
  public @Nullable Object compare(CompareOp op, @Nullable Object other) {
    return other instanceof PyList
        ? ListSlices.compare(op, this, (PyList) other)
        : PyNotImplemented.INSTANCE;
  }

  @Override
  public @Nullable Object binary(BinaryOp op, @Nullable Object right) {
    if (op == BinaryOp.ADD && right instanceof PyList) {
      return plus((PyList) right);
    }
    return op == BinaryOp.MUL && Convert.hasIndex(right)
        ? times(Convert.toIndex(right))
        : PyNotImplemented.INSTANCE;
  }

  @Override
  public @Nullable Object binaryReflected(BinaryOp op, @Nullable Object left) {
    return op == BinaryOp.MUL ? binary(op, left) : PyNotImplemented.INSTANCE;
  }

  @Override
  public @Nullable Object inplace(BinaryOp op, @Nullable Object right) {
    if (op == BinaryOp.ADD) {
      self().extend(right);
      return this;
    }
    if (op == BinaryOp.MUL && Convert.hasIndex(right)) {
      self().repeat(Convert.toIndex(right));
      return this;
    }
    return PyNotImplemented.INSTANCE;
  }

  @Override
  public String concatenationError(@Nullable Object right) {
    return "can only concatenate list (not \"" + PyType.of(right).name() + "\") to list";
  }

  /** {@code x + other}. */
  @PyMethod("__add__")
  @Returns("list[T | other.T]")
  public PyList plus(@Nullable Object other) {
    if (!(other instanceof PyList)) {
      throw Errors.typeError(concatenationError(other));
    }
    return plus((PyList) other);
  }

  /** {@code x + other}. */
  public PyList plus(PyList other) {
    PyList sum = self().copy();
    ListSlices.insert(sum, sum.size, other.stable());
    return sum;
  }

  /** {@code x * count}. */
  @PyMethod("__mul__")
  @Returns("list[T]")
  public PyList times(long count) {
    PyList product = self().copy();
    product.repeat(count);
    return product;
  }

  /** {@code count * x}. */
  @PyMethod("__rmul__")
  @Returns("list[T]")
  public PyList timesReflected(long count) {
    return times(count);
  }

  /** {@code x += items}. */
  @PyMethod("__iadd__")
  @Returns("Self")
  public Object inplaceAdd(@Stores("Iterable[T]") @Nullable Object items) {
    self().extend(items);
    return this;
  }

  /** {@code x *= count}. */
  @PyMethod("__imul__")
  @Returns("Self")
  public Object inplaceTimes(long count) {
    self().repeat(count);
    return this;
  }
}
