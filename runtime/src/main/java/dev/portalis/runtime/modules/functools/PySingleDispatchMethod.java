package dev.portalis.runtime.modules.functools;

import dev.portalis.annotations.library.Default;
import dev.portalis.annotations.library.Named;
import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.annotations.library.PyNew;
import dev.portalis.annotations.library.PyProperty;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.Attributes;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.PyCallable;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Texts;
import org.jspecify.annotations.Nullable;

/** {@code functools.singledispatchmethod}: chooses by the class of the argument after self. */
@PyClass(value = "singledispatchmethod", module = "functools", pure = true)
public final class PySingleDispatchMethod extends PyObject {
  /** {@code functools.singledispatchmethod}. */
  public static final PyType TYPE =
      PyType.builtin(
          "singledispatchmethod",
          "functools",
          BuiltinTypes.OBJECT,
          new PySingleDispatchMethodFace());

  private final PySingleDispatch dispatcher;
  private final @Nullable Object function;

  private PySingleDispatchMethod(@Nullable Object function) {
    super(TYPE);
    this.function = function;
    this.dispatcher = new PySingleDispatch(function);
  }

  /** {@code singledispatchmethod(func)}. */
  @PyNew
  public static PySingleDispatchMethod make(PyType cls, @Named @Nullable Object func) {
    boolean usable =
        func instanceof PyObject
            && (((PyObject) func).isCallable() || Attributes.has(func, "__func__"));
    if (!usable) {
      throw Errors.typeError(Texts.repr(func) + " is not callable or a descriptor");
    }
    return new PySingleDispatchMethod(func);
  }

  /** {@code func}. */
  @PyProperty("func")
  public @Nullable Object function() {
    return function;
  }

  /** {@code register(cls, method)}. */
  @PyMethod
  public @Nullable Object register(
      @Named @Nullable Object cls, @Named @Default("null") @Nullable Object method) {
    return dispatcher.register(cls, method);
  }

  /** {@code __isabstractmethod__}. */
  @PyProperty("__isabstractmethod__")
  public @Nullable Object isAbstract() {
    return Attributes.getOr(function, "__isabstractmethod__", false);
  }

  @Override
  public @Nullable Object descriptorGet(@Nullable Object self, PyType owner) {
    return new Bound(self, owner, false);
  }

  @Override
  public @Nullable Object descriptorGetFromClass(PyType owner) {
    return new Bound(null, owner, true);
  }

  /** The method of an object. */
  private final class Bound extends PyCallable {
    private final @Nullable Object self;
    private final PyType owner;
    private final boolean fromClass;

    Bound(@Nullable Object self, PyType owner, boolean fromClass) {
      super(BuiltinTypes.FUNCTION);
      this.self = self;
      this.owner = owner;
      this.fromClass = fromClass;
    }

    @Override
    public @Nullable Object call(@Nullable Object[] arguments, String[] keywords) {
      if (arguments.length == keywords.length) {
        throw Errors.typeError(
            (String) Attributes.getOr(function, "__name__", "singledispatchmethod method")
                + " requires at least 1 positional argument");
      }
      Object chosen = dispatcher.dispatch(PyType.of(arguments[0]));
      Object bound =
          fromClass && chosen instanceof PyObject
              ? ((PyObject) chosen).descriptorGetFromClass(owner)
              : Attributes.bind(chosen, self, owner);
      return Calls.call(bound, arguments, keywords);
    }

    @Override
    public @Nullable Object getAttribute(String name) {
      switch (name) {
        case "register":
          return dispatcher.getAttribute(name);
        case "__name__":
        case "__qualname__":
        case "__doc__":
        case "__module__":
        case "__wrapped__":
          return name.equals("__wrapped__") ? function : Attributes.get(function, name);
        default:
          return super.getAttribute(name);
      }
    }
  }
}
