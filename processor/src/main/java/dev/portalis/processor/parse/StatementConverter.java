package dev.portalis.processor.parse;

import com.oracle.graal.python.pegparser.sst.AliasTy;
import com.oracle.graal.python.pegparser.sst.ArgumentsTy;
import com.oracle.graal.python.pegparser.sst.ExceptHandlerTy;
import com.oracle.graal.python.pegparser.sst.ExprTy;
import com.oracle.graal.python.pegparser.sst.SSTNode;
import com.oracle.graal.python.pegparser.sst.StmtTy;
import com.oracle.graal.python.pegparser.sst.TypeParamTy;
import com.oracle.graal.python.pegparser.sst.WithItemTy;
import dev.portalis.processor.tree.Stmt;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Converts statements. */
final class StatementConverter extends NodeVisitor<Stmt> {
  private final Converter converter;

  StatementConverter(Converter converter) {
    this.converter = converter;
  }

  @Override
  public Stmt visit(StmtTy.FunctionDef node) {
    return function(
        node,
        node.name,
        node.args,
        node.body,
        node.decoratorList,
        node.returns,
        node.typeParams,
        false);
  }

  @Override
  public Stmt visit(StmtTy.AsyncFunctionDef node) {
    return function(
        node,
        node.name,
        node.args,
        node.body,
        node.decoratorList,
        node.returns,
        node.typeParams,
        true);
  }

  private Stmt function(
      StmtTy node,
      String name,
      @Nullable ArgumentsTy parameters,
      StmtTy[] body,
      ExprTy @Nullable [] decorators,
      @Nullable ExprTy returns,
      TypeParamTy @Nullable [] typeParams,
      boolean isAsync) {
    return new Stmt.FunctionDef(
        Converter.identifier(name),
        ParametersConverter.convert(parameters, converter),
        converter.statements(body),
        converter.expressions(decorators),
        converter.optional(returns),
        typeParams(typeParams),
        isAsync,
        Spans.of(node));
  }

  @Override
  public Stmt visit(StmtTy.ClassDef node) {
    return new Stmt.ClassDef(
        Converter.identifier(node.name),
        converter.expressions(node.bases),
        converter.keywords(node.keywords),
        converter.statements(node.body),
        converter.expressions(node.decoratorList),
        typeParams(node.typeParams),
        Spans.of(node));
  }

  @Override
  public Stmt visit(StmtTy.Return node) {
    return new Stmt.Return(converter.optional(node.value), Spans.of(node));
  }

  @Override
  public Stmt visit(StmtTy.Delete node) {
    return new Stmt.Delete(converter.expressions(node.targets), Spans.of(node));
  }

  @Override
  public Stmt visit(StmtTy.Assign node) {
    return new Stmt.Assign(
        converter.expressions(node.targets), converter.expression(node.value), Spans.of(node));
  }

  @Override
  public Stmt visit(StmtTy.TypeAlias node) {
    return new Stmt.TypeAlias(
        ExpressionConverter.name(node.name),
        typeParams(node.typeParams),
        converter.expression(node.value),
        Spans.of(node));
  }

  @Override
  public Stmt visit(StmtTy.AugAssign node) {
    return new Stmt.AugAssign(
        converter.expression(node.target),
        Operators.binary(node.op),
        converter.expression(node.value),
        Spans.of(node));
  }

  @Override
  public Stmt visit(StmtTy.AnnAssign node) {
    return new Stmt.AnnAssign(
        converter.expression(node.target),
        converter.expression(node.annotation),
        converter.optional(node.value),
        node.isSimple,
        Spans.of(node));
  }

  @Override
  public Stmt visit(StmtTy.For node) {
    return new Stmt.For(
        converter.expression(node.target),
        converter.expression(node.iter),
        converter.statements(node.body),
        converter.statements(node.orElse),
        false,
        Spans.of(node));
  }

  @Override
  public Stmt visit(StmtTy.AsyncFor node) {
    return new Stmt.For(
        converter.expression(node.target),
        converter.expression(node.iter),
        converter.statements(node.body),
        converter.statements(node.orElse),
        true,
        Spans.of(node));
  }

  @Override
  public Stmt visit(StmtTy.While node) {
    return new Stmt.While(
        converter.expression(node.test),
        converter.statements(node.body),
        converter.statements(node.orElse),
        Spans.of(node));
  }

  @Override
  public Stmt visit(StmtTy.If node) {
    return new Stmt.If(
        converter.expression(node.test),
        converter.statements(node.body),
        converter.statements(node.orElse),
        Spans.of(node));
  }

  @Override
  public Stmt visit(StmtTy.With node) {
    return new Stmt.With(
        withItems(node.items), converter.statements(node.body), false, Spans.of(node));
  }

  @Override
  public Stmt visit(StmtTy.AsyncWith node) {
    return new Stmt.With(
        withItems(node.items), converter.statements(node.body), true, Spans.of(node));
  }

  @Override
  public Stmt visit(StmtTy.Match node) {
    List<Stmt.MatchCase> cases =
        Converter.each(
            node.cases,
            item ->
                new Stmt.MatchCase(
                    converter.pattern(item.pattern),
                    converter.optional(item.guard),
                    converter.statements(item.body),
                    Spans.of(item)));
    return new Stmt.Match(converter.expression(node.subject), cases, Spans.of(node));
  }

  @Override
  public Stmt visit(StmtTy.Raise node) {
    return new Stmt.Raise(
        converter.optional(node.exc), converter.optional(node.cause), Spans.of(node));
  }

  @Override
  public Stmt visit(StmtTy.Try node) {
    return tryStatement(node, node.body, node.handlers, node.orElse, node.finalBody, false);
  }

  @Override
  public Stmt visit(StmtTy.TryStar node) {
    return tryStatement(node, node.body, node.handlers, node.orElse, node.finalBody, true);
  }

  private Stmt tryStatement(
      StmtTy node,
      StmtTy[] body,
      ExceptHandlerTy @Nullable [] handlers,
      StmtTy @Nullable [] orElse,
      StmtTy @Nullable [] finalBody,
      boolean isStar) {
    return new Stmt.Try(
        converter.statements(body),
        Converter.each(handlers, this::handler),
        converter.statements(orElse),
        converter.statements(finalBody),
        isStar,
        Spans.of(node));
  }

  private Stmt.ExceptHandler handler(ExceptHandlerTy node) {
    ExceptHandlerTy.ExceptHandler handler = (ExceptHandlerTy.ExceptHandler) node;
    return new Stmt.ExceptHandler(
        converter.optional(handler.type),
        Converter.optionalIdentifier(handler.name),
        converter.statements(handler.body),
        Spans.of(handler));
  }

  @Override
  public Stmt visit(StmtTy.Assert node) {
    return new Stmt.Assert(
        converter.expression(node.test), converter.optional(node.msg), Spans.of(node));
  }

  @Override
  public Stmt visit(StmtTy.Import node) {
    return new Stmt.Import(aliases(node.names), Spans.of(node));
  }

  @Override
  public Stmt visit(StmtTy.ImportFrom node) {
    return new Stmt.ImportFrom(
        Converter.optionalIdentifier(node.module), aliases(node.names), node.level, Spans.of(node));
  }

  @Override
  public Stmt visit(StmtTy.Global node) {
    return new Stmt.Global(Converter.identifiers(node.names), Spans.of(node));
  }

  @Override
  public Stmt visit(StmtTy.Nonlocal node) {
    return new Stmt.Nonlocal(Converter.identifiers(node.names), Spans.of(node));
  }

  @Override
  public Stmt visit(StmtTy.Expr node) {
    return new Stmt.ExprStmt(converter.expression(node.value), Spans.of(node));
  }

  @Override
  public Stmt visit(StmtTy.Pass node) {
    return new Stmt.Pass(Spans.of(node));
  }

  @Override
  public Stmt visit(StmtTy.Break node) {
    return new Stmt.Break(Spans.of(node));
  }

  @Override
  public Stmt visit(StmtTy.Continue node) {
    return new Stmt.Continue(Spans.of(node));
  }

  private List<Stmt.WithItem> withItems(WithItemTy[] nodes) {
    return Converter.each(
        nodes,
        node ->
            new Stmt.WithItem(
                converter.expression(node.contextExpr),
                converter.optional(node.optionalVars),
                Spans.of(node)));
  }

  private static List<Stmt.Alias> aliases(AliasTy[] nodes) {
    return Converter.each(
        nodes,
        node ->
            new Stmt.Alias(
                Converter.identifier(node.name),
                Converter.optionalIdentifier(node.asName),
                Spans.of(node)));
  }

  private List<Stmt.TypeParam> typeParams(TypeParamTy @Nullable [] nodes) {
    return Converter.each(nodes, this::typeParam);
  }

  private Stmt.TypeParam typeParam(SSTNode node) {
    if (node instanceof TypeParamTy.TypeVar variable) {
      return new Stmt.TypeParam(
          Stmt.TypeParam.Kind.TYPE_VAR,
          Converter.identifier(variable.name),
          converter.optional(variable.bound),
          Spans.of(node));
    }
    if (node instanceof TypeParamTy.TypeVarTuple tuple) {
      return new Stmt.TypeParam(
          Stmt.TypeParam.Kind.TYPE_VAR_TUPLE,
          Converter.identifier(tuple.name),
          null,
          Spans.of(node));
    }
    String name = Converter.identifier(((TypeParamTy.ParamSpec) node).name);
    return new Stmt.TypeParam(Stmt.TypeParam.Kind.PARAM_SPEC, name, null, Spans.of(node));
  }
}
