package dev.portalis.processor.check;

import dev.portalis.annotations.Platform;
import dev.portalis.processor.tree.Expr;
import org.jspecify.annotations.Nullable;

/** Refuses to open files where there are none. */
final class RefuseFilesInBrowsers extends Rule {
  @Override
  public void expression(@Nullable Expr e) {
    if (e instanceof Expr.Name name && isBuiltin(name, "open")) {
      refuse(
          name,
          "the builtin 'open'",
          Platform.BROWSER,
          "leave BROWSER out of the platforms, read what the page gives to input(), or keep the"
              + " data in the program");
    }
    super.expression(e);
  }
}
