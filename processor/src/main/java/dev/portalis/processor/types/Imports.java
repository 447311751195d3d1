package dev.portalis.processor.types;

import dev.portalis.processor.bind.BoundModule;
import dev.portalis.processor.bind.Import;
import dev.portalis.processor.bind.Scope;
import dev.portalis.processor.bind.Symbol;
import dev.portalis.processor.library.LibraryModule;
import dev.portalis.processor.tree.Stmt;
import dev.portalis.processor.types.Type.Basic;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What import statements bring in. */
final class Imports {
  private final Body body;

  Imports(Body body) {
    this.body = body;
  }

  /** Binds what an alias brings in. */
  void bind(Stmt.Alias alias) {
    Import found = body.program().importOf(alias);
    if (found instanceof Import.Star star) {
      bindAll(star.names(), name -> member(star.module(), name));
    } else if (found instanceof Import.LibraryStar star) {
      bindAll(star.names(), name -> libraryMember(star.module(), name));
    } else if (body.program().symbolOf(alias) != null) {
      Type value = value(found);
      body.instance().stored().put(alias, value);
      body.targeting().bind(alias, value);
    }
  }

  private void bindAll(List<String> names, java.util.function.Function<String, Type> valueOf) {
    Scope scope = body.scope();
    for (String name : names) {
      Symbol symbol = scope.symbols().get(name);
      if (symbol != null) {
        body.targeting().bind(symbol, valueOf.apply(name));
      }
    }
  }

  private Type value(Import found) {
    if (found instanceof Import.OfModule module) {
      return new Type.ModuleObject(module.module());
    }
    if (found instanceof Import.OfMember member) {
      return member(member.module(), member.name());
    }
    if (found instanceof Import.OfLibrary library) {
      return new Type.LibraryModuleObject(library.module());
    }
    if (found instanceof Import.OfLibraryMember member) {
      return libraryMember(member.module(), member.name());
    }
    return Basic.DYNAMIC;
  }

  private Type member(BoundModule module, String name) {
    Symbol symbol = module.scope().symbols().get(name);
    if (symbol != null) {
      return body.state().global(symbol).type();
    }
    BoundModule inner = module.submodules().get(name);
    return inner == null ? Basic.DYNAMIC : new Type.ModuleObject(inner);
  }

  private Type libraryMember(String moduleName, String name) {
    @Nullable LibraryModule module = body.state().library().module(moduleName).orElse(null);
    return module == null || body.state().isOverridden(name)
        ? Basic.DYNAMIC
        : body.libraryCalls().member(module, name);
  }
}
