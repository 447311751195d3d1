package dev.portalis.processor.types;

import dev.portalis.processor.bind.Program;
import dev.portalis.processor.bind.Scope;
import dev.portalis.processor.bind.Symbol;
import dev.portalis.processor.stub.StubMethod;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A program with all that inference found out. */
public final class TypedProgram {
  private final Program program;
  private final Map<Scope, FunctionInfo> functions = new LinkedHashMap<>();
  private final Map<Scope, ClassInfo> classes = new LinkedHashMap<>();
  private final Map<StubMethod, FunctionInstance> stubTargets = new IdentityHashMap<>();
  private final Map<Symbol, Type> globals = new IdentityHashMap<>();
  private final Map<Symbol, Cell> cells = new IdentityHashMap<>();
  private final List<MethodFamily> families = new ArrayList<>();
  private boolean readsAnnotations;

  TypedProgram(Program program) {
    this.program = program;
  }

  /** The bound program. */
  public Program program() {
    return program;
  }

  /** Whether the program may look at annotations, so that they must be evaluated. */
  public boolean readsAnnotations() {
    return readsAnnotations;
  }

  void setReadsAnnotations(boolean value) {
    readsAnnotations = value;
  }

  /** All functions, module and class bodies, in source order, module by module. */
  public Collection<FunctionInfo> functions() {
    return Collections.unmodifiableCollection(functions.values());
  }

  /** All classes in source order. */
  public Collection<ClassInfo> classes() {
    return Collections.unmodifiableCollection(classes.values());
  }

  /** The function that a scope of kind FUNCTION, LAMBDA, GENERATOR, MODULE or CLASS is. */
  public FunctionInfo function(Scope scope) {
    FunctionInfo found = functions.get(scope);
    if (found == null) {
      throw new IllegalArgumentException("no function: " + scope.qualifiedName());
    }
    return found;
  }

  /** The class that a scope of kind CLASS is. */
  public ClassInfo classOf(Scope scope) {
    ClassInfo found = classes.get(scope);
    if (found == null) {
      throw new IllegalArgumentException("no class: " + scope.qualifiedName());
    }
    return found;
  }

  /** All method families, in the order of their making. */
  public List<MethodFamily> families() {
    return Collections.unmodifiableList(families);
  }

  /**
   * The version of a function that a method of the stub calls, with the defaults of the parameters
   * behind those of the method; null where the method's name has to be found out at run time.
   */
  public @Nullable FunctionInstance stubTarget(StubMethod method) {
    return stubTargets.get(method);
  }

  /** What the methods of the stub call directly. */
  public Collection<FunctionInstance> stubTargets() {
    return stubTargets.values();
  }

  void setStubTarget(StubMethod method, FunctionInstance target) {
    stubTargets.put(method, target);
  }

  void add(MethodFamily family) {
    families.add(family);
  }

  void keepFamilies(Set<MethodFamily> kept) {
    families.removeIf(each -> !kept.contains(each));
  }

  /** The type of the static field that holds a global variable. */
  public Type globalType(Symbol symbol) {
    return globals.getOrDefault(symbol, Type.Basic.DYNAMIC);
  }

  /** What made a global or captured variable DYNAMIC; null where nothing is known of that. */
  public @Nullable Cause cause(Symbol symbol) {
    Cell cell = cells.get(symbol);
    return cell == null ? null : cell.cause();
  }

  void setCell(Symbol symbol, Cell cell) {
    cells.put(symbol, cell);
  }

  void add(Scope scope, FunctionInfo function) {
    functions.put(scope, function);
  }

  void add(Scope scope, ClassInfo info) {
    classes.put(scope, info);
  }

  void setGlobalType(Symbol symbol, Type type) {
    globals.put(symbol, type);
  }

  @Nullable FunctionInfo functionOrNull(Scope scope) {
    return functions.get(scope);
  }
}
