package dev.portalis.runtime.modules.typing;

import dev.portalis.annotations.library.Arguments;
import dev.portalis.annotations.library.KeywordArguments;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyNew;
import dev.portalis.annotations.library.PyProperty;
import dev.portalis.runtime.object.BinaryOp;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.PyDict;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyType;
import org.jspecify.annotations.Nullable;

/** {@code typing.TypeVar}. */
@PyClass(value = "TypeVar", module = "typing", pure = true)
public final class PyTypeVariable extends PyObject {
  /** {@code typing.TypeVar}. */
  public static final PyType TYPE =
      PyType.builtin("TypeVar", "typing", BuiltinTypes.OBJECT, new PyTypeVariableFace());

  private final String name;
  private final String sign;

  /** A type variable. */
  PyTypeVariable(PyType type, String name) {
    this(type, name, "~");
  }

  private PyTypeVariable(PyType type, String name, String sign) {
    super(type);
    this.name = name;
    this.sign = sign;
  }

  /** {@code TypeVar(name, *constraints, bound, covariant, contravariant)}. */
  @PyNew
  public static PyTypeVariable make(
      PyType cls,
      @Named String name,
      @Arguments @Nullable Object[] constraints,
      @KeywordArguments PyDict keywords) {
    boolean covariant = Boolean.TRUE.equals(keywords.getString("covariant"));
    boolean contravariant = Boolean.TRUE.equals(keywords.getString("contravariant"));
    return new PyTypeVariable(cls, name, covariant ? "+" : contravariant ? "-" : "~");
  }

  /** {@code __name__}. */
  @PyProperty("__name__")
  public String name() {
    return name;
  }

  @Override
  public @Nullable Object binary(BinaryOp op, @Nullable Object right) {
    return op == BinaryOp.OR ? TypingAlias.union(this, right) : super.binary(op, right);
  }

  @Override
  public @Nullable Object binaryReflected(BinaryOp op, @Nullable Object left) {
    return op == BinaryOp.OR ? TypingAlias.union(left, this) : super.binaryReflected(op, left);
  }

  @Override
  public String repr() {
    return sign + name;
  }
}
