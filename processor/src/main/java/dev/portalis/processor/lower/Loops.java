package dev.portalis.processor.lower;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.portalis.processor.code.JavaStmt;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Literal;
import dev.portalis.processor.tree.Stmt;
import dev.portalis.processor.tree.UnaryOperator;
import dev.portalis.processor.types.Type;
import dev.portalis.processor.types.Type.Basic;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Lowers {@code while} and {@code for}. */
final class Loops {
  private final Frame frame;

  Loops(Frame frame) {
    this.frame = frame;
  }

  void lower(Stmt.While loop) {
    withElse(
        loop.orElse(),
        labels -> {
          CodeBlock[] condition = new CodeBlock[1];
          List<JavaStmt> before =
              frame.block(() -> condition[0] = frame.conditions.condition(loop.test()));
          List<JavaStmt> body = body(labels, () -> frame.statements.lower(loop.body()));
          boolean always = isTrue(loop.test());
          if (before.isEmpty() && (always || !isConstant(condition[0]))) {
            frame.add(
                new JavaStmt.While(labels.continueLabel(), always ? null : condition[0], body));
            return;
          }
          List<JavaStmt> all = new ArrayList<>(before);
          all.add(
              new JavaStmt.If(
                  CodeBlock.of("!($L)", condition[0]),
                  List.of(new JavaStmt.Break(labels.continueLabel())),
                  List.of()));
          all.addAll(body);
          frame.add(new JavaStmt.While(labels.continueLabel(), null, all));
        });
  }

  /** Whether javac knows the value, and with it that statements are never reached. */
  private static boolean isConstant(CodeBlock condition) {
    String literals = "true|false|\\d[\\w.]*|[^\\w$\"]";
    return condition.toString().replaceAll(literals, "").isEmpty();
  }

  private static boolean isTrue(Expr test) {
    return test instanceof Expr.Constant constant
        && (constant.value() instanceof Literal.Bool truth && truth.value()
            || constant.value() instanceof Literal.Int number && number.value().signum() != 0);
  }

  /** A loop written by an action; its {@code else} runs unless a break leaves the loop. */
  private void withElse(List<Stmt> orElse, Consumer<Frame.Loop> write) {
    String label = frame.name("loop");
    if (orElse.isEmpty()) {
      write.accept(new Frame.Loop(label, label));
      return;
    }
    String outer = frame.name("loopElse");
    List<JavaStmt> all =
        frame.block(
            () -> {
              write.accept(new Frame.Loop(outer, label));
              frame.statements.lower(orElse);
            });
    frame.add(new JavaStmt.Labeled(outer, all));
  }

  private List<JavaStmt> body(Frame.Loop labels, Runnable write) {
    frame.enterLoop(labels);
    try {
      return frame.block(write);
    } finally {
      frame.leaveLoop();
    }
  }

  void lower(Stmt.For loop) {
    withElse(
        loop.orElse(),
        labels ->
            each(
                loop.iterable(),
                labels,
                item -> frame.targets.assign(loop.target(), item),
                () -> frame.statements.lower(loop.body())));
  }

  /**
   * Runs statements for each item of an iterable.
   *
   * @param bind stores the item in the loop's target
   * @param write writes the body
   */
  void each(Expr iterable, Frame.Loop labels, Consumer<Value> bind, Runnable write) {
    List<Expr> range = rangeArguments(iterable);
    if (range != null) {
      range(range, labels, bind, write);
      return;
    }
    Value value = frame.expressions.lower(iterable);
    if (!FreshGenerators.isMadeBy(iterable, frame.instance())) {
      each(value, labels, bind, write);
      return;
    }
    Value generator = frame.temporary(value, "generator");
    List<JavaStmt> loop = frame.block(() -> each(generator, labels, bind, write));
    List<JavaStmt> last =
        frame.block(() -> frame.line("$T.drop($L)", RuntimeNames.VARIABLES, generator.code()));
    frame.add(new JavaStmt.Try(loop, null, null, last));
  }

  /** Runs statements for each item of a value. */
  void each(Value value, Frame.Loop labels, Consumer<Value> bind, Runnable write) {
    if (value.type() instanceof Type.ListOf list) {
      overList(value, list.element().type(), labels, bind, write);
      return;
    }
    Type itemType = itemType(value.type());
    String iterator = frame.name("iterator$");
    frame.add(
        new JavaStmt.Declare(
            RuntimeNames.PY_ITERATOR,
            iterator,
            CodeBlock.of("$T.iterator($L)", RuntimeNames.ITERATION, frame.coercion.object(value))));
    String item = frame.name("item$");
    Value current = Value.stable(CodeBlock.of("$N", item), Basic.DYNAMIC);
    List<JavaStmt> body =
        body(
            labels,
            () -> {
              bind.accept(frame.coercion.to(current, itemType));
              write.run();
            });
    frame.add(
        new JavaStmt.For(
            labels.continueLabel(),
            RuntimeNames.OBJECT,
            item,
            CodeBlock.of("$N.advance()", iterator),
            CodeBlock.of("$N != $T.UNBOUND", item, RuntimeNames.UNBOUND),
            CodeBlock.of("$N = $N.advance()", item, iterator),
            body));
  }

  /** What iterating over a type gives. */
  static Type itemType(Type type) {
    if (type == Basic.STR) {
      return Basic.STR;
    }
    if (type instanceof Type.SetOf set) {
      return set.element().type();
    }
    if (type instanceof Type.DictOf dict) {
      return dict.key().type();
    }
    if (type instanceof Type.TupleOfAny tuple) {
      return tuple.item();
    }
    if (type instanceof Type.IteratorOf iterator) {
      return iterator.item();
    }
    return Basic.DYNAMIC;
  }

  private void overList(
      Value list, Type element, Frame.Loop labels, Consumer<Value> bind, Runnable write) {
    Value kept = frame.temporary(list, "list");
    String index = frame.name("index$");
    String method = element == Basic.INT ? "getLong" : element == Basic.FLOAT ? "getDouble" : "get";
    boolean primitive = element == Basic.INT || element == Basic.FLOAT;
    Value read =
        Value.primary(
            CodeBlock.of("$L.$L((long) $N)", kept.code(), method, index),
            primitive ? element : Basic.DYNAMIC);
    List<JavaStmt> body =
        body(
            labels,
            () -> {
              bind.accept(frame.coercion.to(read, element));
              write.run();
            });
    frame.add(
        new JavaStmt.For(
            labels.continueLabel(),
            TypeName.INT,
            index,
            CodeBlock.of("0"),
            CodeBlock.of("$N < $L.size()", index, kept.code()),
            CodeBlock.of("$N++", index),
            body));
  }

  // ---- range

  /** The arguments of a call of the builtin range with ints; null for anything else. */
  private @Nullable List<Expr> rangeArguments(Expr iterable) {
    if (!(iterable instanceof Expr.Call call)
        || !(call.function() instanceof Expr.Name name)
        || !name.id().equals("range")
        || frame.module().program().symbolOf(name) != null
        || !call.keywords().isEmpty()
        || call.arguments().isEmpty()
        || call.arguments().size() > 3) {
      return null;
    }
    boolean ints = call.arguments().stream().allMatch(each -> frame.typeOf(each) == Basic.INT);
    boolean step = call.arguments().size() < 3 || constantStep(call.arguments().get(2)) != 0;
    return ints && step ? call.arguments() : null;
  }

  private static long constantStep(Expr step) {
    boolean negative = step instanceof Expr.UnaryOp minus && minus.op() == UnaryOperator.MINUS;
    Expr digits = negative ? ((Expr.UnaryOp) step).operand() : step;
    if (digits instanceof Expr.Constant constant
        && constant.value() instanceof Literal.Int number
        && number.value().bitLength() < 32) {
      return negative ? -number.value().longValue() : number.value().longValue();
    }
    return 0;
  }

  private void range(
      List<Expr> arguments, Frame.Loop labels, Consumer<Value> bind, Runnable write) {
    List<Value> values = frame.expressions.lowerAll(arguments);
    boolean single = values.size() == 1;
    Value start = single ? Value.stable(CodeBlock.of("0L"), Basic.INT) : values.get(0);
    long step = arguments.size() < 3 ? 1 : constantStep(arguments.get(2));
    Value first = single ? start : frame.temporary(frame.coercion.to(start, Basic.INT), "start");
    Value stop = frame.temporary(frame.coercion.to(values.get(single ? 0 : 1), Basic.INT), "stop");
    String counter = frame.name("i$");
    Value current = Value.primary(CodeBlock.of("$N", counter), Basic.INT);
    List<JavaStmt> body =
        body(
            labels,
            () -> {
              bind.accept(current);
              write.run();
            });
    if (step == 1 || step == -1) {
      frame.add(
          new JavaStmt.For(
              labels.continueLabel(),
              TypeName.LONG,
              counter,
              first.code(),
              CodeBlock.of("$N $L $L", counter, step > 0 ? "<" : ">", stop.operand()),
              CodeBlock.of(step > 0 ? "$N++" : "$N--", counter),
              body));
      return;
    }
    stepped(labels, counter, first, stop, step, body);
  }

  /** A step other than one could overflow behind the end, so the steps are counted. */
  private void stepped(
      Frame.Loop labels, String counter, Value first, Value stop, long step, List<JavaStmt> body) {
    String left = frame.name("left$");
    frame.add(new JavaStmt.Declare(TypeName.LONG, counter, first.code()));
    frame.add(
        new JavaStmt.For(
            labels.continueLabel(),
            TypeName.LONG,
            left,
            CodeBlock.of(
                "$T.count($L, $L, $LL)", RuntimeNames.PY_RANGE, first.code(), stop.code(), step),
            CodeBlock.of("$N > 0L", left),
            CodeBlock.of("$N--, $N += $LL", left, counter, step),
            body));
  }
}
