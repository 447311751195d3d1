package dev.portalis.runtime.modules.itertools;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.PyIterator;
import dev.portalis.runtime.object.PyType;
import org.jspecify.annotations.Nullable;

/** One of several iterators over the same items; what others still need is kept in a chain. */
final class TeeIterator extends PyIterator {
  static final PyType TYPE = PyType.builtin("_tee", "itertools", BuiltinTypes.ITERATOR, null);

  private final PyIterator source;
  private Link next;

  private TeeIterator(PyIterator source, Link next) {
    super(TYPE);
    this.source = source;
    this.next = next;
  }

  static TeeIterator of(PyIterator source) {
    return source instanceof TeeIterator
        ? ((TeeIterator) source).copy()
        : new TeeIterator(source, new Link());
  }

  TeeIterator copy() {
    return new TeeIterator(source, next);
  }

  /** An item and the place of the next one; empty until an iterator gets there. */
  private static final class Link {
    private @Nullable Object item = UNBOUND;
    private @Nullable Link following;
  }

  @Override
  public @Nullable Object advance() {
    Link link = next;
    Link following = link.following;
    if (following == null) {
      Object item = source.advance();
      if (item == UNBOUND) {
        return UNBOUND;
      }
      link.item = item;
      following = new Link();
      link.following = following;
    }
    next = following;
    return link.item;
  }
}
