package dev.portalis.processor.check;

import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Stmt;
import org.jspecify.annotations.Nullable;

/** Refuses coroutines: {@code async def}, {@code await} and what belongs to them. */
final class RefuseAsync extends Rule {
  private static final String HELP =
      "use threads instead: threading.Thread, or concurrent.futures.ThreadPoolExecutor for many"
          + " tasks that wait";

  @Override
  public void statement(Stmt s) {
    if (s instanceof Stmt.FunctionDef f && f.isAsync()) {
      // What is inside has the same cause.
      refuse(s, "'async def'", HELP);
      return;
    }
    if (s instanceof Stmt.For f && f.isAsync()) {
      refuse(s, "'async for'", HELP);
    } else if (s instanceof Stmt.With w && w.isAsync()) {
      refuse(s, "'async with'", HELP);
    }
    super.statement(s);
  }

  @Override
  public void expression(@Nullable Expr e) {
    if (e instanceof Expr.Await) {
      refuse(e, "'await'", HELP);
    }
    super.expression(e);
  }

  @Override
  public void generator(Expr.Comprehension generator) {
    if (generator.isAsync()) {
      refuse(generator, "'async for'", HELP);
    }
    super.generator(generator);
  }
}
