package dev.portalis.processor.lower;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.portalis.processor.bind.Scope;
import dev.portalis.processor.bind.Symbol;
import dev.portalis.processor.code.Completion;
import dev.portalis.processor.code.JavaStmt;
import dev.portalis.processor.source.Span;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.types.FunctionInstance;
import dev.portalis.processor.types.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The lowering of one function instance: its variables, the statements made so far, and the
 * visitors that make them. The body of a class has a frame of its own that shares the statements
 * with the frame of the function around it.
 */
final class Frame {
  private final ModuleLowering module;
  private final FunctionInstance instance;
  private final @Nullable Frame enclosing;
  private final JavaIdentifiers identifiers;
  private final Map<Symbol, Slot> slots = new HashMap<>();
  private final List<JavaStmt.Declare> declarations;
  private final Deque<Loop> loops;
  private final Output output;
  private final boolean generator;

  final Coercion coercion;
  final Expressions expressions;
  final Conditions conditions;
  final Operations operations;
  final Harmless harmless;
  final CallLowering calls;
  final DynamicCalls dynamicCalls;
  final Displays displays;
  final Comprehensions comprehensions;
  final Targets targets;
  final SharedUpdates sharedUpdates;
  final Confinement confinement;
  final Statements statements;
  final TryLowering attempts;
  final Loops loopLowering;
  final Cursors cursors;
  final Numbers numbers;
  final IntPairs intPairs;
  final Consumers consumers;
  final Definitions definitions;
  final Matches matches;
  final NamespaceCalls namespaces;

  /** A loop of the function, as break and continue see it. */
  record Loop(String breakLabel, String continueLabel) {}

  /** The statements of the block being written. */
  static final class Output {
    List<JavaStmt> current = new ArrayList<>();
    int line;
    List<JavaStmt.Within> within = List.of();
  }

  Frame(
      ModuleLowering module, FunctionInstance instance, JavaIdentifiers names, boolean generator) {
    this(module, instance, null, names, new ArrayList<>(), new Output(), generator);
  }

  /** The frame of a class body inside another frame. */
  Frame(Frame enclosing, FunctionInstance classBody) {
    this(
        enclosing.module,
        classBody,
        enclosing,
        enclosing.identifiers,
        enclosing.declarations,
        enclosing.output,
        enclosing.generator);
  }

  private Frame(
      ModuleLowering module,
      FunctionInstance instance,
      @Nullable Frame enclosing,
      JavaIdentifiers identifiers,
      List<JavaStmt.Declare> declarations,
      Output output,
      boolean generator) {
    this.module = module;
    this.instance = instance;
    this.enclosing = enclosing;
    this.identifiers = identifiers;
    this.declarations = declarations;
    this.output = output;
    this.generator = generator;
    this.loops = new ArrayDeque<>();
    this.coercion = module.coercion();
    this.expressions = new Expressions(this);
    this.conditions = new Conditions(this);
    this.operations = new Operations(this);
    this.harmless = new Harmless(this);
    this.calls = new CallLowering(this);
    this.dynamicCalls = new DynamicCalls(this);
    this.displays = new Displays(this);
    this.comprehensions = new Comprehensions(this);
    this.targets = new Targets(this);
    this.sharedUpdates = new SharedUpdates(this);
    this.confinement = new Confinement(this);
    this.statements = new Statements(this);
    this.attempts = new TryLowering(this);
    this.loopLowering = new Loops(this);
    this.cursors = new Cursors(this);
    this.numbers = new Numbers(this);
    this.intPairs = new IntPairs(this);
    this.consumers = new Consumers(this);
    this.definitions = new Definitions(this);
    this.matches = new Matches(this);
    this.namespaces = new NamespaceCalls(this);
  }

  ModuleLowering module() {
    return module;
  }

  FunctionInstance instance() {
    return instance;
  }

  Scope scope() {
    return instance.function().scope();
  }

  /** Whether the statements become the body of a generator. */
  boolean isGenerator() {
    return generator;
  }

  /** Whether annotations of definitions are evaluated, since the program may look at them. */
  boolean evaluatesAnnotations() {
    return module.program().typed().readsAnnotations() && !scope().module().futureAnnotations();
  }

  /** Whether this is the body of a class. */
  boolean isClassBody() {
    return enclosing != null;
  }

  @Nullable Frame enclosing() {
    return enclosing;
  }

  Type typeOf(Expr expression) {
    return instance.typeOf(expression);
  }

  // ---- statements

  /** Adds a statement unless it could not be reached. */
  void add(JavaStmt statement) {
    if (reachable()) {
      output.current.add(statement);
    }
  }

  /** Adds an expression statement or assignment. */
  void line(String format, Object... arguments) {
    add(new JavaStmt.Line(CodeBlock.of(format, arguments)));
  }

  /** Throws on what was caught in a Java variable. */
  static JavaStmt rethrow(String thrown) {
    return new JavaStmt.Throw(CodeBlock.of("$T.propagate($N)", RuntimeNames.VARIABLES, thrown));
  }

  /** Says from which Python line the next statements come. */
  void mark(int line) {
    output.line = line;
    add(new JavaStmt.Mark(new Span(line, 0, line, 0), output.within));
  }

  /** The functions within whose code the next statements are. */
  List<JavaStmt.Within> within() {
    return output.within;
  }

  /**
   * Says that the next statements are the code of a function that is called at the current line.
   */
  void enterInlined(String function, int line) {
    List<JavaStmt.Within> all = new ArrayList<>();
    all.add(new JavaStmt.Within(function, output.line));
    all.addAll(output.within);
    output.within = all;
    mark(line);
  }

  /** Says that the next statements are again those of a function that called others. */
  void backTo(List<JavaStmt.Within> within, int line) {
    output.within = within;
    mark(line);
  }

  /** The Python line from which the next statements come. */
  int line() {
    return output.line;
  }

  /** Whether the next statement of the block could be reached, by Java's rules. */
  boolean reachable() {
    List<JavaStmt> current = output.current;
    return current.isEmpty() || Completion.completes(current.get(current.size() - 1));
  }

  /** How many statements the block has. */
  int mark() {
    return output.current.size();
  }

  /** Inserts a statement into the block. */
  void insert(int at, JavaStmt statement) {
    output.current.add(at, statement);
  }

  /** Runs an action and gives the statements that it adds, as a block of their own. */
  List<JavaStmt> block(Runnable action) {
    List<JavaStmt> outer = output.current;
    output.current = new ArrayList<>();
    try {
      action.run();
      return output.current;
    } finally {
      output.current = outer;
    }
  }

  // ---- names

  /** A new Java identifier. */
  String name(String wish) {
    return identifiers.allocate(wish);
  }

  /** Declares a variable at the top of the method. */
  void declare(TypeName type, String name, CodeBlock value) {
    declarations.add(new JavaStmt.Declare(type, name, value));
  }

  List<JavaStmt.Declare> declarations() {
    return declarations;
  }

  /** Computes a value now and keeps it in a variable that nothing changes. */
  Value temporary(Value value, String wish) {
    if (value.stable()) {
      return value;
    }
    if (value.operation() != null && value.type() == Type.Basic.WIDE_INT) {
      return intPairs.kept(value);
    }
    if (value.split() != null) {
      return numbers.kept(value.split(), wish + "$");
    }
    String name = name(wish + "$");
    add(new JavaStmt.Declare(module.javaTypes().of(value.type()), name, value.code()));
    return Value.stable(CodeBlock.of("$N", name), value.type());
  }

  /** A variable of a type that is assigned on several paths. */
  String variable(Type type, String wish) {
    String name = name(wish + "$");
    add(new JavaStmt.Declare(module.javaTypes().of(type), name, module.javaTypes().initial(type)));
    return name;
  }

  // ---- variables

  void setSlot(Symbol symbol, Slot slot) {
    slots.put(symbol, slot);
  }

  /** Where a variable lives. */
  Slot slot(Symbol symbol) {
    Slot own = slots.get(symbol);
    if (own != null) {
      return own;
    }
    if (symbol.isGlobal()) {
      return module.program().global(symbol, module);
    }
    if (symbol == symbol.owner().classCell()) {
      CodeBlock cell = module.program().staticClassCell(symbol.owner(), module);
      if (cell != null) {
        return new Slot.InCell(cell, true);
      }
    }
    if (enclosing != null) {
      return enclosing.slot(symbol);
    }
    if (symbol.owner().kind() == Scope.Kind.TYPE_PARAMETERS) {
      return new Slot.Variable(TypeParameterCode.of(symbol), Type.Basic.DYNAMIC, false);
    }
    throw new IllegalStateException("no place for " + symbol + " in " + instance);
  }

  // ---- loops

  void enterLoop(Loop loop) {
    loops.push(loop);
  }

  void leaveLoop() {
    loops.pop();
  }

  Loop loop() {
    return loops.element();
  }
}
