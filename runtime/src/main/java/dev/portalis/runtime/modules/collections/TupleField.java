package dev.portalis.runtime.modules.collections;

import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.object.PyType;
import org.jspecify.annotations.Nullable;

/** The descriptor of a field of a named tuple. */
final class TupleField extends PyObject {
  static final PyType TYPE =
      PyType.builtin("_tuplegetter", "collections", BuiltinTypes.OBJECT, null);

  private final int index;

  TupleField(int index) {
    super(TYPE);
    this.index = index;
  }

  @Override
  public boolean isDataDescriptor() {
    return true;
  }

  @Override
  public @Nullable Object descriptorGet(@Nullable Object self, PyType owner) {
    if (!(self instanceof PyTuple)) {
      throw Errors.typeError(
          "descriptor for index '"
              + index
              + "' for tuple subclasses doesn't apply to '"
              + PyType.of(self).name()
              + "' object");
    }
    return ((PyTuple) self).at(index);
  }

  @Override
  public String repr() {
    return "_tuplegetter(" + index + ", 'Alias for field number " + index + "')";
  }
}
