package dev.portalis.runtime.object;

import dev.portalis.runtime.error.Errors;
import java.util.ArrayList;
import java.util.List;

/**
 * The C3 method resolution order.
 *
 * @see <a href="https://docs.python.org/3/howto/mro.html">The Python 2.3 Method Resolution
 *     Order</a>
 */
final class Linearization {
  private Linearization() {}

  /** The order of a type with the given bases, the type itself first. */
  static PyType[] of(PyType type, PyType[] bases) {
    List<List<PyType>> sequences = new ArrayList<>();
    for (PyType base : bases) {
      sequences.add(new ArrayList<>(List.of(base.order())));
    }
    List<PyType> direct = new ArrayList<>();
    for (PyType base : bases) {
      if (direct.contains(base)) {
        throw Errors.typeError("duplicate base class " + base.name());
      }
      direct.add(base);
    }
    sequences.add(direct);
    List<PyType> result = new ArrayList<>();
    result.add(type);
    for (PyType next = pick(sequences); next != null; next = pick(sequences)) {
      result.add(next);
      for (List<PyType> sequence : sequences) {
        sequence.remove(next);
      }
    }
    return result.toArray(new PyType[0]);
  }

  private static @org.jspecify.annotations.Nullable PyType pick(List<List<PyType>> sequences) {
    boolean empty = true;
    for (List<PyType> sequence : sequences) {
      if (sequence.isEmpty()) {
        continue;
      }
      empty = false;
      PyType candidate = sequence.get(0);
      if (!inTail(candidate, sequences)) {
        return candidate;
      }
    }
    if (empty) {
      return null;
    }
    throw Errors.typeError(
        "Cannot create a consistent method resolution\norder (MRO) for bases " + heads(sequences));
  }

  private static boolean inTail(PyType candidate, List<List<PyType>> sequences) {
    for (List<PyType> sequence : sequences) {
      if (sequence.indexOf(candidate) > 0) {
        return true;
      }
    }
    return false;
  }

  private static String heads(List<List<PyType>> sequences) {
    StringBuilder names = new StringBuilder();
    List<PyType> seen = new ArrayList<>();
    for (List<PyType> sequence : sequences) {
      if (!sequence.isEmpty() && !seen.contains(sequence.get(0))) {
        seen.add(sequence.get(0));
        names.append(names.length() == 0 ? "" : ", ").append(sequence.get(0).name());
      }
    }
    return names.toString();
  }
}
