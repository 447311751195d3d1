package dev.portalis.processor.check;

import dev.portalis.processor.bind.BoundModule;
import dev.portalis.processor.bind.Import;
import dev.portalis.processor.bind.Suggestions;
import dev.portalis.processor.bind.Symbol;
import dev.portalis.processor.problem.ProblemCode;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Node;
import dev.portalis.processor.tree.Stmt;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Refuses attributes of library modules that the library does not have. */
final class RefuseMissingMembers extends GuardedRule {
  /** Attributes of every module. */
  private static final Set<String> OF_MODULES =
      Set.of("__name__", "__doc__", "__dict__", "__class__");

  @Override
  ProblemCode code() {
    return ProblemCode.MISSING_MEMBER;
  }

  @Override
  public void expression(@Nullable Expr e) {
    if (e instanceof Expr.Attribute attribute
        && attribute.context() == Expr.Context.LOAD
        && !isGuarded()) {
      check(attribute);
    }
    super.expression(e);
  }

  private void check(Expr.Attribute attribute) {
    String name = attribute.attribute();
    BoundModule inPython = pythonModule(attribute.value());
    if (inPython != null) {
      checkPython(inPython, attribute, name);
      return;
    }
    String module = libraryModule(attribute.value());
    if (module == null
        || OF_MODULES.contains(name)
        || RefuseFrames.isAbout(module + "." + name)
        || library().hasMember(module, name)
        || library().hasModule(module + "." + name)) {
      return;
    }
    Set<String> members = library().members(module);
    if (!members.isEmpty()) {
      refuse(module, attribute, members);
    }
  }

  private void refuse(String module, Expr.Attribute attribute, Set<String> members) {
    Optional<String> near = Suggestions.nearest(attribute.attribute(), members);
    refuse(
        attribute,
        "'" + module + "." + attribute.attribute() + "'",
        near.map(n -> "did you mean '" + n + "'?").orElse("use another member of the module"));
  }

  /** Modules of the library that are written in Python have what their files bind. */
  private void checkPython(BoundModule module, Expr.Attribute attribute, String name) {
    Set<String> members = module.scope().symbols().keySet();
    boolean known =
        members.contains(name)
            || module.submodules().containsKey(name)
            || name.startsWith("__") && name.endsWith("__");
    if (!known) {
      refuse(module.name(), attribute, members);
    }
  }

  /** The module of the library, written in Python, that an expression means; null for another. */
  private @Nullable BoundModule pythonModule(Expr e) {
    if (e instanceof Expr.Attribute attribute) {
      BoundModule around = pythonModule(attribute.value());
      return around == null ? null : around.submodules().get(attribute.attribute());
    }
    Symbol symbol = e instanceof Expr.Name name ? program().symbolOf(name) : null;
    BoundModule module = null;
    for (Node binding : symbol == null ? List.<Node>of() : symbol.bindings()) {
      BoundModule imported = binding instanceof Stmt.Alias alias ? imported(alias) : null;
      if (imported == null || (module != null && module != imported)) {
        return null;
      }
      module = imported;
    }
    return module;
  }

  private @Nullable BoundModule imported(Stmt.Alias alias) {
    boolean bindsFirst = alias.asName() == null && alias.name().indexOf('.') >= 0;
    return !bindsFirst
            && program().importOf(alias) instanceof Import.OfModule of
            && of.module().tree().source().isLibrary()
        ? of.module()
        : null;
  }

  /** The library module that an expression means; null for another. */
  private @Nullable String libraryModule(Expr e) {
    if (e instanceof Expr.Attribute attribute) {
      String around = libraryModule(attribute.value());
      String whole = around + "." + attribute.attribute();
      return around != null && library().hasModule(whole) ? whole : null;
    }
    Symbol symbol = e instanceof Expr.Name name ? program().symbolOf(name) : null;
    if (symbol == null
        || symbol.bindings().isEmpty()
        || !symbol.bindings().stream().allMatch(b -> b instanceof Stmt.Alias a && isModule(a))) {
      return null;
    }
    return libraryMember(e);
  }

  private boolean isModule(Stmt.Alias alias) {
    return program().importOf(alias) instanceof Import.OfLibrary;
  }
}
