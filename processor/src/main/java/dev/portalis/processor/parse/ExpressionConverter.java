package dev.portalis.processor.parse;

import com.oracle.graal.python.pegparser.sst.BoolOpTy;
import com.oracle.graal.python.pegparser.sst.CmpOpTy;
import com.oracle.graal.python.pegparser.sst.ComprehensionTy;
import com.oracle.graal.python.pegparser.sst.ExprTy;
import dev.portalis.processor.tree.CompareOperator;
import dev.portalis.processor.tree.Expr;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Converts expressions. */
final class ExpressionConverter extends NodeVisitor<Expr> {
  private final Converter converter;

  ExpressionConverter(Converter converter) {
    this.converter = converter;
  }

  @Override
  public Expr visit(ExprTy.BoolOp node) {
    Expr.BoolOperator op = node.op == BoolOpTy.And ? Expr.BoolOperator.AND : Expr.BoolOperator.OR;
    return new Expr.BoolOp(op, converter.expressions(node.values), Spans.of(node));
  }

  @Override
  public Expr visit(ExprTy.NamedExpr node) {
    return new Expr.NamedExpr(name(node.target), converter.expression(node.value), Spans.of(node));
  }

  @Override
  public Expr visit(ExprTy.BinOp node) {
    return new Expr.BinOp(
        converter.expression(node.left),
        Operators.binary(node.op),
        converter.expression(node.right),
        Spans.of(node));
  }

  @Override
  public Expr visit(ExprTy.UnaryOp node) {
    return new Expr.UnaryOp(
        Operators.unary(node.op), converter.expression(node.operand), Spans.of(node));
  }

  @Override
  public Expr visit(ExprTy.Lambda node) {
    return new Expr.Lambda(
        ParametersConverter.convert(node.args, converter),
        converter.expression(node.body),
        Spans.of(node));
  }

  @Override
  public Expr visit(ExprTy.IfExp node) {
    return new Expr.IfExp(
        converter.expression(node.test),
        converter.expression(node.body),
        converter.expression(node.orElse),
        Spans.of(node));
  }

  @Override
  public Expr visit(ExprTy.Dict node) {
    List<@Nullable Expr> keys = new ArrayList<>();
    if (node.keys != null) {
      for (ExprTy key : node.keys) {
        keys.add(converter.optional(key));
      }
    }
    return new Expr.Dict(keys, converter.expressions(node.values), Spans.of(node));
  }

  @Override
  public Expr visit(ExprTy.Set node) {
    return new Expr.SetDisplay(converter.expressions(node.elements), Spans.of(node));
  }

  @Override
  public Expr visit(ExprTy.ListComp node) {
    return new Expr.ListComp(
        converter.expression(node.element), generators(node.generators), Spans.of(node));
  }

  @Override
  public Expr visit(ExprTy.SetComp node) {
    return new Expr.SetComp(
        converter.expression(node.element), generators(node.generators), Spans.of(node));
  }

  @Override
  public Expr visit(ExprTy.DictComp node) {
    return new Expr.DictComp(
        converter.expression(node.key),
        converter.expression(node.value),
        generators(node.generators),
        Spans.of(node));
  }

  @Override
  public Expr visit(ExprTy.GeneratorExp node) {
    return new Expr.GeneratorExp(
        converter.expression(node.element), generators(node.generators), Spans.of(node));
  }

  @Override
  public Expr visit(ExprTy.Await node) {
    return new Expr.Await(converter.expression(node.value), Spans.of(node));
  }

  @Override
  public Expr visit(ExprTy.Yield node) {
    return new Expr.Yield(converter.optional(node.value), Spans.of(node));
  }

  @Override
  public Expr visit(ExprTy.YieldFrom node) {
    return new Expr.YieldFrom(converter.expression(node.value), Spans.of(node));
  }

  @Override
  public Expr visit(ExprTy.Compare node) {
    List<CompareOperator> ops = new ArrayList<>();
    for (CmpOpTy op : node.ops) {
      ops.add(Operators.compare(op));
    }
    return new Expr.Compare(
        converter.expression(node.left),
        ops,
        converter.expressions(node.comparators),
        Spans.of(node));
  }

  @Override
  public Expr visit(ExprTy.Call node) {
    return new Expr.Call(
        converter.expression(node.func),
        converter.expressions(node.args),
        converter.keywords(node.keywords),
        Spans.of(node));
  }

  @Override
  public Expr visit(ExprTy.FormattedValue node) {
    Expr.Conversion conversion =
        switch (node.conversion) {
          case 's' -> Expr.Conversion.STR;
          case 'r' -> Expr.Conversion.REPR;
          case 'a' -> Expr.Conversion.ASCII;
          default -> Expr.Conversion.NONE;
        };
    return new Expr.FormattedValue(
        converter.expression(node.value), conversion, formatSpec(node.formatSpec), Spans.of(node));
  }

  private Expr.@Nullable JoinedStr formatSpec(@Nullable ExprTy node) {
    Expr spec = converter.optional(node);
    return spec == null || spec instanceof Expr.JoinedStr
        ? (Expr.JoinedStr) spec
        : new Expr.JoinedStr(List.of(spec), spec.span());
  }

  @Override
  public Expr visit(ExprTy.JoinedStr node) {
    return new Expr.JoinedStr(converter.expressions(node.values), Spans.of(node));
  }

  @Override
  public Expr visit(ExprTy.Constant node) {
    return new Expr.Constant(
        converter.literals().convert(node.value, node.getSourceRange()), Spans.of(node));
  }

  @Override
  public Expr visit(ExprTy.Attribute node) {
    return new Expr.Attribute(
        converter.expression(node.value),
        Converter.identifier(node.attr),
        Operators.context(node.context),
        Spans.of(node));
  }

  @Override
  public Expr visit(ExprTy.Subscript node) {
    return new Expr.Subscript(
        converter.expression(node.value),
        converter.expression(node.slice),
        Operators.context(node.context),
        Spans.of(node));
  }

  @Override
  public Expr visit(ExprTy.Starred node) {
    return new Expr.Starred(
        converter.expression(node.value), Operators.context(node.context), Spans.of(node));
  }

  @Override
  public Expr visit(ExprTy.Name node) {
    return name(node);
  }

  @Override
  public Expr visit(ExprTy.List node) {
    return new Expr.ListDisplay(
        converter.expressions(node.elements), Operators.context(node.context), Spans.of(node));
  }

  @Override
  public Expr visit(ExprTy.Tuple node) {
    return new Expr.Tuple(
        converter.expressions(node.elements), Operators.context(node.context), Spans.of(node));
  }

  @Override
  public Expr visit(ExprTy.Slice node) {
    return new Expr.Slice(
        converter.optional(node.lower),
        converter.optional(node.upper),
        converter.optional(node.step),
        Spans.of(node));
  }

  static Expr.Name name(ExprTy node) {
    ExprTy.Name name = (ExprTy.Name) node;
    return new Expr.Name(
        Converter.identifier(name.id), Operators.context(name.context), Spans.of(name));
  }

  private List<Expr.Comprehension> generators(ComprehensionTy[] nodes) {
    return Converter.each(
        nodes,
        node ->
            new Expr.Comprehension(
                converter.expression(node.target),
                converter.expression(node.iter),
                converter.expressions(node.ifs),
                node.isAsync,
                Spans.of(node)));
  }
}
