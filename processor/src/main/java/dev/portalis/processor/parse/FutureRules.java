package dev.portalis.processor.parse;

import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Literal;
import dev.portalis.processor.tree.Stmt;
import dev.portalis.processor.tree.TreeWalker;
import java.util.List;
import java.util.Set;

/** Checks that imports from {@code __future__} come first and name what exists. */
final class FutureRules extends TreeWalker {
  private static final Set<String> FEATURES =
      Set.of(
          "nested_scopes",
          "generators",
          "division",
          "absolute_import",
          "with_statement",
          "print_function",
          "unicode_literals",
          "barry_as_FLUFL",
          "generator_stop",
          "annotations");

  private final SyntaxRules rules;
  private boolean atStart = true;

  FutureRules(SyntaxRules rules) {
    this.rules = rules;
  }

  void check(List<Stmt> module) {
    for (int i = 0; i < module.size(); i++) {
      Stmt statement = module.get(i);
      atStart &= isFuture(statement) || (i == 0 && isDocstring(statement));
      statement(statement);
    }
  }

  @Override
  public void statement(Stmt statement) {
    if (!isFuture(statement)) {
      super.statement(statement);
    } else if (!atStart) {
      rules.error(statement, "from __future__ imports must occur at the beginning of the file");
    } else {
      ((Stmt.ImportFrom) statement).names().forEach(alias -> feature(statement, alias.name()));
    }
  }

  private void feature(Stmt statement, String name) {
    if (name.equals("braces")) {
      rules.error(statement, "not a chance");
    } else if (!FEATURES.contains(name)) {
      rules.error(statement, "future feature " + name + " is not defined");
    }
  }

  private static boolean isFuture(Stmt statement) {
    return statement instanceof Stmt.ImportFrom from
        && from.level() == 0
        && "__future__".equals(from.module());
  }

  private static boolean isDocstring(Stmt statement) {
    return statement instanceof Stmt.ExprStmt expression
        && expression.value() instanceof Expr.Constant constant
        && constant.value() instanceof Literal.Str;
  }
}
