package dev.portalis.runtime.object;

import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyNew;
import dev.portalis.runtime.error.Errors;
import org.jspecify.annotations.Nullable;

/** The members of {@code types.MethodType}. */
@PyClass(value = "method", values = PyMethod.class, type = "BuiltinTypes.METHOD")
public final class MethodMembers {
  private MethodMembers() {}

  /** {@code MethodType(function, instance)}. */
  @PyNew
  public static PyMethod make(PyType cls, @Nullable Object function, @Nullable Object instance) {
    if (function instanceof PyCallable && !(function instanceof PyMethod)) {
      return checked((PyCallable) function, instance);
    }
    if (!(function instanceof PyObject) || !isCallable((PyObject) function)) {
      throw Errors.typeError("first argument must be callable");
    }
    return checked(new Delegating((PyObject) function), instance);
  }

  private static boolean isCallable(PyObject function) {
    return function.isCallable() || function.type.special(Special.CALL) != null;
  }

  private static PyMethod checked(PyCallable function, @Nullable Object instance) {
    if (instance == null) {
      throw Errors.typeError("instance must not be None");
    }
    return new PyMethod(function, instance);
  }

  /** What is bound where it is no function. */
  static final class Delegating extends PyCallable {
    final PyObject target;

    Delegating(PyObject target) {
      super(target.type);
      this.target = target;
    }

    @Override
    public @Nullable Object call(@Nullable Object[] arguments, String[] keywords) {
      return Calls.call(target, arguments, keywords);
    }

    @Override
    public @Nullable Object getAttribute(String name) {
      return Attributes.get(target, name);
    }
  }
}
