package dev.portalis.processor.bind;

import dev.portalis.processor.problem.Problem;
import dev.portalis.processor.problem.ProblemCode;
import dev.portalis.processor.problem.Problems;
import dev.portalis.processor.source.PySource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reports names that nothing binds, unless code that the compiler does not see may bind them. */
final class UnknownNames {
  private record Place(Scope scope, Occurrence occurrence) {}

  private final List<Place> places = new ArrayList<>();

  void add(Scope scope, Occurrence occurrence) {
    places.add(new Place(scope, occurrence));
  }

  /** Reports each unknown name of a module at its first place. */
  void report(Problems problems) {
    for (Place each : places) {
      BoundModule module = each.scope().module();
      if (!mayExistAtRunTime(module, each.occurrence().name())) {
        problems.reportOnce(List.of(module.name(), each.occurrence().name()), problem(each));
      }
    }
  }

  /** Whether the module changes its variables by other means than statements. */
  private static boolean mayExistAtRunTime(BoundModule module, String name) {
    return module.isBroken()
        || module.changesGlobals()
        || module.namesSetFromOutside().contains(name);
  }

  private static Problem problem(Place place) {
    String name = place.occurrence().name();
    PySource source = place.scope().module().tree().source();
    Problem problem =
        Problem.of(ProblemCode.UNKNOWN_NAME, source, place.occurrence().node().span(), name);
    if (StandardModules.contains(name)) {
      return problem.withHelp("did you forget to import '" + name + "'?");
    }
    Optional<String> near = Suggestions.nearest(name, visible(place.scope()));
    return problem.withHelp(
        near.map(n -> "did you mean '" + n + "'?")
            .orElse("define '" + name + "' before it is used, or import it"));
  }

  private static Set<String> visible(Scope scope) {
    Set<String> names = new LinkedHashSet<>();
    for (Scope each = scope; each != null; each = each.parent()) {
      if (each == scope || each.kind() != Scope.Kind.CLASS) {
        each.symbols().values().stream()
            .filter(s -> !s.bindings().isEmpty())
            .forEach(s -> names.add(s.name()));
      }
    }
    names.addAll(BuiltinNames.all());
    return names;
  }
}
