package dev.portalis.processor.bind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The names that the code of one scope mentions, before they are resolved. */
final class ScopeNames {
  private static final int BOUND = 1;
  private static final int PARAMETER = 2;
  private static final int GLOBAL = 4;
  private static final int NONLOCAL = 8;

  private final Map<String, Integer> facts = new LinkedHashMap<>();
  private final List<Occurrence> occurrences = new ArrayList<>();
  private boolean usesSuper;

  void add(Occurrence occurrence) {
    occurrences.add(occurrence);
    if (occurrence.role() != Occurrence.Role.READ) {
      addFact(occurrence.name(), BOUND);
    }
  }

  void addBound(String name) {
    addFact(name, BOUND);
  }

  void addParameter(String name) {
    addFact(name, PARAMETER);
  }

  void addGlobal(String name) {
    addFact(name, GLOBAL);
  }

  void addNonlocal(String name) {
    addFact(name, NONLOCAL);
  }

  void markUsesSuper() {
    usesSuper = true;
  }

  private void addFact(String name, int fact) {
    facts.merge(name, fact, (a, b) -> a | b);
  }

  private boolean has(String name, int fact) {
    return (facts.getOrDefault(name, 0) & fact) != 0;
  }

  /** The names that the scope binds or declares, in the order of their first appearance. */
  List<String> names() {
    return List.copyOf(facts.keySet());
  }

  List<Occurrence> occurrences() {
    return occurrences;
  }

  /** Whether the name is a variable of the scope itself. */
  boolean owns(String name) {
    return has(name, BOUND) && !isGlobal(name) && !isNonlocal(name);
  }

  /** Whether some statement of the scope binds the name, to whichever scope it belongs. */
  boolean binds(String name) {
    return has(name, BOUND);
  }

  boolean isParameter(String name) {
    return has(name, PARAMETER);
  }

  boolean isGlobal(String name) {
    return has(name, GLOBAL);
  }

  boolean isNonlocal(String name) {
    return has(name, NONLOCAL);
  }

  /** Whether it mentions {@code super}, which counts as a use of {@code __class__}. */
  boolean usesSuper() {
    return usesSuper;
  }
}
