package dev.portalis.processor.lower;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.portalis.processor.bind.BoundModule;
import dev.portalis.processor.bind.Mangling;
import dev.portalis.processor.bind.Scope;
import dev.portalis.processor.bind.Symbol;
import dev.portalis.processor.code.GeneratorCode;
import dev.portalis.processor.code.JavaMethod;
import dev.portalis.processor.code.JavaStrings;
import dev.portalis.processor.code.ModuleCode;
import dev.portalis.processor.library.LibraryClass;
import dev.portalis.processor.library.LibraryModule;
import dev.portalis.processor.source.Span;
import dev.portalis.processor.tree.Parameters;
import dev.portalis.processor.tree.Stmt;
import dev.portalis.processor.types.ClassInfo;
import dev.portalis.processor.types.FunctionInfo;
import dev.portalis.processor.types.FunctionInstance;
import dev.portalis.processor.types.Type;
import dev.portalis.processor.types.Type.Basic;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lowers one module to one Java class. */
final class ModuleLowering {
  private static final int LONGEST_STRING = 10_000;

  private final ProgramLowering program;
  private final BoundModule module;
  private final ClassName className;
  private final Coercion coercion;
  private final JavaIdentifiers members = new JavaIdentifiers();
  private final JavaIdentifiers methodNames = new JavaIdentifiers();
  private final Map<String, CodeBlock> constantsByValue = new HashMap<>();
  private final Constants constants = new Constants(members);
  private final List<ModuleCode.Field> fields = new ArrayList<>();
  private final List<JavaMethod> methods = new ArrayList<>();
  private final List<GeneratorCode> generators = new ArrayList<>();
  private final Map<Symbol, String> globals = new LinkedHashMap<>();
  private final Map<String, String> fieldNames = new HashMap<>();
  private final Map<FunctionInfo, Integer> functionIds = new IdentityHashMap<>();
  private final ChangingGlobals changing;

  ModuleLowering(ProgramLowering program, BoundModule module, ClassName className) {
    this.program = program;
    this.module = module;
    this.className = className;
    this.changing = new ChangingGlobals(module, program::isChecked);
    this.coercion = new Coercion(program.javaTypes());
    List.of("Functions", "MODULE", "dev", "java", "run").forEach(members::reserve);
    RuntimeNames.SIMPLE_NAMES.forEach(members::reserve);
    InheritedMethods.NAMES.forEach(methodNames::reserve);
    members.reserve(className.simpleName());
    for (Symbol symbol : module.scope().symbols().values()) {
      globals.put(symbol, members.allocate(symbol.name()));
    }
  }

  ProgramLowering program() {
    return program;
  }

  ClassName className() {
    return className;
  }

  Coercion coercion() {
    return coercion;
  }

  JavaTypes javaTypes() {
    return program.javaTypes();
  }

  // ---- names of members

  String memberName(String wish) {
    return members.allocate(wish);
  }

  /** How this module refers to a static member of a module that is no global variable. */
  CodeBlock memberOf(ModuleLowering owner, String member) {
    return owner == this
        ? CodeBlock.of("$N", member)
        : CodeBlock.of("$T.$N", owner.className, member);
  }

  /** Gives every function instance of the module the name of its Java method. */
  void nameFunctions() {
    for (FunctionInfo function : functions()) {
      if (function.scope().kind() == Scope.Kind.CLASS
          || function.scope().kind() == Scope.Kind.MODULE) {
        continue;
      }
      String name = methodName(function.scope());
      for (FunctionInstance instance : instancesOf(function)) {
        boolean any = instance == function.general() && !function.instances().isEmpty();
        program.setMethodName(instance, methodNames.allocate(any ? name + "$any" : name));
      }
      if (function.general() != null && function.parameters() != null) {
        functionIds.put(function, functionIds.size());
      }
    }
  }

  private static String methodName(Scope scope) {
    String qualified =
        scope
            .qualifiedName()
            .replace(".<locals>.", "$")
            .replace('.', '$')
            .replace("<lambda>", "lambda")
            .replace("<genexpr>", "generator");
    return qualified;
  }

  private List<FunctionInfo> functions() {
    return program.typed().functions().stream()
        .filter(each -> each.scope().module() == module)
        .toList();
  }

  private static List<FunctionInstance> instancesOf(FunctionInfo function) {
    List<FunctionInstance> all = new ArrayList<>(function.instances());
    FunctionInstance general = function.general();
    if (general != null && !all.contains(general)) {
      all.add(general);
    }
    return all;
  }

  String globalField(Symbol symbol) {
    return globals.computeIfAbsent(symbol, each -> members.allocate(each.name()));
  }

  private String field(String key, String wish, TypeName type, CodeBlock value) {
    return fieldNames.computeIfAbsent(
        key,
        each -> {
          String name = members.allocate(wish);
          fields.add(new ModuleCode.Field(type, name, value));
          return name;
        });
  }

  String defaultField(FunctionInfo function, int parameter) {
    String name = methodName(function.scope()) + "$default_" + parameter;
    return field(
        "default " + name + System.identityHashCode(function.scope()),
        name,
        RuntimeNames.OBJECT,
        CodeBlock.of("null"));
  }

  String classCellField(Scope scope) {
    String name = methodName(scope) + "$class";
    return field(
        "class " + System.identityHashCode(scope),
        name,
        RuntimeNames.CELL,
        CodeBlock.of("new $T()", RuntimeNames.CELL));
  }

  String typeFieldName(ClassInfo info) {
    return field(
        "type " + System.identityHashCode(info),
        methodName(info.scope()) + "$type",
        RuntimeNames.PY_TYPE,
        CodeBlock.of("null"));
  }

  // ---- constants

  /** A static final field with a value; equal values share one. */
  CodeBlock constant(String prefix, java.lang.reflect.Type type, CodeBlock value) {
    return constant(prefix, TypeName.get(type), value);
  }

  private CodeBlock constant(String prefix, TypeName type, CodeBlock value) {
    return constantsByValue.computeIfAbsent(
        type + " " + value,
        key -> {
          String name = members.allocate(prefix + (constantsByValue.size() + 1));
          return constants.add(new ModuleCode.Field(type, name, value));
        });
  }

  /** A string literal; long ones are put together from pieces that fit the class file. */
  CodeBlock string(String text) {
    if (text.length() <= LONGEST_STRING) {
      return CodeBlock.of("$L", JavaStrings.literal(text));
    }
    List<CodeBlock> pieces = new ArrayList<>();
    for (int at = 0; at < text.length(); at += LONGEST_STRING) {
      pieces.add(
          CodeBlock.of(
              "$L",
              JavaStrings.literal(
                  text.substring(at, Math.min(text.length(), at + LONGEST_STRING)))));
    }
    return constant(
        "TEXT$",
        RuntimeNames.STRING,
        CodeBlock.of("$T.concat($L)", RuntimeNames.STRINGS, CodeBlock.join(pieces, ", ")));
  }

  /** A bytes literal: each byte a character of a string. */
  CodeBlock bytes(byte[] value) {
    String text = new String(value, StandardCharsets.ISO_8859_1);
    return constant(
        "BYTES$",
        RuntimeNames.PY_BYTES,
        CodeBlock.of("$T.ofLiteral($L)", RuntimeNames.PY_BYTES, string(text)));
  }

  /** The module's name at run time: that of the program is {@code __main__}. */
  CodeBlock moduleName() {
    return CodeBlock.of("$S", module.name());
  }

  CodeBlock functionTable() {
    return CodeBlock.of("FUNCTIONS$$");
  }

  int functionId(FunctionInfo function) {
    return functionIds.getOrDefault(function, -1);
  }

  /** The runtime's description of parameters. */
  CodeBlock signature(Parameters parameters) {
    List<Parameters.Parameter> all = new ArrayList<>(parameters.positionalOnly());
    all.addAll(parameters.positional());
    int positional = all.size();
    all.addAll(parameters.keywordOnly());
    boolean simple = parameters.varArgs() == null && parameters.kwArgs() == null;
    if (parameters.varArgs() != null) {
      all.add(parameters.varArgs());
    }
    if (parameters.kwArgs() != null) {
      all.add(parameters.kwArgs());
    }
    List<CodeBlock> names = new ArrayList<>();
    all.forEach(each -> names.add(CodeBlock.of("$S", each.name())));
    CodeBlock list = CodeBlock.join(names, ", ");
    if (simple && positional == all.size() && parameters.positionalOnly().isEmpty()) {
      return constant(
          "SIGNATURE$",
          RuntimeNames.SIGNATURE,
          CodeBlock.of("$T.of($L)", RuntimeNames.SIGNATURE, list));
    }
    return constant(
        "SIGNATURE$",
        RuntimeNames.SIGNATURE,
        CodeBlock.of(
            "new $T(new String[] {$L}, $L, $L, $L, $L, $L)",
            RuntimeNames.SIGNATURE,
            list,
            parameters.positionalOnly().size(),
            positional,
            parameters.keywordOnly().size(),
            parameters.varArgs() != null,
            parameters.kwArgs() != null));
  }

  /** An attribute's name as it is meant within the classes around a scope. */
  String mangled(String name, Scope scope) {
    Scope cls = scope.kind() == Scope.Kind.CLASS ? scope : ProgramLowering.classAround(scope);
    return Mangling.mangle(cls == null ? null : ((Stmt.ClassDef) cls.node()).name(), name);
  }

  /** The Python text of a region, on one line. */
  String sourceText(Span span) {
    String text = module.tree().source().text();
    int start = module.tree().source().offset(span.startLine(), span.startColumn());
    int end = module.tree().source().offset(span.endLine(), span.endColumn());
    return text.substring(start, end).replaceAll("\\s+", " ");
  }

  // ---- other modules

  /** Imports a module of the program: runs it if that has not happened, and gives the object. */
  CodeBlock load(BoundModule other) {
    return CodeBlock.of("$T.MODULE.load()", program.module(other).className);
  }

  /** A name of a module of the program; ImportError where it has no value. */
  Value member(BoundModule other, String name) {
    return Value.primary(
        CodeBlock.of(
            "$T.member($T.MODULE, $S)",
            RuntimeNames.VARIABLES,
            program.module(other).className,
            name),
        Basic.DYNAMIC);
  }

  /** A name of a module of the program, or UNBOUND. */
  Value memberOrUnbound(BoundModule other, String name) {
    return Value.primary(
        CodeBlock.of("$T.MODULE.instanceGet($S)", program.module(other).className, name),
        Basic.DYNAMIC);
  }

  /** The object of a library module. */
  Value libraryModule(String name) {
    LibraryModule found = program.library().module(name).orElseThrow();
    return Value.primary(
        CodeBlock.of("$T.module()", ClassName.bestGuess(found.face())),
        new Type.LibraryModuleObject(name));
  }

  /** A name of a library module. */
  Value libraryMember(String moduleName, String name) {
    LibraryModule found = program.library().module(moduleName).orElseThrow();
    Optional<LibraryClass> type = found.type(name);
    if (type.isPresent()) {
      return Value.primary(RuntimeNames.field(type.get().type()), Basic.DYNAMIC);
    }
    return Value.primary(
        CodeBlock.of(
            "$T.get($T.module(), $S)",
            RuntimeNames.ATTRIBUTES,
            ClassName.bestGuess(found.face()),
            name),
        Basic.DYNAMIC);
  }

  /** A builtin as a value. */
  Value builtin(String name) {
    CodeBlock code = libraryMember("builtins", name).code();
    return Value.stable(constant(name + "$builtin", RuntimeNames.OBJECT, code), Basic.DYNAMIC);
  }

  /** A builtin, or UNBOUND where there is none of the name. */
  CodeBlock builtinOrNameError(String name) {
    LibraryModule builtins = program.library().builtins();
    boolean exists =
        builtins.type(name).isPresent()
            || builtins.function(name).isPresent()
            || builtins.constant(name).isPresent();
    return exists ? builtin(name).code() : CodeBlock.of("$T.UNBOUND", RuntimeNames.UNBOUND);
  }

  // ---- the module itself

  /** Declares a local variable of a function, or of a comprehension where it begins. */
  void declareLocal(Frame frame, Symbol symbol) {
    Locals.declareInside(frame, symbol);
  }

  void add(JavaMethod method) {
    methods.add(method);
  }

  void add(GeneratorCode generator) {
    generators.add(generator);
  }

  ModuleCode lower() {
    FunctionLowering functions = new FunctionLowering(this);
    JavaMethod body = functions.body(module);
    for (FunctionInfo function : functions()) {
      Scope.Kind kind = function.scope().kind();
      if (kind != Scope.Kind.CLASS && kind != Scope.Kind.MODULE) {
        instancesOf(function).forEach(functions::lower);
      }
    }
    List<ModuleCode.Entry> entries = new ArrayList<>();
    functionIds.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .forEach(each -> entries.add(new Entries(this).of(each.getKey(), each.getValue())));
    List<ModuleCode.StaticClass> classes = new StaticClasses(this).lower(module);
    return new ModuleCode(
        className,
        module.name(),
        program.parentOf(module),
        module.tree().source(),
        globalCodes(),
        constants.ofModule(),
        constants.classes(),
        fields,
        body,
        methods,
        generators,
        entries,
        classes);
  }

  private List<ModuleCode.Global> globalCodes() {
    List<ModuleCode.Global> codes = new ArrayList<>();
    globals.forEach((symbol, name) -> codes.add(globalCode(symbol, name)));
    return codes;
  }

  private ModuleCode.Global globalCode(Symbol symbol, String name) {
    Slot.Variable slot = program.global(symbol, this);
    Type type = slot.checked() ? Basic.DYNAMIC : slot.type();
    boolean reference = type.representation() == Type.Representation.REFERENCE;
    CodeBlock unbound = CodeBlock.of("$T.UNBOUND", RuntimeNames.UNBOUND);
    boolean object = javaTypes().of(type).equals(RuntimeNames.OBJECT);
    return new ModuleCode.Global(
        symbol.name(),
        javaTypes().of(type),
        name,
        reference && object ? unbound : javaTypes().initial(type),
        coercion.object(Value.primary(CodeBlock.of("$N", name), type)),
        program.shared().isShared(symbol) && changing.contains(symbol));
  }
}
