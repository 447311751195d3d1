package dev.portalis.processor.types;

import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.types.Type.Basic;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the methods of lists, dicts, sets and tuples store, and what they give. */
final class ContainerMethods {
  private final Body body;
  private final Callbacks callbacks;

  ContainerMethods(Body body, Callbacks callbacks) {
    this.body = body;
    this.callbacks = callbacks;
  }

  /**
   * What a method of a container gives; null where nothing is known of it. The arguments have been
   * evaluated.
   */
  @Nullable Type call(Expr.Call call, String name, Type receiver) {
    if (call.arguments().stream().anyMatch(Expr.Starred.class::isInstance)
        || call.keywords().stream().anyMatch(each -> each.name() == null)) {
      return null;
    }
    List<Type> types = call.arguments().stream().map(body.calls()::typeOf).toList();
    if (receiver instanceof Type.ListOf list) {
      return list(call, name, list, types);
    }
    if (receiver instanceof Type.DictOf dict) {
      return dict(call, name, dict, types);
    }
    if (receiver instanceof Type.SetOf set) {
      return call.keywords().isEmpty() ? set(call, name, set, types) : null;
    }
    if (Lattice.isTuple(receiver) && types.size() >= 1) {
      body.operations().meet(receiver, types.get(0));
      return name.equals("index") || name.equals("count") ? Basic.INT : null;
    }
    return null;
  }

  private Expr element(Expr.Call call) {
    return ((Expr.Attribute) call.function()).value();
  }

  // ---- lists

  private @Nullable Type list(Expr.Call call, String name, Type.ListOf list, List<Type> types) {
    Type item = list.element().type();
    switch (name) {
      case "append":
        return types.size() == 1 ? store(call, types.get(0), list.element()) : null;
      case "insert":
        return types.size() == 2 ? store(call, types.get(1), list.element()) : null;
      case "extend":
        return types.size() == 1
            ? store(call, body.containers().item(types.get(0)), list.element())
            : null;
      case "pop":
        return item;
      case "copy":
        return new Type.ListOf(body.allocation(call, "item", item));
      case "clear":
      case "reverse":
        return Basic.NONE;
      case "sort":
        return sort(call, item);
      case "remove":
      case "index":
      case "count":
        types.forEach(each -> body.operations().meet(item, each));
        return name.equals("remove") ? Basic.NONE : Basic.INT;
      default:
        return null;
    }
  }

  private Type store(Expr.Call call, Type value, Cell cell) {
    body.lattice().flow(body.growth().element(element(call), value, body.lattice()), cell);
    return Basic.NONE;
  }

  private Type sort(Expr.Call call, Type item) {
    body.operations().meet(item, item);
    for (Expr.Keyword each : call.keywords()) {
      if ("key".equals(each.name())) {
        Type key = callbacks.call(body.calls().typeOf(each.value()), List.of(item));
        body.operations().meet(key, key);
      }
    }
    return Basic.NONE;
  }

  // ---- dicts

  private @Nullable Type dict(Expr.Call call, String name, Type.DictOf dict, List<Type> types) {
    if (name.equals("update")) {
      return update(call, dict, types);
    }
    if (!call.keywords().isEmpty()) {
      return null;
    }
    Type key = dict.key().type();
    Type value = dict.value().type();
    if (!types.isEmpty()) {
      body.operations().meet(key, types.get(0));
    }
    switch (name) {
      case "get":
        return types.isEmpty()
            ? null
            : body.lattice().join(value, types.size() > 1 ? types.get(1) : Basic.NONE);
      case "pop":
        return types.size() > 1 ? body.lattice().join(value, types.get(1)) : value;
      case "setdefault":
        return setDefault(call, dict, types);
      case "keys":
        return iterator(key);
      case "values":
        return iterator(value);
      case "items":
        return iterator(new Type.TupleOf(List.of(key, value)));
      case "popitem":
        return new Type.TupleOf(List.of(key, value));
      case "copy":
        return body.containers().dictOf(call, List.of(dict));
      case "clear":
        return Basic.NONE;
      default:
        return null;
    }
  }

  private static Type iterator(Type item) {
    return new Type.IteratorOf(item, "java.lang.Object");
  }

  private Type update(Expr.Call call, Type.DictOf dict, List<Type> types) {
    types.forEach(each -> body.containers().update(dict, each));
    for (Expr.Keyword each : call.keywords()) {
      body.lattice().flow(Basic.STR, dict.key());
      body.lattice().flow(body.calls().typeOf(each.value()), dict.value());
    }
    return Basic.NONE;
  }

  private @Nullable Type setDefault(Expr.Call call, Type.DictOf dict, List<Type> types) {
    if (types.isEmpty()) {
      return null;
    }
    body.lattice().flow(types.get(0), dict.key());
    store(call, types.size() > 1 ? types.get(1) : Basic.NONE, dict.value());
    return dict.value().type();
  }

  // ---- sets

  private @Nullable Type set(Expr.Call call, String name, Type.SetOf set, List<Type> types) {
    Type item = set.element().type();
    switch (name) {
      case "add":
        if (types.size() != 1) {
          return null;
        }
        body.operations().meet(item, types.get(0));
        return store(call, types.get(0), set.element());
      case "update":
      case "symmetric_difference_update":
        types.forEach(each -> store(call, met(item, each), set.element()));
        return Basic.NONE;
      case "discard":
      case "remove":
      case "difference_update":
      case "intersection_update":
        types.forEach(each -> body.operations().meet(item, each));
        return Basic.NONE;
      case "pop":
        return item;
      case "clear":
        return Basic.NONE;
      case "copy":
        return new Type.SetOf(body.allocation(call, "item", item));
      case "union":
      case "symmetric_difference":
      case "intersection":
      case "difference":
        Cell made = body.allocation(call, "item", item);
        types.forEach(each -> body.lattice().flow(met(item, each), made));
        return new Type.SetOf(made);
      case "issubset":
      case "issuperset":
      case "isdisjoint":
        types.forEach(each -> body.operations().meet(item, each));
        return Basic.BOOL;
      default:
        return null;
    }
  }

  /** The items of an iterable, which are compared with those of the set. */
  private Type met(Type item, Type iterable) {
    Type other = body.containers().item(iterable);
    body.operations().meet(item, other);
    return other;
  }
}
