package dev.portalis.runtime.object;

import static dev.portalis.runtime.object.Signature.NO_KEYWORDS;
import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.error.PyException;
import org.jspecify.annotations.Nullable;

/** A function or method implemented in Java. */
public final class PyBuiltin extends PyCallable {
  private final BuiltinTable table;
  private final int id;
  private final String name;
  private final Signature signature;
  private final int required;
  private final int arity;
  private final @Nullable PyType owner;
  private final @Nullable Object[] absent;
  private final @Nullable Object[] absentKeywords;

  /**
   * A function implemented in Java.
   *
   * @param required how many of the positional parameters have no default
   * @param owner the type whose method this is; null for a plain function
   */
  public PyBuiltin(
      BuiltinTable table,
      int id,
      String name,
      Signature signature,
      int required,
      @Nullable PyType owner) {
    super(owner == null ? BuiltinTypes.BUILTIN_FUNCTION : BuiltinTypes.METHOD_DESCRIPTOR);
    this.table = table;
    this.id = id;
    this.name = name;
    this.signature = signature;
    this.required = required;
    this.owner = owner;
    this.arity = signature.simpleArity() == required && required <= 3 ? required : -1;
    this.absent = new Object[signature.positional() - required];
    java.util.Arrays.fill(absent, UNBOUND);
    // Keyword-only parameters of Java functions always have defaults, given by the Java side.
    this.absentKeywords = new Object[signature.keywordOnly()];
    java.util.Arrays.fill(absentKeywords, PRESENT_DEFAULT);
  }

  private static final Object PRESENT_DEFAULT = new Object();

  /** {@code __name__}. */
  public String name() {
    return name;
  }

  /** The type whose method this is; null for a plain function. */
  public @Nullable PyType owner() {
    return owner;
  }

  /** The parameters. */
  public Signature signature() {
    return signature;
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
    checkCount(arguments.length - keywords.length, keywords);
    Object[] bound = bindOptional(arguments, keywords);
    checkSelf(bound.length > 0 ? bound[0] : UNBOUND);
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

  private @Nullable Object[] bindOptional(@Nullable Object[] arguments, String[] keywords) {
    Object[] marked = absent.clone();
    java.util.Arrays.fill(marked, PRESENT_DEFAULT);
    Object[] bound = signature.bind(shownName(), marked, absentKeywords, arguments, keywords);
    for (int i = 0; i < bound.length; i++) {
      if (bound[i] == PRESENT_DEFAULT) {
        bound[i] = UNBOUND;
      }
    }
    return bound;
  }

  private String shownName() {
    return owner == null ? name : owner.name() + "." + name;
  }

  /** CPython words the errors of C functions differently from those of Python functions. */
  private void checkCount(int given, String[] keywords) {
    int skip = owner == null ? 0 : 1;
    int positional = signature.positional();
    if (keywords.length > 0 && signature.size() == positional
        && signature.positionalOnly() == positional && !signature.hasKwArgs()) {
      throw Errors.typeError(shownName() + "() takes no keyword arguments");
    }
    if (given > positional && !signature.hasVarArgs() && given >= skip) {
      throw wrongCount(given - skip, required - skip, positional - skip);
    }
    if (keywords.length == 0 && given < required) {
      if (given < skip) {
        throw Errors.typeError("unbound method " + shownName() + "() needs an argument");
      }
      if (signature.positionalOnly() >= required) {
        throw wrongCount(given - skip, required - skip, positional - skip);
      }
    }
  }

  private PyException wrongCount(int given, int least, int most) {
    if (signature.hasVarArgs() || (least != most && given < least)) {
      return Errors.typeError(
          name + " expected at least " + least + " argument" + (least == 1 ? "" : "s")
              + ", got " + given);
    }
    if (least != most) {
      return Errors.typeError(
          name + " expected at most " + most + " argument" + (most == 1 ? "" : "s") + ", got " + given);
    }
    if (most == 0) {
      return Errors.typeError(shownName() + "() takes no arguments (" + given + " given)");
    }
    if (most == 1) {
      return Errors.typeError(shownName() + "() takes exactly one argument (" + given + " given)");
    }
    return Errors.typeError(name + " expected " + most + " arguments, got " + given);
  }

  private void checkSelf(@Nullable Object self) {
    PyType expected = owner;
    if (expected != null && !PyType.of(self).isSubtypeOf(expected)) {
      throw Errors.typeError(
          "descriptor '" + name + "' for '" + expected.name() + "' objects doesn't apply to a '"
              + PyType.of(self).name() + "' object");
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
    return owner == null ? this : new PyMethod(this, self);
  }

  @Override
  public @Nullable Object getAttribute(String attribute) {
    switch (attribute) {
      case "__name__":
        return name;
      case "__qualname__":
        return shownName();
      case "__doc__":
        return null;
      case "__module__":
        return owner == null ? "builtins" : owner.module();
      case "__objclass__":
        if (owner != null) {
          return owner;
        }
        return super.getAttribute(attribute);
      default:
        return super.getAttribute(attribute);
    }
  }

  @Override
  public String repr() {
    return owner == null
        ? "<built-in function " + name + ">"
        : "<method '" + name + "' of '" + owner.name() + "' objects>";
  }
}
