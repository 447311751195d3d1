package dev.portalis.runtime.modules.enums;

import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyNew;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyType;
import org.jspecify.annotations.Nullable;

/** {@code enum.nonmember(value)}: an attribute of the class that is no member. */
@PyClass(value = "nonmember", module = "enum", pure = true)
public final class PyNonMember extends PyObject {
  /** {@code enum.nonmember}. */
  public static final PyType TYPE =
      PyType.builtin("nonmember", "enum", BuiltinTypes.OBJECT, new PyNonMemberFace());

  private final @Nullable Object value;

  private PyNonMember(@Nullable Object value) {
    super(TYPE);
    this.value = value;
  }

  /** {@code nonmember(value)}. */
  @PyNew
  public static PyNonMember make(PyType cls, @Nullable Object value) {
    return new PyNonMember(value);
  }

  @Nullable Object value() {
    return value;
  }
}
