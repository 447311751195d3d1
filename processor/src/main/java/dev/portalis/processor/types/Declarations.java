package dev.portalis.processor.types;

import dev.portalis.processor.bind.BoundModule;
import dev.portalis.processor.bind.Program;
import dev.portalis.processor.bind.Scope;
import dev.portalis.processor.tree.Parameters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists the functions and classes of a program, each with the instance for calls that know nothing. */
final class Declarations {
  private final TypedProgram typed;

  private Declarations(TypedProgram typed) {
    this.typed = typed;
  }

  /** The functions and classes of a program, with nothing known of them. */
  static TypedProgram of(Program program) {
    TypedProgram typed = new TypedProgram(program);
    Declarations declarations = new Declarations(typed);
    for (BoundModule module : program.modules()) {
      declarations.add(module.scope());
    }
    return typed;
  }

  private void add(Scope root) {
    List<Scope> stack = new ArrayList<>();
    stack.add(root);
    while (!stack.isEmpty()) {
      Scope scope = stack.remove(stack.size() - 1);
      declare(scope);
      List<Scope> children = new ArrayList<>(scope.children());
      Collections.reverse(children);
      stack.addAll(children);
    }
  }

  private void declare(Scope scope) {
    switch (scope.kind()) {
      case CLASS -> {
        typed.add(scope, new ClassInfo(scope, ""));
        typed.add(scope, withGeneral(new FunctionInfo(scope, null)));
      }
      case MODULE, FUNCTION, LAMBDA, GENERATOR ->
          typed.add(scope, withGeneral(new FunctionInfo(scope, ownerOf(scope))));
      case COMPREHENSION, TYPE_PARAMETERS -> {}
    }
  }

  private @Nullable ClassInfo ownerOf(Scope scope) {
    Scope parent = scope.parent();
    while (parent != null && parent.kind() == Scope.Kind.TYPE_PARAMETERS) {
      parent = parent.parent();
    }
    return scope.kind() == Scope.Kind.FUNCTION
            && parent != null
            && parent.kind() == Scope.Kind.CLASS
        ? typed.classOf(parent)
        : null;
  }

  private static FunctionInfo withGeneral(FunctionInfo function) {
    int count = count(function.parameters());
    FunctionInstance general =
        new FunctionInstance(function, 0, Collections.nCopies(count, Type.Basic.DYNAMIC));
    general.setResult(Type.Basic.DYNAMIC);
    function.setGeneral(general);
    return function;
  }

  private static int count(@Nullable Parameters parameters) {
    return parameters == null
        ? 0
        : parameters.positionalOnly().size()
            + parameters.positional().size()
            + parameters.keywordOnly().size()
            + (parameters.varArgs() == null ? 0 : 1)
            + (parameters.kwArgs() == null ? 0 : 1);
  }
}
