package dev.portalis.runtime.modules.functools;

import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.CompareOp;
import dev.portalis.runtime.object.Comparison;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyType;
import org.jspecify.annotations.Nullable;

/** What {@code cmp_to_key} makes of an object: ordered by the comparison function. */
final class ComparisonKey extends PyObject {
  static final PyType TYPE = PyType.builtin("KeyWrapper", "functools", BuiltinTypes.OBJECT, null);

  private final @Nullable Object comparison;
  private final @Nullable Object value;

  ComparisonKey(@Nullable Object comparison, @Nullable Object value) {
    super(TYPE);
    this.comparison = comparison;
    this.value = value;
  }

  @Override
  public @Nullable Object compare(CompareOp op, @Nullable Object other) {
    if (!(other instanceof ComparisonKey)) {
      throw Errors.typeError("other argument must be K instance");
    }
    Object order = Calls.call(comparison, value, ((ComparisonKey) other).value);
    return Comparison.compare(op, order, 0L);
  }

  @Override
  public long hash() {
    throw Errors.typeError("unhashable type: 'functools.KeyWrapper'");
  }
}
