package dev.portalis.processor.lower;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.portalis.processor.bind.Symbol;
import dev.portalis.processor.code.JavaParameter;
import dev.portalis.processor.code.JavaStmt;
import dev.portalis.processor.code.StubCode;
import dev.portalis.processor.stub.StubClass;
import dev.portalis.processor.stub.StubMethod;
import dev.portalis.processor.stub.StubParameter;
import dev.portalis.processor.stub.StubSignature;
import dev.portalis.processor.stub.StubType;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Stmt;
import dev.portalis.processor.types.FunctionInstance;
import dev.portalis.processor.types.Type;
import dev.portalis.processor.types.Type.Basic;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Lowers a stub: each of its methods calls a function of the Python module, or reads a variable.
 */
final class StubLowering {
  private final ProgramLowering program;
  private final ModuleLowering module;
  private final StubSignature stub;
  private final StubConverters converters;

  StubLowering(ProgramLowering program, ModuleLowering module, StubSignature stub) {
    this.program = program;
    this.module = module;
    this.stub = stub;
    JavaIdentifiers names = new JavaIdentifiers();
    RuntimeNames.SIMPLE_NAMES.forEach(names::reserve);
    this.converters = new StubConverters(stub, names);
  }

  StubCode lower(ClassName className) {
    List<StubCode.Method> methods = new ArrayList<>();
    stub.methods().forEach(method -> methods.add(method(method)));
    List<StubCode.Wrapper> wrappers = new ArrayList<>();
    stub.classes().forEach((name, each) -> wrappers.add(wrapper(name, each)));
    return new StubCode(
        className,
        StubTypes.of(stub.type()),
        stub.kind() == StubSignature.Kind.INTERFACE,
        stub.isPublic(),
        module.className(),
        converters.fields(),
        methods,
        wrappers,
        converters.classes());
  }

  private StubCode.Method method(StubMethod method) {
    FunctionInstance target = program.typed().stubTarget(method);
    if (target != null
        && target.parameters().size() == method.parameters().size()
        && !program.takesFunction(target)) {
      return direct(method, target);
    }
    Symbol symbol = Objects.requireNonNull(program.globalOfMain(method.pythonName()));
    Slot.Variable slot = program.global(symbol, module);
    CodeBlock field = CodeBlock.of("$T.$N", module.className(), module.globalField(symbol));
    CodeBlock value =
        module
            .coercion()
            .object(Value.primary(field, slot.checked() ? Basic.DYNAMIC : slot.type()));
    if (slot.checked() || program.javaTypes().of(slot.type()).equals(RuntimeNames.OBJECT)) {
      value = CodeBlock.of("$T.global($L, $S)", RuntimeNames.VARIABLES, value, method.pythonName());
    }
    if (method.parameters().isEmpty() && !isCallable(symbol)) {
      return converters.method(method, List.of(), value);
    }
    return converters.pythonCall(method, value, "");
  }

  /** Whether a name is a function or class, so that a method without parameters calls it. */
  static boolean isCallable(Symbol symbol) {
    return symbol.bindings().stream()
        .anyMatch(each -> each instanceof Stmt.FunctionDef || each instanceof Stmt.ClassDef);
  }

  private StubCode.Method direct(StubMethod method, FunctionInstance target) {
    List<JavaParameter> parameters = new ArrayList<>();
    List<CodeBlock> arguments = new ArrayList<>();
    for (int i = 0; i < method.parameters().size(); i++) {
      StubParameter each = method.parameters().get(i);
      parameters.add(new JavaParameter(StubTypes.of(each.javaType()), each.name()));
      arguments.add(argument(each, target.parameters().get(i)));
    }
    CodeBlock call =
        CodeBlock.of(
            "$T.$N($L)",
            module(target).className(),
            program.methodName(target),
            CodeBlock.join(arguments, ", "));
    Value result = Value.primary(call, target.result());
    CodeBlock straight = straight(method.returns(), target.result(), call);
    if (straight != null) {
      StubCode.Method made = converters.method(method, parameters, call);
      return new StubCode.Method(
          made.name(),
          made.parameters(),
          made.result(),
          made.exceptions(),
          List.of(new JavaStmt.Return(straight)));
    }
    return converters.method(
        method,
        parameters,
        method.returns() == StubType.Simple.VOID ? call : module.coercion().object(result));
  }

  private ModuleLowering module(FunctionInstance target) {
    return program.module(target.function().scope().module());
  }

  private CodeBlock argument(StubParameter given, Type wanted) {
    CodeBlock name = CodeBlock.of("$N", given.name());
    if (given.type() instanceof StubType.Primitive primitive) {
      Value value =
          switch (primitive) {
            case BOOLEAN -> Value.primary(name, Basic.BOOL);
            case FLOAT, DOUBLE -> Value.compound(CodeBlock.of("(double) $L", name), Basic.FLOAT);
            case CHAR -> Value.primary(CodeBlock.of("String.valueOf($L)", name), Basic.STR);
            default -> Value.compound(CodeBlock.of("(long) $L", name), Basic.INT);
          };
      boolean plain =
          primitive == StubType.Primitive.LONG || primitive == StubType.Primitive.DOUBLE;
      Value used = plain ? Value.primary(name, value.type()) : value;
      return module.coercion().to(used, wanted).code();
    }
    return module
        .coercion()
        .to(Value.primary(converters.toPython(given.type(), name), Basic.DYNAMIC), wanted)
        .code();
  }

  /** A result that needs no conversion. */
  private static @Nullable CodeBlock straight(StubType type, Type result, CodeBlock call) {
    boolean same =
        (type == StubType.Primitive.LONG && result == Basic.INT)
            || (type == StubType.Primitive.DOUBLE && result == Basic.FLOAT)
            || (type == StubType.Primitive.BOOLEAN && result == Basic.BOOL)
            || (type == StubType.Simple.STRING && result == Basic.STR);
    return same ? call : null;
  }

  // ---- classes

  private StubCode.Wrapper wrapper(String qualifiedName, StubClass each) {
    List<StubCode.Method> methods = new ArrayList<>();
    CodeBlock self = CodeBlock.of("pythonObject()");
    for (StubMethod method : each.methods()) {
      methods.add(
          method.parameters().isEmpty() && !isMethod(each, method.pythonName())
              ? converters.pythonAttribute(method, self)
              : converters.pythonCall(method, self, method.pythonName()));
    }
    return new StubCode.Wrapper(
        converters.wrapper(qualifiedName), StubTypes.of(each.type()), methods);
  }

  /** Whether a Python class or a base defines a plain method of a name. */
  private boolean isMethod(StubClass each, String name) {
    return program.classMembers(each.pythonName(), name).stream()
        .anyMatch(
            def ->
                def.decorators().isEmpty()
                    || def.decorators().stream().noneMatch(StubLowering::isProperty));
  }

  private static boolean isProperty(Expr decorator) {
    return decorator instanceof Expr.Name name
            && (name.id().equals("property") || name.id().equals("cached_property"))
        || decorator instanceof Expr.Attribute attribute
            && attribute.attribute().equals("cached_property");
  }
}
