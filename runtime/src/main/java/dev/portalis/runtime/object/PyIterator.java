package dev.portalis.runtime.object;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.runtime.error.Errors;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * A Python iterator. The end is told by a value, not by an exception, since exceptions are slow.
 *
 * <p>As a Java iterator it can be walked once.
 */
public abstract class PyIterator extends PyObject implements Iterator<@Nullable Object> {
  private @Nullable Object ahead = UNBOUND;

  /** For subclasses. */
  protected PyIterator(PyType type) {
    super(type);
  }

  /** For iterators whose type has no name of its own. */
  protected PyIterator() {
    super(BuiltinTypes.ITERATOR);
  }

  /** The next item, or {@link Unbound#UNBOUND} at the end and for ever after. */
  public abstract @Nullable Object advance();

  /** What a {@code StopIteration} at the end carries: the return value of a generator. */
  public @Nullable Object result() {
    return null;
  }

  /** A hint of how many items are left, -1 where unknown. */
  public long lengthHint() {
    return -1;
  }

  @Override
  public boolean isIterable() {
    return true;
  }

  @Override
  public PyIterator iterator() {
    return this;
  }

  @Override
  public boolean hasNext() {
    if (ahead == UNBOUND) {
      ahead = advance();
    }
    return ahead != UNBOUND;
  }

  @Override
  public @Nullable Object next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Object item = ahead;
    ahead = UNBOUND;
    return item;
  }

  /** {@code next(it)}: raises StopIteration at the end. */
  public final @Nullable Object nextOrRaise() {
    Object item = advance();
    if (item == UNBOUND) {
      Object value = result();
      throw value == null
          ? Errors.stopIteration()
          : Errors.of(dev.portalis.runtime.error.ErrorKind.STOP_ITERATION, value);
    }
    return item;
  }
}
