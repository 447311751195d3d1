package dev.portalis.processor.threads;

import dev.portalis.processor.bind.Scope;
import dev.portalis.processor.bind.Symbol;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Stmt;
import dev.portalis.processor.types.FunctionInfo;
import dev.portalis.processor.types.TypedProgram;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What stands in the code of each function, apart from what is in functions inside it. */
final class CodeFacts extends CodeWalker {
  /** The parts of a function that matter for what it reaches. */
  static final class Facts {
    final List<Expr.Call> calls = new ArrayList<>();
    final List<Symbol> globals = new ArrayList<>();
    final List<Expr.Attribute> attributes = new ArrayList<>();

    /** Calls and generator expressions whose values are more than what a loop walks. */
    final List<Expr> kept = new ArrayList<>();

    boolean imports;
  }

  private final Map<FunctionInfo, Facts> facts = new IdentityHashMap<>();

  private final Set<Expr> walked = Collections.newSetFromMap(new IdentityHashMap<>());

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
    of(function()).imports |= s instanceof Stmt.Import || s instanceof Stmt.ImportFrom;
    if (s instanceof Stmt.For loop) {
      walked.add(loop.iterable());
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
      of(function()).calls.add(call);
    }
    if ((e instanceof Expr.Call || e instanceof Expr.GeneratorExp) && !walked.contains(e)) {
      of(function()).kept.add(e);
    }
    generators(e).forEach(each -> walked.add(each.iterable()));
    super.expression(e);
  }

  private static List<Expr.Comprehension> generators(@Nullable Expr e) {
    return e instanceof Expr.GeneratorExp generator
        ? generator.generators()
        : Expr.Comprehension.of(e);
  }
}
