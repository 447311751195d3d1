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
import dev.portalis.runtime.error.ErrorKind;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.Attributes;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.PyDict;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyTuple;
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
    classes = {
      ProtocolClasses.class,
      PyTypeVariable.class,
      PyTypeAlias.class,
      PyForwardReference.class
    })
public final class TypingModule {
  /** {@code TYPE_CHECKING}. */
  @PyConstant("TYPE_CHECKING")
  public static final boolean TYPE_CHECKING = false;

  /** {@code Generic}. */
  @PyClassConstant(value = "Generic", bases = "object")
  public static final PyType GENERIC = GenericClasses.create();

  /** {@code Protocol}. */
  @PyClassConstant(value = "Protocol", bases = "Generic")
  public static final PyType PROTOCOL = ProtocolClasses.create(GENERIC);

  /** {@code AnyStr}. */
  @PyConstant("AnyStr")
  public static final PyObject ANY_STR = PyTypeVariable.invariant("AnyStr");

  /** {@code Text}. */
  @PyClassConstant(value = "Text", bases = "object")
  public static final PyType TEXT = BuiltinTypes.STR;

  /** {@code SupportsInt}. */
  @PyClassConstant(value = "SupportsInt", bases = "Protocol")
  public static final PyType SUPPORTS_INT =
      ProtocolClasses.supports(PROTOCOL, "SupportsInt", "__int__");

  /** {@code SupportsFloat}. */
  @PyClassConstant(value = "SupportsFloat", bases = "Protocol")
  public static final PyType SUPPORTS_FLOAT =
      ProtocolClasses.supports(PROTOCOL, "SupportsFloat", "__float__");

  /** {@code SupportsComplex}. */
  @PyClassConstant(value = "SupportsComplex", bases = "Protocol")
  public static final PyType SUPPORTS_COMPLEX =
      ProtocolClasses.supports(PROTOCOL, "SupportsComplex", "__complex__");

  /** {@code SupportsBytes}. */
  @PyClassConstant(value = "SupportsBytes", bases = "Protocol")
  public static final PyType SUPPORTS_BYTES =
      ProtocolClasses.supports(PROTOCOL, "SupportsBytes", "__bytes__");

  /** {@code SupportsIndex}. */
  @PyClassConstant(value = "SupportsIndex", bases = "Protocol")
  public static final PyType SUPPORTS_INDEX =
      ProtocolClasses.supports(PROTOCOL, "SupportsIndex", "__index__");

  /** {@code SupportsAbs}. */
  @PyClassConstant(value = "SupportsAbs", bases = "Protocol")
  public static final PyType SUPPORTS_ABS =
      ProtocolClasses.supports(PROTOCOL, "SupportsAbs", "__abs__");

  /** {@code SupportsRound}. */
  @PyClassConstant(value = "SupportsRound", bases = "Protocol")
  public static final PyType SUPPORTS_ROUND =
      ProtocolClasses.supports(PROTOCOL, "SupportsRound", "__round__");

  /** {@code NamedTuple}. */
  @PyConstant("NamedTuple")
  public static final PyObject NAMED_TUPLE = new NamedTupleForm();

  /** {@code TypedDict}. */
  @PyConstant("TypedDict")
  public static final PyObject TYPED_DICT = new TypedDictForm();

  private TypingModule() {}

  /** {@code get_origin(tp)}. */
  @PyFunction("get_origin")
  public static @Nullable Object getOrigin(@Named @Nullable Object tp) {
    return TypeHints.origin(tp);
  }

  /** {@code get_args(tp)}. */
  @PyFunction("get_args")
  @Returns("tuple[object, ...]")
  public static PyTuple getArguments(@Named @Nullable Object tp) {
    return TypeHints.arguments(tp);
  }

  /** {@code get_type_hints(obj, globalns, localns, include_extras)}. */
  @PyFunction("get_type_hints")
  @Returns("dict[str, object]")
  public static PyDict getTypeHints(
      @Named @Nullable Object obj,
      @Named @Default("null") @Nullable Object globalns,
      @Named @Default("null") @Nullable Object localns,
      @Named @Default("false") boolean includeExtras) {
    return TypeHints.of(obj, globalns, localns, includeExtras);
  }

  /** {@code is_typeddict(tp)}. */
  @PyFunction("is_typeddict")
  public static boolean isTypedDict(@Named @Nullable Object tp) {
    return TypedDictForm.isTypedDict(tp);
  }

  /** {@code assert_never(arg)}. */
  @PyFunction("assert_never")
  public static @Nullable Object assertNever(@Nullable Object arg) {
    throw Errors.of(
        ErrorKind.ASSERTION_ERROR, "Expected code to be unreachable, but got: " + Texts.repr(arg));
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
    ProtocolClasses.makeCheckable(cls);
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
    return PyTypeVariable.invariant(name);
  }

  /** {@code TypeVarTuple(name)}. */
  @PyFunction("TypeVarTuple")
  public static PyTypeVariable typeVarTuple(
      @Named String name, @Named @Default("null") @Nullable Object defaultValue) {
    return PyTypeVariable.invariant(name);
  }
}
