package dev.portalis.processor.parse;

import dev.portalis.processor.tree.CompareOperator;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Literal;
import dev.portalis.processor.tree.Stmt;
import dev.portalis.processor.tree.TreeWalker;
import org.jspecify.annotations.Nullable;

/** Warns of what CPython's compiler warns of: code that cannot be meant as it stands. */
final class SyntaxWarnings extends TreeWalker {
  private final SyntaxRules rules;

  SyntaxWarnings(SyntaxRules rules) {
    this.rules = rules;
  }

  @Override
  public void statement(Stmt statement) {
    if (statement instanceof Stmt.Assert asserted
        && asserted.test() instanceof Expr.Tuple tuple
        && !tuple.elements().isEmpty()) {
      rules.warning(statement, "assertion is always true, perhaps remove parentheses?");
    }
    super.statement(statement);
  }

  @Override
  public void expression(@Nullable Expr e) {
    if (e instanceof Expr.Compare compare) {
      compare(compare);
    } else if (e instanceof Expr.Call call) {
      String type = typeName(call.function());
      if (type != null && !type.equals("function")) {
        rules.warning(e, "'" + type + "' object is not callable; perhaps you missed a comma?");
      }
    } else if (e instanceof Expr.Subscript subscript) {
      subscript(subscript);
    }
    super.expression(e);
  }

  private void compare(Expr.Compare compare) {
    Expr left = compare.left();
    for (int i = 0; i < compare.ops().size(); i++) {
      Expr right = compare.comparators().get(i);
      CompareOperator op = compare.ops().get(i);
      String literal = literal(right) != null ? literal(right) : literal(left);
      if (literal != null && (op == CompareOperator.IS || op == CompareOperator.IS_NOT)) {
        String instead = op == CompareOperator.IS ? "==" : "!=";
        rules.warning(
            compare,
            "\""
                + op.symbol()
                + "\" with '"
                + literal
                + "' literal. Did you mean \""
                + instead
                + "\"?");
      }
      left = right;
    }
  }

  /** The type of a literal that is no singleton. */
  private static @Nullable String literal(Expr e) {
    Expr value = e instanceof Expr.UnaryOp unary ? unary.operand() : e;
    boolean isEmptyTuple = value instanceof Expr.Tuple tuple && tuple.elements().isEmpty();
    boolean isConstant =
        value instanceof Expr.Constant constant
            && !(constant.value() instanceof Literal.Singleton)
            && !(constant.value() instanceof Literal.Bool);
    return isConstant || isEmptyTuple ? typeName(value) : null;
  }

  private void subscript(Expr.Subscript subscript) {
    String type = typeName(subscript.value());
    if (type == null || subscript.context() != Expr.Context.LOAD) {
      return;
    }
    switch (type) {
      case "list", "tuple", "str", "bytes" -> {
        String index = typeName(subscript.index());
        if (index != null && !index.equals("int") && !index.equals("bool")) {
          rules.warning(
              subscript,
              type
                  + " indices must be integers or slices, not "
                  + index
                  + "; perhaps you missed a comma?");
        }
      }
      case "dict" -> {}
      default ->
          rules.warning(
              subscript, "'" + type + "' object is not subscriptable; perhaps you missed a comma?");
    }
  }

  /** The type of a display or literal, null for other expressions. */
  private static @Nullable String typeName(Expr e) {
    if (e instanceof Expr.Constant constant) {
      return typeName(constant.value());
    } else if (e instanceof Expr.Tuple) {
      return "tuple";
    } else if (e instanceof Expr.ListDisplay || e instanceof Expr.ListComp) {
      return "list";
    } else if (e instanceof Expr.Dict || e instanceof Expr.DictComp) {
      return "dict";
    } else if (e instanceof Expr.SetDisplay || e instanceof Expr.SetComp) {
      return "set";
    } else if (e instanceof Expr.GeneratorExp) {
      return "generator";
    } else if (e instanceof Expr.Lambda) {
      return "function";
    }
    return e instanceof Expr.JoinedStr ? "str" : null;
  }

  private static String typeName(Literal literal) {
    if (literal instanceof Literal.Str) {
      return "str";
    } else if (literal instanceof Literal.Bytes) {
      return "bytes";
    } else if (literal instanceof Literal.Int) {
      return "int";
    } else if (literal instanceof Literal.Float) {
      return "float";
    } else if (literal instanceof Literal.Imaginary) {
      return "complex";
    } else if (literal instanceof Literal.Bool) {
      return "bool";
    }
    return literal == Literal.Singleton.NONE ? "NoneType" : "ellipsis";
  }
}
