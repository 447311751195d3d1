package dev.portalis.processor.lower;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.portalis.processor.bind.Scope;
import dev.portalis.processor.bind.Symbol;
import dev.portalis.processor.code.JavaStmt;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.types.Cell;
import dev.portalis.processor.types.Type;
import dev.portalis.processor.types.Type.Basic;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Lowers list, set and dict comprehensions to loops in the function around them (PEP 709). */
final class Comprehensions {
  private final Frame frame;

  Comprehensions(Frame frame) {
    this.frame = frame;
  }

  Value lower(Expr comprehension) {
    if (comprehension instanceof Expr.ListComp list) {
      Type type = known(frame.typeOf(list), new Type.ListOf(new Cell(Basic.DYNAMIC)));
      Type element = type instanceof Type.ListOf of ? of.element().type() : (Type) Basic.DYNAMIC;
      return collect(
          list,
          list.generators(),
          RuntimeNames.PY_LIST,
          type,
          result -> {
            Value value = frame.expressions.lower(list.element());
            boolean primitive = element == Basic.INT || element == Basic.FLOAT;
            frame.numbers.give(
                result, "append", primitive ? frame.coercion.to(value, element) : value);
          });
    }
    if (comprehension instanceof Expr.SetComp set) {
      return collect(
          set,
          set.generators(),
          RuntimeNames.PY_SET,
          known(frame.typeOf(set), new Type.SetOf(new Cell(Basic.DYNAMIC))),
          result -> frame.line("$N.add($L)", result, frame.expressions.object(set.element())));
    }
    Expr.DictComp dict = (Expr.DictComp) comprehension;
    Type type =
        known(
            frame.typeOf(dict), new Type.DictOf(new Cell(Basic.DYNAMIC), new Cell(Basic.DYNAMIC)));
    return collect(
        dict,
        dict.generators(),
        RuntimeNames.PY_DICT,
        type,
        result -> {
          List<CodeBlock> entry = frame.displays.objects(List.of(dict.key(), dict.value()));
          frame.line("$N.setItem($L, $L)", result, entry.get(0), entry.get(1));
        });
  }

  private static Type known(Type type, Type otherwise) {
    return type == Basic.DYNAMIC ? otherwise : type;
  }

  private Value collect(
      Expr node,
      List<Expr.Comprehension> generators,
      ClassName container,
      Type type,
      Consumer<String> add) {
    String result = frame.name("result$");
    Expr.Comprehension first = generators.get(0);
    Cursor outermost =
        first.isAsync()
            ? frame.cursors.async(first.iterable())
            : frame.cursors.of(first.iterable());
    frame.add(new JavaStmt.Declare(container, result, frame.confinement.create(container, type)));
    declare(frame.module().program().scopeOf(node));
    loop(generators, 0, outermost, () -> add.accept(result));
    return Value.stable(CodeBlock.of("$N", result), type);
  }

  /** Declares the variables of a comprehension. */
  void declare(Scope scope) {
    for (Symbol symbol : scope.symbols().values()) {
      if (symbol.owner() == scope) {
        frame.module().declareLocal(frame, symbol);
      }
    }
  }

  /** What iterating over the first iterable of a generator expression gives. */
  Type itemType(Expr.GeneratorExp generator) {
    Expr iterable = generator.generators().get(0).iterable();
    Type type = frame.typeOf(iterable);
    return type instanceof Type.ListOf list ? list.element().type() : Cursors.itemType(type);
  }

  /** The loops of a comprehension from one on, around an action. */
  void loop(
      List<Expr.Comprehension> generators, int index, @Nullable Cursor outermost, Runnable action) {
    if (index == generators.size()) {
      action.run();
      return;
    }
    Expr.Comprehension generator = generators.get(index);
    String label = frame.name("loop");
    Frame.Loop labels = new Frame.Loop(label, label);
    Runnable body = () -> filter(generators, index, 0, action);
    if (index == 0 && outermost != null) {
      frame.loopLowering.each(outermost, labels, generator.target(), body);
    } else if (generator.isAsync()) {
      Cursor items = frame.cursors.async(generator.iterable());
      frame.loopLowering.each(items, labels, generator.target(), body);
    } else {
      frame.loopLowering.each(generator.iterable(), labels, generator.target(), body);
    }
  }

  private void filter(
      List<Expr.Comprehension> generators, int index, int condition, Runnable action) {
    List<Expr> conditions = generators.get(index).conditions();
    if (condition == conditions.size()) {
      loop(generators, index + 1, null, action);
      return;
    }
    CodeBlock test = frame.conditions.condition(conditions.get(condition));
    frame.add(
        new JavaStmt.If(
            test, frame.block(() -> filter(generators, index, condition + 1, action)), List.of()));
  }
}
