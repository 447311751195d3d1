package dev.portalis.runtime.modules.typing;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.annotations.library.PyClass;
import dev.portalis.annotations.library.PyMethod;
import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.BinaryOp;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.CompareOp;
import dev.portalis.runtime.object.Comparison;
import dev.portalis.runtime.object.Hashing;
import dev.portalis.runtime.object.Identity;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyTuple;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.TypeChecks;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A form of {@code typing}, such as {@code List}, with its arguments where it has some. */
@PyClass(value = "_GenericAlias", module = "typing", pure = true)
public final class TypingAlias extends PyObject {
  /** The type of the forms. */
  public static final PyType TYPE =
      PyType.builtin("_GenericAlias", "typing", BuiltinTypes.OBJECT, new TypingAliasFace());

  private final String name;
  private final @Nullable PyObject origin;
  private final @Nullable PyTuple arguments;

  TypingAlias(String name, @Nullable PyObject origin, @Nullable PyTuple arguments) {
    super(TYPE);
    this.name = name;
    this.origin = origin;
    this.arguments = arguments;
  }

  /** A form without arguments. */
  static TypingAlias form(String name, @Nullable PyType origin) {
    return new TypingAlias(name.indexOf('.') < 0 ? "typing." + name : name, origin, null);
  }

  /** A class with arguments. */
  static TypingAlias of(PyType origin, PyTuple arguments) {
    return new TypingAlias(origin.qualifiedName(), origin, arguments);
  }

  /** The same form with other arguments. */
  TypingAlias with(PyTuple others) {
    return new TypingAlias(name, origin, others);
  }

  /** {@code left | right}. */
  static PyObject union(@Nullable Object left, @Nullable Object right) {
    return TypingArguments.union(PyTuple.of(left, right));
  }

  /** The name without its module. */
  String shortName() {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** Whether it is a form of the module of the given name. */
  boolean isForm(String form) {
    return name.equals("typing." + form);
  }

  /** The class it stands for, if it does for one. */
  @Nullable PyObject origin() {
    return origin;
  }

  /** Its arguments; null where it has none. */
  @Nullable PyTuple arguments() {
    return arguments;
  }

  /** {@code form[key]}, or the variables of a form replaced. */
  @Override
  public @Nullable Object getItem(@Nullable Object key) {
    if (arguments != null) {
      return TypingArguments.substitute(this, key);
    }
    return TypingArguments.apply(this, key);
  }

  /** {@code __mro_entries__(bases)}. */
  @PyMethod("__mro_entries__")
  public PyTuple mroEntries(PyTuple bases) {
    if (!(origin instanceof PyType) || isForm("Union")) {
      throw Errors.typeError("Cannot subclass " + repr());
    }
    boolean later = false;
    boolean generic = false;
    List<Object> entries = new ArrayList<>();
    for (Object each : bases.items()) {
      generic |= later && (each instanceof TypingAlias || isGeneric(each));
      later |= each == this;
    }
    if (origin == TypingModule.GENERIC) {
      return generic || bases.contains(TypingModule.PROTOCOL)
          ? PyTuple.EMPTY
          : PyTuple.of(new Object[] {origin});
    }
    if (!bases.contains(origin)) {
      entries.add(origin);
    }
    if (!generic && name.startsWith("typing.") && origin != TypingModule.PROTOCOL) {
      entries.add(TypingModule.GENERIC);
    }
    return PyTuple.of(entries.toArray());
  }

  private static boolean isGeneric(@Nullable Object base) {
    return base instanceof PyType && ((PyType) base).isSubtypeOf(TypingModule.GENERIC);
  }

  /** {@code __instancecheck__(instance)}. */
  @PyMethod("__instancecheck__")
  public boolean isInstance(@Nullable Object instance) {
    return isSubclass(PyType.of(instance));
  }

  /** {@code __subclasscheck__(cls)}. */
  @PyMethod("__subclasscheck__")
  public boolean isSubclass(@Nullable Object cls) {
    if (isForm("Any")) {
      throw Errors.typeError("typing.Any cannot be used with isinstance()");
    }
    if (isForm("Union") && arguments != null) {
      for (Object each : arguments.items()) {
        if (TypeChecks.isSubclass(cls, each)) {
          return true;
        }
      }
      return false;
    }
    if (arguments != null) {
      throw Errors.typeError("Subscripted generics cannot be used with class and instance checks");
    }
    if (origin == null) {
      throw Errors.typeError(repr() + " cannot be used with isinstance()");
    }
    return TypeChecks.isSubclass(cls, origin);
  }

  @Override
  public boolean isCallable() {
    return true;
  }

  @Override
  public @Nullable Object call(@Nullable Object[] values, String[] keywords) {
    if (isForm("Any")) {
      throw Errors.typeError("Any cannot be instantiated");
    }
    if (!(origin instanceof PyType)) {
      throw Errors.typeError("Cannot instantiate " + repr());
    }
    if (name.startsWith("typing.")) {
      throw Errors.typeError(
          "Type "
              + shortName()
              + " cannot be instantiated; use "
              + ((PyType) origin).qualifiedName().replace("builtins.", "")
              + "() instead");
    }
    return Calls.call(origin, values, keywords);
  }

  @Override
  public @Nullable Object getAttribute(String attribute) {
    switch (attribute) {
      case "__origin__":
        return isForm("Union") || isForm("Literal") ? form(shortName(), null) : origin;
      case "__args__":
        if (arguments != null) {
          return isForm("Annotated") ? PyTuple.of(new Object[] {arguments.get(0)}) : arguments;
        }
        throw Errors.attributeError("__args__");
      case "__metadata__":
        if (isForm("Annotated") && arguments != null) {
          return TypingArguments.rest(arguments);
        }
        throw Errors.attributeError(attribute);
      case "__parameters__":
        return TypingArguments.parameters(arguments);
      case "__name__":
      case "_name":
        return shortName();
      case "__module__":
        return "typing";
      default:
        boolean special = attribute.startsWith("__") && attribute.endsWith("__");
        Object member =
            origin instanceof PyType && !special ? ((PyType) origin).lookup(attribute) : UNBOUND;
        return member == UNBOUND || origin == null
            ? super.getAttribute(attribute)
            : origin.getAttribute(attribute);
    }
  }

  @Override
  public @Nullable Object binary(BinaryOp op, @Nullable Object right) {
    return op == BinaryOp.OR ? union(this, right) : super.binary(op, right);
  }

  @Override
  public @Nullable Object binaryReflected(BinaryOp op, @Nullable Object left) {
    return op == BinaryOp.OR ? union(left, this) : super.binaryReflected(op, left);
  }

  @Override
  public @Nullable Object compare(CompareOp op, @Nullable Object other) {
    if (op != CompareOp.EQ || !(other instanceof TypingAlias)) {
      return super.compare(op, other);
    }
    TypingAlias that = (TypingAlias) other;
    if (!name.equals(that.name) || !Identity.same(origin, that.origin)) {
      return false;
    }
    if (arguments == null || that.arguments == null) {
      return arguments == that.arguments;
    }
    return isForm("Union")
        ? TypingArguments.sameMembers(arguments, that.arguments)
        : Comparison.equal(arguments, that.arguments);
  }

  @Override
  public long hash() {
    long hash = name.hashCode();
    if (arguments == null) {
      return hash;
    }
    if (!isForm("Union")) {
      return hash ^ Hashing.hash(arguments);
    }
    for (Object each : arguments.items()) {
      hash += Hashing.hash(each);
    }
    return hash;
  }

  @Override
  public String repr() {
    return arguments == null ? name : TypingArguments.repr(this, name, arguments);
  }
}
