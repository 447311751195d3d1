package dev.portalis.processor.lower;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.portalis.processor.tree.BinaryOperator;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.types.Type;
import dev.portalis.processor.types.Type.Basic;
import java.util.Set;

/**
 * Tells the runtime of new lists, sets and dicts in programs with threads that no other thread will
 * ever reach: they cost what they cost in programs without threads.
 */
final class Confinement {
  private static final Set<String> MAKERS = Set.of("list", "set", "dict", "sorted");
  private static final Set<String> COPIES = Set.of("copy");
  private static final Set<String> SPLITS = Set.of("split", "rsplit", "splitlines");

  private final Frame frame;

  Confinement(Frame frame) {
    this.frame = frame;
  }

  /** A new, empty container that will be a value of a type. */
  CodeBlock create(ClassName container, Type type) {
    return isConfined(type)
        ? CodeBlock.of("new $T().confined()", container)
        : CodeBlock.of("new $T()", container);
  }

  /** The value of an expression, confined where that makes a new container. */
  Value of(Expr expression, Value value) {
    return !value.stable() && isConfined(value.type()) && isFresh(expression)
        ? Value.primary(CodeBlock.of("$L.confined()", value.operand()), value.type())
        : value;
  }

  private boolean isConfined(Type type) {
    boolean container =
        type instanceof Type.ListOf || type instanceof Type.SetOf || type instanceof Type.DictOf;
    return container && frame.module().program().shared().isConfined(type);
  }

  private boolean isFresh(Expr e) {
    if (e instanceof Expr.ListDisplay || e instanceof Expr.SetDisplay || e instanceof Expr.Dict) {
      return !isEmptyDisplay(e);
    }
    if (e instanceof Expr.BinOp operation) {
      return operation.op() == BinaryOperator.ADD || operation.op() == BinaryOperator.MULT;
    }
    if (e instanceof Expr.Subscript item) {
      return item.index() instanceof Expr.Slice;
    }
    return e instanceof Expr.Call call && isMaker(call);
  }

  /** Displays without elements are made by {@link #create}. */
  private static boolean isEmptyDisplay(Expr e) {
    return e instanceof Expr.ListDisplay list && list.elements().isEmpty()
        || e instanceof Expr.Dict dict && dict.values().isEmpty();
  }

  private boolean isMaker(Expr.Call call) {
    if (call.function() instanceof Expr.Name name) {
      return MAKERS.contains(name.id()) && frame.module().program().symbolOf(name) == null;
    }
    if (!(call.function() instanceof Expr.Attribute method)) {
      return false;
    }
    Type receiver = frame.typeOf(method.value());
    return receiver == Basic.STR
        ? SPLITS.contains(method.attribute())
        : COPIES.contains(method.attribute())
            && (receiver instanceof Type.ListOf
                || receiver instanceof Type.SetOf
                || receiver instanceof Type.DictOf);
  }
}
