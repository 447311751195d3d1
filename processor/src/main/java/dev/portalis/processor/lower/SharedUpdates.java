package dev.portalis.processor.lower;

import com.palantir.javapoet.CodeBlock;
import dev.portalis.processor.bind.Symbol;
import dev.portalis.processor.code.JavaStmt;
import dev.portalis.processor.threads.SharedState;
import dev.portalis.processor.tree.BinaryOperator;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Stmt;
import dev.portalis.processor.types.AttributeTarget;
import dev.portalis.processor.types.Type;
import dev.portalis.processor.types.Type.Basic;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Lowers {@code target op= value} of places that several threads can reach: as one step, in which
 * nothing is lost that another thread adds. The value is computed first, so this holds for values
 * whose computation cannot change the place; with others a thread can come in between, as in
 * CPython.
 */
final class SharedUpdates {
  private final Frame frame;

  SharedUpdates(Frame frame) {
    this.frame = frame;
  }

  private SharedState shared() {
    return frame.module().program().shared();
  }

  /** Lowers it if the target is shared; otherwise does nothing and says so. */
  boolean lower(Stmt.AugAssign statement) {
    if (!shared().isThreaded() || !isQuiet(statement.value())) {
      return false;
    }
    if (statement.target() instanceof Expr.Name name) {
      return variable(statement, name);
    }
    if (statement.target() instanceof Expr.Attribute attribute) {
      return attribute(statement, attribute);
    }
    return item(statement, (Expr.Subscript) statement.target());
  }

  // ---- places

  private boolean variable(Stmt.AugAssign statement, Expr.Name name) {
    Symbol symbol = Objects.requireNonNull(frame.module().program().symbolOf(name));
    Slot slot = frame.slot(symbol);
    boolean mayBeUnbound = frame.module().program().mayBeUnbound(name);
    if (!shared().isShared(symbol) || slot instanceof Slot.InNamespace) {
      return false;
    }
    if (slot instanceof Slot.InCell cell) {
      if (isPlain(statement)) {
        guarded(statement, cell.code());
        return true;
      }
      if (!isOpen(frame.typeOf(name)) || mayBeUnbound) {
        return false;
      }
      call("cell", CodeBlock.of("$L", cell.code()), statement);
      return true;
    }
    if (!symbol.isGlobal()) {
      return false;
    }
    return global(statement, (Slot.Variable) slot, symbol, mayBeUnbound);
  }

  private boolean global(
      Stmt.AugAssign statement, Slot.Variable slot, Symbol symbol, boolean mayBeUnbound) {
    if (isPlain(statement)) {
      guarded(statement, CodeBlock.of("$S", symbol.name()));
      return true;
    }
    if (!isOpen(slot.type())
        || mayBeUnbound
        || !frame.module().javaTypes().of(slot.type()).equals(RuntimeNames.OBJECT)) {
      return false;
    }
    Value right = right(statement);
    String next = frame.name("next$");
    frame.add(new JavaStmt.Declare(RuntimeNames.OBJECT, next, CodeBlock.of("null")));
    step(
        CodeBlock.of("$S", symbol.name()),
        () -> {
          frame.line(
              "$N = $T.plain($L, $L, $L)",
              next,
              RuntimeNames.SHARED_UPDATES,
              operator(statement.op()),
              slot.code(),
              right.code());
          frame.add(
              new JavaStmt.If(
                  CodeBlock.of("$N != $T.UNBOUND", next, RuntimeNames.UNBOUND),
                  frame.block(() -> frame.line("$L = $N", slot.code(), next)),
                  List.of()));
        });
    frame.add(
        new JavaStmt.If(
            CodeBlock.of("$N == $T.UNBOUND", next, RuntimeNames.UNBOUND),
            frame.block(() -> frame.targets.augment(statement, () -> right)),
            List.of()));
    return true;
  }

  private boolean attribute(Stmt.AugAssign statement, Expr.Attribute attribute) {
    AttributeTarget target = frame.instance().attributeTarget(attribute);
    if (target instanceof AttributeTarget.OfField field) {
      if (!shared().isShared(field.of()) || !isPlain(statement)) {
        return false;
      }
      Value object = frame.temporary(frame.expressions.lower(attribute.value()), "object");
      Value right = right(statement);
      step(object.code(), () -> frame.targets.augmentAttribute(statement, object, () -> right));
      return true;
    }
    if (target instanceof AttributeTarget.OfGlobal global) {
      if (!shared().isShared(global.symbol()) || !isPlain(statement)) {
        return false;
      }
      guarded(statement, CodeBlock.of("$S", global.symbol().name()));
      return true;
    }
    if (!shared().isShared(frame.typeOf(attribute.value()))) {
      return false;
    }
    Value object = frame.temporary(boxed(frame.expressions.lower(attribute.value())), "object");
    call(
        "attribute",
        CodeBlock.of(
            "$L, $S", object.code(), frame.module().mangled(attribute.attribute(), frame.scope())),
        statement);
    return true;
  }

  private boolean item(Stmt.AugAssign statement, Expr.Subscript target) {
    Type container = frame.typeOf(target.value());
    if (!shared().isShared(container) || target.index() instanceof Expr.Slice) {
      return false;
    }
    Expressions.Sequence place = frame.expressions.new Sequence();
    place.add(target.value());
    place.add(target.index());
    Value object = frame.temporary(place.get(0), "container");
    Value index = frame.temporary(place.get(1), "index");
    boolean known =
        container instanceof Type.ListOf && index.type() == Basic.INT
            || container instanceof Type.DictOf && isPlain(index.type());
    if (known && isPlain(statement)) {
      Value right = right(statement);
      step(object.code(), () -> frame.targets.augmentItem(statement, object, index, () -> right));
      return true;
    }
    call(
        "item",
        CodeBlock.of("$L, $L", frame.coercion.object(object), frame.coercion.object(index)),
        statement);
    return true;
  }

  // ---- steps

  private void guarded(Stmt.AugAssign statement, CodeBlock place) {
    Value right = right(statement);
    step(place, () -> frame.targets.augment(statement, () -> right));
  }

  private void step(CodeBlock place, Runnable update) {
    String step = frame.name("step$");
    frame.add(
        new JavaStmt.Declare(
            RuntimeNames.SPIN_GUARD,
            step,
            CodeBlock.of("$T.enterUpdate($L)", RuntimeNames.SHARING, place)));
    frame.add(
        new JavaStmt.Try(
            frame.block(update), null, null, frame.block(() -> frame.line("$N.exit()", step))));
  }

  private void call(String method, CodeBlock place, Stmt.AugAssign statement) {
    CodeBlock right = frame.expressions.object(statement.value());
    frame.line(
        "$T.$L($L, $L, $L)",
        RuntimeNames.SHARED_UPDATES,
        method,
        place,
        operator(statement.op()),
        right);
  }

  private Value right(Stmt.AugAssign statement) {
    Value value = frame.expressions.lower(statement.value());
    boolean plain = isPlain(value.type());
    return frame.temporary(plain ? value : boxed(value), "right");
  }

  private Value boxed(Value value) {
    return Value.primary(frame.coercion.object(value), Basic.DYNAMIC);
  }

  private static CodeBlock operator(BinaryOperator op) {
    return CodeBlock.of("$T.$L", RuntimeNames.BINARY_OP, op.method().toUpperCase(Locale.ROOT));
  }

  // ---- what is known

  /** Whether the operation is one of numbers and strs, which calls no Python. */
  private boolean isPlain(Stmt.AugAssign statement) {
    Type left = frame.typeOf(statement.target());
    return isPlain(left)
        && isPlain(frame.typeOf(statement.value()))
        && (statement.op() != BinaryOperator.MOD || left != Basic.STR);
  }

  private static boolean isPlain(Type type) {
    return type == Basic.INT
        || type == Basic.WIDE_INT
        || type == Basic.FLOAT
        || type == Basic.BOOL
        || type == Basic.STR;
  }

  private static boolean isOpen(Type type) {
    return type == Basic.DYNAMIC;
  }

  /** Whether computing a value runs no code of the program. */
  private boolean isQuiet(Expr e) {
    if (frame.harmless.areHarmless(List.of(e))) {
      return true;
    }
    if (e instanceof Expr.BinOp operation) {
      return isPlain(frame.typeOf(operation.left()))
          && isPlain(frame.typeOf(operation.right()))
          && isQuiet(operation.left())
          && isQuiet(operation.right());
    }
    if (e instanceof Expr.UnaryOp operation) {
      return isPlain(frame.typeOf(operation.operand())) && isQuiet(operation.operand());
    }
    return e instanceof Expr.Call call && isLength(call);
  }

  /** {@code len(x)} of a variable that holds a container or str. */
  private boolean isLength(Expr.Call call) {
    return call.function() instanceof Expr.Name name
        && name.id().equals("len")
        && frame.module().program().symbolOf(name) == null
        && call.arguments().size() == 1
        && call.arguments().get(0) instanceof Expr.Name argument
        && frame.harmless.areHarmless(List.of(argument))
        && isBuiltIn(frame.typeOf(argument));
  }

  private static boolean isBuiltIn(Type type) {
    return type == Basic.STR
        || type instanceof Type.ListOf
        || type instanceof Type.DictOf
        || type instanceof Type.SetOf
        || type instanceof Type.TupleOf
        || type instanceof Type.TupleOfAny;
  }
}
