package dev.portalis.processor.tree;

import dev.portalis.processor.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement. */
public sealed interface Stmt extends Node {

  /** {@code def} or {@code async def}. The span is that of the name's line, without decorators. */
  record FunctionDef(
      String name,
      Parameters parameters,
      List<Stmt> body,
      List<Expr> decorators,
      @Nullable Expr returns,
      List<TypeParam> typeParams,
      boolean isAsync,
      Span span)
      implements Stmt {
    public FunctionDef {
      body = List.copyOf(body);
      decorators = List.copyOf(decorators);
      typeParams = List.copyOf(typeParams);
    }
  }

  /** {@code class}. */
  record ClassDef(
      String name,
      List<Expr> bases,
      List<Expr.Keyword> keywords,
      List<Stmt> body,
      List<Expr> decorators,
      List<TypeParam> typeParams,
      Span span)
      implements Stmt {
    public ClassDef {
      bases = List.copyOf(bases);
      keywords = List.copyOf(keywords);
      body = List.copyOf(body);
      decorators = List.copyOf(decorators);
      typeParams = List.copyOf(typeParams);
    }
  }

  /** {@code return}. */
  record Return(@Nullable Expr value, Span span) implements Stmt {}

  /** {@code del}. */
  record Delete(List<Expr> targets, Span span) implements Stmt {
    public Delete {
      targets = List.copyOf(targets);
    }
  }

  /** {@code targets[0] = targets[1] = ... = value}. */
  record Assign(List<Expr> targets, Expr value, Span span) implements Stmt {
    public Assign {
      targets = List.copyOf(targets);
    }
  }

  /** {@code type name[typeParams] = value}. */
  record TypeAlias(Expr.Name name, List<TypeParam> typeParams, Expr value, Span span)
      implements Stmt {
    public TypeAlias {
      typeParams = List.copyOf(typeParams);
    }
  }

  /** {@code target op= value}. */
  record AugAssign(Expr target, BinaryOperator op, Expr value, Span span) implements Stmt {}

  /** {@code target: annotation [= value]}; {@code simple} where the target is a bare name. */
  record AnnAssign(Expr target, Expr annotation, @Nullable Expr value, boolean simple, Span span)
      implements Stmt {}

  /** {@code [async] for}. */
  record For(
      Expr target, Expr iterable, List<Stmt> body, List<Stmt> orElse, boolean isAsync, Span span)
      implements Stmt {
    public For {
      body = List.copyOf(body);
      orElse = List.copyOf(orElse);
    }
  }

  /** {@code while}. */
  record While(Expr test, List<Stmt> body, List<Stmt> orElse, Span span) implements Stmt {
    public While {
      body = List.copyOf(body);
      orElse = List.copyOf(orElse);
    }
  }

  /** {@code if}; {@code elif} is an {@code If} alone in {@code orElse}. */
  record If(Expr test, List<Stmt> body, List<Stmt> orElse, Span span) implements Stmt {
    public If {
      body = List.copyOf(body);
      orElse = List.copyOf(orElse);
    }
  }

  /** {@code [async] with}. */
  record With(List<WithItem> items, List<Stmt> body, boolean isAsync, Span span) implements Stmt {
    public With {
      items = List.copyOf(items);
      body = List.copyOf(body);
    }
  }

  /** {@code match}. */
  record Match(Expr subject, List<MatchCase> cases, Span span) implements Stmt {
    public Match {
      cases = List.copyOf(cases);
    }
  }

  /** {@code raise exception from cause}. */
  record Raise(@Nullable Expr exception, @Nullable Expr cause, Span span) implements Stmt {}

  /** {@code try}; {@code isStar} for {@code except*}. */
  record Try(
      List<Stmt> body,
      List<ExceptHandler> handlers,
      List<Stmt> orElse,
      List<Stmt> finalBody,
      boolean isStar,
      Span span)
      implements Stmt {
    public Try {
      body = List.copyOf(body);
      handlers = List.copyOf(handlers);
      orElse = List.copyOf(orElse);
      finalBody = List.copyOf(finalBody);
    }
  }

  /** {@code assert}. */
  record Assert(Expr test, @Nullable Expr message, Span span) implements Stmt {}

  /** {@code import a.b as c, ...}. */
  record Import(List<Alias> names, Span span) implements Stmt {
    public Import {
      names = List.copyOf(names);
    }
  }

  /** {@code from ..module import a as b}; {@code level} counts the dots, module may be null. */
  record ImportFrom(@Nullable String module, List<Alias> names, int level, Span span)
      implements Stmt {
    public ImportFrom {
      names = List.copyOf(names);
    }
  }

  /** {@code global}. */
  record Global(List<String> names, Span span) implements Stmt {
    public Global {
      names = List.copyOf(names);
    }
  }

  /** {@code nonlocal}. */
  record Nonlocal(List<String> names, Span span) implements Stmt {
    public Nonlocal {
      names = List.copyOf(names);
    }
  }

  /** An expression evaluated for its effect. */
  record ExprStmt(Expr value, Span span) implements Stmt {}

  /** {@code pass}. */
  record Pass(Span span) implements Stmt {}

  /** {@code break}. */
  record Break(Span span) implements Stmt {}

  /** {@code continue}. */
  record Continue(Span span) implements Stmt {}

  /** {@code context as target}; the target may be null. */
  record WithItem(Expr context, @Nullable Expr target, Span span) implements Node {}

  /** {@code case pattern if guard: body}; the guard may be null. */
  record MatchCase(Pattern pattern, @Nullable Expr guard, List<Stmt> body, Span span)
      implements Node {
    public MatchCase {
      body = List.copyOf(body);
    }
  }

  /** {@code except type as name: body}; a bare {@code except} has a null type. */
  record ExceptHandler(@Nullable Expr type, @Nullable String name, List<Stmt> body, Span span)
      implements Node {
    public ExceptHandler {
      body = List.copyOf(body);
    }
  }

  /** {@code name as asName}; {@code *} is a name of its own. */
  record Alias(String name, @Nullable String asName, Span span) implements Node {}

  /** A type parameter of PEP 695: {@code T}, {@code *Ts} or {@code **P}. */
  record TypeParam(Kind kind, String name, @Nullable Expr bound, Span span) implements Node {
    /** The three kinds of type parameters. */
    public enum Kind {
      TYPE_VAR,
      TYPE_VAR_TUPLE,
      PARAM_SPEC
    }
  }
}
