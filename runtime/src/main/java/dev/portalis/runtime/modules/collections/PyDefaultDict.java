package dev.portalis.runtime.modules.collections;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.annotations.library.Arguments;
import dev.portalis.annotations.library.KeywordArguments;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyInit;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.annotations.library.PyNew;
import dev.portalis.annotations.library.PyProperty;
import dev.portalis.annotations.library.PySetter;
import dev.portalis.annotations.library.Returns;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.PyDict;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Special;
import dev.portalis.runtime.object.Texts;
import org.jspecify.annotations.Nullable;

/** {@code collections.defaultdict}. */
@PyClass(value = "defaultdict", module = "collections")
public final class PyDefaultDict extends PyDict {
  /** {@code collections.defaultdict}. */
  public static final PyType TYPE =
      PyType.builtin("defaultdict", "collections", BuiltinTypes.DICT, new PyDefaultDictFace());

  private @Nullable Object factory;

  /** An empty dict without a factory. */
  public PyDefaultDict(PyType type) {
    super(type);
  }

  /** {@code defaultdict.__new__}. */
  @PyNew
  @Returns("defaultdict")
  public static PyDefaultDict make(
      PyType cls, @Arguments @Nullable Object[] arguments, @KeywordArguments PyDict keywords) {
    return new PyDefaultDict(cls);
  }

  /** {@code defaultdict(default_factory, ...)}: the rest as for {@code dict}. */
  @PyInit
  public void fill(@Arguments @Nullable Object[] arguments, @KeywordArguments PyDict keywords) {
    if (arguments.length > 0) {
      Object first = arguments[0];
      boolean callable =
          first instanceof PyObject
              && (((PyObject) first).isCallable()
                  || PyType.of(first).special(Special.CALL) != null);
      if (first != null && !callable) {
        throw Errors.typeError("first argument must be callable or None");
      }
      factory = first;
    }
    if (arguments.length > 2) {
      throw Errors.typeError("dict expected at most 1 argument, got " + (arguments.length - 1));
    }
    update(arguments.length > 1 ? arguments[1] : UNBOUND, keywords);
  }

  @Override
  protected @Nullable Object missing(@Nullable Object key) {
    if (factory == null) {
      throw Errors.keyError(key);
    }
    Object value = Calls.call(factory);
    if (factory instanceof PyType && !((PyType) factory).isUserDefined()) {
      // One step as in CPython, where such a factory cannot run anything else.
      return setDefault(key, value);
    }
    setItem(key, value);
    return value;
  }

  /** {@code __missing__(key)}. */
  @PyMethod("__missing__")
  public @Nullable Object makeMissing(@Nullable Object key) {
    return missing(key);
  }

  /** {@code default_factory}. */
  @PyProperty
  public @Nullable Object defaultFactory() {
    return factory;
  }

  /** Sets {@code default_factory}. */
  @PySetter("default_factory")
  public void setDefaultFactory(@Nullable Object value) {
    factory = value;
  }

  /** {@code copy()}. */
  @Override
  @PyMethod
  @Returns("Self")
  public PyDefaultDict copy() {
    PyDefaultDict copy = new PyDefaultDict(type());
    copy.factory = factory;
    copy.update(this, new PyDict());
    return copy;
  }

  @Override
  public String repr() {
    if (!Texts.enterRepr(this)) {
      return "defaultdict(...)";
    }
    String shown;
    try {
      shown = Texts.repr(factory);
    } finally {
      Texts.leaveRepr(this);
    }
    return type().name() + "(" + shown + ", " + super.repr() + ")";
  }
}
