package dev.portalis.runtime.object;

import static dev.portalis.runtime.object.Signature.NO_KEYWORDS;
import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.runtime.error.Errors;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Calls: of anything callable, of methods by name, and of special methods. */
public final class Calls {
  private Calls() {}

  /** {@code f()}. */
  public static @Nullable Object call(@Nullable Object f) {
    return f instanceof PyCallable ? ((PyCallable) f).call0() : call(f, new Object[0], NO_KEYWORDS);
  }

  /** {@code f(a)}. */
  public static @Nullable Object call(@Nullable Object f, @Nullable Object a) {
    return f instanceof PyCallable
        ? ((PyCallable) f).call1(a)
        : call(f, new Object[] {a}, NO_KEYWORDS);
  }

  /** {@code f(a, b)}. */
  public static @Nullable Object call(@Nullable Object f, @Nullable Object a, @Nullable Object b) {
    return f instanceof PyCallable
        ? ((PyCallable) f).call2(a, b)
        : call(f, new Object[] {a, b}, NO_KEYWORDS);
  }

  /** {@code f(a, b, c)}. */
  public static @Nullable Object call(
      @Nullable Object f, @Nullable Object a, @Nullable Object b, @Nullable Object c) {
    return f instanceof PyCallable
        ? ((PyCallable) f).call3(a, b, c)
        : call(f, new Object[] {a, b, c}, NO_KEYWORDS);
  }

  /**
   * Any call.
   *
   * @param arguments positional arguments followed by the values of the keyword arguments
   * @param keywords the names of the last arguments
   */
  public static @Nullable Object call(
      @Nullable Object f, @Nullable Object[] arguments, String[] keywords) {
    if (!(f instanceof PyObject)) {
      throw Errors.typeError("'" + PyType.of(f).name() + "' object is not callable");
    }
    PyObject callee = (PyObject) f;
    if (callee.type.isUserDefined()) {
      Object special = callee.type.special(Special.CALL);
      if (callee instanceof PyType && special == BuiltinTypes.typeCall()) {
        return callee.call(arguments, keywords);
      }
      if (special == null && !callee.isCallable()) {
        throw Errors.typeError("'" + callee.type.name() + "' object is not callable");
      }
      if (special != null) {
        return callBound(special, callee, arguments, keywords);
      }
    }
    return callee.call(arguments, keywords);
  }

  /** Calls a class attribute as a method of {@code self}. */
  static @Nullable Object callBound(
      @Nullable Object member,
      @Nullable Object self,
      @Nullable Object[] arguments,
      String[] keywords) {
    if (member instanceof PyFunction
        || (member instanceof PyBuiltin && ((PyBuiltin) member).owner() != null)) {
      Object[] all = new Object[arguments.length + 1];
      all[0] = self;
      System.arraycopy(arguments, 0, all, 1, arguments.length);
      return callable(member).call(all, keywords);
    }
    return call(Attributes.bind(member, self, PyType.of(self)), arguments, keywords);
  }

  private static PyCallable callable(@Nullable Object member) {
    return (PyCallable) Objects.requireNonNull(member);
  }

  private static boolean takesSelf(@Nullable Object member) {
    return member instanceof PyFunction
        || (member instanceof PyBuiltin && ((PyBuiltin) member).owner() != null);
  }

  /** Calls a special method found on the type of {@code self}. */
  public static @Nullable Object callSpecial(@Nullable Object member, @Nullable Object self) {
    return takesSelf(member)
        ? callable(member).call1(self)
        : call(Attributes.bind(member, self, PyType.of(self)));
  }

  /** Calls a special method found on the type of {@code self}. */
  public static @Nullable Object callSpecial(
      @Nullable Object member, @Nullable Object self, @Nullable Object a) {
    return takesSelf(member)
        ? callable(member).call2(self, a)
        : call(Attributes.bind(member, self, PyType.of(self)), a);
  }

  /** Calls a special method found on the type of {@code self}. */
  public static @Nullable Object callSpecial(
      @Nullable Object member, @Nullable Object self, @Nullable Object a, @Nullable Object b) {
    return takesSelf(member)
        ? callable(member).call3(self, a, b)
        : call(Attributes.bind(member, self, PyType.of(self)), a, b);
  }

  /** Calls a special method found on the type of {@code self}. */
  public static @Nullable Object callSpecial(
      @Nullable Object member,
      @Nullable Object self,
      @Nullable Object a,
      @Nullable Object b,
      @Nullable Object c) {
    return callBound(member, self, new Object[] {a, b, c}, NO_KEYWORDS);
  }

  /** The class attribute that a method call can use directly, or UNBOUND where it must not. */
  private static @Nullable Object directMethod(@Nullable Object self, String name) {
    if (self instanceof PyObject) {
      PyObject object = (PyObject) self;
      PyType type = object.type;
      if (object instanceof PyType
          || object instanceof PyModule
          || object instanceof PySuper
          || (type.isUserDefined()
              && type.special(Special.GETATTRIBUTE) != BuiltinTypes.objectGetAttribute())) {
        return UNBOUND;
      }
      Object member = type.lookup(name);
      return takesSelf(member) && object.instanceGet(name) == UNBOUND ? member : UNBOUND;
    }
    Object member = PyType.of(self).lookup(name);
    return takesSelf(member) ? member : UNBOUND;
  }

  /** {@code self.name()}. */
  public static @Nullable Object method(@Nullable Object self, String name) {
    Object member = directMethod(self, name);
    return member != UNBOUND ? callable(member).call1(self) : call(Attributes.get(self, name));
  }

  /** {@code self.name(a)}. */
  public static @Nullable Object method(@Nullable Object self, String name, @Nullable Object a) {
    Object member = directMethod(self, name);
    return member != UNBOUND
        ? callable(member).call2(self, a)
        : call(Attributes.get(self, name), a);
  }

  /** {@code self.name(a, b)}. */
  public static @Nullable Object method(
      @Nullable Object self, String name, @Nullable Object a, @Nullable Object b) {
    Object member = directMethod(self, name);
    return member != UNBOUND
        ? callable(member).call3(self, a, b)
        : call(Attributes.get(self, name), a, b);
  }

  /** {@code self.name(...)} with any arguments. */
  public static @Nullable Object method(
      @Nullable Object self, String name, @Nullable Object[] arguments, String[] keywords) {
    Object member = directMethod(self, name);
    return member != UNBOUND
        ? callBound(member, self, arguments, keywords)
        : call(Attributes.get(self, name), arguments, keywords);
  }

  // ---- methods that are looked up before their arguments are there

  /** What {@code self.name} is where no class attribute can be called directly. */
  private static final class Attribute {
    final @Nullable Object value;

    Attribute(@Nullable Object value) {
      this.value = value;
    }
  }

  /** The attribute {@code self.name} in the form in which {@code found} calls it. */
  public static Object find(@Nullable Object self, String name) {
    Object member = directMethod(self, name);
    return member != UNBOUND ? callable(member) : new Attribute(Attributes.get(self, name));
  }

  /** {@code self.name()} for what {@link #find} found. */
  public static @Nullable Object found(Object method, @Nullable Object self) {
    return method instanceof Attribute
        ? call(((Attribute) method).value)
        : callable(method).call1(self);
  }

  /** {@code self.name(a)} for what {@link #find} found. */
  public static @Nullable Object found(Object method, @Nullable Object self, @Nullable Object a) {
    return method instanceof Attribute
        ? call(((Attribute) method).value, a)
        : callable(method).call2(self, a);
  }

  /** {@code self.name(a, b)} for what {@link #find} found. */
  public static @Nullable Object found(
      Object method, @Nullable Object self, @Nullable Object a, @Nullable Object b) {
    return method instanceof Attribute
        ? call(((Attribute) method).value, a, b)
        : callable(method).call3(self, a, b);
  }

  /** {@code self.name(...)} with any arguments for what {@link #find} found. */
  public static @Nullable Object found(
      Object method, @Nullable Object self, @Nullable Object[] arguments, String[] keywords) {
    return method instanceof Attribute
        ? call(((Attribute) method).value, arguments, keywords)
        : callBound(method, self, arguments, keywords);
  }
}
