package dev.portalis.processor.bind;

import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Node;
import dev.portalis.processor.tree.Stmt;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Writes scopes as {@code record_scopes.py} writes those of CPython. */
final class ScopeText {
  private final List<String> lines = new ArrayList<>();

  private ScopeText() {}

  static String of(Scope module) {
    ScopeText text = new ScopeText();
    text.scope(module);
    Collections.sort(text.lines);
    return String.join("\n", text.lines) + "\n";
  }

  private void scope(Scope scope) {
    // CPython runs comprehensions as part of the code around them (PEP 709).
    if (scope.kind() != Scope.Kind.COMPREHENSION) {
      Names names = new Names();
      names.add(scope);
      int line = scope.kind() == Scope.Kind.MODULE ? 0 : scope.node().span().startLine();
      lines.add(
          kind(scope.kind())
              + " "
              + name(scope)
              + " "
              + line
              + list("local", names.local)
              + list("cell", names.cell)
              + list("free", names.free));
      if (scope.kind() != Scope.Kind.MODULE && scope.kind() != Scope.Kind.TYPE_PARAMETERS) {
        lines.add("qualname " + scope.qualifiedName());
      }
    }
    scope.children().forEach(this::scope);
  }

  private static String list(String label, Set<String> names) {
    return names.isEmpty() ? "" : "; " + label + " " + String.join(" ", names);
  }

  private static String kind(Scope.Kind kind) {
    return switch (kind) {
      case MODULE -> "module";
      case CLASS -> "class";
      case TYPE_PARAMETERS -> "type_parameter";
      case FUNCTION, LAMBDA, GENERATOR, COMPREHENSION -> "function";
    };
  }

  private static String name(Scope scope) {
    Node node = scope.node();
    if (node instanceof Stmt.FunctionDef f) {
      return f.name();
    }
    if (node instanceof Stmt.ClassDef c) {
      return c.name();
    }
    if (node instanceof Expr.Lambda) {
      return "lambda";
    }
    return node instanceof Expr.GeneratorExp ? "genexpr" : "top";
  }

  private static final class Names {
    private final Set<String> local = new TreeSet<>();
    private final Set<String> cell = new TreeSet<>();
    private final Set<String> free = new TreeSet<>();

    void add(Scope scope) {
      for (Symbol each : scope.symbols().values()) {
        if (!each.bindings().isEmpty() || scope.names().owns(each.name())) {
          put(each.name(), each.isCaptured() ? cell : local);
        }
      }
      scope.free().forEach(s -> put(s.name(), free));
      for (Scope child : scope.children()) {
        if (child.kind() == Scope.Kind.COMPREHENSION) {
          add(child);
        }
      }
    }

    private void put(String name, Set<String> set) {
      if (!local.contains(name) && !cell.contains(name) && !free.contains(name)) {
        set.add(name);
      }
    }
  }
}
