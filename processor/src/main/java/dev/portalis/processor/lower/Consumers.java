package dev.portalis.processor.lower;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.portalis.processor.bind.Program;
import dev.portalis.processor.code.JavaStmt;
import dev.portalis.processor.tree.CompareOperator;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.types.Cell;
import dev.portalis.processor.types.Type;
import dev.portalis.processor.types.Type.Basic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Lowers calls such as {@code sum(x for x in items)}: the generator expression becomes a loop that
 * does at once what the function does with each item.
 */
final class Consumers {
  private final Frame frame;

  Consumers(Frame frame) {
    this.frame = frame;
  }

  /** The generator expression that a call consumes at once; null for other calls. */
  Expr.@Nullable GeneratorExp consumed(Expr.Call call) {
    Program program = frame.module().program().bound();
    return !call.arguments().isEmpty()
            && call.arguments().get(0) instanceof Expr.GeneratorExp generator
            && program.isEager(generator)
        ? generator
        : null;
  }

  /** A loop over the items of a generator expression. */
  private final class Loop {
    private final Expr.GeneratorExp generator;
    private final Cursor first;
    private final Map<String, Value> others = new HashMap<>();
    private final List<JavaStmt.Within> within = frame.within();
    private final int line = frame.line();

    /** Evaluates what the call evaluates before it consumes anything. */
    Loop(Expr.Call call, Expr.GeneratorExp generator) {
      this.generator = generator;
      Cursor cursor = frame.cursors.of(generator.generators().get(0).iterable());
      boolean alone =
          call.arguments().stream().skip(1).allMatch(Expr.Constant.class::isInstance)
              && call.keywords().stream().allMatch(each -> each.value() instanceof Expr.Constant);
      this.first = alone ? cursor : new Cursor.Started(cursor);
      if (call.arguments().size() > 1) {
        keep("start", call.arguments().get(1));
      }
      call.keywords().forEach(each -> keep(Objects.requireNonNull(each.name()), each.value()));
    }

    private void keep(String name, Expr value) {
      others.put(name, frame.temporary(frame.expressions.lower(value), name));
    }

    @Nullable Value other(String name) {
      return others.get(name);
    }

    /** Writes the loop. */
    void write(Runnable action) {
      frame.comprehensions.declare(frame.module().program().scopeOf(generator));
      frame.enterInlined("<genexpr>", generator.span().startLine());
      List<JavaStmt> loop =
          frame.block(() -> frame.comprehensions.loop(generator.generators(), 0, first, action));
      if (StopSources.isIn(generator, frame.instance())) {
        String thrown = frame.name("thrown$");
        CodeBlock raised =
            CodeBlock.of("$T.raised($N, \"generator\")", RuntimeNames.PY_GENERATOR, thrown);
        frame.add(new JavaStmt.Try(loop, thrown, List.of(new JavaStmt.Throw(raised)), List.of()));
      } else {
        loop.forEach(frame::add);
      }
      frame.backTo(within, line);
    }

    /** The item, computed now. */
    Value item(Type type) {
      Value item = frame.expressions.lower(generator.element(), type);
      return frame.temporary(item, "element");
    }

    /** What the function does with an item belongs to the function around the expression. */
    void outside() {
      frame.backTo(within, line);
    }
  }

  Value lower(Expr.Call call, Expr.GeneratorExp generator) {
    Loop loop = new Loop(call, generator);
    Type item =
        frame.typeOf(generator) instanceof Type.IteratorOf of ? of.item() : (Type) Basic.DYNAMIC;
    if (call.function() instanceof Expr.Attribute join) {
      return joined(loop, frame.expressions.lower(join.value()), item);
    }
    String function = ((Expr.Name) call.function()).id();
    return switch (function) {
      case "any" -> found(loop, true);
      case "all" -> found(loop, false);
      case "sum" -> sum(loop, item, frame.typeOf(call));
      case "min" -> extreme(loop, "min", CompareOperator.LT, item, frame.typeOf(call));
      case "max" -> extreme(loop, "max", CompareOperator.GT, item, frame.typeOf(call));
      case "set" -> set(loop, frame.typeOf(call));
      case "dict" -> dict(loop, frame.typeOf(call));
      case "tuple" -> tuple(loop, item);
      case "sorted" -> sorted(loop, frame.typeOf(call));
      default -> list(loop, frame.typeOf(call));
    };
  }

  // ---- one value of many

  private Value found(Loop loop, boolean wanted) {
    String found = frame.name(wanted ? "any$" : "all$");
    frame.add(new JavaStmt.Declare(TypeName.BOOLEAN, found, CodeBlock.of("$L", !wanted)));
    String label = frame.name("search");
    List<JavaStmt> search =
        frame.block(
            () ->
                loop.write(
                    () -> {
                      Value test = frame.conditions.test(loop.generator.element());
                      List<JavaStmt> leave =
                          List.of(
                              new JavaStmt.Line(CodeBlock.of("$N = $L", found, wanted)),
                              new JavaStmt.Break(label));
                      CodeBlock when = wanted ? test.code() : Conditions.not(test).code();
                      frame.add(new JavaStmt.If(when, leave, List.of()));
                    }));
    frame.add(new JavaStmt.Labeled(label, search));
    return Value.stable(CodeBlock.of("$N", found), Basic.BOOL);
  }

  private Value sum(Loop loop, Type item, Type promised) {
    Value start = loop.other("start");
    boolean ints = item == Basic.INT || item == Basic.BOOL;
    boolean intStart = start == null || start.type() == Basic.INT;
    String total = frame.name("sum$");
    if (promised == Basic.INT && ints && intStart) {
      CodeBlock first = start == null ? CodeBlock.of("0L") : start.code();
      frame.add(new JavaStmt.Declare(TypeName.LONG, total, first));
      loop.write(
          () -> {
            Value each = loop.item(Basic.INT);
            loop.outside();
            frame.line("$N = $T.add($N, $L)", total, RuntimeNames.INTS, total, each.code());
          });
      return Value.stable(CodeBlock.of("$N", total), Basic.INT);
    }
    if (promised == Basic.FLOAT && start != null && start.type() == Basic.FLOAT) {
      return floats(loop, total, start, item == Basic.FLOAT ? Basic.FLOAT : Basic.INT);
    }
    if ((item == Basic.FLOAT || item == Basic.NUMBER) && start == null) {
      return numbers(loop, total, item);
    }
    CodeBlock first = start == null ? CodeBlock.of("") : frame.coercion.object(start);
    declareNew(RuntimeNames.SUMMATION, total, first);
    Type added = ints ? Basic.INT : item == Basic.FLOAT ? Basic.FLOAT : Basic.DYNAMIC;
    loop.write(
        () -> {
          // In a sum of no ints a bool is more than its number.
          Value each = loop.item(added == Basic.INT && !intStart ? Basic.DYNAMIC : added);
          loop.outside();
          frame.line("$N.add($L)", total, each.code());
        });
    return Value.primary(CodeBlock.of("$N.value()", total), Basic.DYNAMIC);
  }

  private Value floats(Loop loop, String total, Value start, Type added) {
    declareNew(RuntimeNames.FLOAT_SUM, total, start.code());
    loop.write(() -> frame.line("$N.add($L)", total, loop.item(added).code()));
    return Value.primary(CodeBlock.of("$N.value()", total), Basic.FLOAT);
  }

  /** A sum that is the int 0 where there are no items, and that of floats as long as there are. */
  private Value numbers(Loop loop, String total, Type item) {
    String none = frame.name("none$");
    declareNew(RuntimeNames.FLOAT_SUM, total, CodeBlock.of("0.0"));
    frame.add(new JavaStmt.Declare(TypeName.BOOLEAN, none, CodeBlock.of("true")));
    CodeBlock zero = CodeBlock.of("$N ? (Object) 0L : null", none);
    CodeBlock value = CodeBlock.of("$N.value()", total);
    if (item == Basic.FLOAT) {
      loop.write(
          () -> {
            frame.line("$N.add($L)", total, loop.item(Basic.FLOAT).code());
            frame.line("$N = false", none);
          });
      return frame.numbers.declare("sum", value, zero);
    }
    String rest = frame.name("rest$");
    frame.add(new JavaStmt.Declare(RuntimeNames.SUMMATION, rest, CodeBlock.of("null")));
    loop.write(() -> addNumber(loop, total, none, rest));
    return frame.numbers.declare(
        "sum", value, CodeBlock.of("$N != null ? $N.value() : $L", rest, rest, zero));
  }

  private void addNumber(Loop loop, String total, String none, String rest) {
    Value each = loop.item(Basic.NUMBER);
    loop.outside();
    CodeBlock begin =
        CodeBlock.of(
            "$N = $T.after($N, $N.sum(), $N.compensation())",
            rest,
            RuntimeNames.SUMMATION,
            none,
            total,
            total);
    List<JavaStmt> slow =
        List.of(
            new JavaStmt.If(
                CodeBlock.of("$N == null", rest), List.of(new JavaStmt.Line(begin)), List.of()),
            new JavaStmt.Line(CodeBlock.of("$N.add($L)", rest, frame.coercion.object(each))));
    Slot.Split split = each.split();
    if (split == null) {
      slow.forEach(frame::add);
      return;
    }
    frame.add(
        new JavaStmt.If(
            CodeBlock.of("$N == null && $L == null", rest, split.whole()),
            List.of(
                new JavaStmt.Line(CodeBlock.of("$N.add($L)", total, split.number())),
                new JavaStmt.Line(CodeBlock.of("$N = false", none))),
            slow));
  }

  private void declareNew(ClassName type, String name, CodeBlock argument) {
    frame.add(new JavaStmt.Declare(type, name, CodeBlock.of("new $T($L)", type, argument)));
  }

  private Value extreme(
      Loop loop, String function, CompareOperator better, Type item, Type promised) {
    String best = frame.variable(item, function);
    String found = frame.name("found$");
    frame.add(new JavaStmt.Declare(TypeName.BOOLEAN, found, CodeBlock.of("false")));
    Value current = Value.primary(CodeBlock.of("$N", best), item);
    loop.write(
        () -> {
          Value each = loop.item(item);
          loop.outside();
          Value test = frame.conditions.truth(frame.conditions.pair(better, each, current));
          frame.add(
              new JavaStmt.If(
                  CodeBlock.of("!$N || $L", found, test.operand()),
                  List.of(
                      new JavaStmt.Line(CodeBlock.of("$N = $L", best, each.code())),
                      new JavaStmt.Line(CodeBlock.of("$N = true", found))),
                  List.of()));
        });
    Value fallback = loop.other("default");
    if (fallback == null) {
      JavaStmt raise =
          new JavaStmt.Throw(CodeBlock.of("$T.empty($S)", RuntimeNames.EXTREMES, function));
      frame.add(new JavaStmt.If(CodeBlock.of("!$N", found), List.of(raise), List.of()));
      return Value.stable(CodeBlock.of("$N", best), item);
    }
    String result = frame.variable(promised, "result");
    frame.add(
        new JavaStmt.If(
            CodeBlock.of("$N", found),
            List.of(assign(result, Value.stable(CodeBlock.of("$N", best), item), promised)),
            List.of(assign(result, fallback, promised))));
    return Value.stable(CodeBlock.of("$N", result), promised);
  }

  private JavaStmt assign(String variable, Value value, Type type) {
    return new JavaStmt.Line(
        CodeBlock.of("$N = $L", variable, frame.coercion.to(value, type).code()));
  }

  private Value joined(Loop loop, Value separator, Type item) {
    if (item != Basic.STR) {
      Value list = collected(loop, Basic.DYNAMIC);
      return Value.primary(
          CodeBlock.of("$T.join($L, $L)", RuntimeNames.STR_METHODS, separator.code(), list.code()),
          Basic.STR);
    }
    String text = frame.name("text$");
    String first = frame.name("first$");
    boolean empty = separator.code().toString().equals("\"\"");
    declareNew(ClassName.get(StringBuilder.class), text, CodeBlock.of(""));
    if (!empty) {
      frame.add(new JavaStmt.Declare(TypeName.BOOLEAN, first, CodeBlock.of("true")));
    }
    loop.write(
        () -> {
          Value each = loop.item(Basic.STR);
          if (!empty) {
            JavaStmt between =
                new JavaStmt.Line(CodeBlock.of("$N.append($L)", text, separator.code()));
            frame.add(new JavaStmt.If(CodeBlock.of("!$N", first), List.of(between), List.of()));
            frame.line("$N = false", first);
          }
          frame.line("$N.append($L)", text, each.code());
        });
    return Value.primary(CodeBlock.of("$N.toString()", text), Basic.STR);
  }

  // ---- containers

  /** A list of the items. */
  private Value collected(Loop loop, Type element) {
    String list = frame.name("result$");
    declareNew(RuntimeNames.PY_LIST, list, CodeBlock.of(""));
    boolean primitive = element == Basic.INT || element == Basic.FLOAT;
    loop.write(
        () -> {
          Value each = frame.expressions.lower(loop.generator.element());
          frame.line(
              "$N.append($L)",
              list,
              primitive ? frame.coercion.to(each, element).code() : frame.coercion.object(each));
        });
    return Value.stable(CodeBlock.of("$N", list), new Type.ListOf(new Cell(element)));
  }

  private Value list(Loop loop, Type promised) {
    return promised instanceof Type.ListOf list
        ? collected(loop, list.element().type())
        : collected(loop, Basic.DYNAMIC);
  }

  private Value sorted(Loop loop, Type promised) {
    Value list = list(loop, promised);
    Value key = loop.other("key");
    Value reverse = loop.other("reverse");
    frame.line(
        "$L.sort($L, $L)",
        list.code(),
        key == null ? CodeBlock.of("null") : frame.coercion.object(key),
        reverse == null ? CodeBlock.of("false") : frame.conditions.truth(reverse).code());
    return list;
  }

  private Value tuple(Loop loop, Type item) {
    Value list = collected(loop, Basic.DYNAMIC);
    return Value.primary(
        CodeBlock.of("$T.tuple($L)", RuntimeNames.DISPLAYS, list.code()),
        new Type.TupleOfAny(item));
  }

  private Value set(Loop loop, Type promised) {
    String set = frame.name("result$");
    declareNew(RuntimeNames.PY_SET, set, CodeBlock.of(""));
    loop.write(
        () -> {
          Value each = loop.item(Basic.DYNAMIC);
          loop.outside();
          frame.line("$N.add($L)", set, each.code());
        });
    Type type = promised instanceof Type.SetOf ? promised : new Type.SetOf(new Cell(Basic.DYNAMIC));
    return Value.stable(CodeBlock.of("$N", set), type);
  }

  private Value dict(Loop loop, Type promised) {
    String dict = frame.name("result$");
    declareNew(RuntimeNames.PY_DICT, dict, CodeBlock.of(""));
    Expr.Tuple pair = (Expr.Tuple) loop.generator.element();
    loop.write(
        () -> {
          List<CodeBlock> entry = new ArrayList<>();
          for (Value each : frame.expressions.lowerAll(pair.elements())) {
            entry.add(frame.temporary(frame.coercion.boxed(each), "part").code());
          }
          loop.outside();
          frame.line("$N.setItem($L, $L)", dict, entry.get(0), entry.get(1));
        });
    Type type =
        promised instanceof Type.DictOf
            ? promised
            : new Type.DictOf(new Cell(Basic.DYNAMIC), new Cell(Basic.DYNAMIC));
    return Value.stable(CodeBlock.of("$N", dict), type);
  }
}
