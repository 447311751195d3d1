package dev.portalis.processor.types;

import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Node;
import dev.portalis.processor.types.Type.Basic;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** Displays and comprehensions, subscripts, and what iterating gives. */
final class Containers {
  private final Body body;

  Containers(Body body) {
    this.body = body;
  }

  // ---- making

  /** A display or comprehension. */
  Type display(Expr expression) {
    if (expression instanceof Expr.Tuple e) {
      return tuple(e);
    }
    if (expression instanceof Expr.ListDisplay e) {
      return new Type.ListOf(elements(e, e.elements()));
    }
    if (expression instanceof Expr.SetDisplay e) {
      return new Type.SetOf(elements(e, e.elements()));
    }
    if (expression instanceof Expr.Dict e) {
      return dict(e);
    }
    if (expression instanceof Expr.ListComp e) {
      body.expressions().loops(e.generators(), null);
      return new Type.ListOf(made(e, "item", e.element()));
    }
    if (expression instanceof Expr.SetComp e) {
      body.expressions().loops(e.generators(), null);
      return new Type.SetOf(hashed(made(e, "item", e.element())));
    }
    if (expression instanceof Expr.DictComp e) {
      body.expressions().loops(e.generators(), null);
      return new Type.DictOf(hashed(made(e, "key", e.key())), made(e, "value", e.value()));
    }
    throw new IllegalStateException("no type for " + expression.getClass().getSimpleName());
  }

  private Cell made(Expr node, String part, Expr element) {
    return body.allocation(node, part, body.expressions().eval(element));
  }

  /** Keys may be compared with each other. */
  private Cell hashed(Cell keys) {
    body.operations().meet(keys.type(), keys.type());
    return keys;
  }

  private Type tuple(Expr.Tuple tuple) {
    List<Type> items = new ArrayList<>();
    boolean star = false;
    for (Expr each : tuple.elements()) {
      Type type = body.expressions().eval(each);
      star |= each instanceof Expr.Starred;
      items.add(each instanceof Expr.Starred ? item(type) : type);
    }
    if (!star) {
      return body.lattice().tuple(items);
    }
    Type all = Basic.NEVER;
    for (Type each : items) {
      all = body.lattice().join(all, each);
    }
    return new Type.TupleOfAny(all);
  }

  private Cell elements(Expr display, List<Expr> elements) {
    Cell cell = body.allocation(display, "item");
    for (Expr each : elements) {
      Type type = body.expressions().eval(each);
      body.lattice().flow(each instanceof Expr.Starred ? item(type) : type, cell);
    }
    if (display instanceof Expr.SetDisplay) {
      hashed(cell);
    }
    return cell;
  }

  private Type dict(Expr.Dict dict) {
    Cell keys = body.allocation(dict, "key");
    Cell values = body.allocation(dict, "value");
    for (int i = 0; i < dict.values().size(); i++) {
      Expr key = dict.keys().get(i);
      if (key == null) {
        update(new Type.DictOf(keys, values), body.expressions().eval(dict.values().get(i)));
      } else {
        body.lattice().flow(body.expressions().eval(key), keys);
        body.lattice().flow(body.expressions().eval(dict.values().get(i)), values);
      }
    }
    hashed(keys);
    return new Type.DictOf(keys, values);
  }

  /** A new dict with what others hold. */
  Type dictOf(Node node, List<Type.DictOf> others) {
    Type.DictOf made =
        new Type.DictOf(body.allocation(node, "key"), body.allocation(node, "value"));
    others.forEach(each -> update(made, each));
    return made;
  }

  /** Everything that a mapping, or an iterable of pairs, holds goes into a dict. */
  void update(Type.DictOf dict, Type source) {
    Type from = Lattice.stripped(source);
    if (from instanceof Type.DictOf other) {
      body.lattice().flow(other.key().type(), dict.key());
      body.lattice().flow(other.value().type(), dict.value());
      return;
    }
    Type pair = isIterable(from) ? Lattice.stripped(item(from)) : Basic.DYNAMIC;
    if (pair instanceof Type.TupleOf tuple && tuple.items().size() == 2) {
      body.lattice().flow(tuple.items().get(0), dict.key());
      body.lattice().flow(tuple.items().get(1), dict.value());
    } else if (from != Basic.NEVER && pair != Basic.NEVER) {
      body.lattice().escape(source);
      body.lattice().widen(dict.key());
      body.lattice().widen(dict.value());
    }
  }

  // ---- iterating

  /** Whether iterating a value gives items of which something may be known. */
  static boolean isIterable(Type type) {
    return type == Basic.STR
        || type == Basic.NEVER
        || type instanceof Type.ListOf
        || type instanceof Type.SetOf
        || type instanceof Type.DictOf
        || Lattice.isTuple(type)
        || type instanceof Type.IteratorOf
        || isRange(type)
        || (type instanceof Type.Optional optional && isIterable(optional.of()));
  }

  static boolean isRange(Type type) {
    return type instanceof Type.LibraryInstance instance
        && instance.of().name().equals("range")
        && instance.of().module().equals("builtins");
  }

  /** What iterating a value gives. */
  Type item(Type iterable) {
    if (iterable instanceof Type.ListOf list) {
      return list.element().type();
    }
    if (iterable instanceof Type.SetOf set) {
      return set.element().type();
    }
    if (iterable instanceof Type.DictOf dict) {
      return dict.key().type();
    }
    if (Lattice.isTuple(iterable)) {
      return body.lattice().itemOfTuple(iterable);
    }
    if (iterable instanceof Type.IteratorOf iterator) {
      return iterator.item();
    }
    if (iterable instanceof Type.Optional optional) {
      return item(optional.of());
    }
    if (iterable == Basic.STR || iterable == Basic.NEVER) {
      return iterable;
    }
    if (isRange(iterable)) {
      return Basic.INT;
    }
    body.lattice().escape(iterable);
    return Basic.DYNAMIC;
  }

  // ---- subscripts

  /** {@code value[index]}, read. */
  Type read(Expr.Subscript subscript) {
    Type container = body.expressions().eval(subscript.value());
    Type index = body.expressions().eval(subscript.index());
    return read(subscript, Lattice.stripped(container), index);
  }

  private Type read(Expr.Subscript subscript, Type container, Type index) {
    boolean slice = subscript.index() instanceof Expr.Slice;
    boolean number = Operations.isIntLike(index);
    if (container == Basic.NEVER || container == Basic.STR) {
      return container;
    }
    if (container instanceof Type.ListOf list) {
      if (slice) {
        return new Type.ListOf(body.allocation(subscript, "item", list.element().type()));
      }
      return number || index == Basic.NEVER
          ? list.element().type()
          : escaping(list.element().type());
    }
    if (container instanceof Type.DictOf dict) {
      body.operations().meet(dict.key().type(), index);
      return dict.value().type();
    }
    if (Lattice.isTuple(container)) {
      return tupleItem(subscript, container, slice, number || index == Basic.NEVER);
    }
    if (isRange(container) && (number || slice)) {
      return slice ? container : Basic.WIDE_INT;
    }
    if (!(container instanceof Type.LibraryClassObject)) {
      body.lattice().escape(container);
      body.lattice().escape(index);
    }
    return Basic.DYNAMIC;
  }

  private Type escaping(Type type) {
    body.lattice().escape(type);
    return Basic.DYNAMIC;
  }

  private Type tupleItem(Expr.Subscript subscript, Type tuple, boolean slice, boolean number) {
    if (tuple instanceof Type.TupleOf known) {
      BigInteger index = Constants.intValue(subscript.index());
      int size = known.items().size();
      if (index != null && index.bitLength() < 31) {
        int at = index.intValue() < 0 ? index.intValue() + size : index.intValue();
        return at >= 0 && at < size ? known.items().get(at) : Basic.DYNAMIC;
      }
    }
    Type item = body.lattice().itemOfTuple(tuple);
    if (slice) {
      return new Type.TupleOfAny(item);
    }
    return number ? item : escaping(item);
  }

  /** {@code value[index] = stored}. */
  void store(Expr.Subscript subscript, Type value) {
    Type container = Lattice.stripped(body.expressions().eval(subscript.value()));
    Type index = body.expressions().eval(subscript.index());
    body.instance().types().put(subscript, value);
    Type stored = body.growth().element(subscript.value(), value, body.lattice());
    if (container instanceof Type.ListOf list) {
      if (subscript.index() instanceof Expr.Slice) {
        body.lattice().flow(item(value), list.element());
      } else {
        body.lattice().flow(stored, list.element());
        if (!Operations.isIntLike(index) && index != Basic.NEVER) {
          storeAnywhere(list, value);
        }
      }
      body.instance().types().put(subscript, list.element().type());
    } else if (container instanceof Type.DictOf dict) {
      body.operations().meet(dict.key().type(), index);
      body.lattice().flow(index, dict.key());
      body.lattice().flow(stored, dict.value());
      body.instance().types().put(subscript, dict.value().type());
    } else if (container != Basic.NEVER) {
      body.lattice().escape(container);
      body.lattice().escape(index);
      body.lattice().escape(value);
    }
  }

  /** The index may be a slice. */
  private void storeAnywhere(Type.ListOf list, Type value) {
    if (!(value instanceof Basic) || value == Basic.STR || value == Basic.DYNAMIC) {
      body.lattice().escape(value);
      body.lattice().widen(list.element());
    }
  }
}
