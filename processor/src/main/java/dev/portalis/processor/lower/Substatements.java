package dev.portalis.processor.lower;

import dev.portalis.processor.tree.Stmt;
import java.util.ArrayList;
import java.util.List;

/** The blocks inside statements. */
final class Substatements {
  private Substatements() {}

  /** The statements of all blocks directly inside a statement. */
  static List<Stmt> of(Stmt statement) {
    List<Stmt> all = new ArrayList<>();
    if (statement instanceof Stmt.FunctionDef def) {
      all.addAll(def.body());
    } else if (statement instanceof Stmt.ClassDef def) {
      all.addAll(def.body());
    } else if (statement instanceof Stmt.If branch) {
      all.addAll(branch.body());
      all.addAll(branch.orElse());
    } else if (statement instanceof Stmt.For loop) {
      all.addAll(loop.body());
      all.addAll(loop.orElse());
    } else if (statement instanceof Stmt.While loop) {
      all.addAll(loop.body());
      all.addAll(loop.orElse());
    } else if (statement instanceof Stmt.With with) {
      all.addAll(with.body());
    } else if (statement instanceof Stmt.Try attempt) {
      all.addAll(attempt.body());
      attempt.handlers().forEach(handler -> all.addAll(handler.body()));
      all.addAll(attempt.orElse());
      all.addAll(attempt.finalBody());
    } else if (statement instanceof Stmt.Match match) {
      match.cases().forEach(each -> all.addAll(each.body()));
    }
    return all;
  }
}
