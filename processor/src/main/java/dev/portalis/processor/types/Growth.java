package dev.portalis.processor.types;

import dev.portalis.processor.bind.Symbol;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.types.Type.Basic;
import java.util.Set;

/** Which ints may outgrow 64 bits. */
final class Growth {
  private final Set<Object> wide;

  Growth(Set<Object> wide) {
    this.wide = wide;
  }

  static Growth of(TypedProgram typed) {
    return new Growth(Set.of());
  }

  Type stored(Symbol symbol, Type value) {
    return value;
  }

  Type element(Expr container, Type value) {
    return value;
  }

  Type field(String name, Type value) {
    return value;
  }

  Type result(FunctionInfo function, Type value) {
    return value;
  }

  boolean isWideProduct(Expr left, Expr right) {
    return false;
  }

  boolean isNonNegative(Expr expression) {
    return false;
  }

  boolean isSumOfSmalls(Expr iterable) {
    return false;
  }
}
