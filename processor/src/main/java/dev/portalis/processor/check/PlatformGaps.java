package dev.portalis.processor.check;

import dev.portalis.annotations.Platform;
import dev.portalis.processor.bind.BoundModule;
import dev.portalis.processor.bind.Import;
import dev.portalis.processor.bind.LibraryMembers;
import dev.portalis.processor.bind.Program;
import dev.portalis.processor.bind.Symbol;
import dev.portalis.processor.library.Library;
import dev.portalis.processor.library.LibraryFunction;
import dev.portalis.processor.library.LibraryModule;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Node;
import dev.portalis.processor.tree.Stmt;
import dev.portalis.processor.tree.TreeWalker;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a platform does not have of the library. Functions in Java say so themselves; one in Python
 * is missing where it names something that is.
 */
final class PlatformGaps {
  private final Program program;
  private final Library library;
  private final Platform platform;

  /** The functions of the library's modules in Python. */
  private final Set<Stmt.FunctionDef> functions =
      Collections.newSetFromMap(new IdentityHashMap<>());

  PlatformGaps(Program program, Library library, Platform platform) {
    this.program = program;
    this.library = library;
    this.platform = platform;
    boolean found = true;
    while (found) {
      found = false;
      for (BoundModule module : program.modules()) {
        if (module.tree().source().isLibrary()) {
          found |= addFunctions(module.tree().body());
        }
      }
    }
  }

  /** The platform. */
  Platform platform() {
    return platform;
  }

  private boolean addFunctions(List<Stmt> body) {
    boolean found = false;
    for (Stmt each : body) {
      if (each instanceof Stmt.FunctionDef function
          && !functions.contains(function)
          && new Search().finds(function)) {
        functions.add(function);
        found = true;
      }
    }
    return found;
  }

  private final class Search extends TreeWalker {
    private boolean found;

    boolean finds(Stmt.FunctionDef function) {
      statements(function.body());
      return found;
    }

    @Override
    public void expression(@Nullable Expr e) {
      found |= e != null && lack(e);
      super.expression(e);
    }
  }

  /** Whether a module in Java is missing. */
  boolean lack(String module) {
    return library.module(module).map(known -> lacks(known.platforms())).orElse(false);
  }

  /** Whether an expression names a function that is missing. */
  boolean lack(Expr e) {
    if (!(e instanceof Expr.Name || e instanceof Expr.Attribute)) {
      return false;
    }
    if (e instanceof Expr.Name name && program.symbolOf(name) == null) {
      return library.builtins().function(name.id()).filter(this::isMissing).isPresent();
    }
    String member = LibraryMembers.of(program, e);
    if (member != null) {
      int dot = member.lastIndexOf('.');
      Optional<LibraryModule> module =
          dot < 0 ? Optional.empty() : library.module(member.substring(0, dot));
      return module
          .flatMap(known -> known.function(member.substring(dot + 1)))
          .filter(this::isMissing)
          .isPresent();
    }
    return meaning(e) instanceof Stmt.FunctionDef function && functions.contains(function);
  }

  private boolean isMissing(LibraryFunction function) {
    return lacks(function.platforms());
  }

  private boolean lacks(List<String> platforms) {
    return !platforms.isEmpty() && !platforms.contains(platform.name());
  }

  /** The {@code FunctionDef} or {@code BoundModule} that an expression names; else null. */
  private @Nullable Object meaning(Expr e) {
    if (e instanceof Expr.Attribute attribute) {
      return meaning(attribute.value()) instanceof BoundModule module
          ? member(module, attribute.attribute())
          : null;
    }
    return e instanceof Expr.Name name ? meaning(program.symbolOf(name)) : null;
  }

  private @Nullable Object member(BoundModule module, String name) {
    BoundModule submodule = module.submodules().get(name);
    return submodule != null ? submodule : meaning(module.scope().symbols().get(name));
  }

  private @Nullable Object meaning(@Nullable Symbol symbol) {
    if (symbol == null || !symbol.isGlobal() || !symbol.isBoundOnce()) {
      return null;
    }
    Node binding = symbol.bindings().get(0);
    if (!(binding instanceof Stmt.Alias alias)) {
      return binding instanceof Stmt.FunctionDef ? binding : null;
    }
    Import source = program.importOf(alias);
    if (source instanceof Import.OfMember member) {
      return member(member.module(), member.name());
    }
    return source instanceof Import.OfModule module ? module.module() : null;
  }
}
