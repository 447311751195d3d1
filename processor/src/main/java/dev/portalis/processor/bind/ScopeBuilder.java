package dev.portalis.processor.bind;

import dev.portalis.processor.bind.Occurrence.Role;
import dev.portalis.processor.bind.Occurrence.Use;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Node;
import dev.portalis.processor.tree.Parameters;
import dev.portalis.processor.tree.Pattern;
import dev.portalis.processor.tree.Stmt;
import dev.portalis.processor.tree.TreeWalker;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Opens the scopes of a module and lists the names that each mentions, as the first pass of
 * CPython's {@code symtable.c} does.
 */
final class ScopeBuilder extends TreeWalker {
  private final BoundModule module;
  private final Map<Node, Scope> scopes;
  private final EagerGenerators eager;
  private Scope scope;
  private @Nullable String privateName;
  private Use use = Use.EVALUATED;

  private ScopeBuilder(BoundModule module, Map<Node, Scope> scopes, EagerGenerators eager) {
    this.module = module;
    this.scopes = scopes;
    this.eager = eager;
    this.scope = module.scope();
  }

  /** Builds the scopes of a module and records which node opens which. */
  static void build(BoundModule module, Map<Node, Scope> scopes, EagerGenerators eager) {
    scopes.put(module.scope().node(), module.scope());
    new ScopeBuilder(module, scopes, eager).statements(module.tree().body());
  }

  // Names

  private void add(Node node, String name, Role role) {
    scope.names().add(new Occurrence(node, scope.mangled(name), role, use));
  }

  private void bind(Node node, String name) {
    add(node, name, Role.BIND);
  }

  private void name(Expr.Name name) {
    switch (name.context()) {
      case LOAD -> {
        add(name, name.id(), Role.READ);
        if (name.id().equals("super") && isFunctionLike(scope)) {
          scope.names().markUsesSuper();
        }
        if (name.id().equals("globals")) {
          module.markChangesGlobals();
        }
      }
      case STORE -> bind(name, name.id());
      case DEL -> add(name, name.id(), Role.DELETE);
    }
  }

  private static boolean isFunctionLike(Scope scope) {
    return switch (scope.kind()) {
      case FUNCTION, LAMBDA, COMPREHENSION, GENERATOR -> true;
      case MODULE, CLASS, TYPE_PARAMETERS -> false;
    };
  }

  // Scopes

  private Scope open(Scope.Kind kind, Node node, String name) {
    scope = new Scope(kind, node, scope, qualifiedName(kind, name), privateName, module);
    return scope;
  }

  private void close() {
    scope = Objects.requireNonNull(scope.parent());
  }

  private String qualifiedName(Scope.Kind kind, String name) {
    Scope around = scope;
    while (around.kind() == Scope.Kind.TYPE_PARAMETERS
        || (around.kind() == Scope.Kind.COMPREHENSION && isInlined(around))) {
      around = Objects.requireNonNull(around.parent());
    }
    boolean definition = kind == Scope.Kind.FUNCTION || kind == Scope.Kind.CLASS;
    if (around.kind() == Scope.Kind.MODULE
        || (definition && around.names().isGlobal(around.mangled(name)))) {
      return name;
    }
    String prefix = around.qualifiedName();
    return around.kind() == Scope.Kind.CLASS ? prefix + "." + name : prefix + ".<locals>." + name;
  }

  /** Comprehensions run inside the code around them but where that can see a class (PEP 709). */
  private static boolean isInlined(Scope comprehension) {
    Scope parent = comprehension.parent();
    return parent == null || parent.kind() != Scope.Kind.TYPE_PARAMETERS || !isInClass(parent);
  }

  private static boolean isInClass(Scope typeParameters) {
    Scope each = typeParameters;
    while (each != null && each.kind() == Scope.Kind.TYPE_PARAMETERS) {
      each = each.parent();
    }
    return each != null && each.kind() == Scope.Kind.CLASS;
  }

  private void openTypeParameters(Node node, String name, List<Stmt.TypeParam> typeParams) {
    open(Scope.Kind.TYPE_PARAMETERS, node, "<generic parameters of " + name + ">");
    for (Stmt.TypeParam each : typeParams) {
      bind(each, each.name());
      expression(each.bound());
    }
  }

  // Statements

  @Override
  public void statement(Stmt s) {
    if (s instanceof Stmt.FunctionDef t) {
      function(t);
    } else if (s instanceof Stmt.ClassDef t) {
      classDef(t);
    } else if (s instanceof Stmt.Import t) {
      t.names().forEach(this::imported);
    } else if (s instanceof Stmt.ImportFrom t) {
      importedFrom(t);
    } else if (s instanceof Stmt.Global t) {
      t.names().forEach(n -> scope.names().addGlobal(scope.mangled(n)));
    } else if (s instanceof Stmt.Nonlocal t) {
      t.names().forEach(n -> scope.names().addNonlocal(scope.mangled(n)));
    } else if (s instanceof Stmt.AnnAssign t) {
      annotatedAssignment(t);
    } else if (s instanceof Stmt.TypeAlias t) {
      typeAlias(t);
    } else if (s instanceof Stmt.If t && StaticConditions.isTypeChecking(t.test())) {
      expression(t.test());
      asUsed(Use.NEVER, () -> statements(t.body()));
      statements(t.orElse());
    } else if (s instanceof Stmt.Try t && Guards.catchesNameError(t)) {
      asUsed(use == Use.NEVER ? use : Use.GUARDED, () -> statements(t.body()));
      t.handlers().forEach(this::handler);
      statements(t.orElse());
      statements(t.finalBody());
    } else {
      super.statement(s);
    }
  }

  private void asUsed(Use newUse, Runnable work) {
    Use before = use;
    use = newUse;
    work.run();
    use = before;
  }

  private void function(Stmt.FunctionDef f) {
    bind(f, f.name());
    defaults(f.parameters());
    expressions(f.decorators());
    boolean generic = !f.typeParams().isEmpty();
    if (generic) {
      openTypeParameters(f, f.name(), f.typeParams());
    }
    annotations(f.parameters(), f.returns());
    scopes.put(f, open(Scope.Kind.FUNCTION, f, f.name()));
    if (f.isAsync()) {
      scope.markAsync();
    }
    bindParameters(f.parameters());
    asUsed(use == Use.GUARDED ? Use.EVALUATED : use, () -> statements(f.body()));
    close();
    if (generic) {
      close();
    }
  }

  private void defaults(Parameters parameters) {
    new TreeWalker() {
      @Override
      public void parameter(Parameters.Parameter parameter) {
        ScopeBuilder.this.expression(parameter.defaultValue());
      }
    }.parameters(parameters);
  }

  private void annotations(Parameters parameters, @Nullable Expr returns) {
    new TreeWalker() {
      @Override
      public void parameter(Parameters.Parameter parameter) {
        annotation(parameter.annotation(), true);
      }
    }.parameters(parameters);
    annotation(returns, true);
  }

  private void annotation(@Nullable Expr annotation, boolean evaluated) {
    boolean never = !evaluated || module.futureAnnotations();
    asUsed(never ? Use.NEVER : use, () -> expression(annotation));
  }

  private void bindParameters(Parameters parameters) {
    new TreeWalker() {
      @Override
      public void parameter(Parameters.Parameter parameter) {
        scope.names().addParameter(scope.mangled(parameter.name()));
        bind(parameter, parameter.name());
      }
    }.parameters(parameters);
  }

  private void classDef(Stmt.ClassDef c) {
    bind(c, c.name());
    expressions(c.decorators());
    String outer = privateName;
    boolean generic = !c.typeParams().isEmpty();
    if (generic) {
      privateName = c.name();
      openTypeParameters(c, c.name(), c.typeParams());
    }
    expressions(c.bases());
    c.keywords().forEach(k -> expression(k.value()));
    privateName = c.name();
    scopes.put(c, open(Scope.Kind.CLASS, c, c.name()));
    statements(c.body());
    close();
    if (generic) {
      close();
    }
    privateName = outer;
  }

  private void imported(Stmt.Alias alias) {
    String whole = alias.name();
    int dot = whole.indexOf('.');
    String asName = alias.asName();
    bind(alias, asName != null ? asName : dot < 0 ? whole : whole.substring(0, dot));
  }

  private void importedFrom(Stmt.ImportFrom from) {
    if ("__future__".equals(from.module()) && from.level() == 0) {
      return;
    }
    for (Stmt.Alias each : from.names()) {
      if (!each.name().equals("*")) {
        bind(each, each.asName() != null ? each.asName() : each.name());
      }
    }
  }

  private void annotatedAssignment(Stmt.AnnAssign a) {
    expression(a.value());
    if (a.value() == null && a.target() instanceof Expr.Name name) {
      if (a.simple()) {
        add(name, name.id(), Role.DECLARE);
      }
    } else {
      expression(a.target());
    }
    boolean evaluated = scope.kind() == Scope.Kind.MODULE || scope.kind() == Scope.Kind.CLASS;
    annotation(a.annotation(), evaluated);
  }

  private void typeAlias(Stmt.TypeAlias alias) {
    expression(alias.name());
    openTypeParameters(alias, alias.name().id(), alias.typeParams());
    scopes.put(alias, scope);
    expression(alias.value());
    close();
  }

  @Override
  public void handler(Stmt.ExceptHandler handler) {
    expression(handler.type());
    if (handler.name() != null) {
      bind(handler, handler.name());
    }
    statements(handler.body());
  }

  // Patterns

  @Override
  public void pattern(Pattern p) {
    super.pattern(p);
    if (p instanceof Pattern.MatchAs t && t.name() != null) {
      bind(p, t.name());
    } else if (p instanceof Pattern.MatchStar t && t.name() != null) {
      bind(p, t.name());
    } else if (p instanceof Pattern.MatchMapping t && t.rest() != null) {
      bind(p, t.rest());
    }
  }

  // Expressions

  @Override
  public void expression(@Nullable Expr e) {
    if (e instanceof Expr.Name t) {
      name(t);
    } else if (e instanceof Expr.Lambda t) {
      lambda(t);
    } else if (e instanceof Expr.ListComp t) {
      comprehension(e, "<listcomp>", t.generators(), t.element(), null);
    } else if (e instanceof Expr.SetComp t) {
      comprehension(e, "<setcomp>", t.generators(), t.element(), null);
    } else if (e instanceof Expr.DictComp t) {
      comprehension(e, "<dictcomp>", t.generators(), t.key(), t.value());
    } else if (e instanceof Expr.GeneratorExp t) {
      comprehension(e, "<genexpr>", t.generators(), t.element(), null);
    } else if (e instanceof Expr.NamedExpr t) {
      expression(t.value());
      namedTarget(t.target());
    } else {
      if (e instanceof Expr.Yield || e instanceof Expr.YieldFrom) {
        scope.markYields();
      }
      if (e instanceof Expr.Await) {
        awaits();
      }
      super.expression(e);
      if (e instanceof Expr.Call call) {
        eager.look(call, scope, scopes);
      }
    }
  }

  private void lambda(Expr.Lambda lambda) {
    defaults(lambda.parameters());
    scopes.put(lambda, open(Scope.Kind.LAMBDA, lambda, "<lambda>"));
    bindParameters(lambda.parameters());
    asUsed(use == Use.GUARDED ? Use.EVALUATED : use, () -> expression(lambda.body()));
    close();
  }

  private void comprehension(
      Expr node,
      String name,
      List<Expr.Comprehension> generators,
      Expr first,
      @Nullable Expr second) {
    expression(generators.get(0).iterable());
    boolean lazy = node instanceof Expr.GeneratorExp;
    Scope.Kind kind = lazy ? Scope.Kind.GENERATOR : Scope.Kind.COMPREHENSION;
    scopes.put(node, open(kind, node, name));
    for (int i = 0; i < generators.size(); i++) {
      Expr.Comprehension each = generators.get(i);
      if (each.isAsync()) {
        awaits();
      }
      if (i > 0) {
        expression(each.iterable());
      }
      expression(each.target());
      expressions(each.conditions());
    }
    expression(first);
    expression(second);
    close();
  }

  /** A generator expression that awaits is an asynchronous generator (PEP 530). */
  private void awaits() {
    if (scope.function().kind() == Scope.Kind.GENERATOR) {
      scope.function().markAsync();
    }
  }

  /** Within a comprehension {@code :=} binds in the function around it (PEP 572). */
  private void namedTarget(Expr.Name target) {
    Scope owner = scope;
    while (owner.kind() == Scope.Kind.COMPREHENSION || owner.kind() == Scope.Kind.GENERATOR) {
      owner = Objects.requireNonNull(owner.parent());
    }
    String name = scope.mangled(target.id());
    if (owner != scope) {
      boolean global = owner.kind() == Scope.Kind.MODULE || owner.names().isGlobal(name);
      for (Scope each = scope; each != owner; each = Objects.requireNonNull(each.parent())) {
        if (global) {
          each.names().addGlobal(name);
        } else {
          each.names().addNonlocal(name);
        }
      }
      owner.names().addBound(name);
    }
    bind(target, target.id());
  }
}
