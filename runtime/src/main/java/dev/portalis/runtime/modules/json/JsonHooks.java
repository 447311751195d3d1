package dev.portalis.runtime.modules.json;

import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.PyDict;
import dev.portalis.runtime.object.PyList;
import org.jspecify.annotations.Nullable;

/** What a program makes of the values while a JSON text is read. */
final class JsonHooks {
  private final @Nullable Object objectHook;
  private final @Nullable Object pairsHook;
  private final @Nullable Object parseFloat;
  private final @Nullable Object parseInt;
  private final @Nullable Object parseConstant;
  private final boolean strict;

  JsonHooks(
      @Nullable Object objectHook,
      @Nullable Object pairsHook,
      @Nullable Object parseFloat,
      @Nullable Object parseInt,
      @Nullable Object parseConstant,
      boolean strict) {
    this.objectHook = objectHook;
    this.pairsHook = pairsHook;
    this.parseFloat = parseFloat;
    this.parseInt = parseInt;
    this.parseConstant = parseConstant;
    this.strict = strict;
  }

  boolean wantsPairs() {
    return pairsHook != null;
  }

  @Nullable Object parseFloat() {
    return parseFloat;
  }

  @Nullable Object parseInt() {
    return parseInt;
  }

  /** Whether control characters in strings are errors. */
  boolean strict() {
    return strict;
  }

  @Nullable Object constant(String name, double value) {
    return parseConstant == null ? (Object) value : Calls.call(parseConstant, name);
  }

  @Nullable Object object(PyDict dict, @Nullable PyList pairs) {
    if (pairsHook != null) {
      return Calls.call(pairsHook, pairs);
    }
    return objectHook == null ? dict : Calls.call(objectHook, dict);
  }
}
