package dev.portalis.processor.parse;

import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Expr.Context;
import dev.portalis.processor.tree.Node;
import dev.portalis.processor.tree.Parameters;
import dev.portalis.processor.tree.Pattern;
import dev.portalis.processor.tree.Stmt;
import dev.portalis.processor.tree.TreeWalker;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks starred expressions, names that cannot be assigned, and names given twice. */
final class AssignmentRules extends TreeWalker {
  private static final int MAX_BEFORE_STAR = 255;
  private static final String DEBUG = "__debug__";

  private final SyntaxRules rules;

  AssignmentRules(SyntaxRules rules) {
    this.rules = rules;
  }

  @Override
  public void statement(Stmt statement) {
    if (statement instanceof Stmt.FunctionDef function) {
      bound(statement, function.name());
    } else if (statement instanceof Stmt.ClassDef cls) {
      bound(statement, cls.name());
      keywords(cls.keywords());
      elements(cls.bases());
      classDef(cls);
      return;
    } else if (statement instanceof Stmt.Import imported) {
      imported.names().forEach(this::alias);
    } else if (statement instanceof Stmt.ImportFrom imported) {
      imported.names().forEach(this::alias);
    } else if (statement instanceof Stmt.Try tried) {
      bareHandlerIsLast(tried.handlers());
    }
    super.statement(statement);
  }

  private void classDef(Stmt.ClassDef cls) {
    expressions(cls.decorators());
    cls.typeParams().forEach(this::typeParam);
    cls.keywords().forEach(keyword -> expression(keyword.value()));
    statements(cls.body());
  }

  private void alias(Stmt.Alias alias) {
    String asName = alias.asName();
    bound(alias, asName != null ? asName : alias.name());
  }

  private void bareHandlerIsLast(List<Stmt.ExceptHandler> handlers) {
    for (int i = 0; i + 1 < handlers.size(); i++) {
      if (handlers.get(i).type() == null) {
        rules.error(handlers.get(i), "default 'except:' must be last");
      }
    }
  }

  @Override
  public void handler(Stmt.ExceptHandler handler) {
    bound(handler, handler.name());
    super.handler(handler);
  }

  @Override
  public void parameters(Parameters parameters) {
    Parameters.Parameter varArgs = parameters.varArgs();
    parameters.positionalOnly().forEach(this::parameter);
    parameters.positional().forEach(this::parameter);
    if (varArgs != null) {
      bound(varArgs, varArgs.name());
      element(varArgs.annotation());
    }
    parameters.keywordOnly().forEach(this::parameter);
    if (parameters.kwArgs() != null) {
      parameter(parameters.kwArgs());
    }
  }

  @Override
  public void parameter(Parameters.Parameter parameter) {
    bound(parameter, parameter.name());
    super.parameter(parameter);
  }

  @Override
  public void pattern(Pattern pattern) {
    if (pattern instanceof Pattern.MatchAs as) {
      bound(pattern, as.name());
    } else if (pattern instanceof Pattern.MatchStar star) {
      bound(pattern, star.name());
    } else if (pattern instanceof Pattern.MatchMapping mapping) {
      bound(pattern, mapping.rest());
    } else if (pattern instanceof Pattern.MatchClass cls) {
      for (int i = 0; i < cls.keywordNames().size(); i++) {
        bound(cls.keywordPatterns().get(i), cls.keywordNames().get(i));
      }
    }
    super.pattern(pattern);
  }

  @Override
  public void expression(@Nullable Expr e) {
    if (e instanceof Expr.Starred starred) {
      boolean isTarget = starred.context() == Context.STORE;
      rules.error(
          e,
          isTarget
              ? "starred assignment target must be in a list or tuple"
              : "can't use starred expression here");
      expression(starred.value());
    } else if (e instanceof Expr.Tuple tuple) {
      sequence(e, tuple.elements(), tuple.context());
    } else if (e instanceof Expr.ListDisplay list) {
      sequence(e, list.elements(), list.context());
    } else if (e instanceof Expr.SetDisplay set) {
      elements(set.elements());
    } else if (e instanceof Expr.Call call) {
      expression(call.function());
      elements(call.arguments());
      keywords(call.keywords());
      call.keywords().forEach(keyword -> expression(keyword.value()));
    } else {
      name(e);
      super.expression(e);
    }
  }

  private void name(@Nullable Expr e) {
    if (e instanceof Expr.Name name) {
      used(name, name.id(), name.context());
    } else if (e instanceof Expr.Attribute attribute && attribute.context() == Context.STORE) {
      used(attribute, attribute.attribute(), Context.STORE);
    }
  }

  private void used(Node node, String name, Context context) {
    if (context != Context.LOAD && name.equals(DEBUG)) {
      rules.error(node, (context == Context.DEL ? "cannot delete " : "cannot assign to ") + DEBUG);
    }
  }

  private void bound(Node node, @Nullable String name) {
    if (name != null) {
      used(node, name, Context.STORE);
    }
  }

  private void sequence(Expr e, List<Expr> elements, Context context) {
    if (context == Context.STORE) {
      starredTargets(e, elements);
    }
    elements(elements);
  }

  private void starredTargets(Expr e, List<Expr> elements) {
    int stars = 0;
    for (int i = 0; i < elements.size(); i++) {
      if (elements.get(i) instanceof Expr.Starred && ++stars == 1 && i > MAX_BEFORE_STAR) {
        rules.error(e, "too many expressions in star-unpacking assignment");
      }
    }
    if (stars > 1) {
      rules.error(e, "multiple starred expressions in assignment");
    }
  }

  private void elements(List<Expr> elements) {
    elements.forEach(this::element);
  }

  /** An expression that may be starred. */
  private void element(@Nullable Expr e) {
    expression(e instanceof Expr.Starred starred ? starred.value() : e);
  }

  private void keywords(List<Expr.Keyword> keywords) {
    Set<String> names = new HashSet<>();
    for (Expr.Keyword keyword : keywords) {
      String name = keyword.name();
      bound(keyword, name);
      if (name != null && !names.add(name)) {
        rules.error(keyword, "keyword argument repeated: " + name);
      }
    }
  }
}
