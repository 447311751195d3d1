package dev.portalis.runtime.modules.itertools;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyNew;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.Operators;
import dev.portalis.runtime.object.PyIterator;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Texts;
import org.jspecify.annotations.Nullable;

/** {@code itertools.count(start, step)}. */
@PyClass(value = "count", module = "itertools", bases = "iterator")
public final class PyCount extends PyIterator {
  /** {@code itertools.count}. */
  public static final PyType TYPE =
      PyType.builtin("count", "itertools", BuiltinTypes.ITERATOR, new PyCountFace());

  private @Nullable Object next;
  private final Object step;

  private PyCount(PyType type, Object start, Object step) {
    super(type);
    this.next = start;
    this.step = step;
  }

  /** {@code count(start, step)}. */
  @PyNew
  @Returns("Iterator[start | step]")
  public static PyCount make(
      PyType cls,
      @Named @Default("0") @Nullable Object start,
      @Named @Default("1") @Nullable Object step) {
    return new PyCount(cls, number(start), number(step));
  }

  private static Object number(@Nullable Object value) {
    if (value == null || value instanceof String || value instanceof PyTuple) {
      throw Errors.typeError("a number is required");
    }
    return value;
  }

  @Override
  public @Nullable Object advance() {
    Object value = next;
    next = Operators.add(value, step);
    return value;
  }

  @Override
  public String repr() {
    boolean plain = step instanceof Long && (Long) step == 1;
    return "count(" + Texts.repr(next) + (plain ? ")" : ", " + Texts.repr(step) + ")");
  }
}
