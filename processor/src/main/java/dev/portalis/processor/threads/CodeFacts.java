package dev.portalis.processor.threads;

import dev.portalis.processor.bind.Scope;
import dev.portalis.processor.bind.Symbol;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Stmt;
import dev.portalis.processor.types.FunctionInfo;
import dev.portalis.processor.types.TypedProgram;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands in the code of each function, apart from what is in functions inside it. */
final class CodeFacts extends CodeWalker {
  /** The parts of a function that matter for what it reaches. */
  static final class Facts {
    final List<Expr.Call> calls = new ArrayList<>();
    final List<Symbol> globals = new ArrayList<>();
    final List<Expr.Attribute> attributes = new ArrayList<>();

    /** Expressions whose values are kept: not those that a loop or a call uses up. */
    final List<Expr> kept = new ArrayList<>();

    boolean imports;
  }

  private final Map<FunctionInfo, Facts> facts = new IdentityHashMap<>();

  private CodeFacts(TypedProgram typed) {
    super(typed);
  }

  static CodeFacts of(TypedProgram typed) {
    CodeFacts all = new CodeFacts(typed);
    all.walk();
    return all;
  }

  /** The facts of a function. */
  Facts of(FunctionInfo function) {
    return facts.computeIfAbsent(function, f -> new Facts());
  }

  @Override
  public void statement(Stmt s) {
    Facts here = of(function());
    here.imports |= s instanceof Stmt.Import || s instanceof Stmt.ImportFrom;
    if (s instanceof Stmt.Assign assign) {
      here.kept.add(assign.value());
    } else if (s instanceof Stmt.Return returned && returned.value() != null) {
      here.kept.add(returned.value());
    }
    super.statement(s);
  }

  @Override
  public void expression(@Nullable Expr e) {
    if (e instanceof Expr.Name name) {
      Symbol symbol = typed().program().symbolOf(name);
      if (symbol != null && symbol.owner().kind() == Scope.Kind.MODULE) {
        of(function()).globals.add(symbol);
      }
    } else if (e instanceof Expr.Attribute attribute) {
      of(function()).attributes.add(attribute);
    } else if (e instanceof Expr.Call call) {
      Facts here = of(function());
      here.calls.add(call);
      here.kept.addAll(call.arguments());
      call.keywords().forEach(each -> here.kept.add(each.value()));
    }
    super.expression(e);
  }
}
