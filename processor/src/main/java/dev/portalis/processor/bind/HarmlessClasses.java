package dev.portalis.processor.bind;

import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Stmt;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides which classes come to be without a call of code of the program. */
final class HarmlessClasses {
  /** Methods that an enum calls for its members while the class is made. */
  private static final Set<String> ENUM_HOOKS =
      Set.of("__new__", "__init__", "_generate_next_value_", "_missing_", "__hash__", "__eq__");

  private final Program program;
  private final HarmlessExpressions expressions;

  HarmlessClasses(Program program, HarmlessExpressions expressions) {
    this.program = program;
    this.expressions = expressions;
  }

  /** Whether the bases of a class call nothing when a class is derived from them. */
  boolean isHarmlessHead(Stmt.ClassDef c) {
    Bases bases = new Bases();
    return c.typeParams().isEmpty()
        && c.keywords().stream().allMatch(this::isAbstractMetaclass)
        && c.bases().stream().allMatch(bases::accepts)
        && !(bases.isEnum && (definesAny(c, ENUM_HOOKS) || bases.definesEnumHook));
  }

  private boolean isAbstractMetaclass(Expr.Keyword keyword) {
    return "metaclass".equals(keyword.name())
        && "abc.ABCMeta".equals(expressions.libraryMember(keyword.value()));
  }

  private static boolean definesAny(Stmt.ClassDef c, Set<String> names) {
    return c.body().stream()
        .anyMatch(
            s ->
                (s instanceof Stmt.FunctionDef f && names.contains(f.name()))
                    || (s instanceof Stmt.Assign a
                        && a.targets().stream()
                            .anyMatch(t -> t instanceof Expr.Name n && names.contains(n.id())))
                    || !(s instanceof Stmt.FunctionDef
                        || s instanceof Stmt.Assign
                        || s instanceof Stmt.AnnAssign
                        || s instanceof Stmt.ExprStmt
                        || s instanceof Stmt.Pass));
  }

  /** Walks the bases of a class. */
  private final class Bases {
    private final Set<Symbol> seen = new HashSet<>();
    private boolean isEnum;
    private boolean definesEnumHook;

    boolean accepts(Expr base) {
      Expr plain = base instanceof Expr.Subscript s ? s.value() : base;
      String member = expressions.libraryMember(plain);
      if (member != null) {
        isEnum |= member.startsWith("enum.");
        return true;
      }
      Symbol symbol = plain instanceof Expr.Name name ? program.symbolOf(name) : null;
      if (symbol == null) {
        return plain instanceof Expr.Name;
      }
      Stmt.ClassDef c = classOf(symbol);
      if (c == null || base != plain) {
        return false;
      }
      return !seen.add(symbol) || acceptsClass(c);
    }

    private boolean acceptsClass(Stmt.ClassDef c) {
      definesEnumHook |= definesAny(c, ENUM_HOOKS);
      return !definesAny(c, Set.of("__init_subclass__"))
          && c.typeParams().isEmpty()
          && c.keywords().stream().allMatch(HarmlessClasses.this::isAbstractMetaclass)
          && c.bases().stream().allMatch(this::accepts);
    }
  }

  private static Stmt.@Nullable ClassDef classOf(Symbol symbol) {
    return symbol.isBoundOnce() && symbol.bindings().get(0) instanceof Stmt.ClassDef c ? c : null;
  }
}
