package dev.portalis.processor.types;

import dev.portalis.processor.bind.ModuleNode;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Node;
import dev.portalis.processor.tree.Parameters;
import dev.portalis.processor.tree.Pattern;
import dev.portalis.processor.tree.Stmt;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The nodes directly below a node, in source order where that matters to nobody. */
final class Children {
  private final List<Node> nodes = new ArrayList<>();

  private Children() {}

  /** The nodes directly below a node. */
  static List<Node> of(Node node) {
    Children children = new Children();
    if (node instanceof Expr expression) {
      children.expression(expression);
    } else if (node instanceof Stmt statement) {
      children.statement(statement);
    } else if (node instanceof Pattern pattern) {
      children.pattern(pattern);
    } else {
      children.other(node);
    }
    return children.nodes;
  }

  private void add(@Nullable Node node) {
    if (node != null) {
      nodes.add(node);
    }
  }

  private void add(List<? extends @Nullable Node> all) {
    all.forEach(this::add);
  }

  private void expression(Expr node) {
    if (node instanceof Expr.BoolOp e) {
      add(e.values());
    } else if (node instanceof Expr.NamedExpr e) {
      add(e.target());
      add(e.value());
    } else if (node instanceof Expr.BinOp e) {
      add(e.left());
      add(e.right());
    } else if (node instanceof Expr.UnaryOp e) {
      add(e.operand());
    } else if (node instanceof Expr.Lambda e) {
      parameters(e.parameters());
      add(e.body());
    } else if (node instanceof Expr.IfExp e) {
      add(e.test());
      add(e.body());
      add(e.orElse());
    } else if (node instanceof Expr.Compare e) {
      add(e.left());
      add(e.comparators());
    } else if (node instanceof Expr.Call e) {
      add(e.function());
      add(e.arguments());
      add(e.keywords());
    } else if (node instanceof Expr.Attribute e) {
      add(e.value());
    } else if (node instanceof Expr.Subscript e) {
      add(e.value());
      add(e.index());
    } else if (node instanceof Expr.Starred e) {
      add(e.value());
    } else if (node instanceof Expr.Slice e) {
      add(e.lower());
      add(e.upper());
      add(e.step());
    } else if (node instanceof Expr.FormattedValue e) {
      add(e.value());
      add(e.formatSpec());
    } else if (node instanceof Expr.JoinedStr e) {
      add(e.values());
    } else if (node instanceof Expr.Await e) {
      add(e.value());
    } else if (node instanceof Expr.Yield e) {
      add(e.value());
    } else if (node instanceof Expr.YieldFrom e) {
      add(e.value());
    } else {
      display(node);
    }
  }

  private void display(Expr node) {
    if (node instanceof Expr.Dict e) {
      add(e.keys());
      add(e.values());
    } else if (node instanceof Expr.SetDisplay e) {
      add(e.elements());
    } else if (node instanceof Expr.ListDisplay e) {
      add(e.elements());
    } else if (node instanceof Expr.Tuple e) {
      add(e.elements());
    } else if (node instanceof Expr.ListComp e) {
      add(e.generators());
      add(e.element());
    } else if (node instanceof Expr.SetComp e) {
      add(e.generators());
      add(e.element());
    } else if (node instanceof Expr.DictComp e) {
      add(e.generators());
      add(e.key());
      add(e.value());
    } else if (node instanceof Expr.GeneratorExp e) {
      add(e.generators());
      add(e.element());
    }
  }

  private void statement(Stmt node) {
    if (node instanceof Stmt.FunctionDef s) {
      add(s.decorators());
      parameters(s.parameters());
      add(s.returns());
      add(s.typeParams());
      add(s.body());
    } else if (node instanceof Stmt.ClassDef s) {
      add(s.decorators());
      add(s.bases());
      add(s.keywords());
      add(s.typeParams());
      add(s.body());
    } else if (node instanceof Stmt.Return s) {
      add(s.value());
    } else if (node instanceof Stmt.Delete s) {
      add(s.targets());
    } else if (node instanceof Stmt.Assign s) {
      add(s.targets());
      add(s.value());
    } else if (node instanceof Stmt.TypeAlias s) {
      add(s.name());
      add(s.typeParams());
      add(s.value());
    } else if (node instanceof Stmt.AugAssign s) {
      add(s.target());
      add(s.value());
    } else if (node instanceof Stmt.AnnAssign s) {
      add(s.target());
      add(s.annotation());
      add(s.value());
    } else if (node instanceof Stmt.Raise s) {
      add(s.exception());
      add(s.cause());
    } else if (node instanceof Stmt.Assert s) {
      add(s.test());
      add(s.message());
    } else if (node instanceof Stmt.ExprStmt s) {
      add(s.value());
    } else if (node instanceof Stmt.Import s) {
      add(s.names());
    } else if (node instanceof Stmt.ImportFrom s) {
      add(s.names());
    } else {
      compound(node);
    }
  }

  private void compound(Stmt node) {
    if (node instanceof Stmt.For s) {
      add(s.target());
      add(s.iterable());
      add(s.body());
      add(s.orElse());
    } else if (node instanceof Stmt.While s) {
      add(s.test());
      add(s.body());
      add(s.orElse());
    } else if (node instanceof Stmt.If s) {
      add(s.test());
      add(s.body());
      add(s.orElse());
    } else if (node instanceof Stmt.With s) {
      add(s.items());
      add(s.body());
    } else if (node instanceof Stmt.Match s) {
      add(s.subject());
      add(s.cases());
    } else if (node instanceof Stmt.Try s) {
      add(s.body());
      add(s.handlers());
      add(s.orElse());
      add(s.finalBody());
    }
  }

  private void pattern(Pattern node) {
    if (node instanceof Pattern.MatchValue p) {
      add(p.value());
    } else if (node instanceof Pattern.MatchSequence p) {
      add(p.patterns());
    } else if (node instanceof Pattern.MatchMapping p) {
      add(p.keys());
      add(p.patterns());
    } else if (node instanceof Pattern.MatchClass p) {
      add(p.cls());
      add(p.patterns());
      add(p.keywordPatterns());
    } else if (node instanceof Pattern.MatchAs p) {
      add(p.pattern());
    } else if (node instanceof Pattern.MatchOr p) {
      add(p.patterns());
    }
  }

  private void other(Node node) {
    if (node instanceof ModuleNode m) {
      add(m.module().body());
    } else if (node instanceof Expr.Keyword k) {
      add(k.value());
    } else if (node instanceof Expr.Comprehension c) {
      add(c.iterable());
      add(c.target());
      add(c.conditions());
    } else if (node instanceof Parameters.Parameter p) {
      add(p.annotation());
      add(p.defaultValue());
    } else if (node instanceof Stmt.WithItem w) {
      add(w.context());
      add(w.target());
    } else if (node instanceof Stmt.MatchCase c) {
      add(c.pattern());
      add(c.guard());
      add(c.body());
    } else if (node instanceof Stmt.ExceptHandler h) {
      add(h.type());
      add(h.body());
    } else if (node instanceof Stmt.TypeParam t) {
      add(t.bound());
    }
  }

  private void parameters(Parameters parameters) {
    add(ParameterList.of(parameters));
  }
}
