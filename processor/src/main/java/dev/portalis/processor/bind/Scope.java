package dev.portalis.processor.bind;

import dev.portalis.processor.tree.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A region of the program with variables of its own. Compared by identity. */
public final class Scope {
  /** What opens a scope. */
  public enum Kind {
    MODULE,
    CLASS,
    /** A {@code def}. */
    FUNCTION,
    LAMBDA,
    /**
     * A list, set or dict comprehension: it runs inside the function around it (PEP 709). So does a
     * generator expression that is consumed where it is made.
     */
    COMPREHENSION,
    /** Any other generator expression: a function of its own. */
    GENERATOR,
    /** The type parameters of a generic function, class or alias (PEP 695). */
    TYPE_PARAMETERS
  }

  private Kind kind;
  private final Node node;
  private final @Nullable Scope parent;
  private final String qualifiedName;
  private final BoundModule module;
  private final Map<String, Symbol> symbols = new LinkedHashMap<>();
  private final List<Scope> children = new ArrayList<>();
  private final Set<Symbol> free = new LinkedHashSet<>();
  private final ScopeNames names = new ScopeNames();
  private final @Nullable String privateName;
  private @Nullable Symbol classCell;
  private boolean yields;
  private boolean async;
  private boolean usesClassCell;

  Scope(
      Kind kind,
      Node node,
      @Nullable Scope parent,
      String qualifiedName,
      @Nullable String privateName,
      BoundModule module) {
    this.kind = kind;
    this.node = node;
    this.parent = parent;
    this.qualifiedName = qualifiedName;
    this.privateName = privateName;
    this.module = module;
    if (parent != null) {
      parent.children.add(this);
    }
  }

  /** What opens the scope. */
  public Kind kind() {
    return kind;
  }

  /**
   * The {@code Module}, {@code Stmt.ClassDef}, {@code Stmt.FunctionDef}, {@code Expr.Lambda} or
   * comprehension expression that opens it. For type parameters the generic function, class or
   * alias.
   */
  public Node node() {
    return node;
  }

  /** The scope around it; null for a module. */
  public @Nullable Scope parent() {
    return parent;
  }

  /** {@code __qualname__}: {@code outer.<locals>.inner}; empty for a module. */
  public String qualifiedName() {
    return qualifiedName;
  }

  /** The module it belongs to. */
  public BoundModule module() {
    return module;
  }

  /** The variables it owns, by name, in the order of their first appearance. */
  public Map<String, Symbol> symbols() {
    return Collections.unmodifiableMap(symbols);
  }

  /** The scopes directly inside, in source order. */
  public List<Scope> children() {
    return Collections.unmodifiableList(children);
  }

  /**
   * The variables of functions around this one that it, or a scope inside it, uses: what a function
   * object has to carry. Globals are not among them. In a fixed order.
   */
  public Set<Symbol> free() {
    return Collections.unmodifiableSet(free);
  }

  /**
   * Whether the function can be left and resumed, so that a call makes a generator, a coroutine or
   * an asynchronous generator.
   */
  public boolean yields() {
    return yields || async;
  }

  /** Whether it is an {@code async def}, or a generator expression that awaits. */
  public boolean isAsync() {
    return async;
  }

  /** Whether a call makes an asynchronous generator. */
  public boolean isAsyncGenerator() {
    return async && (yields || kind == Kind.GENERATOR);
  }

  /**
   * For a class: whether a method uses {@code super()} or {@code __class__}. For a function:
   * whether it does so itself or an inner function does.
   */
  public boolean usesClassCell() {
    return usesClassCell;
  }

  /** The innermost scope around this one, or this itself, whose code runs as a function. */
  public Scope function() {
    Scope each = this;
    while (each.kind == Kind.COMPREHENSION || each.kind == Kind.TYPE_PARAMETERS) {
      each = java.util.Objects.requireNonNull(each.parent);
    }
    return each;
  }

  /**
   * The innermost scope around this one, or this itself, whose code is called: bodies of classes,
   * comprehensions and type parameters run as part of it.
   */
  Scope unit() {
    Scope each = this;
    while (each.kind == Kind.COMPREHENSION
        || each.kind == Kind.TYPE_PARAMETERS
        || each.kind == Kind.CLASS) {
      each = java.util.Objects.requireNonNull(each.parent);
    }
    return each;
  }

  /**
   * For a class: the variable {@code __class__} that its methods read and that {@code super()}
   * needs; null where no method does. It is none of the {@link #symbols}.
   */
  public @Nullable Symbol classCell() {
    return classCell;
  }

  /**
   * A name or attribute as code of this scope means it: {@code __x} within class C is {@code
   * _C__x}.
   */
  public String mangled(String name) {
    return Mangling.mangle(privateName, name);
  }

  /**
   * The variable that a name, read in this scope, means; null for builtins and unknown names. For
   * annotations that are strings.
   */
  public @Nullable Symbol lookUp(String name) {
    return NameLookup.find(this, mangled(name));
  }

  ScopeNames names() {
    return names;
  }

  Symbol symbol(String name) {
    return symbols.computeIfAbsent(name, n -> new Symbol(n, this, names.isParameter(n)));
  }

  Symbol makeClassCell() {
    Symbol cell = classCell;
    if (cell == null) {
      cell = new Symbol("__class__", this, false);
      cell.markImplicit();
      classCell = cell;
    }
    return cell;
  }

  void addFree(Symbol symbol) {
    free.add(symbol);
  }

  /** Has a generator expression run inside the function around it. */
  void runInside() {
    kind = Kind.COMPREHENSION;
  }

  void markYields() {
    yields = true;
  }

  void markAsync() {
    async = true;
  }

  void markUsesClassCell() {
    usesClassCell = true;
  }
}
