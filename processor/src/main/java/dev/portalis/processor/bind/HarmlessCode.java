package dev.portalis.processor.bind;

import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Parameters;
import dev.portalis.processor.tree.Stmt;
import dev.portalis.processor.tree.TreeWalker;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides which statements run no code of the program other than their own. */
final class HarmlessCode {
  private final Program program;
  private final BoundModule module;
  private final ImportGraph graph;
  private final HarmlessExpressions expressions;
  private final HarmlessClasses classes;

  HarmlessCode(Program program, BoundModule module, ImportGraph graph) {
    this.program = program;
    this.module = module;
    this.graph = graph;
    this.expressions = new HarmlessExpressions(program);
    this.classes = new HarmlessClasses(program, expressions);
  }

  /** Whether a statement runs no function of the program. */
  boolean isHarmless(Stmt s) {
    if (s instanceof Stmt.FunctionDef f) {
      return f.decorators().stream().allMatch(this::isHarmlessDecorator)
          && f.typeParams().isEmpty()
          && isHarmlessSignature(f);
    }
    if (s instanceof Stmt.ClassDef c) {
      return classes.isHarmlessHead(c)
          && c.decorators().stream().allMatch(this::isHarmlessDecorator)
          && c.body().stream().allMatch(this::isHarmlessInClass);
    }
    if (s instanceof Stmt.Assign a) {
      return a.targets().stream().allMatch(t -> t instanceof Expr.Name)
          && expressions.isHarmless(a.value());
    }
    if (s instanceof Stmt.AnnAssign a) {
      return a.target() instanceof Expr.Name
          && (a.value() == null || expressions.isHarmless(a.value()))
          && isHarmlessAnnotation(a.annotation());
    }
    if (s instanceof Stmt.ExprStmt e) {
      return e.value() instanceof Expr.Constant;
    }
    return s instanceof Stmt.Pass
        || s instanceof Stmt.Global
        || s instanceof Stmt.Nonlocal
        || isHarmlessBranch(s);
  }

  private boolean isHarmlessBranch(Stmt s) {
    if (s instanceof Stmt.Import i) {
      return i.names().stream().noneMatch(this::isCircular);
    }
    if (s instanceof Stmt.ImportFrom i) {
      return i.names().stream().noneMatch(this::isCircular);
    }
    if (s instanceof Stmt.If branch) {
      return expressions.isHarmlessTest(branch.test())
          && areHarmless(branch.body())
          && areHarmless(branch.orElse());
    }
    return s instanceof Stmt.Try t
        && areHarmless(t.body())
        && t.handlers().stream().allMatch(h -> isHarmlessHandler(h))
        && areHarmless(t.orElse())
        && areHarmless(t.finalBody());
  }

  private boolean isHarmlessHandler(Stmt.ExceptHandler handler) {
    return (handler.type() == null || expressions.isHarmless(handler.type()))
        && areHarmless(handler.body());
  }

  private boolean areHarmless(List<Stmt> statements) {
    return statements.stream().allMatch(this::isHarmless);
  }

  /** An object with {@code __set_name__} is called when the class is complete. */
  private boolean isHarmlessInClass(Stmt s) {
    Expr value =
        s instanceof Stmt.Assign a ? a.value() : s instanceof Stmt.AnnAssign a ? a.value() : null;
    return isHarmless(s) && (value == null || !expressions.mayBeObject(value));
  }

  private boolean isHarmlessSignature(Stmt.FunctionDef f) {
    boolean[] harmless = {f.returns() == null || isHarmlessAnnotation(f.returns())};
    new TreeWalker() {
      @Override
      public void parameter(Parameters.Parameter p) {
        harmless[0] &=
            (p.defaultValue() == null || expressions.isHarmless(p.defaultValue()))
                && (p.annotation() == null || isHarmlessAnnotation(p.annotation()));
      }
    }.parameters(f.parameters());
    return harmless[0];
  }

  private boolean isHarmlessAnnotation(Expr annotation) {
    return module.futureAnnotations() || expressions.isHarmlessType(annotation);
  }

  /** Whether a decorator gives its function or class back without calling it. */
  boolean isHarmlessDecorator(Expr decorator) {
    if (decorator instanceof Expr.Call call) {
      return isHarmlessDecorator(call.function())
          && call.arguments().stream().allMatch(expressions::isHarmless)
          && call.keywords().stream().allMatch(k -> expressions.isHarmless(k.value()));
    }
    if (decorator instanceof Expr.Attribute a && a.value() instanceof Expr.Name property) {
      if (a.attribute().equals("setter")
          || a.attribute().equals("deleter")
          || a.attribute().equals("getter")) {
        return isProperty(property);
      }
    }
    String member = expressions.libraryMember(decorator);
    if (member != null) {
      return HarmlessCalls.isDecorator(member);
    }
    return decorator instanceof Expr.Name name
        && program.symbolOf(name) == null
        && HarmlessCalls.isBuiltinDecorator(name.id());
  }

  private boolean isProperty(Expr.Name name) {
    Symbol symbol = program.symbolOf(name);
    return symbol != null
        && !symbol.bindings().isEmpty()
        && symbol.bindings().stream()
            .allMatch(b -> b instanceof Stmt.FunctionDef f && isHarmlessPropertyPart(f, symbol));
  }

  private boolean isHarmlessPropertyPart(Stmt.FunctionDef f, Symbol property) {
    if (f.decorators().size() != 1) {
      return false;
    }
    Expr decorator = f.decorators().get(0);
    if (decorator instanceof Expr.Attribute a) {
      return a.value() instanceof Expr.Name owner && program.symbolOf(owner) == property;
    }
    return decorator instanceof Expr.Name name
        && program.symbolOf(name) == null
        && name.id().equals("property");
  }

  /** Whether a statement imports a module that imports this one. */
  boolean isCircular(Stmt s) {
    boolean[] circular = {false};
    new TreeWalker() {
      @Override
      public void statement(Stmt each) {
        if (each instanceof Stmt.Import i) {
          circular[0] |= i.names().stream().anyMatch(HarmlessCode.this::isCircular);
        } else if (each instanceof Stmt.ImportFrom i) {
          circular[0] |= i.names().stream().anyMatch(HarmlessCode.this::isCircular);
        } else if (!(each instanceof Stmt.FunctionDef)) {
          super.statement(each);
        }
      }

      @Override
      public void expression(@Nullable Expr e) {
        // No import stands in an expression.
      }
    }.statement(s);
    return circular[0];
  }

  private boolean isCircular(Stmt.Alias alias) {
    BoundModule imported = ImportGraph.moduleOf(program.importOf(alias));
    return imported != null && graph.reaches(imported, module);
  }
}
