package dev.portalis.processor.lower;

import com.palantir.javapoet.CodeBlock;
import dev.portalis.processor.bind.Scope;
import dev.portalis.processor.bind.Symbol;
import dev.portalis.processor.code.JavaParameter;
import dev.portalis.processor.code.JavaStmt;
import dev.portalis.processor.types.Type;
import dev.portalis.processor.types.Type.Basic;
import java.util.function.IntFunction;

/** Gives the variables of functions and comprehensions their places. */
final class Locals {
  private Locals() {}

  /** Whether the functions inside share a variable through a cell. */
  static boolean needsCell(Symbol symbol) {
    if (symbol == symbol.owner().classCell()) {
      return true;
    }
    return symbol.isCaptured() && !ProgramLowering.isConstantParameter(symbol);
  }

  /** Declares a variable of a function at the top of its method. */
  static void declare(Frame frame, Symbol symbol) {
    String name = frame.name(symbol.name());
    CodeBlock code = CodeBlock.of("$N", name);
    if (needsCell(symbol)) {
      frame.declare(RuntimeNames.CELL, name, CodeBlock.of("new $T()", RuntimeNames.CELL));
      frame.setSlot(symbol, new Slot.InCell(code, false));
      return;
    }
    boolean checked = frame.module().program().isChecked(symbol);
    Type type = frame.instance().variableType(symbol);
    if (isSplit(frame, symbol, type)) {
      frame.setSlot(symbol, frame.numbers.declaredAtTop(name, type));
      return;
    }
    Type held = checked ? Basic.DYNAMIC : type;
    frame.declare(
        frame.module().javaTypes().of(held),
        name,
        checked
            ? CodeBlock.of("$T.UNBOUND", RuntimeNames.UNBOUND)
            : frame.module().javaTypes().initial(held));
    frame.setSlot(symbol, new Slot.Variable(code, type, checked));
  }

  /** Whether a variable is two in Java. */
  private static boolean isSplit(Frame frame, Symbol symbol, Type type) {
    return !frame.module().program().isChecked(symbol)
        && (type == Basic.NUMBER || (type == Basic.WIDE_INT && IntPairs.isComputed(symbol)));
  }

  /** Declares a variable of a comprehension: its cell is made anew each time it begins. */
  static void declareInside(Frame frame, Symbol symbol) {
    if (!needsCell(symbol)) {
      declare(frame, symbol);
      return;
    }
    String name = frame.name(symbol.name());
    frame.add(
        new JavaStmt.Declare(RuntimeNames.CELL, name, CodeBlock.of("new $T()", RuntimeNames.CELL)));
    frame.setSlot(symbol, new Slot.InCell(CodeBlock.of("$N", name), false));
  }

  /** A parameter of the method; where its variable is of another kind, that is declared too. */
  static JavaParameter parameter(Frame frame, Symbol symbol, Type type) {
    boolean checked = frame.module().program().isChecked(symbol);
    Type variable = frame.instance().variableType(symbol);
    boolean own =
        needsCell(symbol)
            || checked
            || isSplit(frame, symbol, variable)
            || !frame.module().javaTypes().of(variable).equals(frame.module().javaTypes().of(type));
    String name = frame.name(own ? symbol.name() + "$given" : symbol.name());
    JavaParameter parameter = new JavaParameter(frame.module().javaTypes().of(type), name);
    Value given = Value.primary(CodeBlock.of("$N", name), type);
    if (own) {
      String copy = frame.name(symbol.name());
      CodeBlock code = CodeBlock.of("$N", copy);
      if (needsCell(symbol)) {
        frame.add(
            new JavaStmt.Declare(
                RuntimeNames.CELL,
                copy,
                CodeBlock.of("new $T($L)", RuntimeNames.CELL, frame.coercion.object(given))));
        frame.setSlot(symbol, new Slot.InCell(code, false));
        return parameter;
      }
      if (isSplit(frame, symbol, variable)) {
        frame.setSlot(symbol, frame.numbers.declaredAtTop(copy, variable));
        frame.targets.store(symbol, given);
        return parameter;
      }
      Type held = checked ? Basic.DYNAMIC : variable;
      frame.add(
          new JavaStmt.Declare(
              frame.module().javaTypes().of(held), copy, frame.coercion.to(given, held).code()));
      frame.setSlot(symbol, new Slot.Variable(code, variable, checked));
    } else {
      frame.setSlot(symbol, new Slot.Variable(given.code(), variable, false));
    }
    return parameter;
  }

  /** Takes what a function carries along out of the function object. */
  static void captured(Frame frame, Scope scope, IntFunction<CodeBlock> source) {
    int index = 0;
    for (Symbol symbol : ProgramLowering.carried(scope)) {
      String name = frame.name(symbol.name());
      CodeBlock from = source.apply(index++);
      CodeBlock code = CodeBlock.of("$N", name);
      if (needsCell(symbol)) {
        frame.add(
            new JavaStmt.Declare(
                RuntimeNames.CELL, name, CodeBlock.of("($T) $L", RuntimeNames.CELL, from)));
        frame.setSlot(symbol, new Slot.InCell(code, true));
      } else {
        frame.add(new JavaStmt.Declare(RuntimeNames.OBJECT, name, from));
        frame.setSlot(symbol, new Slot.Variable(code, Basic.DYNAMIC, false));
      }
    }
  }
}
