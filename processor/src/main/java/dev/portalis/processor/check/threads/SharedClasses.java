package dev.portalis.processor.check.threads;

import dev.portalis.processor.bind.Symbol;
import dev.portalis.processor.threads.CodeWalker;
import dev.portalis.processor.threads.ThreadRoot;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Parameters;
import dev.portalis.processor.types.ClassInfo;
import dev.portalis.processor.types.FunctionInfo;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is shared by names: variables that several functions use, classes of which one instance is
 * used by several threads, and parameters of threads that are given such a thing.
 */
final class SharedClasses extends CodeWalker {
  private final Facts facts;
  private final ThreadCounts counts;
  private final Set<ClassInfo> classes = new HashSet<>();
  private final Map<Symbol, Symbol> given = new HashMap<>();

  SharedClasses(Facts facts, ThreadCounts counts) {
    super(facts.typed);
    this.facts = facts;
    this.counts = counts;
    facts.roots.forEach(this::lookAt);
    walk();
    for (int before = -1; before != classes.size(); ) {
      before = classes.size();
      new HashSet<>(classes).forEach(this::addFields);
    }
  }

  // ---- what threads are given

  private void lookAt(ThreadRoot root) {
    boolean many = root.reached().functions().stream().anyMatch(each -> counts.of(each) > 1);
    if (!many || root.kind().isProcess()) {
      return;
    }
    if (root.callee() instanceof Expr.Attribute method) {
      add(facts.instanceOf(root.starter(), method.value()));
    }
    if (!root.kind().isMap()) {
      for (FunctionInfo each : root.reached().functions()) {
        give(root, each);
      }
    }
  }

  private void give(ThreadRoot root, FunctionInfo to) {
    Parameters parameters = to.parameters();
    int skipped = to.owner() != null ? 1 : 0;
    for (int i = 0; i < root.arguments().size(); i++) {
      if (!(root.arguments().get(i) instanceof Expr.Name name)) {
        continue;
      }
      Symbol symbol = typed().program().symbolOf(name);
      if (symbol == null || !isOne(symbol)) {
        continue;
      }
      add(facts.instanceOf(root.starter(), name));
      if (parameters != null && i + skipped < parameters.positional().size()) {
        String parameter = parameters.positional().get(i + skipped).name();
        Symbol inside = to.scope().symbols().get(parameter);
        if (inside != null && inside.isBoundOnce()) {
          given.put(inside, symbol);
        }
      }
    }
  }

  /** Whether a variable holds one object from a place outside of loops. */
  private boolean isOne(Symbol symbol) {
    List<Expr> values = facts.bindings.of(symbol);
    return symbol.isBoundOnce() && values.size() == 1;
  }

  // ---- what threads name

  @Override
  public void expression(@Nullable Expr e) {
    if (e instanceof Expr.Name name && counts.of(function()) > 1) {
      Symbol symbol = typed().program().symbolOf(name);
      if (symbol != null && symbol.owner() != function().scope() && isOne(symbol)) {
        add(facts.bindings.classOf(facts.bindings.of(symbol)));
      }
    }
    super.expression(e);
  }

  private void add(@Nullable ClassInfo of) {
    if (of != null && isLocal(of)) {
      return;
    }
    for (ClassInfo each = of; each != null; each = each.base()) {
      classes.add(each);
    }
  }

  /** Whether a class derives from {@code threading.local}: its attributes are each thread's own. */
  private boolean isLocal(ClassInfo of) {
    return of.node().bases().stream()
        .anyMatch(each -> "local".equals(Facts.lastPart(facts.member(each))));
  }

  /** Objects that are made once for each shared object are shared with it. */
  private void addFields(ClassInfo of) {
    of.fields().keySet().forEach(name -> addAll(facts.bindings.valuesOfAttribute(name)));
  }

  private void addAll(List<Expr> values) {
    add(facts.bindings.classOf(values));
  }

  /** Whether threads share an instance of a class. */
  boolean contains(ClassInfo of) {
    return classes.contains(of);
  }

  /**
   * The variable that a parameter of a thread's function is given; the symbol itself for others.
   */
  Symbol origin(Symbol symbol) {
    return given.getOrDefault(symbol, symbol);
  }
}
