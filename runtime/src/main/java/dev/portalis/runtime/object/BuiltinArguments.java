package dev.portalis.runtime.object;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.error.PyException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Binds arguments to the parameters of functions implemented in Java. An absent argument is {@link
 * Unbound#UNBOUND}; the Java side knows the default.
 *
 * <p>CPython words the errors of C functions in several ways, which follow from how the parameters
 * are declared.
 */
final class BuiltinArguments {
  private static final Object DEFAULT = new Object();

  private final PyBuiltin function;
  private final Signature signature;

  /** The arguments that the call itself provides: self or the type. */
  private final int implicit;

  private BuiltinArguments(PyBuiltin function) {
    this.function = function;
    this.signature = function.signature();
    this.implicit =
        function.kind() == PyBuiltin.Kind.FUNCTION
                || function.kind() == PyBuiltin.Kind.STATIC_METHOD
            ? 0
            : 1;
  }

  /** Binds with the errors of a function written in Python. */
  static @Nullable Object[] bindAsPython(
      PyBuiltin function, @Nullable Object[] arguments, String[] keywords) {
    Signature signature = function.signature();
    Object[] defaults = new Object[signature.positional() - function.required()];
    Object[] keywordDefaults = new Object[signature.keywordOnly()];
    Arrays.fill(defaults, DEFAULT);
    Arrays.fill(keywordDefaults, DEFAULT);
    Object[] bound =
        signature.bind(function.qualifiedName(), defaults, keywordDefaults, arguments, keywords);
    for (int i = 0; i < bound.length; i++) {
      if (bound[i] == DEFAULT) {
        bound[i] = UNBOUND;
      }
    }
    return bound;
  }

  /** Binds with the errors of a C function. */
  static @Nullable Object[] bind(
      PyBuiltin function, @Nullable Object[] arguments, String[] keywords) {
    return new BuiltinArguments(function).bind(arguments, keywords);
  }

  private @Nullable Object[] bind(@Nullable Object[] arguments, String[] keywords) {
    int given = arguments.length - keywords.length;
    if (given < implicit) {
      throw Errors.typeError("unbound method " + shownName() + "() needs an argument");
    }
    checkCounts(given, keywords.length);
    Object[] bound = new Object[signature.size()];
    int positional = signature.positional();
    int copied = Math.min(given, positional);
    System.arraycopy(arguments, 0, bound, 0, copied);
    Arrays.fill(bound, copied, bound.length, UNBOUND);
    int next = positional + signature.keywordOnly();
    if (signature.hasVarArgs()) {
      bound[next++] =
          given > positional
              ? PyTuple.of(Arrays.copyOfRange(arguments, positional, given))
              : PyTuple.EMPTY;
    }
    PyDict extra = null;
    if (signature.hasKwArgs()) {
      extra = new PyDict();
      bound[next] = extra;
    }
    for (int i = 0; i < keywords.length; i++) {
      bindKeyword(bound, extra, keywords[i], arguments[given + i]);
    }
    checkRequired(bound, copied);
    for (int i = 0; i < keywords.length && extra == null; i++) {
      if (indexOf(keywords[i]) < 0) {
        throw Errors.typeError(
            "'" + keywords[i] + "' is an invalid keyword argument for " + callName() + "()");
      }
    }
    return bound;
  }

  private int indexOf(String keyword) {
    for (int p = signature.positionalOnly();
        p < signature.positional() + signature.keywordOnly();
        p++) {
      if (signature.name(p).equals(keyword)) {
        return p;
      }
    }
    return -1;
  }

  private void bindKeyword(
      @Nullable Object[] bound, @Nullable PyDict extra, String keyword, @Nullable Object value) {
    int at = indexOf(keyword);
    if (at < 0) {
      if (extra != null) {
        extra.putString(keyword, value);
      }
    } else if (bound[at] != UNBOUND) {
      throw Errors.typeError(
          "argument for "
              + callName()
              + "() given by name ('"
              + keyword
              + "') and position ("
              + (at - implicit + 1)
              + ")");
    } else {
      bound[at] = value;
    }
  }

  private void checkRequired(@Nullable Object[] bound, int from) {
    for (int i = from; i < function.required(); i++) {
      if (bound[i] == UNBOUND) {
        throw Errors.typeError(
            callName()
                + "() missing required argument '"
                + signature.name(i)
                + "' (pos "
                + (i - implicit + 1)
                + ")");
      }
    }
  }

  private void checkCounts(int allGiven, int keywordsGiven) {
    int given = allGiven - implicit;
    int least = function.required() - implicit;
    int most = signature.positional() - implicit;
    boolean positionalOnly = signature.positionalOnly() == signature.positional();
    if (positionalOnly && signature.keywordOnly() == 0) {
      if (keywordsGiven > 0 && !signature.hasKwArgs()) {
        throw Errors.typeError(shownName() + "() takes no keyword arguments");
      }
      if (given < least || (given > most && !signature.hasVarArgs())) {
        throw wrongCount(given, least, most);
      }
      return;
    }
    checkWithKeywords(signature.hasVarArgs() ? 0 : given, keywordsGiven, positionalOnly);
    if (positionalOnly && (given < least || (given > most && !signature.hasVarArgs()))) {
      throw most == 0
          ? Errors.typeError(callName() + "() takes no positional arguments")
          : expected(given, least, most);
    }
  }

  private void checkWithKeywords(int given, int keywordsGiven, boolean positionalOnly) {
    int least = function.required() - implicit;
    int most = signature.positional() - implicit;
    int counted = positionalOnly ? 0 : given;
    int all = (positionalOnly ? 0 : most) + signature.keywordOnly();
    if (counted + keywordsGiven > all && !signature.hasKwArgs()) {
      throw Errors.typeError(
          callName()
              + "() takes "
              + (least < all ? "at most " : "exactly ")
              + all
              + (counted == 0 ? " keyword" : "")
              + " argument"
              + plural(all)
              + " ("
              + (counted + keywordsGiven)
              + " given)");
    }
    if (positionalOnly || signature.hasVarArgs()) {
      return;
    }
    if (given > most) {
      throw Errors.typeError(
          callName()
              + "() takes "
              + (least < most ? "at most " : "exactly ")
              + most
              + " positional argument"
              + plural(most)
              + " ("
              + given
              + " given)");
    }
    int leastPositionalOnly = Math.min(function.required(), signature.positionalOnly()) - implicit;
    if (given < leastPositionalOnly) {
      throw Errors.typeError(
          callName()
              + "() takes "
              + (leastPositionalOnly < most ? "at least " : "exactly ")
              + leastPositionalOnly
              + " positional argument"
              + plural(leastPositionalOnly)
              + " ("
              + given
              + " given)");
    }
  }

  private PyException wrongCount(int given, int least, int most) {
    boolean fixed = least == most && !signature.hasVarArgs();
    if (fixed && most == 0) {
      return Errors.typeError(shownName() + "() takes no arguments (" + given + " given)");
    }
    if (fixed && most == 1 && !isConstructor()) {
      return Errors.typeError(shownName() + "() takes exactly one argument (" + given + " given)");
    }
    return expected(given, least, most);
  }

  private PyException expected(int given, int least, int most) {
    boolean fixed = least == most && !signature.hasVarArgs();
    int bound = given < least ? least : most;
    return Errors.typeError(
        callName()
            + " expected "
            + (fixed ? "" : given < least ? "at least " : "at most ")
            + bound
            + " argument"
            + plural(bound)
            + ", got "
            + given);
  }

  private static String plural(int count) {
    return count == 1 ? "" : "s";
  }

  /** The name in errors that say which class or module it is from. */
  private String shownName() {
    PyType home = function.home();
    if (home != null) {
      return isConstructor() ? home.name() : home.name() + "." + function.name();
    }
    return function.module().equals("builtins")
        ? function.name()
        : function.module() + "." + function.name();
  }

  /** The name in the other errors. */
  private String callName() {
    PyType home = function.home();
    return home != null && isConstructor() ? home.name() : function.name();
  }

  private boolean isConstructor() {
    return function.kind() == PyBuiltin.Kind.CONSTRUCTOR || function.name().equals("__init__");
  }
}
