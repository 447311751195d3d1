package dev.portalis.processor.bind;

import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Node;
import dev.portalis.processor.tree.Stmt;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides which expressions run no code of the program. */
final class HarmlessExpressions {
  /** How many names are followed to a value. */
  private static final int MAX_DEPTH = 4;

  private final Program program;

  HarmlessExpressions(Program program) {
    this.program = program;
  }

  /** Whether evaluating an expression calls no function of the program. */
  boolean isHarmless(Expr e) {
    if (e instanceof Expr.Name || e instanceof Expr.Constant) {
      return true;
    }
    if (e instanceof Expr.Tuple t) {
      return areHarmless(t.elements());
    }
    if (e instanceof Expr.ListDisplay t) {
      return areHarmless(t.elements());
    }
    if (e instanceof Expr.SetDisplay t) {
      return t.elements().stream().allMatch(this::isConstant);
    }
    if (e instanceof Expr.Dict t) {
      return t.keys().stream().allMatch(k -> k != null && isConstant(k)) && areHarmless(t.values());
    }
    if (e instanceof Expr.Lambda t) {
      return t.parameters().positional().stream().allMatch(p -> isHarmlessOrNone(p.defaultValue()))
          && t.parameters().positionalOnly().stream()
              .allMatch(p -> isHarmlessOrNone(p.defaultValue()))
          && t.parameters().keywordOnly().stream()
              .allMatch(p -> isHarmlessOrNone(p.defaultValue()));
    }
    if (e instanceof Expr.Call t) {
      return isHarmlessCall(t);
    }
    return isConstant(e) || libraryMember(e) != null || isHarmlessType(e);
  }

  private boolean isHarmlessOrNone(@Nullable Expr e) {
    return e == null || isHarmless(e);
  }

  private boolean areHarmless(List<Expr> expressions) {
    return expressions.stream().allMatch(this::isHarmless);
  }

  /** Constants, and what is computed from them. */
  private boolean isConstant(Expr e) {
    if (e instanceof Expr.Constant) {
      return true;
    }
    if (e instanceof Expr.UnaryOp t) {
      return isConstant(t.operand());
    }
    if (e instanceof Expr.BinOp t) {
      return isConstant(t.left()) && isConstant(t.right());
    }
    return e instanceof Expr.Tuple t && t.elements().stream().allMatch(this::isConstant);
  }

  private boolean isHarmlessCall(Expr.Call call) {
    String member = libraryMember(call.function());
    if (member != null) {
      return HarmlessCalls.isHarmlessMember(member)
          && areHarmless(call.arguments())
          && call.keywords().stream().allMatch(k -> k.name() != null && isHarmless(k.value()));
    }
    return call.function() instanceof Expr.Name name
        && program.symbolOf(name) == null
        && HarmlessCalls.isHarmlessBuiltin(name.id())
        && call.arguments().stream().allMatch(this::isConstantOrDisplay)
        && call.keywords().stream().allMatch(k -> k.name() != null && isConstant(k.value()));
  }

  private boolean isConstantOrDisplay(Expr e) {
    return isConstant(e)
        || (e instanceof Expr.ListDisplay t && t.elements().stream().allMatch(this::isConstant));
  }

  /** Names, {@code list[int]}, {@code int | None}: what annotations and bases consist of. */
  boolean isHarmlessType(Expr e) {
    if (e instanceof Expr.Name || e instanceof Expr.Constant) {
      return true;
    }
    if (e instanceof Expr.BinOp t) {
      return isHarmlessType(t.left()) && isHarmlessType(t.right());
    }
    if (e instanceof Expr.Tuple t) {
      return t.elements().stream().allMatch(this::isHarmlessType);
    }
    if (e instanceof Expr.ListDisplay t) {
      return t.elements().stream().allMatch(this::isHarmlessType);
    }
    if (e instanceof Expr.Subscript t) {
      boolean known =
          libraryMember(t.value()) != null
              || (t.value() instanceof Expr.Name name && program.symbolOf(name) == null);
      return known && isHarmlessType(t.index());
    }
    return libraryMember(e) != null;
  }

  /** Conditions on constants and the library: {@code sys.version_info >= (3, 11)}. */
  boolean isHarmlessTest(Expr e) {
    if (e instanceof Expr.Compare t) {
      return isKnown(t.left()) && t.comparators().stream().allMatch(this::isKnown);
    }
    if (e instanceof Expr.UnaryOp t) {
      return isHarmlessTest(t.operand());
    }
    if (e instanceof Expr.BoolOp t) {
      return t.values().stream().allMatch(this::isHarmlessTest);
    }
    return isKnown(e);
  }

  private boolean isKnown(Expr e) {
    return isConstant(e) || libraryMember(e) != null || isModuleName(e);
  }

  private boolean isModuleName(Expr e) {
    Symbol symbol = e instanceof Expr.Name name ? program.symbolOf(name) : null;
    return symbol != null && ImplicitNames.hasAlwaysValue(symbol);
  }

  /** Whether the harmless value may be an instance of a class of the program. */
  boolean mayBeObject(Expr value) {
    return mayBeObject(value, 0);
  }

  private boolean mayBeObject(Expr value, int depth) {
    Symbol symbol = value instanceof Expr.Name name ? program.symbolOf(name) : null;
    if (symbol == null) {
      return false;
    }
    Symbol behind = program.globalBehind(symbol);
    return mayBeObject(symbol, depth) || (behind != null && mayBeObject(behind, depth));
  }

  private boolean mayBeObject(Symbol symbol, int depth) {
    return depth > MAX_DEPTH
        || !symbol.bindings().stream().allMatch(b -> isPlain(b, symbol.owner(), depth));
  }

  private boolean isPlain(Node binding, Scope owner, int depth) {
    if (binding instanceof Stmt.FunctionDef || isLibraryImport(binding)) {
      return true;
    }
    Expr value = valueOf(binding, owner);
    return value != null && isHarmless(value) && !mayBeObject(value, depth + 1);
  }

  private boolean isLibraryImport(Node binding) {
    return binding instanceof Stmt.Alias alias
        && (program.importOf(alias) instanceof Import.OfLibrary
            || program.importOf(alias) instanceof Import.OfLibraryMember);
  }

  /** The name, with its module, of the member of the library that is meant; null for another. */
  @Nullable String libraryMember(Expr e) {
    if (e instanceof Expr.Attribute attribute) {
      String around = libraryMember(attribute.value());
      return around == null ? null : around + "." + attribute.attribute();
    }
    Symbol symbol = e instanceof Expr.Name name ? program.symbolOf(name) : null;
    if (symbol == null || !symbol.isBoundOnce() || !(e instanceof Expr.Name)) {
      return null;
    }
    if (!(symbol.bindings().get(0) instanceof Stmt.Alias alias)) {
      return null;
    }
    Import meaning = program.importOf(alias);
    if (meaning instanceof Import.OfLibraryMember member) {
      return member.module() + "." + member.name();
    }
    if (meaning instanceof Import.OfLibrary library) {
      return alias.asName() == null && alias.name().indexOf('.') >= 0
          ? ImportNames.first(alias.name())
          : library.module();
    }
    return null;
  }

  /** The value of the simple assignment at the top of a scope that binds a name, if it is one. */
  @Nullable Expr valueOf(Node binding, Scope owner) {
    for (Stmt s : bodyOf(owner)) {
      if (s instanceof Stmt.Assign a && a.targets().size() == 1 && a.targets().get(0) == binding) {
        return a.value();
      }
    }
    return null;
  }

  private static List<Stmt> bodyOf(Scope scope) {
    Node node = scope.node();
    if (node instanceof ModuleNode module) {
      return module.module().body();
    }
    if (node instanceof Stmt.ClassDef c) {
      return c.body();
    }
    return node instanceof Stmt.FunctionDef f ? f.body() : List.of();
  }
}
