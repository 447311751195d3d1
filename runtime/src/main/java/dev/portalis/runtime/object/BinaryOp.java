package dev.portalis.runtime.object;

/**
 * The binary operators that special methods define.
 *
 * @see <a href="https://docs.python.org/3.12/reference/datamodel.html#emulating-numeric-types">
 *     Emulating numeric types</a>
 */
public enum BinaryOp {
  ADD("+", Special.ADD, Special.RADD, Special.IADD),
  SUB("-", Special.SUB, Special.RSUB, Special.ISUB),
  MUL("*", Special.MUL, Special.RMUL, Special.IMUL),
  MATMUL("@", Special.MATMUL, Special.RMATMUL, Special.IMATMUL),
  TRUEDIV("/", Special.TRUEDIV, Special.RTRUEDIV, Special.ITRUEDIV),
  FLOORDIV("//", Special.FLOORDIV, Special.RFLOORDIV, Special.IFLOORDIV),
  MOD("%", Special.MOD, Special.RMOD, Special.IMOD),
  POW("** or pow()", Special.POW, Special.RPOW, Special.IPOW),
  LSHIFT("<<", Special.LSHIFT, Special.RLSHIFT, Special.ILSHIFT),
  RSHIFT(">>", Special.RSHIFT, Special.RRSHIFT, Special.IRSHIFT),
  AND("&", Special.AND, Special.RAND, Special.IAND),
  XOR("^", Special.XOR, Special.RXOR, Special.IXOR),
  OR("|", Special.OR, Special.ROR, Special.IOR),
  /** {@code divmod(a, b)}, which has no in-place form; its third method is never looked up. */
  DIVMOD("divmod()", Special.DIVMOD, Special.RDIVMOD, Special.DIVMOD);

  private final String symbol;
  private final Special special;
  private final Special reflected;
  private final Special inPlace;

  BinaryOp(String symbol, Special special, Special reflected, Special inPlace) {
    this.symbol = symbol;
    this.special = special;
    this.reflected = reflected;
    this.inPlace = inPlace;
  }

  /** The operator as CPython's errors write it. */
  public String symbol() {
    return symbol;
  }

  /** The operator's assignment as CPython's errors write it, such as {@code +=}. */
  public String inPlaceSymbol() {
    return this == POW ? "**=" : symbol + "=";
  }

  /** The left operand's method, such as {@code __add__}. */
  public Special special() {
    return special;
  }

  /** The right operand's method, such as {@code __radd__}. */
  public Special reflected() {
    return reflected;
  }

  /** The method of the assignment, such as {@code __iadd__}. */
  public Special inPlace() {
    return inPlace;
  }
}
