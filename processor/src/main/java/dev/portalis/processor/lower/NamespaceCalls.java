package dev.portalis.processor.lower;

import com.palantir.javapoet.CodeBlock;
import dev.portalis.processor.bind.BoundModule;
import dev.portalis.processor.bind.Program;
import dev.portalis.processor.bind.Scope;
import dev.portalis.processor.bind.Symbol;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Stmt;
import dev.portalis.processor.tree.TreeWalker;
import dev.portalis.processor.types.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lowers {@code globals()}, {@code locals()}, {@code vars()} and {@code dir()}. */
final class NamespaceCalls {
  private static final Set<String> FUNCTIONS = Set.of("dir", "globals", "locals", "vars");

  private final Frame frame;

  NamespaceCalls(Frame frame) {
    this.frame = frame;
  }

  private static boolean isNamespace(Program program, Expr.Call call) {
    return call.arguments().isEmpty()
        && call.keywords().isEmpty()
        && call.function() instanceof Expr.Name name
        && FUNCTIONS.contains(name.id())
        && program.symbolOf(name) == null;
  }

  /** The variables that a program looks at all together. */
  static Set<Symbol> variables(Program program) {
    Set<Symbol> found = Collections.newSetFromMap(new IdentityHashMap<>());
    for (BoundModule module : program.modules()) {
      new Finder(program, module.scope(), found).statements(module.tree().body());
    }
    return found;
  }

  /** The value of a call; null for other calls. */
  @Nullable Value lower(Program program, Expr.Call call) {
    if (!isNamespace(program, call)) {
      return null;
    }
    String name = ((Expr.Name) call.function()).id();
    CodeBlock namespace = name.equals("globals") ? globals() : locals();
    return name.equals("dir")
        ? Value.primary(
            CodeBlock.of("$T.names($L)", RuntimeNames.NAMESPACES, namespace), Type.Basic.DYNAMIC)
        : Value.primary(namespace, Type.Basic.DYNAMIC);
  }

  private CodeBlock globals() {
    return CodeBlock.of("$T.MODULE.instanceDict()", frame.module().className());
  }

  private CodeBlock locals() {
    Scope scope = frame.scope();
    if (scope.kind() == Scope.Kind.MODULE) {
      return globals();
    }
    List<CodeBlock> pairs = new ArrayList<>();
    CodeBlock classNamespace = null;
    for (Symbol symbol : symbols(scope)) {
      Slot slot = frame.slot(symbol);
      if (slot instanceof Slot.InNamespace inside) {
        classNamespace = inside.namespace();
      } else if (slot instanceof Slot.InCell cell) {
        pairs.add(CodeBlock.of("$S, $L.value", symbol.name(), cell.code()));
      } else if (slot instanceof Slot.Split split) {
        pairs.add(CodeBlock.of("$S, $L", symbol.name(), Value.of(split).code()));
      } else {
        Slot.Variable variable = (Slot.Variable) slot;
        Type type = variable.checked() ? Type.Basic.DYNAMIC : variable.type();
        pairs.add(
            CodeBlock.of(
                "$S, $L",
                symbol.name(),
                frame.coercion.object(Value.primary(variable.code(), type))));
      }
    }
    return scope.kind() == Scope.Kind.CLASS && classNamespace != null
        ? CodeBlock.of("$L.copy()", classNamespace)
        : CodeBlock.of("$T.of($L)", RuntimeNames.NAMESPACES, CodeBlock.join(pairs, ", "));
  }

  private static Set<Symbol> symbols(Scope scope) {
    Set<Symbol> all = new LinkedHashSet<>(scope.symbols().values());
    scope.free().stream().filter(each -> each != each.owner().classCell()).forEach(all::add);
    return all;
  }

  /** Finds the scopes in which there are such calls. */
  private static final class Finder extends TreeWalker {
    private final Program program;
    private final Set<Symbol> found;
    private Scope scope;

    Finder(Program program, Scope scope, Set<Symbol> found) {
      this.program = program;
      this.scope = scope;
      this.found = found;
    }

    @Override
    public void statement(Stmt s) {
      Scope outer = scope;
      if (s instanceof Stmt.FunctionDef || s instanceof Stmt.ClassDef) {
        scope = program.scopeOf(s);
      }
      super.statement(s);
      scope = outer;
    }

    @Override
    public void expression(@Nullable Expr e) {
      Scope outer = scope;
      if (e instanceof Expr.Lambda || e instanceof Expr.GeneratorExp) {
        scope = program.scopeOf(e);
      } else if (e instanceof Expr.Call call && isNamespace(program, call)) {
        found.addAll(symbols(scope));
        if (((Expr.Name) call.function()).id().equals("globals")) {
          found.addAll(scope.module().scope().symbols().values());
        }
      }
      super.expression(e);
      scope = outer;
    }
  }
}
