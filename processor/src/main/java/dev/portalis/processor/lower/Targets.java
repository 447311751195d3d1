package dev.portalis.processor.lower;

import com.palantir.javapoet.CodeBlock;
import dev.portalis.processor.bind.Symbol;
import dev.portalis.processor.code.JavaStmt;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Node;
import dev.portalis.processor.tree.Stmt;
import dev.portalis.processor.types.AttributeTarget;
import dev.portalis.processor.types.Type;
import dev.portalis.processor.types.Type.Basic;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/** Lowers assignments to, and deletions of, targets of every kind. */
final class Targets {
  private final Frame frame;

  Targets(Frame frame) {
    this.frame = frame;
  }

  /** {@code target = value}. */
  void assign(Expr target, Value value) {
    if (target instanceof Expr.Name name) {
      store(Objects.requireNonNull(frame.module().program().symbolOf(name)), value);
    } else if (target instanceof Expr.Attribute attribute) {
      Value kept = isSettled(attribute.value()) ? value : frame.temporary(value, "value");
      storeAttribute(attribute, frame.expressions.lower(attribute.value()), kept);
    } else if (target instanceof Expr.Subscript subscript) {
      boolean settled = isSettled(subscript.value()) && isSettled(subscript.index());
      Value kept = settled ? value : frame.temporary(value, "value");
      Expressions.Sequence both = frame.expressions.new Sequence();
      both.add(subscript.value());
      both.add(subscript.index());
      storeItem(both.get(0), both.get(1), kept);
    } else if (target instanceof Expr.Tuple tuple) {
      unpack(tuple.elements(), value);
    } else if (target instanceof Expr.ListDisplay list) {
      unpack(list.elements(), value);
    } else {
      throw new IllegalStateException("cannot assign to " + target.getClass().getSimpleName());
    }
  }

  /** {@code target = item} of an iteration. */
  void assign(Expr target, Cursor.Item item) {
    if (item instanceof Cursor.Item.Whole whole) {
      assign(target, whole.value());
      return;
    }
    List<Cursor.Item> parts = ((Cursor.Item.Parts) item).items();
    List<Expr> targets = elements(target);
    if (targets.size() != parts.size() || starIndex(targets) >= 0) {
      assign(target, tuple(item));
      return;
    }
    for (int i = 0; i < parts.size(); i++) {
      assign(targets.get(i), parts.get(i));
    }
  }

  private static List<Expr> elements(Expr target) {
    return target instanceof Expr.Tuple tuple
        ? tuple.elements()
        : target instanceof Expr.ListDisplay list ? list.elements() : List.of();
  }

  private Value tuple(Cursor.Item item) {
    if (item instanceof Cursor.Item.Whole whole) {
      return whole.value();
    }
    List<Value> values = ((Cursor.Item.Parts) item).items().stream().map(this::tuple).toList();
    return Value.primary(
        CodeBlock.of(
            "$T.of(new Object[] {$L})",
            RuntimeNames.PY_TUPLE,
            CodeBlock.join(values.stream().map(frame.coercion::object).toList(), ", ")),
        new Type.TupleOf(values.stream().map(Value::type).toList()));
  }

  /**
   * Whether a part of a target gives the same wherever it is evaluated: Python evaluates it after
   * the value, Java before it.
   */
  private boolean isSettled(Expr part) {
    if (part instanceof Expr.Constant) {
      return true;
    }
    if (!(part instanceof Expr.Name name) || frame.module().program().mayBeUnbound(name)) {
      return false;
    }
    Symbol symbol = frame.module().program().symbolOf(name);
    return symbol != null
        && !symbol.isGlobal()
        && frame.slot(symbol) instanceof Slot.Variable
        && !(frame.typeOf(name) instanceof Type.Optional);
  }

  /** Stores in the variable that a node (a def, an alias, a name ...) binds. */
  void bind(Node node, Value value) {
    store(Objects.requireNonNull(frame.module().program().symbolOf(node)), value);
  }

  /** Stores in a variable. */
  void store(Symbol symbol, Value value) {
    Slot slot = frame.slot(symbol);
    if (slot instanceof Slot.Variable variable) {
      Type type = variable.checked() ? Basic.DYNAMIC : variable.type();
      frame.line("$L = $L", variable.code(), frame.coercion.to(value, type).code());
    } else if (slot instanceof Slot.Split split) {
      if (split.isInt()) {
        frame.intPairs.store(split, value);
      } else {
        frame.numbers.store(split, value);
      }
    } else if (slot instanceof Slot.InCell cell) {
      frame.line("$L.value = $L", cell.code(), frame.coercion.object(value));
    } else {
      frame.line(
          "$L.putString($S, $L)",
          ((Slot.InNamespace) slot).namespace(),
          symbol.name(),
          frame.coercion.object(value));
    }
  }

  /** {@code object.attribute = value} for values. */
  void storeAttribute(Expr.Attribute attribute, Value object, Value value) {
    AttributeTarget target = frame.instance().attributeTarget(attribute);
    if (target instanceof AttributeTarget.OfField field) {
      Value receiver = frame.displays.notNone(object, attribute.attribute());
      frame.line(
          "$L.$N = $L",
          receiver.operand(),
          JavaIdentifiers.clean(field.field().name()),
          frame.coercion.to(value, field.field().type()).code());
      return;
    }
    if (target instanceof AttributeTarget.OfGlobal global) {
      Slot.Variable variable = frame.module().program().global(global.symbol(), frame.module());
      Type type = variable.checked() ? Basic.DYNAMIC : variable.type();
      frame.line("$L = $L", variable.code(), frame.coercion.to(value, type).code());
      return;
    }
    frame.line(
        "$T.set($L, $S, $L)",
        RuntimeNames.ATTRIBUTES,
        frame.coercion.object(object),
        frame.module().mangled(attribute.attribute(), frame.scope()),
        frame.coercion.object(value));
  }

  /** {@code container[index] = value} for values. */
  void storeItem(Value container, Value index, Value value) {
    if (container.type() instanceof Type.ListOf list && index.type() == Basic.INT) {
      Type element = list.element().type();
      boolean primitive = element == Basic.INT || element == Basic.FLOAT;
      frame.line(
          "$L.set($L, $L)",
          container.operand(),
          index.code(),
          primitive ? frame.coercion.to(value, element).code() : frame.coercion.object(value));
      return;
    }
    frame.line(
        "$T.set($L, $L, $L)",
        RuntimeNames.ITEMS,
        frame.coercion.object(container),
        frame.coercion.object(index),
        frame.coercion.object(value));
  }

  private void unpack(List<Expr> targets, Value value) {
    int star = starIndex(targets);
    if (star < 0
        && value.type() instanceof Type.TupleOf tuple
        && tuple.items().size() == targets.size()) {
      Value kept = frame.temporary(value, "tuple");
      for (int i = 0; i < targets.size(); i++) {
        Value item = Value.primary(CodeBlock.of("$L.get($L)", kept.code(), i), Basic.DYNAMIC);
        assign(targets.get(i), frame.coercion.to(item, tuple.items().get(i)));
      }
      return;
    }
    String items = frame.name("items$");
    CodeBlock unpacked =
        star < 0
            ? CodeBlock.of(
                "$T.unpack($L, $L)",
                RuntimeNames.ITERATION,
                frame.coercion.object(value),
                targets.size())
            : CodeBlock.of(
                "$T.unpackStarred($L, $L, $L)",
                RuntimeNames.ITERATION,
                frame.coercion.object(value),
                star,
                targets.size() - star - 1);
    frame.add(new JavaStmt.Declare(RuntimeNames.OBJECTS, items, unpacked));
    for (int i = 0; i < targets.size(); i++) {
      Expr target = targets.get(i);
      Expr inner = target instanceof Expr.Starred starred ? starred.value() : target;
      assign(inner, Value.primary(CodeBlock.of("$N[$L]", items, i), Basic.DYNAMIC));
    }
  }

  private static int starIndex(List<Expr> targets) {
    for (int i = 0; i < targets.size(); i++) {
      if (targets.get(i) instanceof Expr.Starred) {
        return i;
      }
    }
    return -1;
  }

  /** {@code a, b = c, d} without making a tuple, where nothing can tell. */
  boolean assignEach(Expr target, Expr value) {
    List<Expr> targets = elements(target);
    if (targets.isEmpty()
        || !(value instanceof Expr.Tuple values)
        || values.elements().size() != targets.size()
        || starIndex(targets) >= 0
        || starIndex(values.elements()) >= 0) {
      return false;
    }
    List<Value> all = frame.expressions.lowerAll(values.elements());
    List<Value> kept = new ArrayList<>();
    all.forEach(each -> kept.add(frame.temporary(each, "value")));
    for (int i = 0; i < targets.size(); i++) {
      assign(targets.get(i), kept.get(i));
    }
    return true;
  }

  /** {@code target op= value}. */
  void augment(Stmt.AugAssign statement) {
    if (!frame.sharedUpdates.lower(statement)) {
      augment(statement, () -> frame.expressions.lower(statement.value()));
    }
  }

  /** {@code target op= value} with a value that is computed behind the target. */
  void augment(Stmt.AugAssign statement, Supplier<Value> right) {
    Expr target = statement.target();
    if (target instanceof Expr.Name name) {
      Symbol symbol = Objects.requireNonNull(frame.module().program().symbolOf(name));
      store(symbol, updated(statement, () -> frame.expressions.read(symbol, name), right));
    } else if (target instanceof Expr.Attribute attribute) {
      Value object = frame.temporary(frame.expressions.lower(attribute.value()), "object");
      augmentAttribute(statement, object, right);
    } else {
      Expr.Subscript subscript = (Expr.Subscript) target;
      Expressions.Sequence place = frame.expressions.new Sequence();
      place.add(subscript.value());
      place.add(subscript.index());
      Value container = frame.temporary(place.get(0), "container");
      Value index = frame.temporary(place.get(1), "index");
      augmentItem(statement, container, index, right);
    }
  }

  /** {@code object.attribute op= value}. */
  void augmentAttribute(Stmt.AugAssign statement, Value object, Supplier<Value> right) {
    Expr.Attribute attribute = (Expr.Attribute) statement.target();
    storeAttribute(
        attribute,
        object,
        updated(statement, () -> frame.expressions.attributeOf(attribute, object), right));
  }

  /** {@code container[index] op= value}. */
  void augmentItem(Stmt.AugAssign statement, Value container, Value index, Supplier<Value> right) {
    Type item = frame.typeOf(statement.target());
    storeItem(
        container,
        index,
        updated(statement, () -> frame.displays.item(container, index, item), right));
  }

  private Value updated(Stmt.AugAssign statement, Supplier<Value> left, Supplier<Value> right) {
    Expressions.Sequence both = frame.expressions.new Sequence();
    both.add(left);
    both.add(right);
    return frame.operations.inPlace(
        statement.op(), both.get(0), both.get(1), frame.instance().augmentedType(statement));
  }

  /** {@code del target}. */
  void delete(Expr target) {
    if (target instanceof Expr.Name name) {
      deleteName(name);
    } else if (target instanceof Expr.Attribute attribute) {
      frame.line(
          "$T.delete($L, $S)",
          RuntimeNames.ATTRIBUTES,
          frame.expressions.object(attribute.value()),
          frame.module().mangled(attribute.attribute(), frame.scope()));
    } else if (target instanceof Expr.Subscript subscript) {
      List<CodeBlock> both = frame.displays.objects(List.of(subscript.value(), subscript.index()));
      frame.line("$T.delete($L, $L)", RuntimeNames.ITEMS, both.get(0), both.get(1));
    } else if (target instanceof Expr.Tuple tuple) {
      tuple.elements().forEach(this::delete);
    } else if (target instanceof Expr.ListDisplay list) {
      list.elements().forEach(this::delete);
    }
  }

  private void deleteName(Expr.Name name) {
    Symbol symbol = Objects.requireNonNull(frame.module().program().symbolOf(name));
    if (frame.slot(symbol) instanceof Slot.InNamespace inside) {
      frame.line("$T.delete($L, $S)", RuntimeNames.NAMESPACES, inside.namespace(), name.id());
      return;
    }
    if (frame.module().program().mayBeUnbound(name)) {
      frame.temporary(frame.expressions.read(symbol, name), name.id());
    }
    clear(symbol);
  }

  /** Leaves a variable without a value. */
  void clear(Symbol symbol) {
    Slot slot = frame.slot(symbol);
    if (slot instanceof Slot.Variable variable && variable.checked()) {
      frame.line("$L = $T.UNBOUND", variable.code(), RuntimeNames.UNBOUND);
    } else if (slot instanceof Slot.InCell cell) {
      frame.line("$L.value = $T.UNBOUND", cell.code(), RuntimeNames.UNBOUND);
    } else if (slot instanceof Slot.InNamespace inside) {
      frame.line("$T.clear($L, $S)", RuntimeNames.NAMESPACES, inside.namespace(), symbol.name());
    }
  }
}
