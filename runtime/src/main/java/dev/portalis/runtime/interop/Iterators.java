package dev.portalis.runtime.interop;

import dev.portalis.runtime.object.Iteration;
import dev.portalis.runtime.object.PyIterator;
import dev.portalis.runtime.object.Unbound;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** The converter of iterators: items are converted one by one, when they are asked for. */
final class Iterators<E> extends Converter<Iterator<E>> {
  private final Converter<E> element;

  Iterators(Converter<E> element) {
    this.element = element;
  }

  @Override
  public Object toPython(@Nullable Iterator<E> value) {
    return new FromJava<>(required(value, "an iterator"), element);
  }

  @Override
  public Iterator<E> toJava(@Nullable Object value) {
    if (value instanceof String || !Iteration.isIterable(value)) {
      throw mismatch("an iterator", value);
    }
    return new FromPython<>(Iteration.iterator(value), element);
  }

  /** A Java iterator that Python walks. */
  private static final class FromJava<E> extends PyIterator {
    private final Iterator<E> source;
    private final Converter<E> element;

    FromJava(Iterator<E> source, Converter<E> element) {
      this.source = source;
      this.element = element;
    }

    @Override
    public @Nullable Object advance() {
      return source.hasNext() ? element.toPython(source.next()) : Unbound.UNBOUND;
    }
  }

  /** A Python iterator, such as a generator, that Java walks. */
  private static final class FromPython<E> implements Iterator<E> {
    private final PyIterator source;
    private final Converter<E> element;

    FromPython(PyIterator source, Converter<E> element) {
      this.source = source;
      this.element = element;
    }

    @Override
    public boolean hasNext() {
      return source.hasNext();
    }

    @Override
    @SuppressWarnings("NullAway") // null where the element's converter makes null of None
    public E next() {
      return element.toJava(source.next());
    }
  }
}
