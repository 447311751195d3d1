package dev.portalis.runtime.modules.builtins;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.Comparison;
import dev.portalis.runtime.object.PyIterator;
import dev.portalis.runtime.object.PyType;
import org.jspecify.annotations.Nullable;

/** {@code iter(callable, sentinel)}. */
final class CallIterator extends PyIterator {
  static final PyType TYPE =
      PyType.builtin("callable_iterator", "builtins", BuiltinTypes.ITERATOR, null);

  private final @Nullable Object callable;
  private final @Nullable Object sentinel;
  private boolean ended;

  CallIterator(@Nullable Object callable, @Nullable Object sentinel) {
    super(TYPE);
    this.callable = callable;
    this.sentinel = sentinel;
  }

  @Override
  public @Nullable Object advance() {
    if (ended) {
      return UNBOUND;
    }
    Object value = Calls.call(callable);
    ended = Comparison.identicalOrEqual(value, sentinel);
    return ended ? UNBOUND : value;
  }
}
