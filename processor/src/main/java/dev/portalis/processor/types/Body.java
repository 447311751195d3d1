package dev.portalis.processor.types;

import dev.portalis.processor.bind.Program;
import dev.portalis.processor.bind.Scope;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Node;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** One version of a function while it is analysed: what the parts of the analysis share. */
final class Body {
  private final ProgramState state;
  private final FunctionInstance instance;
  private final Families families;
  private final Deferral deferral;
  private final Expressions expressions = new Expressions(this);
  private final Operations operations = new Operations(this);
  private final Containers containers = new Containers(this);
  private final Attributes attributes = new Attributes(this);
  private final Calls calls = new Calls(this);
  private final LibraryCalls libraryCalls = new LibraryCalls(this);
  private final Statements statements = new Statements(this);
  private final Targeting targeting = new Targeting(this);
  private final Set<Expr> quiet = Collections.newSetFromMap(new IdentityHashMap<>());

  Body(ProgramState state, Families families, Deferral deferral, FunctionInstance instance) {
    this.state = state;
    this.families = families;
    this.deferral = deferral;
    this.instance = instance;
  }

  /** Analyses the version once with what is known now. */
  void analyse() {
    lattice().position().enter(instance);
    statements.run();
    lattice().position().enter(null);
  }

  ProgramState state() {
    return state;
  }

  Program program() {
    return state.program();
  }

  FunctionInstance instance() {
    return instance;
  }

  Scope scope() {
    return instance.function().scope();
  }

  Lattice lattice() {
    return state.lattice();
  }

  Growth growth() {
    return state.growth();
  }

  Families families() {
    return families;
  }

  Deferral deferral() {
    return deferral;
  }

  Expressions expressions() {
    return expressions;
  }

  Operations operations() {
    return operations;
  }

  Containers containers() {
    return containers;
  }

  Attributes attributes() {
    return attributes;
  }

  Calls calls() {
    return calls;
  }

  LibraryCalls libraryCalls() {
    return libraryCalls;
  }

  Statements statements() {
    return statements;
  }

  Targeting targeting() {
    return targeting;
  }

  /**
   * Notes that the value of an expression is only compared, or asked for its name: a class that
   * {@code type(x)} or {@code x.__class__} gives is then not used to make instances.
   */
  void markQuiet(Expr expression) {
    quiet.add(expression);
  }

  /** Whether the value of an expression is only looked at. */
  boolean isQuiet(Expr expression) {
    return quiet.contains(expression);
  }

  /** The cell of what is made at a node of this version. */
  Cell allocation(Node node, String part) {
    return instance.allocation(node, part);
  }

  /** The cell of what is made at a node, with values of a type in it. */
  Cell allocation(Node node, String part, Type holds) {
    Cell cell = instance.allocation(node, part);
    lattice().flow(holds, cell);
    return cell;
  }
}
