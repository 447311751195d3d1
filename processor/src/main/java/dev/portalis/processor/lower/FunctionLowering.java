package dev.portalis.processor.lower;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.portalis.processor.bind.BoundModule;
import dev.portalis.processor.bind.Scope;
import dev.portalis.processor.bind.Symbol;
import dev.portalis.processor.code.GeneratorCode;
import dev.portalis.processor.code.JavaMethod;
import dev.portalis.processor.code.JavaParameter;
import dev.portalis.processor.code.JavaStmt;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Parameters;
import dev.portalis.processor.tree.Stmt;
import dev.portalis.processor.tree.TreeWalker;
import dev.portalis.processor.types.FunctionInstance;
import dev.portalis.processor.types.Type;
import dev.portalis.processor.types.Type.Basic;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Lowers one function instance to a Java method, or to a method and a generator class. */
final class FunctionLowering {
  /** Names in the code around the statements of a function, and of packages. */
  private static final List<String> RESERVED =
      List.of(
          "delegate",
          "dev",
          "dispatch$",
          "exit$",
          "function",
          "java",
          "region$",
          "returning$",
          "sent",
          "state$",
          "t$",
          "thrown");

  private final ModuleLowering module;

  FunctionLowering(ModuleLowering module) {
    this.module = module;
  }

  /** The body of a module. */
  JavaMethod body(BoundModule bound) {
    FunctionInstance instance =
        Objects.requireNonNull(module.program().function(bound.scope()).general(), "module body");
    Frame frame = frame(instance, false);
    List<JavaStmt> statements =
        frame.block(
            () -> {
              implicitNames(frame, bound);
              frame.statements.lower(bound.tree().body());
            });
    return new JavaMethod(
        "run", "<module>", List.of(), TypeName.VOID, withDeclarations(frame, statements), null);
  }

  /** The variables to which Python gives a value before the first statement. */
  private static void implicitNames(Frame frame, BoundModule bound) {
    for (Symbol symbol : bound.scope().symbols().values()) {
      CodeBlock value = implicit(frame.module(), bound, symbol.name());
      if (value != null) {
        frame.targets.store(symbol, Value.primary(value, Basic.DYNAMIC));
      }
    }
  }

  private static @Nullable CodeBlock implicit(
      ModuleLowering module, BoundModule bound, String name) {
    switch (name) {
      case "__name__":
        return module.moduleName();
      case "__doc__":
        String text = Definitions.documentation(bound.tree().body());
        return text == null ? CodeBlock.of("null") : module.string(text);
      case "__file__":
        return module.string(bound.tree().source().path());
      case "__package__":
        // A script that is run belongs to no package, as its name "__main__" says.
        return bound == module.program().bound().main()
            ? CodeBlock.of("null")
            : CodeBlock.of("$S", packageOf(bound));
      case "__annotations__":
        return hasAnnotations(bound) ? CodeBlock.of("new $T()", RuntimeNames.PY_DICT) : null;
      case "__spec__":
      case "__loader__":
      case "__cached__":
        return CodeBlock.of("null");
      default:
        return null;
    }
  }

  /** Whether a module annotates variables of its own. */
  private static boolean hasAnnotations(BoundModule bound) {
    boolean[] found = {false};
    new TreeWalker() {
      @Override
      public void statement(Stmt statement) {
        found[0] |= statement instanceof Stmt.AnnAssign;
        if (!(statement instanceof Stmt.FunctionDef) && !(statement instanceof Stmt.ClassDef)) {
          super.statement(statement);
        }
      }
    }.statements(bound.tree().body());
    return found[0];
  }

  private static String packageOf(BoundModule bound) {
    int dot = bound.name().lastIndexOf('.');
    return bound.isPackage() ? bound.name() : dot < 0 ? "" : bound.name().substring(0, dot);
  }

  private Frame frame(FunctionInstance instance, boolean generator) {
    JavaIdentifiers names = new JavaIdentifiers();
    RuntimeNames.SIMPLE_NAMES.forEach(names::reserve);
    names.reserve(module.className().simpleName());
    RESERVED.forEach(names::reserve);
    Frame frame = new Frame(module, instance, names, generator);
    return frame;
  }

  private static List<JavaStmt> withDeclarations(Frame frame, List<JavaStmt> statements) {
    List<JavaStmt> all = new ArrayList<>(frame.declarations());
    all.addAll(statements);
    return all;
  }

  /** A def, lambda or generator expression. */
  void lower(FunctionInstance instance) {
    Scope scope = instance.function().scope();
    if (scope.node() instanceof Expr.GeneratorExp generator) {
      generatorExpression(instance, generator);
      return;
    }
    boolean generator = scope.yields();
    Frame frame = frame(instance, generator);
    List<JavaParameter> parameters = new ArrayList<>();
    if (module.program().takesFunction(instance)) {
      parameters.add(new JavaParameter(RuntimeNames.PY_FUNCTION, "function"));
    }
    List<JavaStmt> statements =
        frame.block(
            () -> {
              parameters(frame, parameters);
              Locals.captured(frame, scope, index -> CodeBlock.of("function.captured($L)", index));
              body(frame, scope);
            });
    List<JavaParameter> declared =
        ManyParameters.declare(instance.parameters(), parameters, module.javaTypes(), statements);
    finish(frame, scope, declared, statements);
  }

  private void parameters(Frame frame, List<JavaParameter> parameters) {
    FunctionInstance instance = frame.instance();
    List<Parameters.Parameter> all =
        inOrder(Objects.requireNonNull(instance.function().parameters()));
    for (int i = 0; i < all.size(); i++) {
      Symbol symbol = Objects.requireNonNull(module.program().symbolOf(all.get(i)));
      parameters.add(Locals.parameter(frame, symbol, instance.parameters().get(i)));
    }
    for (Symbol symbol : instance.function().scope().symbols().values()) {
      if (!symbol.isParameter()) {
        Locals.declare(frame, symbol);
      }
    }
  }

  /** The parameters in the order of the runtime's Signature. */
  static List<Parameters.Parameter> inOrder(Parameters parameters) {
    List<Parameters.Parameter> all = new ArrayList<>(parameters.positionalOnly());
    all.addAll(parameters.positional());
    all.addAll(parameters.keywordOnly());
    if (parameters.varArgs() != null) {
      all.add(parameters.varArgs());
    }
    if (parameters.kwArgs() != null) {
      all.add(parameters.kwArgs());
    }
    return all;
  }

  private void body(Frame frame, Scope scope) {
    if (scope.node() instanceof Expr.Lambda lambda) {
      frame.mark(lambda.body().span().startLine());
      Type result = frame.isGenerator() ? Basic.DYNAMIC : frame.instance().result();
      CodeBlock value = frame.expressions.lower(lambda.body(), result).code();
      frame.add(new JavaStmt.Return(value));
      return;
    }
    frame.statements.lower(((Stmt.FunctionDef) scope.node()).body());
    if (frame.reachable()) {
      end(frame);
    }
  }

  /** What happens behind the last statement: the function returns None. */
  private static void end(Frame frame) {
    Type result = frame.isGenerator() ? Basic.DYNAMIC : frame.instance().result();
    boolean none =
        result == Basic.DYNAMIC
            || result == Basic.NONE
            || result == Basic.NEVER
            || result instanceof Type.Optional;
    frame.add(
        none
            ? new JavaStmt.Return(CodeBlock.of("null"))
            : new JavaStmt.Throw(CodeBlock.of("$T.unreachable()", RuntimeNames.VARIABLES)));
  }

  private void finish(
      Frame frame, Scope scope, List<JavaParameter> parameters, List<JavaStmt> statements) {
    FunctionInstance instance = frame.instance();
    String name = module.program().methodName(instance);
    String documentation =
        scope.node() instanceof Stmt.FunctionDef def ? Definitions.documentation(def.body()) : null;
    if (!frame.isGenerator()) {
      module.add(
          new JavaMethod(
              name,
              pythonName(scope),
              parameters,
              module.program().resultType(instance),
              withDeclarations(frame, statements),
              documentation));
      return;
    }
    generator(frame, scope, name, parameters, statements, documentation);
  }

  private static String pythonName(Scope scope) {
    String qualified = scope.qualifiedName();
    return qualified.substring(qualified.lastIndexOf('.') + 1);
  }

  private void generator(
      Frame frame,
      Scope scope,
      String name,
      List<JavaParameter> parameters,
      List<JavaStmt> statements,
      @Nullable String documentation) {
    String className = module.memberName(name + "$Generator");
    module.add(
        new GeneratorCode(
            className,
            scope.qualifiedName(),
            pythonName(scope),
            parameters,
            frame.declarations(),
            statements));
    List<CodeBlock> arguments = new ArrayList<>();
    parameters.forEach(each -> arguments.add(CodeBlock.of("$N", each.name())));
    CodeBlock made =
        CodeBlock.of(
            "new $T($L)",
            module.className().nestedClass(className),
            CodeBlock.join(arguments, ", "));
    if (scope.isAsync()) {
      made =
          CodeBlock.of(
              "new $T($L)",
              scope.isAsyncGenerator()
                  ? RuntimeNames.PY_ASYNC_GENERATOR
                  : RuntimeNames.PY_COROUTINE,
              made);
    }
    module.add(
        new JavaMethod(
            name,
            pythonName(scope),
            parameters,
            module.program().resultType(frame.instance()),
            List.of(new JavaStmt.Return(made)),
            documentation));
  }

  /** A generator expression: its parameters are the iterator and what it carries along. */
  private void generatorExpression(FunctionInstance instance, Expr.GeneratorExp expression) {
    Scope scope = instance.function().scope();
    Frame frame = frame(instance, true);
    List<JavaParameter> parameters = new ArrayList<>();
    String source = frame.name("source$");
    parameters.add(new JavaParameter(RuntimeNames.OBJECT, source));
    int carried = ProgramLowering.carried(scope).size();
    for (int i = 0; i < carried; i++) {
      parameters.add(new JavaParameter(RuntimeNames.OBJECT, frame.name("carried$" + i)));
    }
    List<JavaStmt> statements =
        frame.block(
            () -> {
              Locals.captured(
                  frame, scope, index -> CodeBlock.of("$N", parameters.get(index + 1).name()));
              scope.symbols().values().forEach(each -> Locals.declare(frame, each));
              frame.mark(expression.span().startLine());
              Type item = frame.comprehensions.itemType(expression);
              frame.comprehensions.loop(
                  expression.generators(),
                  0,
                  source(frame, expression, source, item),
                  () -> frame.definitions.handOut(frame.expressions.object(expression.element())));
              frame.add(new JavaStmt.Return(CodeBlock.of("null")));
            });
    generator(frame, scope, module.program().methodName(instance), parameters, statements, null);
  }

  private static Cursor source(
      Frame frame, Expr.GeneratorExp expression, String source, Type item) {
    CodeBlock code = CodeBlock.of("$N", source);
    return expression.generators().get(0).isAsync()
        ? new AsyncCursor(frame, code)
        : frame.cursors.of(
            Value.stable(
                code, new Type.IteratorOf(item, RuntimeNames.PY_ITERATOR.canonicalName())));
  }
}
