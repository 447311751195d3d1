package dev.portalis.runtime.support;

import static dev.portalis.runtime.object.Unbound.UNBOUND;

import dev.portalis.runtime.object.ClassBuilder;
import dev.portalis.runtime.object.PyDict;
import dev.portalis.runtime.object.PyList;
import dev.portalis.runtime.object.PyTuple;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The variables of a class body. */
public final class Namespaces {
  private Namespaces() {}

  /** The namespace in which the body of a class begins. */
  public static PyDict create(
      PyTuple bases, String module, String qualifiedName, @Nullable String documentation) {
    String name = qualifiedName.substring(qualifiedName.lastIndexOf('.') + 1);
    PyDict namespace = bases.size() == 0 ? new PyDict() : ClassBuilder.prepare(name, bases);
    namespace.putString("__module__", module);
    namespace.putString("__qualname__", qualifiedName);
    if (documentation != null) {
      namespace.putString("__doc__", documentation);
    }
    return namespace;
  }

  /** A variable; where the body has not bound it, the global or builtin of that name. */
  public static @Nullable Object load(PyDict namespace, String name, @Nullable Object otherwise) {
    Object own = namespace.getString(name);
    if (own != UNBOUND) {
      return own;
    }
    return Variables.global(otherwise, name);
  }

  /** {@code del name}. */
  public static void delete(PyDict namespace, String name) {
    if (namespace.remove(name) == UNBOUND) {
      throw Variables.notDefined(name);
    }
  }

  /** Removes a variable that may be missing. */
  public static void clear(PyDict namespace, String name) {
    if (namespace.getString(name) != UNBOUND) {
      namespace.remove(name);
    }
  }

  /** The variables of a function, names and values in turn, without those that have no value. */
  public static PyDict of(@Nullable Object... variables) {
    PyDict namespace = new PyDict();
    for (int i = 0; i < variables.length; i += 2) {
      if (variables[i + 1] != UNBOUND) {
        namespace.putString((String) Objects.requireNonNull(variables[i]), variables[i + 1]);
      }
    }
    return namespace;
  }

  /** {@code dir()}: the names in a namespace, sorted. */
  public static PyList names(PyDict namespace) {
    PyList names = PyList.from(namespace);
    names.sort(null, false);
    return names;
  }

  /** Records an annotation. */
  public static void annotate(PyDict namespace, String name, @Nullable Object annotation) {
    Object all = namespace.getString("__annotations__");
    if (all == UNBOUND) {
      all = new PyDict();
      namespace.putString("__annotations__", all);
    }
    ((PyDict) Objects.requireNonNull(all)).putString(name, annotation);
  }
}
