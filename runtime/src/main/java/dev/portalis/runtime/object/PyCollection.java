package dev.portalis.runtime.object;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * A Python container seen as a {@link Collection} of Java.
 *
 * <p>{@link #contains} and {@link #iterator} are those of {@link PyObject}; what changes the
 * container is refused unless a subclass allows it.
 */
public abstract class PyCollection extends RichCompared implements Collection<@Nullable Object> {
  /** For subclasses. */
  protected PyCollection(PyType type) {
    super(type);
  }

  @Override
  public final boolean hasLength() {
    return true;
  }

  @Override
  public final boolean isIterable() {
    return true;
  }

  @Override
  public abstract PyIterator iterator();

  @Override
  public boolean isEmpty() {
    return size() == 0;
  }

  @Override
  public @Nullable Object[] toArray() {
    Object[] atOnce = itemsAtOnce();
    if (atOnce != null) {
      return atOnce;
    }
    Object[] all = new Object[size()];
    int count = 0;
    PyIterator iterator = iterator();
    for (Object each = iterator.advance(); each != UNBOUND; each = iterator.advance()) {
      if (count == all.length) {
        all = Arrays.copyOf(all, count * 2 + 1);
      }
      all[count++] = each;
    }
    return count == all.length ? all : Arrays.copyOf(all, count);
  }

  @Override
  @SuppressWarnings("unchecked")
  public <T extends @Nullable Object> T[] toArray(T[] target) {
    Object[] all = toArray();
    if (target.length < all.length) {
      return (T[]) Arrays.copyOf(all, all.length, target.getClass());
    }
    System.arraycopy(all, 0, target, 0, all.length);
    if (target.length > all.length) {
      target[all.length] = null;
    }
    return target;
  }

  @Override
  public boolean add(@Nullable Object item) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean remove(@Nullable Object item) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void clear() {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean containsAll(Collection<?> items) {
    for (Object each : items) {
      if (!contains(each)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean addAll(Collection<? extends @Nullable Object> items) {
    boolean changed = false;
    for (Object each : items.toArray()) {
      changed |= add(each);
    }
    return changed;
  }

  @Override
  public boolean removeAll(Collection<?> items) {
    return removeWhere(items, true);
  }

  @Override
  public boolean retainAll(Collection<?> items) {
    return removeWhere(items, false);
  }

  private boolean removeWhere(Collection<?> items, boolean contained) {
    boolean changed = false;
    for (Object each : toArray()) {
      if (items.contains(each) == contained) {
        changed |= remove(each);
      }
    }
    return changed;
  }
}
