package dev.portalis.runtime.modules.typing;

import dev.portalis.annotations.library.Arguments;
import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.KeywordArguments;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyClassConstant;
import dev.portalis.annotations.library.PyConstant;
import dev.portalis.annotations.library.PyFunction;
import dev.portalis.annotations.library.PyModule;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.modules.abc.AbstractClasses;
import dev.portalis.runtime.object.Attributes;
import dev.portalis.runtime.object.PyDict;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Python's {@code typing}: what annotations and base classes are written with.
 *
 * @see <a href="https://docs.python.org/3.12/library/typing.html">typing</a>
 */
@PyModule(
    value = "typing",
    pure = true,
    parts = {TypingForms.class},
    classes = {PyTypeVariable.class})
public final class TypingModule {
  /** {@code TYPE_CHECKING}. */
  @PyConstant("TYPE_CHECKING")
  public static final boolean TYPE_CHECKING = false;

  /** {@code Generic}. */
  @PyClassConstant(value = "Generic", bases = "object")
  public static final PyType GENERIC = TypingAlias.genericClass("Generic");

  /** {@code Protocol}. */
  @PyClassConstant(value = "Protocol", bases = "Generic")
  public static final PyType PROTOCOL = protocol();

  /** {@code NamedTuple}. */
  @PyConstant("NamedTuple")
  public static final PyObject NAMED_TUPLE = new NamedTupleForm();

  /** {@code TypedDict}. */
  @PyConstant("TypedDict")
  public static final PyObject TYPED_DICT = new TypedDictForm();

  private TypingModule() {}

  private static PyType protocol() {
    PyType made = AbstractClasses.create("Protocol", "typing", GENERIC);
    TypingAlias.makeGeneric(made);
    return made;
  }

  /** {@code cast(typ, val)}. */
  @PyFunction
  @Returns("val")
  public static @Nullable Object cast(@Named @Nullable Object typ, @Named @Nullable Object val) {
    return val;
  }

  /** {@code overload(func)}. */
  @PyFunction
  @Returns("func")
  public static @Nullable Object overload(@Named @Nullable Object func) {
    return func;
  }

  /** {@code final(f)}. */
  @PyFunction("final")
  @Returns("f")
  public static @Nullable Object markFinal(@Named @Nullable Object f) {
    if (f instanceof PyObject) {
      Attributes.set(f, "__final__", true);
    }
    return f;
  }

  /** {@code override(method)}. */
  @PyFunction
  @Returns("method")
  public static @Nullable Object override(@Nullable Object method) {
    if (method instanceof PyObject) {
      Attributes.set(method, "__override__", true);
    }
    return method;
  }

  /** {@code no_type_check(arg)}. */
  @PyFunction
  @Returns("arg")
  public static @Nullable Object noTypeCheck(@Named @Nullable Object arg) {
    return arg;
  }

  /** {@code runtime_checkable(cls)}: instances are told by what they have. */
  @PyFunction
  @Returns("cls")
  public static PyType runtimeCheckable(@Named PyType cls) {
    ProtocolCheck.enable(cls);
    return cls;
  }

  /** {@code assert_type(val, typ)}. */
  @PyFunction
  @Returns("val")
  public static @Nullable Object assertType(@Nullable Object val, @Nullable Object typ) {
    return val;
  }

  /** {@code NewType(name, tp)}. */
  @PyFunction("NewType")
  public static PyObject newType(@Named @Nullable Object name, @Named @Nullable Object tp) {
    return new PyNewType(Texts.str(name), tp);
  }

  /** {@code ParamSpec(name)}. */
  @PyFunction("ParamSpec")
  public static PyTypeVariable paramSpec(
      @Named String name,
      @Arguments @Nullable Object[] constraints,
      @KeywordArguments PyDict keywords) {
    return new PyTypeVariable(PyTypeVariable.TYPE, name);
  }

  /** {@code TypeVarTuple(name)}. */
  @PyFunction("TypeVarTuple")
  public static PyTypeVariable typeVarTuple(
      @Named String name, @Named @Default("null") @Nullable Object defaultValue) {
    return new PyTypeVariable(PyTypeVariable.TYPE, name);
  }
}
