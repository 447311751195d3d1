package dev.portalis.runtime.modules.typing;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.annotations.library.Arguments;
import dev.portalis.annotations.library.KeywordArguments;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyNew;
import dev.portalis.annotations.library.PyProperty;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.BinaryOp;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.PyDict;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyTuple;
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
  private @Nullable Object bound;
  private PyTuple constraints = PyTuple.EMPTY;

  private PyTypeVariable(PyType type, String name, String sign) {
    super(type);
    this.name = name;
    this.sign = sign;
  }

  /** A variable for types in all places. */
  static PyTypeVariable invariant(String name) {
    return new PyTypeVariable(TYPE, name, "~");
  }

  /** A parameter that a definition declares in brackets, with the stars before its name. */
  static PyTypeVariable inferred(String name, String kind) {
    return new PyTypeVariable(TYPE, name, "");
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
    if (covariant && contravariant) {
      throw Errors.valueError("Bivariant types are not supported.");
    }
    if (constraints.length == 1) {
      throw Errors.typeError("A single constraint is not allowed");
    }
    PyTypeVariable made =
        new PyTypeVariable(cls, name, covariant ? "+" : contravariant ? "-" : "~");
    Object limit = keywords.getString("bound");
    made.bound = limit == UNBOUND ? null : limit;
    made.constraints = PyTuple.of(constraints);
    return made;
  }

  /** {@code __bound__}. */
  @PyProperty("__bound__")
  public @Nullable Object bound() {
    return bound;
  }

  /** {@code __constraints__}. */
  @PyProperty("__constraints__")
  @Returns("tuple[object, ...]")
  public PyTuple constraints() {
    return constraints;
  }

  /** {@code __covariant__}. */
  @PyProperty("__covariant__")
  public boolean isCovariant() {
    return sign.equals("+");
  }

  /** {@code __contravariant__}. */
  @PyProperty("__contravariant__")
  public boolean isContravariant() {
    return sign.equals("-");
  }

  /** {@code args} of a ParamSpec. */
  @PyProperty
  public Object args() {
    return TypingAlias.form(name + ".args", null);
  }

  /** {@code kwargs} of a ParamSpec. */
  @PyProperty
  public Object kwargs() {
    return TypingAlias.form(name + ".kwargs", null);
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
