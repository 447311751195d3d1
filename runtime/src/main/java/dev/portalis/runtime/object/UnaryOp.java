package dev.portalis.runtime.object;

/** The unary operators that special methods define. */
public enum UnaryOp {
  NEG("unary -", Special.NEG),
  POS("unary +", Special.POS),
  INVERT("unary ~", Special.INVERT),
  ABS("abs()", Special.ABS);

  private final String symbol;
  private final Special special;

  UnaryOp(String symbol, Special special) {
    this.symbol = symbol;
    this.special = special;
  }

  /** The operator as CPython's errors write it. */
  public String symbol() {
    return symbol;
  }

  /** The operand's method, such as {@code __neg__}. */
  public Special special() {
    return special;
  }
}
