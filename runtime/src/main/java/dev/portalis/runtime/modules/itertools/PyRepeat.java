package dev.portalis.runtime.modules.itertools;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyNew;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.Convert;
import dev.portalis.runtime.object.PyIterator;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Texts;
import org.jspecify.annotations.Nullable;

/** {@code itertools.repeat(object, times)}. */
@PyClass(value = "repeat", module = "itertools", bases = "iterator")
public final class PyRepeat extends PyIterator {
  /** {@code itertools.repeat}. */
  public static final PyType TYPE =
      PyType.builtin("repeat", "itertools", BuiltinTypes.ITERATOR, new PyRepeatFace());

  private static final long FOR_EVER = -1;

  private final @Nullable Object item;
  private long left;

  private PyRepeat(PyType type, @Nullable Object item, long times) {
    super(type);
    this.item = item;
    this.left = times;
  }

  /** {@code repeat(object, times)}. */
  @PyNew
  @Returns("Iterator[object]")
  public static PyRepeat make(
      PyType cls,
      @Named @Nullable Object object,
      @Named @Default("UNBOUND") @Nullable Object times) {
    return new PyRepeat(
        cls, object, times == UNBOUND ? FOR_EVER : Math.max(0, Convert.toIndex(times)));
  }

  @Override
  public @Nullable Object advance() {
    if (left == 0) {
      return UNBOUND;
    }
    left -= left > 0 ? 1 : 0;
    return item;
  }

  @Override
  public long lengthHint() {
    return left;
  }

  @Override
  public String repr() {
    return "repeat(" + Texts.repr(item) + (left < 0 ? ")" : ", " + left + ")");
  }
}
