package dev.portalis.processor.types;

import dev.portalis.processor.bind.Symbol;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Node;
import dev.portalis.processor.types.Type.Basic;
import java.util.ArrayList;
import java.util.List;

/** Lets values flow into the targets of assignments, loops and imports. */
final class Targeting {
  private final Body body;

  Targeting(Body body) {
    this.body = body;
  }

  /** {@code target = value}. */
  void assign(Expr target, Type value) {
    if (target instanceof Expr.Name name) {
      body.instance().types().put(target, bind(name, value));
    } else if (target instanceof Expr.Tuple tuple) {
      unpack(tuple.elements(), value);
    } else if (target instanceof Expr.ListDisplay list) {
      unpack(list.elements(), value);
    } else if (target instanceof Expr.Attribute attribute) {
      body.attributes().store(attribute, value);
    } else if (target instanceof Expr.Subscript subscript) {
      body.containers().store(subscript, value);
    } else if (target instanceof Expr.Starred starred) {
      assign(starred.value(), value);
    }
  }

  /** Binds the variable that a node binds; gives its type then. */
  Type bind(Node node, Type value) {
    Symbol symbol = body.program().symbolOf(node);
    if (symbol == null) {
      body.lattice().escape(value);
      return Basic.DYNAMIC;
    }
    return bind(symbol, value);
  }

  /** Binds a variable. */
  Type bind(Symbol symbol, Type value) {
    Cell place = body.state().variable(body.instance(), symbol);
    body.lattice().flow(body.growth().stored(symbol, value, body.lattice()), place);
    return place.type();
  }

  private void unpack(List<Expr> targets, Type value) {
    int star = -1;
    for (int i = 0; i < targets.size(); i++) {
      if (targets.get(i) instanceof Expr.Starred) {
        star = i;
      }
    }
    Type stripped = Lattice.stripped(value);
    if (stripped instanceof Type.TupleOf tuple
        && (star < 0
            ? tuple.items().size() == targets.size()
            : tuple.items().size() >= targets.size() - 1)) {
      unpackTuple(targets, star, tuple.items());
      return;
    }
    Type item = body.containers().item(value);
    for (Expr each : targets) {
      assign(each, each instanceof Expr.Starred ? list(each, List.of(item)) : item);
    }
  }

  private void unpackTuple(List<Expr> targets, int star, List<Type> items) {
    int rest = items.size() - (targets.size() - 1);
    int next = 0;
    for (int i = 0; i < targets.size(); i++) {
      if (i == star) {
        List<Type> middle = new ArrayList<>(items.subList(next, next + rest));
        next += rest;
        assign(targets.get(i), list(targets.get(i), middle));
      } else {
        assign(targets.get(i), items.get(next++));
      }
    }
  }

  private Type list(Expr node, List<Type> items) {
    Cell cell = body.allocation(node, "item");
    items.forEach(each -> body.lattice().flow(each, cell));
    return new Type.ListOf(cell);
  }
}
