package dev.portalis.processor.check;

import dev.portalis.processor.tree.Stmt;

/** Refuses {@code except*} (PEP 654). */
final class RefuseExceptionGroups extends Rule {
  @Override
  public void statement(Stmt s) {
    if (s instanceof Stmt.Try t && t.isStar()) {
      refuse(
          t.handlers().isEmpty() ? t : t.handlers().get(0),
          "'except*'",
          "catch the group with 'except ExceptionGroup as group:' and look at group.exceptions");
    }
    super.statement(s);
  }
}
