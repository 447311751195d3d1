package dev.portalis.runtime.object;

import static dev.portalis.runtime.object.Signature.NO_KEYWORDS;

import dev.portalis.runtime.error.Errors;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A function or method implemented in Java. */
public final class PyBuiltin extends PyCallable {
  private static final Set<Special> NO_SLOTS =
      EnumSet.of(
          Special.FORMAT,
          Special.REVERSED,
          Special.DIR,
          Special.BYTES,
          Special.COMPLEX,
          Special.ROUND,
          Special.TRUNC,
          Special.FLOOR,
          Special.CEIL,
          Special.ENTER,
          Special.EXIT,
          Special.AENTER,
          Special.AEXIT,
          Special.FSPATH,
          Special.MISSING,
          Special.LENGTH_HINT,
          Special.CLASS_GETITEM,
          Special.INIT_SUBCLASS,
          Special.INSTANCECHECK,
          Special.SUBCLASSCHECK,
          Special.SUBCLASSHOOK);

  /** What a function takes before the arguments that a call gives. */
  enum Kind {
    FUNCTION,
    METHOD,
    CLASS_METHOD,
    STATIC_METHOD,
    CONSTRUCTOR
  }

  private final BuiltinTable table;
  private final int id;
  private final String name;
  private final String module;
  private final Kind kind;
  private final Signature signature;
  private final int required;
  private final int arity;
  private final @Nullable PyType owner;

  private PyBuiltin(
      Kind kind,
      BuiltinTable table,
      int id,
      String name,
      String module,
      Signature signature,
      int required,
      @Nullable PyType owner) {
    super(
        table.isPure()
            ? BuiltinTypes.FUNCTION
            : kind == Kind.METHOD ? BuiltinTypes.METHOD_DESCRIPTOR : BuiltinTypes.BUILTIN_FUNCTION);
    this.kind = kind;
    this.table = table;
    this.id = id;
    this.name = name;
    this.module = module;
    this.signature = signature;
    this.required = required;
    this.owner = owner;
    this.arity = signature.simpleArity() == required && required <= 3 ? required : -1;
  }

  /**
   * A function of a module.
   *
   * @param required how many of the positional parameters have no default
   */
  public static PyBuiltin function(
      BuiltinTable table, int id, String name, String module, Signature signature, int required) {
    return new PyBuiltin(Kind.FUNCTION, table, id, name, module, signature, required, null);
  }

  /** A method; its first parameter is self. */
  public static PyBuiltin method(
      BuiltinTable table, int id, String name, Signature signature, int required, PyType owner) {
    return member(Kind.METHOD, table, id, name, signature, required, owner);
  }

  /** A class method; its first parameter is the type. */
  public static PyClassMethod classMethod(
      BuiltinTable table, int id, String name, Signature signature, int required, PyType owner) {
    return new PyClassMethod(
        member(Kind.CLASS_METHOD, table, id, name, signature, required, owner));
  }

  /** A static method. */
  public static PyStaticMethod staticMethod(
      BuiltinTable table, int id, String name, Signature signature, int required, PyType owner) {
    return new PyStaticMethod(
        member(Kind.STATIC_METHOD, table, id, name, signature, required, owner));
  }

  /** {@code __new__}; its first parameter is the type. */
  public static PyStaticMethod constructor(
      BuiltinTable table, int id, String name, Signature signature, int required, PyType owner) {
    return new PyStaticMethod(
        member(Kind.CONSTRUCTOR, table, id, name, signature, required, owner));
  }

  private static PyBuiltin member(
      Kind kind,
      BuiltinTable table,
      int id,
      String name,
      Signature signature,
      int required,
      PyType owner) {
    return new PyBuiltin(kind, table, id, name, owner.module(), signature, required, owner);
  }

  /** {@code __name__}. */
  public String name() {
    return name;
  }

  /** The type whose method this is; null for a plain function, class method or static method. */
  public @Nullable PyType owner() {
    return kind == Kind.METHOD ? owner : null;
  }

  /** The type that has it as a member of any kind; null for a function of a module. */
  @Nullable PyType home() {
    return owner;
  }

  Kind kind() {
    return kind;
  }

  /** The parameters. */
  public Signature signature() {
    return signature;
  }

  int required() {
    return required;
  }

  /** The dotted name of the module. */
  public String module() {
    return module;
  }

  @Override
  public @Nullable Object call(@Nullable Object[] arguments, String[] keywords) {
    if (keywords.length == 0 && arguments.length == arity) {
      switch (arity) {
        case 0:
          return table.call0(id);
        case 1:
          return call1(arguments[0]);
        case 2:
          return call2(arguments[0], arguments[1]);
        default:
          return call3(arguments[0], arguments[1], arguments[2]);
      }
    }
    Object[] bound =
        table.isPure()
            ? BuiltinArguments.bindAsPython(this, arguments, keywords)
            : BuiltinArguments.bind(this, arguments, keywords);
    if (kind == Kind.METHOD) {
      checkSelf(bound[0]);
    }
    switch (arity) {
      case 0:
        return table.call0(id);
      case 1:
        return table.call1(id, bound[0]);
      case 2:
        return table.call2(id, bound[0], bound[1]);
      case 3:
        return table.call3(id, bound[0], bound[1], bound[2]);
      default:
        return table.call(id, bound);
    }
  }

  private void checkSelf(@Nullable Object self) {
    if (kind != Kind.METHOD) {
      return;
    }
    PyType expected = owner;
    if (expected != null && !PyType.of(self).isSubtypeOf(expected)) {
      String head = "descriptor '" + name + "' ";
      String given = PyType.of(self).name() + "'";
      throw Errors.typeError(
          isSlot()
              ? head + "requires a '" + expected.name() + "' object but received a '" + given
              : head
                  + "for '"
                  + expected.name()
                  + "' objects doesn't apply to a '"
                  + given
                  + " object");
    }
  }

  @Override
  public @Nullable Object call0() {
    return arity == 0 ? table.call0(id) : call(new Object[0], NO_KEYWORDS);
  }

  @Override
  public @Nullable Object call1(@Nullable Object a) {
    if (arity == 1) {
      checkSelf(a);
      return table.call1(id, a);
    }
    return call(new Object[] {a}, NO_KEYWORDS);
  }

  @Override
  public @Nullable Object call2(@Nullable Object a, @Nullable Object b) {
    if (arity == 2) {
      checkSelf(a);
      return table.call2(id, a, b);
    }
    return call(new Object[] {a, b}, NO_KEYWORDS);
  }

  @Override
  public @Nullable Object call3(@Nullable Object a, @Nullable Object b, @Nullable Object c) {
    if (arity == 3) {
      checkSelf(a);
      return table.call3(id, a, b, c);
    }
    return call(new Object[] {a, b, c}, NO_KEYWORDS);
  }

  @Override
  public @Nullable Object descriptorGet(@Nullable Object self, PyType cls) {
    return kind == Kind.METHOD || table.isPure() ? new PyMethod(this, self) : this;
  }

  @Override
  public @Nullable Object getAttribute(String attribute) {
    switch (attribute) {
      case "__name__":
        return name;
      case "__qualname__":
        return qualifiedName();
      case "__doc__":
        return null;
      case "__module__":
        return module;
      case "__objclass__":
        if (owner != null) {
          return owner;
        }
        return super.getAttribute(attribute);
      default:
        return super.getAttribute(attribute);
    }
  }

  /** {@code __qualname__}. */
  public String qualifiedName() {
    return owner == null ? name : owner.qualname() + "." + name;
  }

  @Override
  public String repr() {
    if (table.isPure()) {
      return "<function " + qualifiedName() + " at " + Identity.address(this) + ">";
    }
    if (kind != Kind.METHOD || owner == null) {
      return "<built-in function " + name + ">";
    }
    return isSlot()
        ? "<slot wrapper '" + name + "' of '" + owner.name() + "' objects>"
        : "<method '" + name + "' of '" + owner.name() + "' objects>";
  }

  /** Whether CPython reaches this method through a slot of the type instead of a method table. */
  private boolean isSlot() {
    for (Special special : Special.values()) {
      if (special.method().equals(name)) {
        return !NO_SLOTS.contains(special);
      }
    }
    return false;
  }
}
