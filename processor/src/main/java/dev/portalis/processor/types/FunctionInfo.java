package dev.portalis.processor.types;

import dev.portalis.processor.bind.Scope;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Node;
import dev.portalis.processor.tree.Parameters;
import dev.portalis.processor.tree.Stmt;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A function of the program: a def, a lambda, a generator expression, or the body of a module or
 * class. Compared by identity.
 */
public final class FunctionInfo {
  private final Scope scope;
  private final @Nullable ClassInfo owner;
  private final List<FunctionInstance> instances = new ArrayList<>();
  private final List<FunctionInstance> entryCandidates = new ArrayList<>();
  private final Map<Integer, Cell> defaults = new TreeMap<>();
  private final Cell iterable = new Cell();
  private @Nullable FunctionInstance general;
  private @Nullable FunctionInstance hinted;
  private @Nullable FunctionInstance overflow;
  private @Nullable Cause openCause;

  FunctionInfo(Scope scope, @Nullable ClassInfo owner) {
    this.scope = scope;
    this.owner = owner;
  }

  /** The scope that the function opens. */
  public Scope scope() {
    return scope;
  }

  /** The node that makes the function. */
  public Node node() {
    return scope.node();
  }

  /** The class whose body the def stands in directly; null for others. */
  public @Nullable ClassInfo owner() {
    return owner;
  }

  /** The parameters; null for the bodies of modules and classes and for generator expressions. */
  public @Nullable Parameters parameters() {
    if (node() instanceof Stmt.FunctionDef def) {
      return def.parameters();
    }
    return node() instanceof Expr.Lambda lambda ? lambda.parameters() : null;
  }

  /**
   * The versions for known argument types that direct calls reach, in the order of their making.
   * Empty where the function is reached dynamically alone.
   */
  public List<FunctionInstance> instances() {
    return Collections.unmodifiableList(instances);
  }

  /**
   * The version that is called through values, by name on dynamic objects, and by the runtime. It
   * takes anything (its parameters are DYNAMIC, but for {@code self} of a static class), except
   * where all such calls are known, as those of a thread's target are: then its parameters are what
   * these pass. Null where no such call can happen. A module or class body has just this one.
   */
  public @Nullable FunctionInstance general() {
    return general;
  }

  /**
   * The version for the types that the hints of the parameters name, where {@link #general} exists
   * and all hints are {@code int}, {@code float}, {@code bool} or {@code str}; null otherwise. A
   * call that knows nothing may look whether its arguments are of these types, and call this one
   * then.
   */
  public @Nullable FunctionInstance hinted() {
    return hinted;
  }

  /**
   * Versions that a call which knows nothing may choose in place of {@link #general} where its
   * arguments are of their types, which are INT, FLOAT, BOOL, STR or DYNAMIC, but for {@code self}.
   * {@link #hinted} is among them.
   */
  public List<FunctionInstance> entryCandidates() {
    return Collections.unmodifiableList(entryCandidates);
  }

  /** Where code that knows nothing got hold of the function; null where none does. */
  public @Nullable Cause openCause() {
    return openCause;
  }

  void setOpenCause(Cause cause) {
    openCause = cause;
  }

  /** Whether a version serves all calls for whose arguments there is none of their own. */
  public boolean isOverflow(FunctionInstance instance) {
    return instance == overflow;
  }

  List<FunctionInstance> mutableInstances() {
    return instances;
  }

  List<FunctionInstance> mutableEntryCandidates() {
    return entryCandidates;
  }

  void setHinted(@Nullable FunctionInstance instance) {
    hinted = instance;
  }

  /** The instance that takes what no other does, once there are enough of them. */
  @Nullable FunctionInstance overflow() {
    return overflow;
  }

  void setOverflow(FunctionInstance instance) {
    overflow = instance;
  }

  /** What the default of a parameter holds, by its position. */
  Cell defaultCell(int parameter) {
    return defaults.computeIfAbsent(parameter, p -> new Cell());
  }

  Map<Integer, Cell> defaultCells() {
    return defaults;
  }

  /**
   * For a generator expression: what its first {@code for} walks, which the code around computes.
   */
  Cell iterable() {
    return iterable;
  }

  void addInstance(FunctionInstance instance) {
    instances.add(instance);
  }

  void setGeneral(FunctionInstance instance) {
    general = instance;
  }

  @Override
  public String toString() {
    return scope.module().name() + ":" + scope.qualifiedName();
  }
}
