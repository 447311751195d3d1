package dev.portalis.processor.types;

import dev.portalis.processor.bind.Scope;
import dev.portalis.processor.bind.Symbol;
import dev.portalis.processor.tree.Parameters;
import java.util.ArrayList;
import java.util.List;

/**
 * The types of a program as text: a line for each version of a function, then its variables, then
 * the fields of the classes.
 */
public final class TypeDump {
  private final TypedProgram typed;
  private final StringBuilder text = new StringBuilder();

  private TypeDump(TypedProgram typed) {
    this.typed = typed;
  }

  /** The types of a program. */
  public static String of(TypedProgram typed) {
    TypeDump dump = new TypeDump(typed);
    typed.functions().forEach(dump::function);
    typed.classes().forEach(dump::type);
    return dump.text.toString();
  }

  /** A type as text. */
  public static String of(Type type) {
    return Shapes.of(type);
  }

  private void function(FunctionInfo function) {
    for (FunctionInstance each : function.instances()) {
      instance(each, "");
    }
    FunctionInstance general = function.general();
    if (general != null) {
      instance(general, function.parameters() == null ? "" : "general ");
    }
  }

  private void instance(FunctionInstance instance, String kind) {
    FunctionInfo function = instance.function();
    Scope scope = function.scope();
    if (scope.kind() == Scope.Kind.MODULE) {
      text.append("module ").append(scope.module().name());
    } else if (scope.kind() == Scope.Kind.CLASS) {
      text.append("class ").append(scope.qualifiedName());
    } else {
      text.append(kind).append(scope.qualifiedName()).append(signature(instance));
    }
    text.append('\n');
    for (Symbol each : variables(scope)) {
      if (!each.isParameter() || !isSame(instance, each)) {
        Type type = each.isGlobal() ? typed.globalType(each) : instance.variableType(each);
        text.append("  ").append(each.name()).append(": ").append(of(type)).append('\n');
      }
    }
  }

  private static boolean isSame(FunctionInstance instance, Symbol parameter) {
    List<Parameters.Parameter> all = ParameterList.of(instance.function().parameters());
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).name().equals(parameter.name())) {
        return instance.parameters().get(i).equals(instance.variableType(parameter));
      }
    }
    return false;
  }

  private static String signature(FunctionInstance instance) {
    StringBuilder signature = new StringBuilder("(");
    List<Parameters.Parameter> all = ParameterList.of(instance.function().parameters());
    for (int i = 0; i < all.size(); i++) {
      signature
          .append(i == 0 ? "" : ", ")
          .append(all.get(i).name())
          .append(": ")
          .append(of(instance.parameters().get(i)));
    }
    return signature.append(") -> ").append(of(instance.result())).toString();
  }

  /** The variables of a function, those of comprehensions in it included. */
  private static List<Symbol> variables(Scope scope) {
    List<Symbol> all = new ArrayList<>();
    if (scope.kind() != Scope.Kind.CLASS) {
      all.addAll(scope.symbols().values());
      all.removeIf(Symbol::isImplicit);
    }
    for (Scope each : scope.children()) {
      if (each.kind() == Scope.Kind.COMPREHENSION) {
        all.addAll(variables(each));
      }
    }
    return all;
  }

  private void type(ClassInfo info) {
    text.append(info.isStatic() ? "static class " : "dynamic class ");
    text.append(info.scope().qualifiedName()).append('\n');
    for (ClassInfo.Field each : info.fields().values()) {
      text.append("  .").append(each.name()).append(": ").append(of(each.type()));
      text.append(each.mayBeUnset() ? " (may be unset)" : "").append('\n');
    }
  }
}
