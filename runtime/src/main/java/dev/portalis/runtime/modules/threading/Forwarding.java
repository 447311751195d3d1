package dev.portalis.runtime.modules.threading;

import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.Attributes;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.Iteration;
import dev.portalis.runtime.object.PyDict;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Signature;
import dev.portalis.runtime.object.Texts;
import dev.portalis.runtime.object.Unbound;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Calls with arguments that were given as an iterable and a mapping: {@code f(*args, **kwargs)}.
 */
public final class Forwarding {
  private static final String[] NO_KEYWORDS = Signature.NO_KEYWORDS;

  private Forwarding() {}

  /** {@code target.name(*arguments)}. */
  public static @Nullable Object method(
      @Nullable Object target, String name, @Nullable Object[] arguments) {
    return Calls.method(target, name, arguments, NO_KEYWORDS);
  }

  /** {@code target.name(*arguments, **keywords)}. */
  public static @Nullable Object method(
      @Nullable Object target, String name, @Nullable Object[] arguments, PyDict keywords) {
    return keywords.size() == 0
        ? Calls.method(target, name, arguments, NO_KEYWORDS)
        : call(Attributes.get(target, name), arguments, keywords);
  }

  /** {@code function(*arguments, **keywords)}. */
  public static @Nullable Object call(
      @Nullable Object function, @Nullable Object[] arguments, PyDict keywords) {
    int extra = keywords.size();
    if (extra == 0) {
      return Calls.call(function, arguments, NO_KEYWORDS);
    }
    String[] names = new String[extra];
    Object[] all = new Object[arguments.length + extra];
    System.arraycopy(arguments, 0, all, 0, arguments.length);
    int i = 0;
    for (Map.Entry<Object, Object> entry : keywords.entrySet()) {
      if (!(entry.getKey() instanceof String)) {
        throw Errors.typeError("keywords must be strings");
      }
      names[i] = (String) entry.getKey();
      all[arguments.length + i++] = entry.getValue();
    }
    return Calls.call(function, all, names);
  }

  /** {@code function(*arguments, **keywords)} of any two objects. */
  public static @Nullable Object spread(
      @Nullable Object function, @Nullable Object arguments, @Nullable Object keywords) {
    if (!isIterable(arguments)) {
      throw Errors.typeError(
          name(function)
              + " argument after * must be an iterable, not "
              + PyType.of(arguments).name());
    }
    if (keywords != null && !(keywords instanceof PyDict)) {
      throw Errors.typeError(
          name(function)
              + " argument after ** must be a mapping, not "
              + PyType.of(keywords).name());
    }
    Object[] values = Iteration.toArray(arguments);
    return keywords == null
        ? Calls.call(function, values, NO_KEYWORDS)
        : call(function, values, (PyDict) keywords);
  }

  private static boolean isIterable(@Nullable Object value) {
    if (value instanceof String) {
      return true;
    }
    return value instanceof PyObject
        && (((PyObject) value).isIterable()
            || Attributes.has(((PyObject) value).type(), "__iter__"));
  }

  /** The function as CPython's errors in calls name it. */
  private static String name(@Nullable Object function) {
    Object qualname = Attributes.getOr(function, "__qualname__", Unbound.UNBOUND);
    if (qualname == Unbound.UNBOUND) {
      return Texts.str(function);
    }
    Object module = Attributes.getOr(function, "__module__", null);
    boolean builtin = module == null || module.equals("builtins");
    return (builtin ? "" : Texts.str(module) + ".") + Texts.str(qualname) + "()";
  }
}
