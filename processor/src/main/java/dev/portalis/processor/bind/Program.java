package dev.portalis.processor.bind;

import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Node;
import dev.portalis.processor.tree.Stmt;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A whole program with all its names resolved. The maps are by identity of the node. */
public final class Program {
  private final List<BoundModule> modules;
  private final IdentityHashMap<Node, Scope> scopes;
  private final IdentityHashMap<Node, Symbol> symbols;
  private final IdentityHashMap<Stmt.Alias, Import> imports;
  private final IdentityHashMap<Node, Boolean> maybeUnbound;
  private final boolean modulesAreValues;

  Program(
      List<BoundModule> modules,
      Map<Node, Scope> scopes,
      Map<Node, Symbol> symbols,
      Map<Stmt.Alias, Import> imports,
      Map<Node, Boolean> maybeUnbound,
      boolean modulesAreValues) {
    this.modules = List.copyOf(modules);
    this.scopes = new IdentityHashMap<>(scopes);
    this.symbols = new IdentityHashMap<>(symbols);
    this.imports = new IdentityHashMap<>(imports);
    this.maybeUnbound = new IdentityHashMap<>(maybeUnbound);
    this.modulesAreValues = modulesAreValues;
  }

  /** All modules that the program consists of, the main one first. */
  public List<BoundModule> modules() {
    return modules;
  }

  /** The main module. */
  public BoundModule main() {
    return modules.get(0);
  }

  /** The scope that a def, class, lambda, comprehension or module opens. */
  public Scope scopeOf(Node node) {
    Scope scope = scopes.get(node);
    if (scope == null) {
      throw new IllegalArgumentException("opens no scope: " + node.getClass().getSimpleName());
    }
    return scope;
  }

  /**
   * The variable that a node reads, binds or deletes: an {@code Expr.Name}, or any node of those
   * that {@link Symbol#bindings} lists. Null for the name of a builtin that nothing shadows: such
   * an {@code Expr.Name} is a builtin. In the body of a class a name that the class binds may still
   * fall back to the global or builtin of that name at run time.
   */
  public @Nullable Symbol symbolOf(Node node) {
    return symbols.get(node);
  }

  /**
   * The global variable that a variable of a class body stands before: where {@link #symbolOf} is a
   * variable of a class that is without a value, this one is read. Null where there is none, so
   * that the builtin of that name is meant, if any.
   */
  public @Nullable Symbol globalBehind(Symbol symbol) {
    return symbol.owner().kind() == Scope.Kind.CLASS
        ? NameLookup.global(symbol.owner(), symbol.name())
        : null;
  }

  /**
   * Whether the program uses a module of its own as a value, other than to read an attribute of it:
   * an attribute that is set on some object may then be a global variable.
   */
  public boolean modulesAreValues() {
    return modulesAreValues;
  }

  /**
   * Whether a generator expression is consumed where it is made, by a builtin, so that it runs
   * inside the function around it.
   */
  public boolean isEager(Expr.GeneratorExp generator) {
    return scopeOf(generator).kind() == Scope.Kind.COMPREHENSION;
  }

  /** What an alias of an import statement brings in. */
  public Import importOf(Stmt.Alias alias) {
    Import found = imports.get(alias);
    if (found == null) {
      throw new IllegalArgumentException("unresolved import " + alias.name());
    }
    return found;
  }

  /**
   * Whether a variable may be without a value where this name reads (or deletes) it, so that the
   * program has to look. False only where an assignment comes before on every path; for globals and
   * captured variables read in other functions, only where nothing can run before the assignment.
   */
  public boolean mayBeUnbound(Expr.Name name) {
    return maybeUnbound.getOrDefault(name, false);
  }

  /**
   * Whether a name may mean the builtin of that name as well as a global variable: the variable may
   * be without a value where the name is read.
   */
  public boolean mayMeanBuiltin(Expr.Name name) {
    Symbol symbol = symbolOf(name);
    return name.context() == Expr.Context.LOAD
        && symbol != null
        && symbol.isGlobal()
        && BuiltinNames.contains(symbol.name())
        && mayBeUnbound(name);
  }

  /** All names that {@link #mayBeUnbound} is true of, in no order. */
  public List<Expr.Name> unboundReads() {
    return maybeUnbound.entrySet().stream()
        .filter(Map.Entry::getValue)
        .map(entry -> (Expr.Name) entry.getKey())
        .toList();
  }
}
