package dev.portalis.processor.types;

import dev.portalis.processor.bind.Program;
import dev.portalis.processor.bind.Scope;
import dev.portalis.processor.bind.Symbol;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Node;
import dev.portalis.processor.tree.Parameters;
import dev.portalis.processor.tree.Stmt;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Declares the fields of static classes: what their methods store through {@code self}. */
final class Fields {
  private final Program program;
  private final Map<ClassInfo, Set<String>> stores = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();

  private Fields(Program program) {
    this.program = program;
  }

  /** Declares the fields of all static classes; gives what is stored through {@code self}. */
  static SelfStores declare(TypedProgram typed, Reflection reflection) {
    Fields fields = new Fields(typed.program());
    for (ClassInfo each : typed.classes()) {
      if (each.isStatic()) {
        fields.stores.put(each, fields.storedThroughSelf(each));
      }
    }
    for (ClassInfo each : typed.classes()) {
      if (each.isStatic() && each.base() == null) {
        fields.declareBelow(each, new HashSet<>(), fields.classLevelNames(each));
      }
    }
    new InitialFields(typed, reflection).markUnset();
    return new SelfStores(reflection, fields.stores, fields.counts);
  }

  private void declareBelow(ClassInfo info, Set<String> inherited, Set<String> classLevel) {
    Set<String> known = new HashSet<>(inherited);
    for (String name : stores.getOrDefault(info, Set.of())) {
      if (!classLevel.contains(name) && !isSpecial(name) && known.add(name)) {
        info.mutableFields().put(name, new ClassInfo.Field(name));
      }
    }
    for (ClassInfo each : info.subclasses()) {
      declareBelow(each, known, classLevel);
    }
  }

  private static boolean isSpecial(String name) {
    return name.startsWith("__") && name.endsWith("__");
  }

  /** The names that a class or any class below it binds in its body. */
  private Set<String> classLevelNames(ClassInfo info) {
    Set<String> names = new HashSet<>();
    Set<Node> declared = new HashSet<>();
    for (Stmt each : info.node().body()) {
      if (each instanceof Stmt.AnnAssign assign && assign.value() == null) {
        declared.add(assign.target());
      }
    }
    for (Symbol symbol : info.scope().symbols().values()) {
      if (symbol.bindings().stream().anyMatch(node -> !isIn(declared, node))) {
        names.add(symbol.name());
      }
    }
    info.subclasses().forEach(each -> names.addAll(classLevelNames(each)));
    return names;
  }

  private static boolean isIn(Set<Node> nodes, Node node) {
    return nodes.stream().anyMatch(each -> each == node);
  }

  private Set<String> storedThroughSelf(ClassInfo info) {
    Set<String> names = new LinkedHashSet<>();
    for (FunctionInfo method : info.functionsOfSelf()) {
      Symbol self = selfOf(program, method);
      if (self != null) {
        collect(method.node(), self, method.scope(), names);
      }
    }
    return names;
  }

  /** The variable of the first parameter of a method; null where it is assigned too. */
  static @Nullable Symbol selfOf(Program program, FunctionInfo method) {
    Parameters parameters = method.parameters();
    if (parameters == null || ParameterList.positional(parameters).isEmpty()) {
      return null;
    }
    Symbol self = program.symbolOf(ParameterList.positional(parameters).get(0));
    return self != null && self.isBoundOnce() ? self : null;
  }

  private void collect(Node node, Symbol self, Scope scope, Set<String> names) {
    if (node instanceof Stmt.AnnAssign declared && declared.value() == null) {
      return;
    }
    if (node instanceof Expr.Attribute attribute
        && attribute.context() == Expr.Context.STORE
        && attribute.value() instanceof Expr.Name name
        && program.symbolOf(name) == self) {
      String stored = scope.mangled(attribute.attribute());
      names.add(stored);
      counts.merge(stored, 1, Integer::sum);
    }
    for (Node each : Children.of(node)) {
      collect(each, self, scope, names);
    }
  }
}
