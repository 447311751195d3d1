package dev.portalis.processor.tree;

/** The unary operators. */
public enum UnaryOperator {
  INVERT("~", "invert"),
  NOT("not", ""),
  PLUS("+", "pos"),
  MINUS("-", "neg");

  private final String symbol;
  private final String method;

  UnaryOperator(String symbol, String method) {
    this.symbol = symbol;
    this.method = method;
  }

  /** The operator as Python writes it. */
  public String symbol() {
    return symbol;
  }

  /** The stem of its special method, empty for {@code not}. */
  public String method() {
    return method;
  }
}
