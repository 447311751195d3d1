package dev.portalis.processor.lower;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.portalis.processor.bind.BoundModule;
import dev.portalis.processor.bind.Import;
import dev.portalis.processor.bind.Program;
import dev.portalis.processor.bind.Scope;
import dev.portalis.processor.bind.Symbol;
import dev.portalis.processor.code.ModuleCode;
import dev.portalis.processor.code.StubCode;
import dev.portalis.processor.library.Library;
import dev.portalis.processor.stub.StubSignature;
import dev.portalis.processor.threads.SharedState;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Node;
import dev.portalis.processor.tree.Parameters;
import dev.portalis.processor.tree.Stmt;
import dev.portalis.processor.types.ClassInfo;
import dev.portalis.processor.types.FunctionInfo;
import dev.portalis.processor.types.FunctionInstance;
import dev.portalis.processor.types.MethodFamily;
import dev.portalis.processor.types.Type;
import dev.portalis.processor.types.TypedProgram;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lowers a whole program: decides the Java name and place of every module, function, class and
 * global variable, and has each module lowered.
 */
public final class ProgramLowering {
  private final TypedProgram typed;
  private final Library library;
  private final SharedState shared;
  private final CheckedVariables checked;
  private final JavaTypes javaTypes = new JavaTypes(this::className);
  private final Map<BoundModule, ModuleLowering> modules = new LinkedHashMap<>();
  private final Map<FunctionInstance, String> methodNames = new IdentityHashMap<>();
  private final Map<MethodFamily, String> familyNames = new IdentityHashMap<>();
  private final Map<ClassInfo, ClassName> classNames = new IdentityHashMap<>();

  private ProgramLowering(TypedProgram typed, SharedState shared, Library library, ClassName main) {
    this.typed = typed;
    this.library = library;
    this.shared = shared;
    this.checked = new CheckedVariables(typed.program());
    for (BoundModule module : typed.program().modules()) {
      modules.put(module, new ModuleLowering(this, module, classNameOf(module, main)));
    }
  }

  private ClassName classNameOf(BoundModule module, ClassName main) {
    if (module == typed.program().main()) {
      return main;
    }
    return main.peerClass(
        main.simpleName() + "_" + module.name().replace("_", "__").replace('.', '_'));
  }

  /**
   * Prepares the lowering of a program.
   *
   * @param shared what several threads can reach
   * @param main the Java class of its main module; those of other modules are named after it
   */
  public static ProgramLowering of(
      TypedProgram typed, SharedState shared, Library library, ClassName main) {
    ProgramLowering program = new ProgramLowering(typed, shared, library, main);
    program.nameClasses();
    program.modules.values().forEach(ModuleLowering::nameFunctions);
    return program;
  }

  /** Lowers all modules. */
  public List<ModuleCode> modules() {
    List<ModuleCode> codes = new ArrayList<>();
    modules.values().forEach(module -> codes.add(module.lower()));
    return codes;
  }

  /** Lowers a stub that the main module implements. */
  public StubCode stub(StubSignature stub, ClassName className) {
    return new StubLowering(this, module(bound().main()), stub).lower(className);
  }

  private void nameClasses() {
    for (ClassInfo info : typed.classes()) {
      if (info.isStatic()) {
        ModuleLowering module = moduleOf(info.scope());
        classNames.put(info, module.className().nestedClass(module.memberName(info.node().name())));
      }
    }
  }

  TypedProgram typed() {
    return typed;
  }

  Library library() {
    return library;
  }

  JavaTypes javaTypes() {
    return javaTypes;
  }

  /** What several threads can reach. */
  SharedState shared() {
    return shared;
  }

  // ---- facts of earlier stages

  Program bound() {
    return typed.program();
  }

  @Nullable Symbol symbolOf(Node node) {
    return bound().symbolOf(node);
  }

  Scope scopeOf(Node node) {
    return bound().scopeOf(node);
  }

  Import importOf(Stmt.Alias alias) {
    return bound().importOf(alias);
  }

  boolean mayBeUnbound(Expr.Name name) {
    return bound().mayBeUnbound(name);
  }

  FunctionInfo function(Scope scope) {
    return typed.function(scope);
  }

  /** A global variable of the main module; null if there is none of the name. */
  @Nullable Symbol globalOfMain(String name) {
    return bound().main().scope().symbols().get(name);
  }

  /** The functions of a name that the classes of another name define. */
  List<Stmt.FunctionDef> classMembers(String className, String name) {
    List<Stmt.FunctionDef> found = new ArrayList<>();
    collect(className, name, found, new HashSet<>());
    return found;
  }

  private void collect(
      String className, String name, List<Stmt.FunctionDef> found, Set<String> seen) {
    if (!seen.add(className)) {
      return;
    }
    for (ClassInfo info : typed.classes()) {
      if (info.node().name().equals(className)) {
        collect(info.node(), name, found, seen);
      }
    }
  }

  private void collect(
      Stmt.ClassDef cls, String name, List<Stmt.FunctionDef> found, Set<String> seen) {
    for (Stmt each : cls.body()) {
      if (each instanceof Stmt.FunctionDef def && def.name().equals(name)) {
        found.add(def);
      }
    }
    for (Expr base : cls.bases()) {
      if (base instanceof Expr.Name parent) {
        collect(parent.id(), name, found, seen);
      }
    }
  }

  ClassInfo classOf(Scope scope) {
    return typed.classOf(scope);
  }

  /** The global that a variable of a class body stands before; null where there is none. */
  @Nullable Symbol globalBehind(Symbol symbol) {
    return bound().globalBehind(symbol);
  }

  private @Nullable BoundModule named(String dotted) {
    return modules.keySet().stream()
        .filter(each -> each.name().equals(dotted))
        .findFirst()
        .orElse(null);
  }

  /** The module of the program that {@code import a.b} binds: a. */
  BoundModule top(BoundModule module) {
    int dot = module.name().indexOf('.');
    BoundModule found = dot < 0 ? module : named(module.name().substring(0, dot));
    return found == null ? module : found;
  }

  /** The class of the package that a module is in; null at the top. */
  @Nullable ClassName parentOf(BoundModule module) {
    int dot = module.name().lastIndexOf('.');
    BoundModule found = dot < 0 ? null : named(module.name().substring(0, dot));
    return found == null ? null : module(found).className();
  }

  // ---- places

  private ModuleLowering moduleOf(Scope scope) {
    return Objects.requireNonNull(modules.get(scope.module()));
  }

  ModuleLowering module(BoundModule module) {
    return Objects.requireNonNull(modules.get(module));
  }

  /** The Java class of a static class. */
  ClassName className(ClassInfo info) {
    return Objects.requireNonNull(classNames.get(info));
  }

  void setMethodName(FunctionInstance instance, String name) {
    methodNames.put(instance, name);
  }

  /** The name of the Java method of a function; null for the bodies of modules and classes. */
  public @Nullable String javaMethod(FunctionInstance instance) {
    return methodNames.get(instance);
  }

  /** The qualified name of the Java class of a module. */
  public String javaClass(BoundModule module) {
    return module(module).className().canonicalName();
  }

  String methodName(FunctionInstance instance) {
    String name = methodNames.get(instance);
    if (name == null) {
      throw new IllegalStateException("no method for " + instance);
    }
    return name;
  }

  /** How a module refers to the Java method of a function. */
  CodeBlock methodOf(FunctionInstance instance, ModuleLowering from) {
    return from.memberOf(moduleOf(instance.function().scope()), methodName(instance));
  }

  /** The method that makes the generator of a generator expression. */
  CodeBlock generatorOf(FunctionInfo function, ModuleLowering from) {
    return methodOf(Objects.requireNonNull(function.general(), "generator"), from);
  }

  /** Where a global variable lives. */
  Slot.Variable global(Symbol symbol, ModuleLowering from) {
    ModuleLowering owner = moduleOf(symbol.owner());
    return new Slot.Variable(
        CodeBlock.of("$T.$N", owner.className(), owner.globalField(symbol)),
        typed.globalType(symbol),
        isChecked(symbol));
  }

  /** Whether a variable has to be looked at before it is read somewhere. */
  boolean isChecked(Symbol symbol) {
    return checked.contains(symbol);
  }

  /** Whether functions get the value of a variable instead of its cell: it never changes. */
  static boolean isConstantParameter(Symbol symbol) {
    return symbol.isParameter()
        && symbol.bindings().size() <= 1
        && !symbol.isReboundInside()
        && !symbol.isDeleted();
  }

  /** Whether the Java method takes the function object: it has something to take from it. */
  boolean takesFunction(FunctionInstance instance) {
    FunctionInfo function = instance.function();
    Scope scope = function.scope();
    if (scope.kind() != Scope.Kind.FUNCTION && scope.kind() != Scope.Kind.LAMBDA) {
      return false;
    }
    return !carried(scope).isEmpty() || (!atModuleLevel(function) && hasComputedDefaults(function));
  }

  /** Whether the defaults of a function that are not literals are kept in static fields. */
  boolean hasDefaultFields(FunctionInfo function) {
    return atModuleLevel(function) && hasComputedDefaults(function);
  }

  /** Whether a def runs at most once: it stands in a module or a class of a module. */
  private static boolean atModuleLevel(FunctionInfo function) {
    Scope parent = function.scope().parent();
    while (parent != null
        && (parent.kind() == Scope.Kind.CLASS || parent.kind() == Scope.Kind.TYPE_PARAMETERS)) {
      parent = parent.parent();
    }
    return parent != null && parent.kind() == Scope.Kind.MODULE;
  }

  private static boolean hasComputedDefaults(FunctionInfo function) {
    Parameters parameters = function.parameters();
    if (parameters == null) {
      return false;
    }
    List<Parameters.Parameter> all = new ArrayList<>(parameters.positionalOnly());
    all.addAll(parameters.positional());
    all.addAll(parameters.keywordOnly());
    return all.stream()
        .anyMatch(
            each -> each.defaultValue() != null && !(each.defaultValue() instanceof Expr.Constant));
  }

  /** The static field that holds the default of a parameter. */
  CodeBlock defaultOf(FunctionInfo function, int parameter, ModuleLowering from) {
    ModuleLowering owner = moduleOf(function.scope());
    return from.memberOf(owner, owner.defaultField(function, parameter));
  }

  // ---- classes

  /** The cell of a class that stands in a module; null for classes inside functions. */
  @Nullable CodeBlock staticClassCell(Scope scope, ModuleLowering from) {
    if (!isAtTop(scope)) {
      return null;
    }
    ModuleLowering owner = moduleOf(scope);
    return from.memberOf(owner, owner.classCellField(scope));
  }

  private static boolean isAtTop(Scope scope) {
    for (Scope each = scope.parent(); each != null; each = each.parent()) {
      if (each.kind() != Scope.Kind.CLASS
          && each.kind() != Scope.Kind.MODULE
          && each.kind() != Scope.Kind.TYPE_PARAMETERS) {
        return false;
      }
    }
    return true;
  }

  /** The class whose {@code super()} a function uses; null where there is none. */
  static @Nullable Scope classAround(Scope function) {
    for (Scope each = function.parent(); each != null; each = each.parent()) {
      if (each.kind() == Scope.Kind.CLASS) {
        return each;
      }
    }
    return null;
  }

  /**
   * The variables that a function object carries: those of functions around it. The {@code
   * __class__} of a class that stands in a module has a static field instead.
   */
  static List<Symbol> carried(Scope function) {
    return function.free().stream()
        .filter(each -> each.owner().kind() != Scope.Kind.CLASS || !isAtTop(each.owner()))
        .toList();
  }

  /** The static field of the {@code PyType} of a static class. */
  CodeBlock typeField(ClassInfo info, ModuleLowering from) {
    ModuleLowering owner = moduleOf(info.scope());
    return from.memberOf(owner, owner.typeFieldName(info));
  }

  /** A new instance of a static class, before {@code __init__}. */
  CodeBlock newInstance(ClassInfo info, ModuleLowering from) {
    return CodeBlock.of("new $T($L)", className(info), typeField(info, from));
  }

  /** What allocates instances of a static class for the runtime. */
  CodeBlock allocator(ClassInfo info, ModuleLowering from) {
    return CodeBlock.of("new $T.Factory()", className(info));
  }

  /** The Java method through which the members of a family are called. */
  String virtualMethod(MethodFamily family) {
    return familyNames.computeIfAbsent(
        family,
        each -> {
          String base = JavaIdentifiers.clean(each.name());
          return base + "$" + each.root().node().name() + "_" + each.number();
        });
  }

  /** The families that have a Java method, with the classes that have to implement it. */
  List<MethodFamily> virtualFamilies() {
    return typed.families().stream().filter(family -> family.members().size() > 1).toList();
  }

  /** The result of an instance as a Java type. */
  TypeName resultType(FunctionInstance instance) {
    Type result = instance.result();
    return javaTypes.of(result);
  }
}
