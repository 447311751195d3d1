package dev.portalis.processor.lower;

import com.palantir.javapoet.CodeBlock;
import dev.portalis.processor.bind.Symbol;
import dev.portalis.processor.code.JavaStmt;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Literal;
import dev.portalis.processor.types.AttributeTarget;
import dev.portalis.processor.types.Type;
import dev.portalis.processor.types.Type.Basic;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lowers expressions. What Java cannot say as an expression becomes statements before the current
 * one; values computed earlier are then kept in variables, so that the order of evaluation stays
 * Python's.
 */
final class Expressions {
  /** How deeply expressions are nested in one of Java; javac takes about 240 nested calls. */
  private static final int MAX_HEIGHT = 60;

  private final Frame frame;

  /** How deeply what was lowered since the expression around began is nested. */
  private int height;

  Expressions(Frame frame) {
    this.frame = frame;
  }

  /** The value of an expression in the representation of its inferred type. */
  Value lower(Expr expression) {
    int siblings = height;
    height = 0;
    Value value = placed(expression);
    height++;
    if (height > MAX_HEIGHT) {
      value = frame.temporary(value, "part");
      height = 0;
    }
    height = Math.max(height, siblings);
    return value;
  }

  private Value placed(Expr expression) {
    int line = lineOf(expression);
    int around = frame.line();
    if (line == 0 || line == around || around == 0) {
      return frame.confinement.of(expression, here(expression));
    }
    frame.mark(line);
    Value value = frame.temporary(frame.confinement.of(expression, here(expression)), "part");
    frame.mark(around);
    return value;
  }

  /** The line on which CPython finds an expression that raises; 0 for those that do not. */
  private int lineOf(Expr expression) {
    if (expression instanceof Expr.Call call && call.function() instanceof Expr.Attribute method) {
      return method.span().endLine();
    }
    if (expression instanceof Expr.Attribute attribute) {
      return attribute.span().endLine();
    }
    boolean plain =
        expression instanceof Expr.BinOp
            && frame.typeOf(expression).representation() != Type.Representation.REFERENCE;
    return !plain
            && (expression instanceof Expr.Call
                || expression instanceof Expr.Subscript
                || expression instanceof Expr.BinOp)
        ? expression.span().startLine()
        : 0;
  }

  private Value here(Expr expression) {
    if (expression instanceof Expr.Constant constant) {
      return literal(constant.value());
    }
    if (expression instanceof Expr.Name name) {
      return name(name);
    }
    if (expression instanceof Expr.Call call) {
      return frame.calls.lower(call);
    }
    if (expression instanceof Expr.Attribute attribute) {
      return attribute(attribute);
    }
    if (expression instanceof Expr.BinOp operation) {
      return frame.operations.binary(operation);
    }
    if (expression instanceof Expr.UnaryOp operation) {
      return frame.operations.unary(operation);
    }
    if (expression instanceof Expr.Compare compare) {
      return frame.conditions.compare(compare);
    }
    if (expression instanceof Expr.BoolOp operation) {
      return frame.conditions.boolOp(operation);
    }
    if (expression instanceof Expr.IfExp choice) {
      return conditional(choice);
    }
    if (expression instanceof Expr.NamedExpr walrus) {
      return walrus(walrus);
    }
    if (expression instanceof Expr.Subscript subscript) {
      return frame.displays.subscript(subscript);
    }
    if (expression instanceof Expr.Lambda lambda) {
      return frame.definitions.lambda(lambda);
    }
    if (expression instanceof Expr.JoinedStr text) {
      return frame.displays.joined(text);
    }
    if (expression instanceof Expr.FormattedValue field) {
      return frame.displays.joined(new Expr.JoinedStr(List.of(field), field.span()));
    }
    if (expression instanceof Expr.Yield
        || expression instanceof Expr.YieldFrom
        || expression instanceof Expr.Await) {
      return suspension(expression);
    }
    return display(expression);
  }

  private Value display(Expr expression) {
    if (expression instanceof Expr.ListComp
        || expression instanceof Expr.SetComp
        || expression instanceof Expr.DictComp) {
      return frame.comprehensions.lower(expression);
    }
    if (expression instanceof Expr.GeneratorExp generator) {
      return frame.definitions.generatorExpression(generator);
    }
    return frame.displays.lower(expression);
  }

  /** The value of an expression as one of a type. */
  Value lower(Expr expression, Type type) {
    return frame.coercion.to(lower(expression), type);
  }

  /** The code of an expression as an object. */
  CodeBlock object(Expr expression) {
    return lower(expression, Basic.DYNAMIC).code();
  }

  /** The values of several expressions, evaluated in order. */
  List<Value> lowerAll(List<Expr> expressions) {
    Sequence sequence = new Sequence();
    expressions.forEach(sequence::add);
    return sequence.values();
  }

  /** Values that are evaluated one after the other, whatever statements the later ones need. */
  final class Sequence {
    private final List<Value> values = new ArrayList<>();

    /** Adds the value of an expression; returns its position. */
    int add(Expr expression) {
      return add(() -> lower(expression));
    }

    /** Adds a value that an action computes, which may add statements. */
    int add(java.util.function.Supplier<Value> action) {
      int mark = frame.mark();
      Value value = action.get();
      if (frame.mark() > mark) {
        keepEarlier(mark);
      }
      values.add(value);
      return values.size() - 1;
    }

    private void keepEarlier(int mark) {
      int at = mark;
      for (int i = 0; i < values.size(); i++) {
        Value value = values.get(i);
        if (!value.stable() && value.split() != null) {
          Numbers.Kept kept = frame.numbers.copy(value.split(), "part$");
          for (JavaStmt each : kept.statements()) {
            frame.insert(at++, each);
          }
          values.set(i, kept.value());
        } else if (!value.stable()) {
          String name = frame.name("part$");
          frame.insert(
              at++,
              new JavaStmt.Declare(
                  frame.module().javaTypes().of(value.type()), name, value.code()));
          values.set(i, Value.stable(CodeBlock.of("$N", name), value.type()));
        }
      }
    }

    Value get(int index) {
      return values.get(index);
    }

    List<Value> values() {
      return values;
    }
  }

  /** A literal. */
  Value literal(Literal literal) {
    if (literal instanceof Literal.Int number) {
      return number.fitsLong()
          ? Value.stable(CodeBlock.of("$LL", number.value()), Basic.INT)
          : Value.stable(
              frame
                  .module()
                  .constant(
                      "BIG$",
                      java.math.BigInteger.class,
                      CodeBlock.of("new $T($S)", java.math.BigInteger.class, number.value())),
              Basic.WIDE_INT);
    }
    if (literal instanceof Literal.Str text) {
      return Value.stable(frame.module().string(text.value()), Basic.STR);
    }
    if (literal instanceof Literal.Bool truth) {
      return Value.stable(CodeBlock.of("$L", truth.value()), Basic.BOOL);
    }
    if (literal instanceof Literal.Float number) {
      return Value.stable(doubleLiteral(number.value()), Basic.FLOAT);
    }
    if (literal == Literal.Singleton.NONE) {
      return Value.stable(CodeBlock.of("null"), Basic.NONE);
    }
    if (literal == Literal.Singleton.ELLIPSIS) {
      return Value.stable(CodeBlock.of("$T.INSTANCE", RuntimeNames.PY_ELLIPSIS), Basic.DYNAMIC);
    }
    if (literal instanceof Literal.Imaginary number) {
      return Value.primary(
          CodeBlock.of("new $T(0.0, $L)", RuntimeNames.PY_COMPLEX, doubleLiteral(number.value())),
          Basic.DYNAMIC);
    }
    return Value.stable(frame.module().bytes(((Literal.Bytes) literal).value()), Basic.DYNAMIC);
  }

  private static CodeBlock doubleLiteral(double value) {
    if (Double.isInfinite(value)) {
      return CodeBlock.of("Double.POSITIVE_INFINITY");
    }
    return CodeBlock.of("$L", value);
  }

  private Value name(Expr.Name name) {
    Symbol symbol = frame.module().program().symbolOf(name);
    if (symbol == null) {
      return frame.module().builtin(name.id());
    }
    return read(symbol, name);
  }

  /** The value of a variable where a name reads it. */
  Value read(Symbol symbol, Expr.Name name) {
    Type promised = frame.typeOf(name);
    Slot slot = frame.slot(symbol);
    if (slot instanceof Slot.Variable variable) {
      return readVariable(symbol, variable, name, promised);
    }
    if (slot instanceof Slot.Split split) {
      return frame.coercion.to(Value.of(split), promised);
    }
    if (slot instanceof Slot.InCell cell) {
      return readCell(cell, name, promised);
    }
    CodeBlock namespace = ((Slot.InNamespace) slot).namespace();
    Symbol global = frame.module().program().globalBehind(symbol);
    CodeBlock otherwise =
        global == null ? frame.module().builtinOrNameError(name.id()) : globalOrUnbound(global);
    return Value.primary(
        CodeBlock.of(
            "$T.load($L, $S, $L)", RuntimeNames.NAMESPACES, namespace, name.id(), otherwise),
        Basic.DYNAMIC);
  }

  private CodeBlock globalOrUnbound(Symbol global) {
    Slot.Variable variable = frame.module().program().global(global, frame.module());
    return frame.coercion.object(
        Value.primary(variable.code(), variable.checked() ? Basic.DYNAMIC : variable.type()));
  }

  private Value readVariable(Symbol symbol, Slot.Variable variable, Expr.Name name, Type promised) {
    if (!variable.checked()) {
      return frame.coercion.to(Value.primary(variable.code(), variable.type()), promised);
    }
    CodeBlock code = variable.code();
    if (frame.module().program().bound().mayMeanBuiltin(name)) {
      CodeBlock builtin = frame.module().builtinOrNameError(name.id());
      code =
          CodeBlock.of(
              "$T.globalOrBuiltin($L, $L, $S)", RuntimeNames.VARIABLES, code, builtin, name.id());
    } else if (frame.module().program().mayBeUnbound(name)) {
      code =
          CodeBlock.of(
              "$T.$L($L, $S)",
              RuntimeNames.VARIABLES,
              symbol.isGlobal() ? "global" : "local",
              code,
              symbol.name());
    }
    return frame.coercion.to(Value.primary(code, Basic.DYNAMIC), promised);
  }

  private Value readCell(Slot.InCell cell, Expr.Name name, Type promised) {
    CodeBlock code =
        frame.module().program().mayBeUnbound(name)
            ? CodeBlock.of(
                "$L.$L($S)", cell.code(), cell.free() ? "getFree" : "getLocal", name.id())
            : CodeBlock.of("$L.value", cell.code());
    return frame.coercion.to(Value.primary(code, Basic.DYNAMIC), promised);
  }

  private Value attribute(Expr.Attribute attribute) {
    return attributeOf(attribute, null);
  }

  /** {@code object.attribute}; a null object is evaluated here. */
  Value attributeOf(Expr.Attribute attribute, @Nullable Value known) {
    AttributeTarget target = frame.instance().attributeTarget(attribute);
    Type promised = frame.typeOf(attribute);
    if (target instanceof AttributeTarget.OfField field) {
      Value receiver = frame.displays.notNone(object(attribute, known), attribute.attribute());
      CodeBlock code =
          CodeBlock.of("$L.$N", receiver.operand(), JavaIdentifiers.clean(field.field().name()));
      if (field.field().mayBeUnset()) {
        code =
            CodeBlock.of(
                "$T.field($L, $L, $S)",
                RuntimeNames.VARIABLES,
                code,
                receiver.code(),
                attribute.attribute());
      }
      return frame.coercion.to(Value.primary(code, field.field().type()), promised);
    }
    if (target instanceof AttributeTarget.OfProperty property) {
      return frame.calls.method(
          property.getter(), object(attribute, known), List.of(), attribute.attribute());
    }
    if (target instanceof AttributeTarget.OfGlobal global) {
      Slot.Variable variable = frame.module().program().global(global.symbol(), frame.module());
      if (!variable.checked()) {
        return frame.coercion.to(Value.primary(variable.code(), variable.type()), promised);
      }
    }
    if (target instanceof AttributeTarget.OfLibraryConstant constant) {
      return Value.primary(
          RuntimeNames.field(constant.javaOwner() + "." + constant.javaName()), promised);
    }
    return frame.coercion.to(
        Value.primary(
            CodeBlock.of(
                "$T.get($L, $S)",
                RuntimeNames.ATTRIBUTES,
                frame.coercion.object(object(attribute, known)),
                frame.module().mangled(attribute.attribute(), frame.scope())),
            Basic.DYNAMIC),
        promised);
  }

  private Value object(Expr.Attribute attribute, @Nullable Value known) {
    return known == null ? lower(attribute.value()) : known;
  }

  private Value conditional(Expr.IfExp choice) {
    Type type = frame.typeOf(choice);
    Value condition = frame.conditions.test(choice.test());
    Branch then = branch(choice.body(), type);
    Branch orElse = branch(choice.orElse(), type);
    if (then.statements().isEmpty() && orElse.statements().isEmpty()) {
      Type chosen = type.representation() == Type.Representation.REFERENCE ? Basic.DYNAMIC : type;
      return frame.coercion.to(
          Value.compound(
              CodeBlock.of(
                  type.representation() == Type.Representation.REFERENCE
                      ? "$L ? (Object) $L : $L"
                      : "$L ? $L : $L",
                  condition.operand(),
                  then.value().operand(),
                  orElse.value().operand()),
              chosen),
          type);
    }
    String result = frame.variable(type, "choice");
    frame.add(new JavaStmt.If(condition.code(), then.assigning(result), orElse.assigning(result)));
    return Value.stable(CodeBlock.of("$N", result), type);
  }

  /** A value with the statements that it needs first. */
  record Branch(List<JavaStmt> statements, Value value) {
    List<JavaStmt> assigning(String variable) {
      List<JavaStmt> all = new ArrayList<>(statements);
      all.add(new JavaStmt.Line(CodeBlock.of("$N = $L", variable, value.code())));
      return all;
    }
  }

  /** Lowers an expression apart from the current statements. */
  Branch branch(Expr expression, Type type) {
    Value[] value = new Value[1];
    List<JavaStmt> statements = frame.block(() -> value[0] = lower(expression, type));
    return new Branch(statements, value[0]);
  }

  private Value walrus(Expr.NamedExpr walrus) {
    Value value = frame.temporary(lower(walrus.value()), walrus.target().id());
    frame.targets.assign(walrus.target(), value);
    return value;
  }

  private Value suspension(Expr expression) {
    if (expression instanceof Expr.Yield yield) {
      frame.definitions.handOut(
          yield.value() == null ? CodeBlock.of("null") : object(yield.value()));
      return frame.temporary(Value.primary(CodeBlock.of("sent"), Basic.DYNAMIC), "sent");
    }
    if (expression instanceof Expr.YieldFrom from) {
      return frame.definitions.yieldFrom(from);
    }
    CodeBlock awaited = object(((Expr.Await) expression).value());
    return frame.definitions.await(CodeBlock.of("$T.of($L)", RuntimeNames.AWAITING, awaited));
  }
}
