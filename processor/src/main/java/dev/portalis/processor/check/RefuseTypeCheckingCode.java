package dev.portalis.processor.check;

import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Literal;
import dev.portalis.processor.tree.Stmt;

/** Refuses a {@code TYPE_CHECKING} that is not False: code under it is never translated. */
final class RefuseTypeCheckingCode extends Rule {
  @Override
  public void statement(Stmt s) {
    if (s instanceof Stmt.Assign a && !isFalse(a.value())) {
      a.targets().forEach(this::check);
    }
    super.statement(s);
  }

  private void check(Expr target) {
    if (target instanceof Expr.Name name && name.id().equals("TYPE_CHECKING")) {
      refuse(
          name,
          "a TYPE_CHECKING that is not False",
          "give the variable another name, or write 'TYPE_CHECKING = False'");
    }
  }

  private static boolean isFalse(Expr e) {
    return e instanceof Expr.Constant c && c.value().equals(new Literal.Bool(false));
  }
}
