package dev.portalis.runtime.object;

/** The six rich comparisons. */
public enum CompareOp {
  LT("<", "__lt__"),
  LE("<=", "__le__"),
  EQ("==", "__eq__"),
  NE("!=", "__ne__"),
  GT(">", "__gt__"),
  GE(">=", "__ge__");

  private final String symbol;
  private final String method;

  CompareOp(String symbol, String method) {
    this.symbol = symbol;
    this.method = method;
  }

  /** The operator as Python writes it. */
  public String symbol() {
    return symbol;
  }

  /** The special method's name. */
  public String method() {
    return method;
  }

  /** The comparison with the operands exchanged: {@code a < b} is {@code b > a}. */
  public CompareOp reflected() {
    switch (this) {
      case LT:
        return GT;
      case LE:
        return GE;
      case GT:
        return LT;
      case GE:
        return LE;
      default:
        return this;
    }
  }

  /** What the operator says of a three-way comparison. */
  public boolean test(int comparison) {
    switch (this) {
      case LT:
        return comparison < 0;
      case LE:
        return comparison <= 0;
      case EQ:
        return comparison == 0;
      case NE:
        return comparison != 0;
      case GT:
        return comparison > 0;
      default:
        return comparison >= 0;
    }
  }
}
