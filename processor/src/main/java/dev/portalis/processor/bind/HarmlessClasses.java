package dev.portalis.processor.bind;

import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Node;
import dev.portalis.processor.tree.Stmt;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides which classes come to be without a call of code of the program. */
final class HarmlessClasses {
  /** Methods that an enum calls for its members while the class is made. */
  private static final Set<String> ENUM_HOOKS =
      Set.of("__new__", "__init__", "_generate_next_value_", "_missing_", "__hash__", "__eq__");

  /** How many imports are followed to a class. */
  private static final int MAX_IMPORTS = 5;

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
      Symbol symbol = symbolOf(plain);
      if (symbol == null) {
        return plain instanceof Expr.Name;
      }
      Stmt.ClassDef c = classOf(symbol);
      if (c == null || base != plain) {
        return false;
      }
      return !seen.add(symbol) || acceptsClass(c);
    }

    /** The variable of a name, or of a module of the program in {@code module.name}. */
    private @Nullable Symbol symbolOf(Expr base) {
      if (base instanceof Expr.Attribute attribute && attribute.value() instanceof Expr.Name name) {
        Symbol module = program.symbolOf(name);
        return module != null
                && module.isBoundOnce()
                && module.bindings().get(0) instanceof Stmt.Alias alias
                && alias.name().indexOf('.') < 0
                && program.importOf(alias) instanceof Import.OfModule found
            ? found.module().scope().symbols().get(attribute.attribute())
            : null;
      }
      return base instanceof Expr.Name name ? program.symbolOf(name) : null;
    }

    private boolean acceptsClass(Stmt.ClassDef c) {
      definesEnumHook |= definesAny(c, ENUM_HOOKS);
      return !definesAny(c, Set.of("__init_subclass__"))
          && c.typeParams().isEmpty()
          && c.keywords().stream().allMatch(HarmlessClasses.this::isAbstractMetaclass)
          && c.bases().stream().allMatch(this::accepts);
    }
  }

  /** The class of the program that a variable means, if it is bound to nothing else. */
  private Stmt.@Nullable ClassDef classOf(Symbol symbol) {
    Symbol each = symbol;
    for (int i = 0; i < MAX_IMPORTS && each != null && each.isBoundOnce(); i++) {
      if (each.owner().module().namesSetFromOutside().contains(each.name())) {
        return null;
      }
      Node binding = each.bindings().get(0);
      if (binding instanceof Stmt.ClassDef c) {
        return c;
      }
      each =
          binding instanceof Stmt.Alias alias
                  && program.importOf(alias) instanceof Import.OfMember member
              ? member.module().scope().symbols().get(member.name())
              : null;
    }
    return null;
  }
}
