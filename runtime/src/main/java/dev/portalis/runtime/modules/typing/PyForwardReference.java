package dev.portalis.runtime.modules.typing;

import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyNew;
import dev.portalis.annotations.library.PyProperty;
import dev.portalis.runtime.object.BinaryOp;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.CompareOp;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Texts;
import org.jspecify.annotations.Nullable;

/** {@code typing.ForwardRef}: a type of which only the text is known. */
@PyClass(value = "ForwardRef", module = "typing", pure = true)
public final class PyForwardReference extends PyObject {
  /** {@code typing.ForwardRef}. */
  public static final PyType TYPE =
      PyType.builtin("ForwardRef", "typing", BuiltinTypes.OBJECT, new PyForwardReferenceFace());

  private final String text;

  PyForwardReference(String text) {
    super(TYPE);
    this.text = text;
  }

  /** {@code ForwardRef(arg)}. */
  @PyNew
  public static PyForwardReference make(PyType cls, @Named String arg) {
    return new PyForwardReference(arg);
  }

  /** {@code __forward_arg__}. */
  @PyProperty("__forward_arg__")
  public String text() {
    return text;
  }

  @Override
  public @Nullable Object binary(BinaryOp op, @Nullable Object right) {
    return op == BinaryOp.OR ? TypingAlias.union(this, right) : super.binary(op, right);
  }

  @Override
  public @Nullable Object compare(CompareOp op, @Nullable Object other) {
    return op == CompareOp.EQ && other instanceof PyForwardReference
        ? (Object) text.equals(((PyForwardReference) other).text)
        : super.compare(op, other);
  }

  @Override
  public long hash() {
    return text.hashCode();
  }

  @Override
  public String repr() {
    return "ForwardRef(" + Texts.repr(text) + ")";
  }
}
