package dev.portalis.runtime.support;

import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.Attributes;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.Items;
import dev.portalis.runtime.object.Iteration;
import dev.portalis.runtime.object.PyDict;
import dev.portalis.runtime.object.PyIterator;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Texts;
import dev.portalis.runtime.object.Unbound;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of a call with {@code *args} or {@code **kwargs}, collected one after the other.
 *
 * @see <a href="https://docs.python.org/3.12/reference/expressions.html#calls">Calls</a>
 */
public final class CallArguments {
  private final @Nullable Object callee;
  private final List<@Nullable Object> positional = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final List<@Nullable Object> values = new ArrayList<>();

  /** No arguments yet; the callee is named in errors. */
  public CallArguments(@Nullable Object callee) {
    this.callee = callee;
  }

  /** {@code value}. */
  public void add(@Nullable Object value) {
    positional.add(value);
  }

  /** {@code *iterable}. */
  public void addAll(@Nullable Object iterable) {
    if (!Iteration.isIterable(iterable)) {
      throw Errors.typeError(
          name() + " argument after * must be an iterable, not " + PyType.of(iterable).name());
    }
    PyIterator iterator = Iteration.iterator(iterable);
    for (Object each = iterator.advance(); each != Unbound.UNBOUND; each = iterator.advance()) {
      positional.add(each);
    }
  }

  /** {@code name=value}. */
  public void keyword(String name, @Nullable Object value) {
    if (names.contains(name)) {
      throw Errors.typeError(name() + " got multiple values for keyword argument '" + name + "'");
    }
    names.add(name);
    values.add(value);
  }

  /** {@code **mapping}. */
  public void addKeywords(@Nullable Object mapping) {
    if (!(mapping instanceof PyDict) && !Attributes.has(mapping, "keys")) {
      throw Errors.typeError(
          name() + " argument after ** must be a mapping, not " + PyType.of(mapping).name());
    }
    Object keys = mapping instanceof PyDict ? mapping : Calls.method(mapping, "keys");
    PyIterator iterator = Iteration.iterator(keys);
    for (Object key = iterator.advance(); key != Unbound.UNBOUND; key = iterator.advance()) {
      if (!(key instanceof String)) {
        throw Errors.typeError("keywords must be strings");
      }
      keyword((String) key, Items.get(mapping, key));
    }
  }

  /** How CPython names the callee in errors: with its module, unless that is builtins. */
  private String name() {
    Object qualname = Attributes.getOr(callee, "__qualname__", null);
    if (!(qualname instanceof String)) {
      return callee instanceof PyObject ? Texts.str(callee) : Texts.repr(callee);
    }
    Object module = Attributes.getOr(callee, "__module__", null);
    boolean plain = module == null || module.equals("builtins");
    return (plain ? "" : module + ".") + qualname + "()";
  }

  /** Calls. */
  public @Nullable Object call(@Nullable Object function) {
    Object[] all = new Object[positional.size() + values.size()];
    int at = 0;
    for (Object each : positional) {
      all[at++] = each;
    }
    for (Object each : values) {
      all[at++] = each;
    }
    return Calls.call(function, all, names.toArray(new String[0]));
  }
}
