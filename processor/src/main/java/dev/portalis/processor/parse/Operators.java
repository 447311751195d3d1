package dev.portalis.processor.parse;

import com.oracle.graal.python.pegparser.sst.CmpOpTy;
import com.oracle.graal.python.pegparser.sst.ExprContextTy;
import com.oracle.graal.python.pegparser.sst.OperatorTy;
import com.oracle.graal.python.pegparser.sst.UnaryOpTy;
import dev.portalis.processor.tree.BinaryOperator;
import dev.portalis.processor.tree.CompareOperator;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.UnaryOperator;

/** GraalPy's enums as ours. */
final class Operators {
  private Operators() {}

  static Expr.Context context(ExprContextTy context) {
    return switch (context) {
      case Load -> Expr.Context.LOAD;
      case Store -> Expr.Context.STORE;
      case Del -> Expr.Context.DEL;
    };
  }

  static UnaryOperator unary(UnaryOpTy op) {
    return switch (op) {
      case Invert -> UnaryOperator.INVERT;
      case Not -> UnaryOperator.NOT;
      case UAdd -> UnaryOperator.PLUS;
      case USub -> UnaryOperator.MINUS;
    };
  }

  static BinaryOperator binary(OperatorTy op) {
    return switch (op) {
      case Add -> BinaryOperator.ADD;
      case Sub -> BinaryOperator.SUB;
      case Mult -> BinaryOperator.MULT;
      case MatMult -> BinaryOperator.MAT_MULT;
      case Div -> BinaryOperator.DIV;
      case Mod -> BinaryOperator.MOD;
      case Pow -> BinaryOperator.POW;
      case LShift -> BinaryOperator.L_SHIFT;
      case RShift -> BinaryOperator.R_SHIFT;
      case BitOr -> BinaryOperator.BIT_OR;
      case BitXor -> BinaryOperator.BIT_XOR;
      case BitAnd -> BinaryOperator.BIT_AND;
      case FloorDiv -> BinaryOperator.FLOOR_DIV;
    };
  }

  static CompareOperator compare(CmpOpTy op) {
    return switch (op) {
      case Eq -> CompareOperator.EQ;
      case NotEq -> CompareOperator.NOT_EQ;
      case Lt -> CompareOperator.LT;
      case LtE -> CompareOperator.LT_E;
      case Gt -> CompareOperator.GT;
      case GtE -> CompareOperator.GT_E;
      case Is -> CompareOperator.IS;
      case IsNot -> CompareOperator.IS_NOT;
      case In -> CompareOperator.IN;
      case NotIn -> CompareOperator.NOT_IN;
    };
  }
}
