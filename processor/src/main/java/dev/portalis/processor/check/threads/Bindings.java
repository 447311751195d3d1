package dev.portalis.processor.check.threads;

import dev.portalis.processor.bind.LibraryMembers;
import dev.portalis.processor.bind.Symbol;
import dev.portalis.processor.threads.CodeWalker;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Stmt;
import dev.portalis.processor.types.ClassInfo;
import dev.portalis.processor.types.TypedProgram;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The values that variables and attributes are assigned, for those of which inference knows little.
 */
final class Bindings extends CodeWalker {
  private final Map<Symbol, List<Expr>> variables = new IdentityHashMap<>();
  private final Map<String, List<Expr>> attributes = new HashMap<>();

  Bindings(TypedProgram typed) {
    super(typed);
    walk();
  }

  @Override
  public void statement(Stmt s) {
    if (s instanceof Stmt.Assign assign) {
      assign.targets().forEach(each -> bind(each, assign.value()));
    } else if (s instanceof Stmt.AnnAssign assign && assign.value() != null) {
      bind(assign.target(), assign.value());
    } else if (s instanceof Stmt.With with) {
      for (Stmt.WithItem each : with.items()) {
        if (each.target() != null) {
          bind(each.target(), each.context());
        }
      }
    }
    super.statement(s);
  }

  private void bind(Expr target, Expr value) {
    if (target instanceof Expr.Name name) {
      Symbol symbol = typed().program().symbolOf(name);
      if (symbol != null) {
        variables.computeIfAbsent(symbol, n -> new ArrayList<>()).add(value);
      }
    } else if (target instanceof Expr.Attribute attribute) {
      attributes.computeIfAbsent(attribute.attribute(), n -> new ArrayList<>()).add(value);
    } else if (target instanceof Expr.Tuple targets
        && value instanceof Expr.Tuple values
        && targets.elements().size() == values.elements().size()) {
      for (int i = 0; i < targets.elements().size(); i++) {
        bind(targets.elements().get(i), values.elements().get(i));
      }
    }
  }

  /** All that is assigned to what a name or attribute means, wherever the attribute is. */
  List<Expr> of(Expr e) {
    if (e instanceof Expr.Name name) {
      Symbol symbol = typed().program().symbolOf(name);
      return symbol == null ? List.of() : of(symbol);
    }
    return e instanceof Expr.Attribute attribute
        ? attributes.getOrDefault(attribute.attribute(), List.of())
        : List.of();
  }

  /** All that is assigned to attributes of a name. */
  List<Expr> valuesOfAttribute(String name) {
    return attributes.getOrDefault(name, List.of());
  }

  /** All that is assigned to a variable by statements. */
  List<Expr> of(Symbol symbol) {
    return variables.getOrDefault(symbol, List.of());
  }

  /** The class of the library that all that is assigned are new instances of; null for others. */
  @Nullable String libraryClass(Expr e) {
    return libraryClass(of(e));
  }

  /** The class of the library that a variable holds an instance of; null for others. */
  @Nullable String libraryClass(Symbol symbol) {
    return libraryClass(of(symbol));
  }

  private @Nullable String libraryClass(List<Expr> values) {
    String all = null;
    for (Expr each : values) {
      String made =
          each instanceof Expr.Call call
              ? Facts.lastPart(LibraryMembers.of(typed().program(), call.function()))
              : null;
      if (made == null || (all != null && !all.equals(made))) {
        return null;
      }
      all = made;
    }
    return all;
  }

  /** The class of the program that all that is assigned are new instances of; null for others. */
  @Nullable ClassInfo classOf(Expr e) {
    return classOf(of(e));
  }

  /** The class that these values are instances of. */
  @Nullable ClassInfo classOf(List<Expr> values) {
    ClassInfo all = null;
    for (Expr each : values) {
      ClassInfo made = made(each);
      if (made == null || (all != null && all != made)) {
        return null;
      }
      all = made;
    }
    return all;
  }

  /** The class of the program that a call makes an instance of. */
  @Nullable ClassInfo made(Expr e) {
    Symbol symbol =
        e instanceof Expr.Call call && call.function() instanceof Expr.Name name
            ? typed().program().symbolOf(name)
            : null;
    return symbol != null
            && symbol.isBoundOnce()
            && symbol.bindings().get(0) instanceof Stmt.ClassDef definition
        ? typed().classOf(typed().program().scopeOf(definition))
        : null;
  }
}
