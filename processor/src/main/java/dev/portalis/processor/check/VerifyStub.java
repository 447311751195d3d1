package dev.portalis.processor.check;

import dev.portalis.processor.bind.BoundModule;
import dev.portalis.processor.bind.Symbol;
import dev.portalis.processor.problem.Problem;
import dev.portalis.processor.problem.ProblemCode;
import dev.portalis.processor.problem.Problems;
import dev.portalis.processor.source.PySource;
import dev.portalis.processor.stub.StubClass;
import dev.portalis.processor.stub.StubMethod;
import dev.portalis.processor.stub.StubParameter;
import dev.portalis.processor.stub.StubSignature;
import dev.portalis.processor.stub.StubType;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Node;
import dev.portalis.processor.tree.Parameters;
import dev.portalis.processor.tree.Stmt;
import dev.portalis.processor.types.FunctionInstance;
import dev.portalis.processor.types.Type;
import dev.portalis.processor.types.TypedProgram;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Verifies that each method of a stub has a counterpart in Python that fits it. */
public final class VerifyStub {
  private static final List<String> ITERABLES =
      List.of("list", "set", "tuple", "dict", "frozenset");

  private final TypedProgram typed;
  private final BoundModule module;
  private final Problems problems;

  private VerifyStub(TypedProgram typed, Problems problems) {
    this.typed = typed;
    this.module = typed.program().main();
    this.problems = problems;
  }

  /** Reports what does not fit. */
  public static void check(StubSignature stub, TypedProgram typed, Problems problems) {
    VerifyStub verify = new VerifyStub(typed, problems);
    stub.methods().forEach(verify::check);
    stub.classes().values().forEach(verify::check);
  }

  private PySource source() {
    return module.tree().source();
  }

  private @Nullable Symbol global(String name) {
    return module.scope().symbols().get(name);
  }

  private void check(StubMethod method) {
    Symbol symbol = global(method.pythonName());
    if (symbol == null) {
      problems.report(
          Problem.of(
                  ProblemCode.NO_COUNTERPART,
                  method.anchor(),
                  source().path(),
                  "'" + method.pythonName() + "' for " + method.anchor())
              .withHelp(
                  "define "
                      + definition(method)
                      + " in "
                      + source().path()
                      + ", or name another function with @PyName"));
      return;
    }
    List<Node> bindings = symbol.bindings();
    if (bindings.size() == 1
        && bindings.get(0) instanceof Stmt.FunctionDef def
        && def.decorators().isEmpty()) {
      checkFunction(method, def);
    } else if (bindings.stream().allMatch(Expr.Name.class::isInstance)) {
      checkVariable(method, symbol);
    }
  }

  private static String definition(StubMethod method) {
    List<String> names = method.parameters().stream().map(StubParameter::pythonName).toList();
    return "def " + method.pythonName() + "(" + String.join(", ", names) + ")";
  }

  // ---- functions

  private void checkFunction(StubMethod method, Stmt.FunctionDef def) {
    Parameters parameters = def.parameters();
    List<Parameters.Parameter> all = new ArrayList<>(parameters.positionalOnly());
    all.addAll(parameters.positional());
    long required = all.stream().filter(each -> each.defaultValue() == null).count();
    int given = method.parameters().size();
    boolean tooMany = parameters.varArgs() == null && given > all.size();
    boolean keywordOnly =
        parameters.keywordOnly().stream().anyMatch(each -> each.defaultValue() == null);
    if (given < required || tooMany || keywordOnly) {
      String takes =
          keywordOnly
              ? "it has keyword-only parameters without defaults"
              : "it takes "
                  + (required == all.size() ? "" : "from " + required + " to ")
                  + all.size()
                  + " argument"
                  + (all.size() == 1 ? "" : "s")
                  + ", the Java method has "
                  + given;
      report(ProblemCode.PARAMETERS_DO_NOT_FIT, method, def, takes);
      return;
    }
    for (int i = 0; i < Math.min(given, all.size()); i++) {
      checkHint(method, def, method.parameters().get(i), all.get(i));
    }
    checkResult(method, def);
  }

  private void report(ProblemCode code, StubMethod method, Stmt.FunctionDef def, String why) {
    problems.report(
        Problem.of(
                code,
                method.anchor(),
                method.anchor().toString(),
                "def " + def.name() + " at " + Problem.place(source(), def.span()),
                why)
            .withHelp("change the Java method or the Python function so that they agree"));
  }

  private void checkHint(
      StubMethod method,
      Stmt.FunctionDef def,
      StubParameter given,
      Parameters.Parameter parameter) {
    if (parameter.annotation() instanceof Expr.Name hint
        && typed.program().symbolOf(hint) == null
        && !fits(kindOf(given.type()), hint.id())) {
      report(
          ProblemCode.TYPES_DO_NOT_FIT,
          method,
          def,
          "the parameter '"
              + parameter.name()
              + "' is "
              + hint.id()
              + " in Python and "
              + given.javaType()
              + " in Java");
    }
  }

  private void checkResult(StubMethod method, Stmt.FunctionDef def) {
    FunctionInstance target = typed.stubTarget(method);
    if (target == null || method.returns() == StubType.Simple.VOID) {
      return;
    }
    String python = BuiltinClasses.nameOf(target.result());
    if (python != null && !fits(kindOf(method.returns()), python)) {
      report(
          ProblemCode.TYPES_DO_NOT_FIT,
          method,
          def,
          "the result is " + python + " in Python and " + method.javaReturns() + " in Java");
    }
  }

  private void checkVariable(StubMethod method, Symbol symbol) {
    Type type = typed.globalType(symbol);
    String python = BuiltinClasses.nameOf(type);
    boolean callable = !method.parameters().isEmpty();
    boolean wrong =
        callable
            ? python != null
            : python != null
                && method.returns() != StubType.Simple.VOID
                && !fits(kindOf(method.returns()), python);
    if (wrong) {
      problems.report(
          Problem.of(
                  ProblemCode.TYPES_DO_NOT_FIT,
                  method.anchor(),
                  method.anchor().toString(),
                  "'"
                      + symbol.name()
                      + "' at "
                      + Problem.place(source(), symbol.bindings().get(0).span()),
                  callable
                      ? "it is " + python + " and cannot be called"
                      : "it is " + python + " in Python and " + method.javaReturns() + " in Java")
              .withHelp("change the Java method or the Python variable so that they agree"));
    }
  }

  // ---- classes

  private void check(StubClass each) {
    Symbol symbol = global(each.pythonName());
    boolean isClass =
        symbol != null
            && symbol.bindings().stream()
                .anyMatch(b -> b instanceof Stmt.ClassDef || b instanceof Stmt.Alias);
    if (!isClass) {
      problems.report(
          Problem.of(
                  ProblemCode.NO_COUNTERPART,
                  each.anchor(),
                  source().path(),
                  "class '" + each.pythonName() + "' for " + each.anchor())
              .withHelp(
                  "define the class in " + source().path() + ", or name another one with @PyName"));
    }
  }

  // ---- kinds of values

  /** What a Java type takes, as names of Python classes; empty where anything may fit. */
  private static List<String> kindOf(StubType type) {
    if (type instanceof StubType.Boxed boxed) {
      return orNone(boxed.primitive());
    }
    if (type instanceof StubType.OptionalNumber optional) {
      return orNone(optional.primitive());
    }
    if (type instanceof StubType.ArrayOf) {
      return ITERABLES;
    }
    if (type instanceof StubType.Primitive primitive) {
      return switch (primitive) {
        case BOOLEAN -> List.of("bool");
        case BYTE, SHORT, INT, LONG -> List.of("int");
        case CHAR -> List.of("str");
        case FLOAT, DOUBLE -> List.of("float", "int");
      };
    }
    if (type instanceof StubType.Simple simple) {
      return switch (simple) {
        case STRING -> List.of("str");
        case BYTES -> List.of("bytes", "bytearray");
        case BIG_INTEGER -> List.of("int");
        case BIG_DECIMAL -> List.of("Decimal", "int");
        default -> List.of();
      };
    }
    if (type instanceof StubType.Container container) {
      return switch (container.kind()) {
        case MAP -> List.of("dict");
        case OPTIONAL, ITERATOR -> List.of();
        default -> ITERABLES;
      };
    }
    return List.of();
  }

  private static List<String> orNone(StubType.Primitive primitive) {
    List<String> kinds = new ArrayList<>(kindOf(primitive));
    kinds.add("None");
    return kinds;
  }

  private static boolean fits(List<String> kinds, String python) {
    boolean known =
        List.of("int", "float", "bool", "str", "bytes", "list", "dict", "set", "tuple", "None")
            .contains(python);
    return kinds.isEmpty() || !known || kinds.contains(python);
  }
}
