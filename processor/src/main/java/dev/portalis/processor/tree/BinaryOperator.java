package dev.portalis.processor.tree;

/** The binary operators, each with its symbol and special method. */
public enum BinaryOperator {
  ADD("+", "add"),
  SUB("-", "sub"),
  MULT("*", "mul"),
  MAT_MULT("@", "matmul"),
  DIV("/", "truediv"),
  FLOOR_DIV("//", "floordiv"),
  MOD("%", "mod"),
  POW("**", "pow"),
  L_SHIFT("<<", "lshift"),
  R_SHIFT(">>", "rshift"),
  BIT_OR("|", "or"),
  BIT_XOR("^", "xor"),
  BIT_AND("&", "and");

  private final String symbol;
  private final String method;

  BinaryOperator(String symbol, String method) {
    this.symbol = symbol;
    this.method = method;
  }

  /** The operator as Python writes it. */
  public String symbol() {
    return symbol;
  }

  /** The stem of its special methods: {@code add} of {@code __add__, __radd__, __iadd__}. */
  public String method() {
    return method;
  }
}
