package dev.portalis.runtime.object;

import static dev.portalis.runtime.object.Signature.NO_KEYWORDS;
import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.runtime.error.Errors;
import org.jspecify.annotations.Nullable;

/** A function written in Python: what {@code def} and {@code lambda} make. */
public final class PyFunction extends PyCallable {
  private static final Object[] NONE = {};

  private final FunctionTable table;
  private final int id;
  private final Signature signature;
  private final int arity;
  private final Object[] closure;
  private String name;
  private String qualifiedName;
  private @Nullable Object module;
  private @Nullable Object documentation;
  private @Nullable Object[] defaults = NONE;
  private @Nullable Object[] keywordDefaults = NONE;
  private @Nullable Object annotations;
  private PyTuple typeParameters = PyTuple.EMPTY;
  private boolean coroutine;

  /**
   * A function.
   *
   * @param table holds the body
   * @param id the body's number in the table
   * @param closure the cells and values that the body takes from the functions around it
   */
  public PyFunction(
      FunctionTable table,
      int id,
      String name,
      String qualifiedName,
      String module,
      Signature signature,
      Object... closure) {
    super(BuiltinTypes.FUNCTION);
    this.table = table;
    this.id = id;
    this.name = name;
    this.qualifiedName = qualifiedName;
    this.module = module;
    this.signature = signature;
    this.arity = signature.simpleArity();
    this.closure = closure;
  }

  /** Sets the defaults of the last positional parameters; returns this. */
  public PyFunction withDefaults(@Nullable Object... values) {
    defaults = values;
    return this;
  }

  /** Sets the keyword-only defaults, {@link Unbound#UNBOUND} where none; returns this. */
  public PyFunction withKeywordDefaults(@Nullable Object... values) {
    keywordDefaults = values;
    return this;
  }

  /** Says that it is an {@code async def} whose calls make coroutines; returns this. */
  public PyFunction asCoroutine() {
    coroutine = true;
    return this;
  }

  /** Whether it is an {@code async def} whose calls make coroutines. */
  public boolean isCoroutine() {
    return coroutine;
  }

  /** Sets the docstring; returns this. */
  public PyFunction withDocumentation(String text) {
    documentation = text;
    return this;
  }

  /** Sets {@code __annotations__}, names and values in turn; returns this. */
  public PyFunction withAnnotations(@Nullable Object... namesAndValues) {
    annotations = PyDict.of(namesAndValues);
    return this;
  }

  /** Sets {@code __type_params__}; returns this. */
  public PyFunction withTypeParameters(PyObject... parameters) {
    typeParameters = PyTuple.of((Object[]) parameters.clone());
    return this;
  }

  /** A value the body takes from the functions around it. */
  public Object captured(int index) {
    return closure[index];
  }

  /** The parameters. */
  public Signature signature() {
    return signature;
  }

  /** {@code __name__}. */
  public String name() {
    return name;
  }

  /** {@code __qualname__}. */
  public String qualifiedName() {
    return qualifiedName;
  }

  /** The defaults of the last positional parameters. */
  public @Nullable Object[] defaults() {
    return defaults;
  }

  /** The keyword-only defaults, {@link Unbound#UNBOUND} where none. */
  public @Nullable Object[] keywordDefaults() {
    return keywordDefaults;
  }

  @Override
  public @Nullable Object call(@Nullable Object[] arguments, String[] keywords) {
    if (keywords.length == 0 && arguments.length == arity) {
      switch (arity) {
        case 0:
          return table.call0(id, this);
        case 1:
          return table.call1(id, this, arguments[0]);
        case 2:
          return table.call2(id, this, arguments[0], arguments[1]);
        case 3:
          return table.call3(id, this, arguments[0], arguments[1], arguments[2]);
        default:
          return table.call(id, this, arguments);
      }
    }
    return callBound(signature.bind(qualifiedName, defaults, keywordDefaults, arguments, keywords));
  }

  private @Nullable Object callBound(@Nullable Object[] bound) {
    switch (arity) {
      case 0:
        return table.call0(id, this);
      case 1:
        return table.call1(id, this, bound[0]);
      case 2:
        return table.call2(id, this, bound[0], bound[1]);
      case 3:
        return table.call3(id, this, bound[0], bound[1], bound[2]);
      default:
        return table.call(id, this, bound);
    }
  }

  @Override
  public @Nullable Object call0() {
    return arity == 0 ? table.call0(id, this) : call(NONE, NO_KEYWORDS);
  }

  @Override
  public @Nullable Object call1(@Nullable Object a) {
    return arity == 1 ? table.call1(id, this, a) : call(new Object[] {a}, NO_KEYWORDS);
  }

  @Override
  public @Nullable Object call2(@Nullable Object a, @Nullable Object b) {
    return arity == 2 ? table.call2(id, this, a, b) : call(new Object[] {a, b}, NO_KEYWORDS);
  }

  @Override
  public @Nullable Object call3(@Nullable Object a, @Nullable Object b, @Nullable Object c) {
    return arity == 3 ? table.call3(id, this, a, b, c) : call(new Object[] {a, b, c}, NO_KEYWORDS);
  }

  @Override
  public @Nullable Object descriptorGet(@Nullable Object self, PyType owner) {
    return new PyMethod(this, self);
  }

  @Override
  public @Nullable Object getAttribute(String attribute) {
    switch (attribute) {
      case "__name__":
        return name;
      case "__qualname__":
        return qualifiedName;
      case "__doc__":
        return documentation;
      case "__module__":
        return module;
      case "__defaults__":
        return defaults.length == 0 ? null : PyTuple.of(defaults.clone());
      case "__kwdefaults__":
        return keywordDefaultsDict();
      case "__annotations__":
        if (annotations == null) {
          annotations = new PyDict();
        }
        return annotations;
      case "__type_params__":
        return typeParameters;
      case "__dict__":
        return instanceDict();
      default:
        return super.getAttribute(attribute);
    }
  }

  private @Nullable Object keywordDefaultsDict() {
    PyDict dict = new PyDict();
    for (int i = 0; i < keywordDefaults.length; i++) {
      if (keywordDefaults[i] != UNBOUND) {
        dict.putString(signature.name(signature.positional() + i), keywordDefaults[i]);
      }
    }
    return dict.size() == 0 ? null : dict;
  }

  @Override
  public void setAttribute(String attribute, @Nullable Object value) {
    switch (attribute) {
      case "__name__":
        name = requireString(value, attribute);
        break;
      case "__qualname__":
        qualifiedName = requireString(value, attribute);
        break;
      case "__doc__":
        documentation = value;
        break;
      case "__module__":
        module = value;
        break;
      case "__annotations__":
        annotations = value;
        break;
      case "__defaults__":
        defaults = value == null ? NONE : ((PyTuple) value).toArray();
        break;
      default:
        instanceDict().putString(attribute, value);
    }
  }

  private static String requireString(@Nullable Object value, String attribute) {
    if (value instanceof String) {
      return (String) value;
    }
    throw Errors.typeError(attribute + " must be set to a string object");
  }

  @Override
  public String repr() {
    return "<function " + qualifiedName + " at " + Identity.address(this) + ">";
  }
}
