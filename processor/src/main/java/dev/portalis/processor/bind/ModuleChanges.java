package dev.portalis.processor.bind;

import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Literal;
import dev.portalis.processor.tree.Node;
import dev.portalis.processor.tree.Stmt;
import dev.portalis.processor.tree.TreeWalker;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a program changes the variables of a module as attributes of the module: {@code
 * helpers.limit = 3}, {@code del helpers.limit}, {@code setattr} and {@code delattr}.
 */
final class ModuleChanges extends TreeWalker {
  private final List<BoundModule> modules;
  private final Map<Node, Symbol> symbols;
  private final Map<Stmt.Alias, Import> imports;
  private final Set<String> deletedAttributes = new HashSet<>();
  private boolean deletesAnything;
  private boolean modulesAreValues;

  private ModuleChanges(
      List<BoundModule> modules, Map<Node, Symbol> symbols, Map<Stmt.Alias, Import> imports) {
    this.modules = modules;
    this.symbols = symbols;
    this.imports = imports;
  }

  /**
   * Marks the variables that are set or deleted so.
   *
   * @return whether a module may be a value that the program hands on
   */
  static boolean mark(
      List<BoundModule> modules, Map<Node, Symbol> symbols, Map<Stmt.Alias, Import> imports) {
    ModuleChanges changes = new ModuleChanges(modules, symbols, imports);
    modules.forEach(m -> changes.statements(m.tree().body()));
    if (changes.modulesAreValues) {
      changes.markDeleted();
    }
    return changes.modulesAreValues;
  }

  private void markDeleted() {
    for (BoundModule module : modules) {
      for (Symbol symbol : module.scope().symbols().values()) {
        if (deletesAnything || deletedAttributes.contains(symbol.name())) {
          symbol.markDeletedElsewhere();
        }
      }
    }
  }

  @Override
  public void expression(@Nullable Expr e) {
    if (e instanceof Expr.Attribute attribute) {
      attribute(attribute);
      if (moduleOf(attribute.value()) == null) {
        expression(attribute.value());
      }
      modulesAreValues |= attribute.attribute().equals("modules");
    } else {
      if (e instanceof Expr.Call call && call.function() instanceof Expr.Name function) {
        call(function, call.arguments());
      }
      if (e instanceof Expr.Name name) {
        modulesAreValues |= moduleOf(name) != null;
      }
      super.expression(e);
    }
  }

  private void attribute(Expr.Attribute attribute) {
    BoundModule module = moduleOf(attribute.value());
    String name = attribute.attribute();
    if (module != null && name.equals("__dict__")) {
      module.markChangesGlobals();
    }
    switch (attribute.context()) {
      case LOAD -> {}
      case STORE -> {
        if (module != null) {
          module.addSetFromOutside(name);
        }
      }
      case DEL -> delete(module, name);
    }
  }

  private void call(Expr.Name function, List<Expr> arguments) {
    if (arguments.size() < 2 || symbols.get(function) != null) {
      return;
    }
    BoundModule module = moduleOf(arguments.get(0));
    String name = string(arguments.get(1));
    if (function.id().equals("setattr") && module != null) {
      if (name == null) {
        module.markChangesGlobals();
      } else {
        module.addSetFromOutside(name);
      }
    } else if (function.id().equals("delattr")) {
      if (name == null) {
        deletesAnything = true;
      } else {
        delete(module, name);
      }
    }
  }

  private void delete(@Nullable BoundModule module, String name) {
    Symbol symbol = module == null ? null : module.scope().symbols().get(name);
    if (symbol != null) {
      symbol.markDeletedElsewhere();
    }
    deletedAttributes.add(name);
  }

  /** The module of the program that an expression means, null where it is none for sure. */
  private @Nullable BoundModule moduleOf(Expr e) {
    if (e instanceof Expr.Attribute attribute) {
      BoundModule around = moduleOf(attribute.value());
      return around == null ? null : around.submodules().get(attribute.attribute());
    }
    Symbol symbol = e instanceof Expr.Name name ? symbols.get(name) : null;
    if (symbol == null) {
      return null;
    }
    for (Node binding : symbol.bindings()) {
      if (binding instanceof Stmt.Alias alias
          && imports.get(alias) instanceof Import.OfModule imported) {
        return boundBy(alias, imported.module());
      }
    }
    return symbol.isImplicit() && symbol.isGlobal()
        ? symbol.owner().module().submodules().get(symbol.name())
        : null;
  }

  private BoundModule boundBy(Stmt.Alias alias, BoundModule module) {
    if (alias.asName() == null && alias.name().indexOf('.') >= 0) {
      String top = ImportNames.first(alias.name());
      return modules.stream().filter(m -> m.name().equals(top)).findFirst().orElse(module);
    }
    return module;
  }

  private static @Nullable String string(Expr e) {
    return e instanceof Expr.Constant c && c.value() instanceof Literal.Str s ? s.value() : null;
  }
}
