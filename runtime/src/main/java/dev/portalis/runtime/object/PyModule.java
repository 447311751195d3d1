package dev.portalis.runtime.object;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.runtime.error.Errors;
import org.jspecify.annotations.Nullable;

/** A module. Modules translated from Python override the access to their globals. */
public class PyModule extends PyObject {
  private final String name;

  /** A module without attributes. */
  public PyModule(String name) {
    super(BuiltinTypes.MODULE);
    this.name = name;
  }

  /** The dotted name. */
  public final String name() {
    return name;
  }

  @Override
  public @Nullable Object getAttribute(String attribute) {
    Object value = instanceGet(attribute);
    if (value != UNBOUND) {
      return value;
    }
    switch (attribute) {
      case "__name__":
        return name;
      case "__dict__":
        return instanceDict();
      case "__doc__":
        return null;
      default:
        Object hook = instanceGet("__getattr__");
        if (hook != UNBOUND) {
          return Calls.call(hook, attribute);
        }
        throw Errors.attributeError("module '" + name + "' has no attribute '" + attribute + "'");
    }
  }

  @Override
  public void setAttribute(String attribute, @Nullable Object value) {
    if (!instanceSet(attribute, value)) {
      instanceDict().putString(attribute, value);
    }
  }

  @Override
  public void deleteAttribute(String attribute) {
    if (!instanceDelete(attribute)) {
      throw Errors.attributeError(attribute);
    }
  }

  @Override
  public String repr() {
    return "<module '" + name + "'>";
  }
}
