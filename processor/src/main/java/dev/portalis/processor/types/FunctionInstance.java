package dev.portalis.processor.types;

import dev.portalis.processor.bind.Symbol;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Node;
import dev.portalis.processor.tree.Stmt;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A function analysed for one tuple of argument types. What is recorded by node is by identity and
 * holds for this instance alone. Compared by identity.
 */
public final class FunctionInstance {
  private final FunctionInfo function;
  private final List<Cell> parameterCells = new ArrayList<>();
  private final Cell resultCell = new Cell();
  private final Cell yieldCell = new Cell();
  private final Map<Symbol, Cell> locals = new IdentityHashMap<>();
  private final Map<Node, Map<String, Cell>> allocations = new IdentityHashMap<>();
  private final Set<Expr.Call> released = Collections.newSetFromMap(new IdentityHashMap<>());
  private Map<Symbol, Type> shared = Map.of();
  private boolean open;
  private int number;
  private List<Type> parameters;
  private Type result = Type.Basic.NEVER;
  private final Map<Expr, Type> types = new IdentityHashMap<>();
  private final Map<Symbol, Type> variables = new IdentityHashMap<>();
  private final Map<Expr.Call, CallTarget> calls = new IdentityHashMap<>();
  private final Map<Expr.Attribute, AttributeTarget> attributes = new IdentityHashMap<>();
  private final Map<Node, Type> stored = new IdentityHashMap<>();

  FunctionInstance(FunctionInfo function, int number, List<Type> parameters) {
    this.function = function;
    this.number = number;
    this.parameters = List.copyOf(parameters);
    for (Type each : parameters) {
      parameterCells.add(new Cell(each));
    }
  }

  /** The function. */
  public FunctionInfo function() {
    return function;
  }

  /** Tells the instances of one function apart, from 0. */
  public int number() {
    return number;
  }

  /** The type of each parameter, in the order of {@code runtime.object.Signature}. */
  public List<Type> parameters() {
    return parameters;
  }

  /** What a call gives: the join of the returned values; for a generator the iterator. */
  public Type result() {
    return result;
  }

  /**
   * What evaluating an expression gives, in its own representation. Never absent for an expression
   * that can be reached; DYNAMIC for others.
   */
  public Type typeOf(Expr expression) {
    return types.getOrDefault(expression, Type.Basic.DYNAMIC);
  }

  /** Whether an expression was analysed; code that is never reached is not. */
  public boolean hasType(Expr expression) {
    return types.containsKey(expression);
  }

  /**
   * The type that the Java variable of a local variable of this function (parameters and those of
   * comprehensions inside included) has: the join of all that is stored in it. For captured
   * variables: of what its cell holds. Globals are asked of {@link TypedProgram#globalType}.
   */
  public Type variableType(Symbol symbol) {
    Type own = variables.get(symbol);
    return own != null ? own : shared.getOrDefault(symbol, Type.Basic.DYNAMIC);
  }

  /** What a call reaches. */
  public CallTarget callTarget(Expr.Call call) {
    return calls.getOrDefault(call, CallTarget.Dynamic.INSTANCE);
  }

  /** What an attribute access reaches. */
  public AttributeTarget attributeTarget(Expr.Attribute attribute) {
    return attributes.getOrDefault(attribute, AttributeTarget.Dynamic.INSTANCE);
  }

  /**
   * The element type of a container made by a display or comprehension: the types of the container
   * itself are in {@link #typeOf}. For other nodes that carry a type of their own (an {@code
   * Alias}, an {@code ExceptHandler}): that of the value they bind.
   */
  public @Nullable Type storedType(Node node) {
    return stored.get(node);
  }

  /**
   * What {@code target op value} of an augmented assignment gives, before it is stored. Inference
   * records it under the statement, and the type that reading the target gives under the target.
   */
  public Type augmentedType(Stmt.AugAssign statement) {
    return stored.getOrDefault(statement, Type.Basic.DYNAMIC);
  }

  /** What made a variable that only this instance uses DYNAMIC. */
  public @Nullable Cause variableCause(Symbol symbol) {
    Cell cell = locals.get(symbol);
    return cell == null ? null : cell.cause();
  }

  /** What made a parameter DYNAMIC; null where it is not. */
  public @Nullable Cause parameterCause(int parameter) {
    return parameterCells.get(parameter).cause();
  }

  /** What made the result DYNAMIC; null where it is not. */
  public @Nullable Cause resultCause() {
    return resultCell.cause();
  }

  /** What made the items of a generator DYNAMIC; null where they are not. */
  public @Nullable Cause yieldCause() {
    return yieldCell.cause();
  }

  /** What flows into the parameters while inference runs. */
  List<Cell> parameterCells() {
    return parameterCells;
  }

  /** What flows out of returns while inference runs; not used by generators. */
  Cell resultCell() {
    return resultCell;
  }

  /** The items of a generator. */
  Cell yieldCell() {
    return yieldCell;
  }

  /** The variables that only this instance uses. */
  Map<Symbol, Cell> locals() {
    return locals;
  }

  /** The cell of what is made at a node: the same in each round. */
  Cell allocation(Node node, String part) {
    return allocations
        .computeIfAbsent(node, n -> new HashMap<>())
        .computeIfAbsent(part, n -> new Cell());
  }

  /** The calls that are not put off any more although little is known of their arguments. */
  Set<Expr.Call> released() {
    return released;
  }

  /** Whether code that knows nothing may call it. */
  public boolean isOpen() {
    return open;
  }

  void setOpen() {
    open = true;
  }

  void setNumber(int value) {
    number = value;
  }

  void setParameters(List<Type> value) {
    parameters = List.copyOf(value);
  }

  void setResult(Type value) {
    result = value;
  }

  Map<Expr, Type> types() {
    return types;
  }

  /** Records the types of the variables; the given ones are those that functions share. */
  void setVariables(Map<Symbol, Type> sharedTypes) {
    shared = sharedTypes;
    locals.forEach((symbol, cell) -> variables.put(symbol, cell.type()));
  }

  Map<Expr.Call, CallTarget> calls() {
    return calls;
  }

  Map<Expr.Attribute, AttributeTarget> attributes() {
    return attributes;
  }

  Map<Node, Type> stored() {
    return stored;
  }

  @Override
  public String toString() {
    return function + parameters.toString();
  }
}
