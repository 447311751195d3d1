package dev.portalis.processor.emit;

import dev.portalis.processor.code.JavaStmt;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Walks over statements and those inside them, in the order in which they are written. */
final class StatementWalker {
  private StatementWalker() {}

  static void walk(List<JavaStmt> statements, Consumer<JavaStmt> visitor) {
    for (JavaStmt statement : statements) {
      visitor.accept(statement);
      blocks(statement).forEach(block -> walk(block, visitor));
    }
  }

  /** The blocks directly inside a statement. */
  static List<List<JavaStmt>> blocks(JavaStmt statement) {
    if (statement instanceof JavaStmt.If branch) {
      return List.of(branch.then(), branch.orElse());
    }
    if (statement instanceof JavaStmt.While loop) {
      return List.of(loop.body());
    }
    if (statement instanceof JavaStmt.For loop) {
      return List.of(loop.body());
    }
    if (statement instanceof JavaStmt.Labeled block) {
      return List.of(block.body());
    }
    if (statement instanceof JavaStmt.Try attempt) {
      return attempt.catchBody() == null
          ? List.of(attempt.body(), attempt.finalBody())
          : List.of(attempt.body(), attempt.catchBody(), attempt.finalBody());
    }
    return List.of();
  }

  /** The statement with other blocks inside. */
  static JavaStmt map(JavaStmt statement, UnaryOperator<List<JavaStmt>> change) {
    if (statement instanceof JavaStmt.If branch) {
      return new JavaStmt.If(
          branch.condition(), change.apply(branch.then()), change.apply(branch.orElse()));
    }
    if (statement instanceof JavaStmt.While loop) {
      return new JavaStmt.While(loop.label(), loop.condition(), change.apply(loop.body()));
    }
    if (statement instanceof JavaStmt.For loop) {
      return new JavaStmt.For(
          loop.label(),
          loop.type(),
          loop.name(),
          loop.start(),
          loop.condition(),
          loop.update(),
          change.apply(loop.body()));
    }
    if (statement instanceof JavaStmt.Labeled block) {
      return new JavaStmt.Labeled(block.label(), change.apply(block.body()));
    }
    if (statement instanceof JavaStmt.Try attempt) {
      return new JavaStmt.Try(
          change.apply(attempt.body()),
          attempt.caught(),
          attempt.catchBody() == null ? null : change.apply(attempt.catchBody()),
          change.apply(attempt.finalBody()));
    }
    return statement;
  }
}
