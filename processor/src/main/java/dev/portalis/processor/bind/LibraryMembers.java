package dev.portalis.processor.bind;

import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Stmt;
import org.jspecify.annotations.Nullable;

/** Finds by names alone which member of the library an expression means. */
public final class LibraryMembers {
  private LibraryMembers() {}

  /**
   * The module and name, such as {@code threading.Thread}, or the name of the module that an
   * expression means; null for anything else.
   */
  public static @Nullable String of(Program program, Expr e) {
    if (e instanceof Expr.Attribute attribute) {
      String around = of(program, attribute.value());
      return around == null ? null : around + "." + attribute.attribute();
    }
    Symbol symbol = e instanceof Expr.Name name ? program.symbolOf(name) : null;
    if (symbol == null || !symbol.isBoundOnce()) {
      return null;
    }
    if (!(symbol.bindings().get(0) instanceof Stmt.Alias alias)) {
      return null;
    }
    Import meaning = program.importOf(alias);
    if (meaning instanceof Import.OfLibraryMember member) {
      return member.module() + "." + member.name();
    }
    if (!(meaning instanceof Import.OfLibrary library)) {
      return null;
    }
    int dot = alias.asName() == null ? library.module().indexOf('.') : -1;
    return dot < 0 ? library.module() : library.module().substring(0, dot);
  }
}
