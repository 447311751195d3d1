package dev.portalis.runtime.modules.decimal;

/** The order of all representations, by which {@code 12.0} stands before {@code 12}. */
final class TotalOrder {
  private TotalOrder() {}

  static int compare(Number a, Number b) {
    if (a.negative != b.negative) {
      return a.negative ? -1 : 1;
    }
    int order = compareSizes(a, b);
    return a.negative ? -order : order;
  }

  private static int rank(Number a) {
    switch (a.kind) {
      case FINITE:
        return 0;
      case INFINITE:
        return 1;
      case SIGNALING_NAN:
        return 2;
      default:
        return 3;
    }
  }

  static int compareSizes(Number a, Number b) {
    int ranks = Integer.compare(rank(a), rank(b));
    if (ranks != 0) {
      return ranks;
    }
    if (a.isNan()) {
      return a.coefficient.compareTo(b.coefficient);
    }
    if (a.isInfinite()) {
      return 0;
    }
    int values = Number.compareSizes(a, b);
    return values != 0 ? values : Long.compare(a.exponent, b.exponent);
  }
}
