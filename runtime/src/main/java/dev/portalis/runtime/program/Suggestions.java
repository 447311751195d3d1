package dev.portalis.runtime.program;

import dev.portalis.runtime.error.ErrorKind;
import dev.portalis.runtime.error.PyException;
import dev.portalis.runtime.object.Attributes;
import dev.portalis.runtime.object.Calls;
import dev.portalis.runtime.object.ExceptionTypes;
import dev.portalis.runtime.object.Iteration;
import dev.portalis.runtime.object.PyBaseException;
import dev.portalis.runtime.object.PyType;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What an attribute that was not found may have been meant to be. */
final class Suggestions {
  private static final int MOST_CANDIDATES = 750;
  private static final int LONGEST_NAME = 40;
  private static final int MOVE = 2;
  private static final int CASE = 1;

  private Suggestions() {}

  /** The attribute most like the one that was not found; null where none is. */
  static @Nullable String of(PyBaseException exception) {
    if (!exception.type().isSubtypeOf(ExceptionTypes.of(ErrorKind.ATTRIBUTE_ERROR))) {
      return null;
    }
    Object name = Attributes.getOr(exception, "name", null);
    if (!(name instanceof String)) {
      return null;
    }
    Object[] candidates;
    try {
      Object subject = Attributes.get(exception, "obj");
      candidates =
          Iteration.toArray(Calls.call(Attributes.get(PyType.of(subject), "__dir__"), subject));
    } catch (PyException e) {
      return null;
    }
    Arrays.sort(candidates, (a, b) -> String.valueOf(a).compareTo(String.valueOf(b)));
    return best((String) name, candidates);
  }

  private static @Nullable String best(String wrong, @Nullable Object[] candidates) {
    if (candidates.length > MOST_CANDIDATES || wrong.length() > LONGEST_NAME) {
      return null;
    }
    String best = null;
    int bestDistance = wrong.length();
    for (Object each : candidates) {
      String candidate = String.valueOf(each);
      // No more than a third of the characters may have to change.
      int most = Math.min((candidate.length() + wrong.length() + 3) * MOVE / 6, bestDistance - 1);
      if (candidate.equals(wrong)) {
        continue;
      }
      int distance = distance(wrong, candidate, most);
      if (distance <= most && (best == null || distance < bestDistance)) {
        best = candidate;
        bestDistance = distance;
      }
    }
    return best;
  }

  /** The Levenshtein distance, or more than {@code most} where it is more. */
  private static int distance(String first, String second, int most) {
    int start = 0;
    int shorter = Math.min(first.length(), second.length());
    while (start < shorter && first.charAt(start) == second.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && first.charAt(first.length() - 1 - end) == second.charAt(second.length() - 1 - end)) {
      end++;
    }
    String a = first.substring(start, first.length() - end);
    String b = second.substring(start, second.length() - end);
    if (a.isEmpty() || b.isEmpty()) {
      return MOVE * (a.length() + b.length());
    }
    if (a.length() > LONGEST_NAME || b.length() > LONGEST_NAME) {
      return most + 1;
    }
    return a.length() <= b.length() ? rows(a, b, most) : rows(b, a, most);
  }

  private static int rows(String a, String b, int most) {
    if ((b.length() - a.length()) * MOVE > most) {
      return most + 1;
    }
    int[] row = new int[a.length()];
    for (int i = 0; i < row.length; i++) {
      row[i] = MOVE * (i + 1);
    }
    int result = 0;
    for (int k = 0; k < b.length(); k++) {
      int diagonal = k * MOVE;
      result = diagonal;
      int least = Integer.MAX_VALUE;
      for (int i = 0; i < row.length; i++) {
        int replaced = diagonal + replacement(b.charAt(k), a.charAt(i));
        diagonal = row[i];
        result = Math.min(Math.min(result, diagonal) + MOVE, replaced);
        row[i] = result;
        least = Math.min(least, result);
      }
      if (least > most) {
        return most + 1;
      }
    }
    return result;
  }

  private static int replacement(char a, char b) {
    if (a == b) {
      return 0;
    }
    return Character.toLowerCase(a) == Character.toLowerCase(b) ? CASE : MOVE;
  }
}
