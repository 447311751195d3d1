package dev.portalis.processor.check;

import dev.portalis.processor.bind.Scope;
import dev.portalis.processor.problem.Problem;
import dev.portalis.processor.problem.ProblemCode;
import dev.portalis.processor.problem.Problems;
import dev.portalis.processor.threads.Callables;
import dev.portalis.processor.threads.CodeWalker;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Parameters;
import dev.portalis.processor.tree.Stmt;
import dev.portalis.processor.types.CallTarget;
import dev.portalis.processor.types.FunctionInfo;
import dev.portalis.processor.types.FunctionInstance;
import dev.portalis.processor.types.ParameterList;
import dev.portalis.processor.types.Type;
import dev.portalis.processor.types.TypedProgram;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Warns of type hints that the program contradicts. Hints have no effect when a program runs, so
 * what is translated stays right; but the reader is misled.
 */
public final class VerifyHints extends CodeWalker {
  /** What makes code depend on types, so that some of it may not run for some of them. */
  private static final Set<String> TESTS = Set.of("isinstance", "type", "issubclass", "hasattr");

  private final Problems problems;
  private final Set<FunctionInfo> testing = new HashSet<>();

  private VerifyHints(TypedProgram typed, Problems problems) {
    super(typed);
    this.problems = problems;
    new Tests().walk();
  }

  /** Reports the contradictions of a program. */
  public static void check(TypedProgram typed, Problems problems) {
    new VerifyHints(typed, problems).walk();
  }

  /** Finds the functions that look at the types of their values. */
  private final class Tests extends CodeWalker {
    Tests() {
      super(VerifyHints.this.typed());
    }

    @Override
    public void statement(Stmt s) {
      if (s instanceof Stmt.Match || s instanceof Stmt.Try) {
        testing.add(function());
      }
      super.statement(s);
    }

    @Override
    public void expression(@Nullable Expr e) {
      if (e instanceof Expr.Name name && TESTS.contains(name.id())) {
        testing.add(function());
      }
      super.expression(e);
    }
  }

  // ---- where values meet hints

  @Override
  public void statement(Stmt s) {
    if (s instanceof Stmt.AnnAssign assign && assign.value() != null) {
      compare(assign.value(), assign.annotation(), nameOf(assign.target()));
    } else if (s instanceof Stmt.Return give && give.value() != null) {
      boolean plain =
          function().scope().kind() == Scope.Kind.FUNCTION && !function().scope().yields();
      if (plain && function().node() instanceof Stmt.FunctionDef def && !def.isAsync()) {
        compare(give.value(), def.returns(), "the result of '" + def.name() + "'");
      }
    }
    super.statement(s);
  }

  private static String nameOf(Expr target) {
    return target instanceof Expr.Name name
        ? "'" + name.id() + "'"
        : target instanceof Expr.Attribute attribute ? "'" + attribute.attribute() + "'" : "it";
  }

  @Override
  public void parameter(Parameters.Parameter parameter) {
    if (parameter.defaultValue() != null) {
      compare(parameter.defaultValue(), parameter.annotation(), "'" + parameter.name() + "'");
    }
    expression(parameter.defaultValue());
  }

  @Override
  public void expression(@Nullable Expr e) {
    if (e instanceof Expr.Call call) {
      for (FunctionInstance version : Callables.versions(function())) {
        arguments(version.callTarget(call));
      }
    }
    super.expression(e);
  }

  private void arguments(CallTarget target) {
    if (target instanceof CallTarget.Direct direct) {
      arguments(direct.target().function(), 0, direct.arguments());
    } else if (target instanceof CallTarget.SuperMethod method) {
      arguments(method.target().function(), 1, method.arguments());
    } else if (target instanceof CallTarget.Construct made && made.init() != null) {
      arguments(made.init().function(), 1, made.arguments());
    } else if (target instanceof CallTarget.Method method) {
      method
          .family()
          .members()
          .values()
          .forEach(each -> arguments(each.function(), 1, method.arguments()));
    }
  }

  private void arguments(FunctionInfo callee, int self, List<CallTarget.Argument> arguments) {
    List<Parameters.Parameter> parameters = ParameterList.of(callee.parameters());
    for (int i = 0; i < arguments.size() && i + self < parameters.size(); i++) {
      if (arguments.get(i) instanceof CallTarget.Argument.Given given) {
        Parameters.Parameter parameter = parameters.get(i + self);
        compare(given.expression(), parameter.annotation(), "'" + parameter.name() + "'");
      }
    }
  }

  // ---- comparing

  private void compare(Expr value, @Nullable Expr hint, String what) {
    String hinted = hint == null ? null : hinted(hint);
    if (hinted == null || testing.contains(function())) {
      return;
    }
    String found = null;
    for (FunctionInstance version : Callables.versions(function())) {
      String type = version.hasType(value) ? name(version.typeOf(value)) : "";
      if (type == null || fits(type, hinted)) {
        return;
      }
      found = type.isEmpty() ? found : type;
    }
    if (found != null) {
      var source = function().scope().module().tree().source();
      problems.report(
          Problem.of(ProblemCode.HINT_CONTRADICTED, source, value.span(), what, hinted, found));
    }
  }

  /** The builtin class that a hint names; null for any other hint. */
  private @Nullable String hinted(Expr hint) {
    Expr outer = hint instanceof Expr.Subscript subscript ? subscript.value() : hint;
    boolean builtin = outer instanceof Expr.Name n && typed().program().symbolOf(n) == null;
    String name = builtin ? ((Expr.Name) outer).id() : "";
    return switch (name) {
      case "int", "float", "bool", "str", "list", "dict", "set", "tuple" -> name;
      default -> null;
    };
  }

  /** The builtin class of values of a type; empty for no values, null where it is not known. */
  private static @Nullable String name(Type type) {
    if (type == Type.Basic.NEVER) {
      return "";
    }
    return type == Type.Basic.NONE ? null : BuiltinClasses.nameOf(type);
  }

  /** Whether a value of a class is what a hint allows, as PEP 484 has it. */
  private static boolean fits(String type, String hint) {
    boolean number = type.equals("int") || type.equals("bool");
    return type.equals(hint)
        || (hint.equals("float") && number)
        || (hint.equals("int") && type.equals("bool"));
  }
}
