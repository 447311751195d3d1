package dev.portalis.runtime.modules.enums;

import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyNew;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyType;
import org.jspecify.annotations.Nullable;

/** {@code enum.member(value)}: a member also where the value is a function or class. */
@PyClass(value = "member", module = "enum", pure = true)
public final class PyMember extends PyObject {
  /** {@code enum.member}. */
  public static final PyType TYPE =
      PyType.builtin("member", "enum", BuiltinTypes.OBJECT, new PyMemberFace());

  private final @Nullable Object value;

  private PyMember(@Nullable Object value) {
    super(TYPE);
    this.value = value;
  }

  /** {@code member(value)}. */
  @PyNew
  public static PyMember make(PyType cls, @Nullable Object value) {
    return new PyMember(value);
  }

  @Nullable Object value() {
    return value;
  }
}
