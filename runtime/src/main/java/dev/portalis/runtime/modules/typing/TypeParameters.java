package dev.portalis.runtime.modules.typing;

import dev.portalis.runtime.object.PyDict;
import dev.portalis.runtime.object.PyObject;
import dev.portalis.runtime.object.PyTuple;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The type parameters that definitions declare in brackets.
 *
 * @see <a href="https://peps.python.org/pep-0695/">PEP 695</a>
 */
public final class TypeParameters {
  private static final AtomicReference<Map<String, PyTypeVariable>> KNOWN =
      new AtomicReference<>(Map.of());

  private TypeParameters() {}

  /**
   * The type parameter of a definition; each is made once.
   *
   * @param definition tells definitions apart
   * @param kind the stars before the name
   */
  public static PyTypeVariable of(String definition, String name, String kind) {
    String key = definition + "/" + name;
    while (true) {
      Map<String, PyTypeVariable> before = Objects.requireNonNull(KNOWN.get());
      PyTypeVariable known = before.get(key);
      if (known != null) {
        return known;
      }
      Map<String, PyTypeVariable> after = new HashMap<>(before);
      after.put(key, PyTypeVariable.inferred(name, kind));
      KNOWN.compareAndSet(before, after);
    }
  }

  /** The bases of a class with type parameters: also {@code Generic}. */
  public static PyTuple bases(PyTuple bases, PyObject... parameters) {
    Object[] all = Arrays.copyOf(bases.toArray(), bases.size() + 1);
    all[bases.size()] =
        TypingAlias.of(TypingModule.GENERIC, PyTuple.of((Object[]) parameters.clone()));
    return PyTuple.of(all);
  }

  /** Notes the type parameters of a class in its namespace. */
  public static void declare(PyDict namespace, PyObject... parameters) {
    namespace.putString("__type_params__", PyTuple.of((Object[]) parameters.clone()));
  }

  /** What {@code type name[parameters] = value} makes; the value may be unknown. */
  public static PyObject alias(String name, @Nullable Object value, PyObject... parameters) {
    return new PyTypeAlias(name, value, PyTuple.of((Object[]) parameters.clone()));
  }
}
