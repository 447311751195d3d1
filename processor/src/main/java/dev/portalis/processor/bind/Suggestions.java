package dev.portalis.processor.bind;

import java.util.Collection;
import java.util.Optional;

/** Finds what a misspelt name may have meant, by the distance that CPython uses. */
public final class Suggestions {
  private static final int MOVE_COST = 2;
  private static final int CASE_COST = 1;
  private static final int MAX_LENGTH = 40;

  private Suggestions() {}

  /** The nearest of the candidates, empty where none is near. */
  public static Optional<String> nearest(String name, Collection<String> candidates) {
    String best = null;
    int bestDistance = Integer.MAX_VALUE;
    for (String each : candidates) {
      if (each.equals(name) || each.length() > MAX_LENGTH || name.length() > MAX_LENGTH) {
        continue;
      }
      int limit = (name.length() + each.length() + 3) * MOVE_COST / 6;
      int distance = distance(name, each);
      boolean better =
          distance < bestDistance
              || (distance == bestDistance && best != null && each.compareTo(best) < 0);
      if (distance <= limit && better) {
        best = each;
        bestDistance = distance;
      }
    }
    return Optional.ofNullable(best);
  }

  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j * MOVE_COST;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i * MOVE_COST;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + replaceCost(a.charAt(i - 1), b.charAt(j - 1));
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + MOVE_COST);
      }
    }
    return row[b.length()];
  }

  private static int replaceCost(char a, char b) {
    if (a == b) {
      return 0;
    }
    return Character.toLowerCase(a) == Character.toLowerCase(b) ? CASE_COST : MOVE_COST;
  }
}
