package dev.portalis.processor.types;

import dev.portalis.processor.bind.BoundModule;
import dev.portalis.processor.bind.Program;
import dev.portalis.processor.bind.Scope;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists the functions and classes of a program. */
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
        typed.add(scope, new ClassInfo(scope, scope.module().name() + "." + scope.qualifiedName()));
        typed.add(scope, new FunctionInfo(scope, null));
      }
      case MODULE, FUNCTION, LAMBDA, GENERATOR ->
          typed.add(scope, new FunctionInfo(scope, ownerOf(scope)));
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
}
