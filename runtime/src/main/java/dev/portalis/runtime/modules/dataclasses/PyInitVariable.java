package dev.portalis.runtime.modules.dataclasses;

import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyClassMethod;
import dev.portalis.annotations.library.PyNew;
import dev.portalis.annotations.library.PyProperty;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Texts;
import org.jspecify.annotations.Nullable;

/** {@code dataclasses.InitVar}: a parameter that is handed on and not stored. */
@PyClass(value = "InitVar", module = "dataclasses", pure = true)
public final class PyInitVariable extends PyObject {
  /** {@code dataclasses.InitVar}. */
  public static final PyType TYPE =
      PyType.builtin("InitVar", "dataclasses", BuiltinTypes.OBJECT, new PyInitVariableFace());

  private final @Nullable Object annotated;

  private PyInitVariable(@Nullable Object annotated) {
    super(TYPE);
    this.annotated = annotated;
  }

  /** {@code InitVar(type)}. */
  @PyNew
  public static PyInitVariable make(PyType cls, @Nullable Object type) {
    return new PyInitVariable(type);
  }

  /** {@code InitVar[type]}. */
  @PyClassMethod("__class_getitem__")
  public static PyInitVariable classGetItem(PyType cls, @Nullable Object type) {
    return new PyInitVariable(type);
  }

  /** {@code type}. */
  @PyProperty("type")
  public @Nullable Object annotated() {
    return annotated;
  }

  @Override
  public String repr() {
    return "dataclasses.InitVar["
        + (annotated instanceof PyType ? ((PyType) annotated).name() : Texts.repr(annotated))
        + "]";
  }
}
