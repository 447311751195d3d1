package dev.portalis.processor.bind;

import dev.portalis.processor.tree.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** A variable: one name in the scope that owns it. Compared by identity. */
public final class Symbol {
  private final String name;
  private final Scope owner;
  private final boolean parameter;
  private final List<Node> bindings = new ArrayList<>();
  private boolean captured;
  private boolean deleted;
  private boolean deletedElsewhere;
  private boolean reboundInside;
  private boolean implicit;

  Symbol(String name, Scope owner, boolean parameter) {
    this.name = name;
    this.owner = owner;
    this.parameter = parameter;
  }

  /** The name, mangled where a class asks for it ({@code __x} in class C is {@code _C__x}). */
  public String name() {
    return name;
  }

  /** The scope that owns the variable. */
  public Scope owner() {
    return owner;
  }

  /** Whether it is a parameter of its function. */
  public boolean isParameter() {
    return parameter;
  }

  /** Whether it is a global variable of a module. */
  public boolean isGlobal() {
    return owner.kind() == Scope.Kind.MODULE;
  }

  /** Whether a scope inside the owner uses it, so that it may need a cell. Never for globals. */
  public boolean isCaptured() {
    return captured;
  }

  /**
   * Whether {@code del} is applied to it somewhere, or it is the name of an {@code except}, which
   * ends with a {@code del}.
   */
  public boolean isDeleted() {
    return deleted;
  }

  /** Whether an inner scope assigns it by {@code nonlocal} or {@code global}. */
  public boolean isReboundInside() {
    return reboundInside;
  }

  /**
   * Whether Python itself gives it a value: {@code __name__} and the like of a module, {@code
   * __qualname__} of a class, {@code __class__}, a submodule that a package uses by its bare name.
   */
  public boolean isImplicit() {
    return implicit;
  }

  /** Whether exactly one place binds it, which is not undone. */
  public boolean isBoundOnce() {
    return bindings.size() == 1 && !deleted && !implicit;
  }

  /**
   * The nodes that bind it, in source order: an {@code Expr.Name} that is stored, a {@code
   * Stmt.FunctionDef}, {@code Stmt.ClassDef}, {@code Stmt.Alias}, {@code Stmt.ExceptHandler},
   * {@code Parameters.Parameter}, {@code Pattern.MatchAs}, {@code Pattern.MatchStar}, {@code
   * Pattern.MatchMapping} or {@code Stmt.TypeParam}. None for a variable that is implicit, or that
   * nothing the compiler sees gives a value.
   */
  public List<Node> bindings() {
    return Collections.unmodifiableList(bindings);
  }

  void addBinding(Node node) {
    bindings.add(node);
  }

  void markCaptured() {
    captured = true;
  }

  void markDeleted() {
    deleted = true;
  }

  void sortBindings() {
    bindings.sort(
        Comparator.<Node>comparingInt(n -> n.span().startLine())
            .thenComparingInt(n -> n.span().startColumn()));
  }

  void markImplicit() {
    implicit = true;
  }

  /** Whether code deletes it that does not run as part of the code of its owner. */
  boolean isDeletedElsewhere() {
    return deletedElsewhere;
  }

  void markDeletedElsewhere() {
    deleted = true;
    deletedElsewhere = true;
  }

  void markReboundInside() {
    reboundInside = true;
  }

  @Override
  public String toString() {
    return owner.qualifiedName().isEmpty() ? name : owner.qualifiedName() + "." + name;
  }
}
