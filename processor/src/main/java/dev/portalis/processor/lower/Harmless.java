package dev.portalis.processor.lower;

import dev.portalis.processor.tree.BinaryOperator;
import dev.portalis.processor.tree.CompareOperator;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.UnaryOperator;
import dev.portalis.processor.types.AttributeTarget;
import dev.portalis.processor.types.Type;
import dev.portalis.processor.types.Type.Basic;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which expressions neither raise nor run code of the program: their order cannot be seen. */
final class Harmless {
  private static final Set<BinaryOperator> ARITHMETIC =
      Set.of(BinaryOperator.ADD, BinaryOperator.SUB, BinaryOperator.MULT);

  private final Frame frame;

  Harmless(Frame frame) {
    this.frame = frame;
  }

  boolean areHarmless(List<Expr> expressions) {
    return expressions.stream().allMatch(this::isHarmless);
  }

  private boolean isHarmless(@Nullable Expr e) {
    if (e == null || e instanceof Expr.Constant) {
      return true;
    }
    if (e instanceof Expr.Name name) {
      return isBound(name);
    }
    if (e instanceof Expr.Lambda lambda) {
      return lambda.parameters().positional().stream().allMatch(p -> isHarmless(p.defaultValue()))
          && lambda.parameters().keywordOnly().stream().allMatch(p -> isHarmless(p.defaultValue()))
          && lambda.parameters().positionalOnly().stream()
              .allMatch(p -> isHarmless(p.defaultValue()));
    }
    if (e instanceof Expr.Attribute attribute) {
      return isField(attribute) && isHarmless(attribute.value());
    }
    if (e instanceof Expr.JoinedStr text) {
      return text.values().stream().allMatch(this::isPlainPart);
    }
    return isDisplay(e) || isOperation(e);
  }

  private boolean isBound(Expr.Name name) {
    var symbol = frame.module().program().symbolOf(name);
    return symbol == null
        || (!frame.module().program().mayBeUnbound(name)
            && !(frame.slot(symbol) instanceof Slot.InNamespace));
  }

  private boolean isField(Expr.Attribute attribute) {
    return frame.instance().attributeTarget(attribute) instanceof AttributeTarget.OfField field
        && !field.field().mayBeUnset()
        && frame.typeOf(attribute.value()) instanceof Type.Instance;
  }

  private boolean isPlainPart(Expr part) {
    if (part instanceof Expr.FormattedValue field) {
      return field.formatSpec() == null && isPlain(field.value()) && isHarmless(field.value());
    }
    return part instanceof Expr.Constant;
  }

  private boolean isDisplay(Expr e) {
    if (e instanceof Expr.Tuple tuple) {
      return areHarmless(tuple.elements());
    }
    if (e instanceof Expr.ListDisplay list) {
      return areHarmless(list.elements());
    }
    return e instanceof Expr.Dict dict
        && dict.keys().stream().allMatch(Expr.Constant.class::isInstance)
        && areHarmless(dict.values());
  }

  private boolean isOperation(Expr e) {
    if (e instanceof Expr.BinOp operation) {
      boolean numbers = isNumber(operation.left()) && isNumber(operation.right());
      boolean texts =
          operation.op() == BinaryOperator.ADD
              && frame.typeOf(operation.left()) == Basic.STR
              && frame.typeOf(operation.right()) == Basic.STR;
      return ((numbers && ARITHMETIC.contains(operation.op())) || texts)
          && isHarmless(operation.left())
          && isHarmless(operation.right());
    }
    if (e instanceof Expr.UnaryOp operation) {
      return (isNumber(operation.operand())
              || (operation.op() == UnaryOperator.NOT && isPlain(operation.operand())))
          && operation.op() != UnaryOperator.INVERT
          && isHarmless(operation.operand());
    }
    if (e instanceof Expr.IfExp choice) {
      return isPlain(choice.test())
          && areHarmless(List.of(choice.test(), choice.body(), choice.orElse()));
    }
    return e instanceof Expr.Compare compare && isComparison(compare);
  }

  private boolean isComparison(Expr.Compare compare) {
    boolean identity =
        compare.ops().stream()
            .allMatch(op -> op == CompareOperator.IS || op == CompareOperator.IS_NOT);
    boolean numbers =
        isNumber(compare.left()) && compare.comparators().stream().allMatch(this::isNumber);
    return (identity || numbers)
        && isHarmless(compare.left())
        && areHarmless(compare.comparators());
  }

  private boolean isNumber(Expr e) {
    return frame.typeOf(e).representation() != Type.Representation.REFERENCE;
  }

  private boolean isPlain(Expr e) {
    return isNumber(e) || frame.typeOf(e) == Basic.STR;
  }
}
