package dev.portalis.runtime.modules.functools;

import dev.portalis.runtime.error.Errors;
import dev.portalis.runtime.object.BuiltinTypes;
import dev.portalis.runtime.object.PyType;
import dev.portalis.runtime.object.Texts;
import dev.portalis.runtime.object.TypeChecks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the implementation for a class: its method resolution order, with the abstract classes that
 * it implements without deriving from them at their places.
 *
 * @see <a href="https://peps.python.org/pep-0443/">PEP 443</a>
 */
final class DispatchOrder {
  private DispatchOrder() {}

  /** The implementation that fits best. */
  static @Nullable Object find(PyType type, Map<PyType, @Nullable Object> registry) {
    PyType match = null;
    List<PyType> own = Arrays.asList(type.order());
    for (PyType each : compose(type, registry.keySet())) {
      if (match != null) {
        boolean ambiguous =
            registry.containsKey(each)
                && !own.contains(each)
                && !own.contains(match)
                && !TypeChecks.isSubclass(match, each);
        if (ambiguous) {
          throw Errors.runtimeError(
              "Ambiguous dispatch: " + Texts.repr(match) + " or " + Texts.repr(each));
        }
        break;
      }
      if (registry.containsKey(each)) {
        match = each;
      }
    }
    return match == null ? null : registry.get(match);
  }

  /** The order of a type together with those of the types that it is related to. */
  private static List<PyType> compose(PyType type, Collection<PyType> types) {
    List<PyType> bases = Arrays.asList(type.order());
    List<PyType> related = new ArrayList<>();
    for (PyType each : types) {
      if (!bases.contains(each) && TypeChecks.isSubclass(type, each)) {
        related.add(each);
      }
    }
    related.removeIf(each -> isStrictBase(each, List.copyOf(related)));
    List<PyType> order = new ArrayList<>();
    for (PyType each : related) {
      List<List<PyType>> found = new ArrayList<>();
      for (PyType sub : each.subclasses()) {
        if (!bases.contains(sub) && TypeChecks.isSubclass(type, sub)) {
          List<PyType> common = new ArrayList<>(Arrays.asList(sub.order()));
          common.retainAll(related);
          found.add(common);
        }
      }
      if (found.isEmpty()) {
        order.add(each);
      }
      found.sort((a, b) -> b.size() - a.size());
      for (List<PyType> subs : found) {
        for (PyType sub : subs) {
          if (!order.contains(sub)) {
            order.add(sub);
          }
        }
      }
    }
    return linearize(type, order);
  }

  private static boolean isStrictBase(PyType type, List<PyType> among) {
    for (PyType other : among) {
      if (other != type && other.isSubtypeOf(type)) {
        return true;
      }
    }
    return false;
  }

  private static List<PyType> linearize(PyType type, List<PyType> abstractClasses) {
    List<PyType> bases = Arrays.asList(type.bases());
    int boundary = 0;
    for (int i = bases.size() - 1; i >= 0 && boundary == 0; i--) {
      boundary = bases.get(i).type() == BuiltinTypes.TYPE ? 0 : i + 1;
    }
    List<PyType> left = new ArrayList<>(abstractClasses);
    List<PyType> introduced = new ArrayList<>();
    for (PyType each : abstractClasses) {
      if (TypeChecks.isSubclass(type, each) && !isImplementedByBase(bases, each)) {
        introduced.add(each);
      }
    }
    left.removeAll(introduced);
    List<PyType> explicit = bases.subList(0, boundary);
    List<PyType> others = bases.subList(boundary, bases.size());
    List<List<PyType>> sequences = new ArrayList<>();
    sequences.add(new ArrayList<>(List.of(type)));
    for (List<PyType> part : List.of(explicit, introduced, others)) {
      for (PyType each : part) {
        sequences.add(linearize(each, left));
      }
    }
    sequences.add(new ArrayList<>(explicit));
    sequences.add(introduced);
    sequences.add(new ArrayList<>(others));
    return merge(sequences);
  }

  private static boolean isImplementedByBase(List<PyType> bases, PyType abstractClass) {
    for (PyType base : bases) {
      if (TypeChecks.isSubclass(base, abstractClass)) {
        return true;
      }
    }
    return false;
  }

  private static List<PyType> merge(List<List<PyType>> sequences) {
    List<PyType> result = new ArrayList<>();
    while (true) {
      sequences.removeIf(List::isEmpty);
      if (sequences.isEmpty()) {
        return result;
      }
      PyType next = null;
      for (List<PyType> sequence : sequences) {
        PyType candidate = sequence.get(0);
        if (sequences.stream().noneMatch(each -> each.indexOf(candidate) > 0)) {
          next = candidate;
          break;
        }
      }
      if (next == null) {
        throw Errors.runtimeError("Inconsistent hierarchy");
      }
      result.add(next);
      for (List<PyType> sequence : sequences) {
        if (sequence.get(0) == next) {
          sequence.remove(0);
        }
      }
    }
  }
}
