package dev.portalis.processor.types;

import dev.portalis.processor.library.LibraryClass;
import dev.portalis.processor.library.LibraryModule;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.types.Type.Basic;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The builtin functions and classes whose results depend on their arguments, or which only look at
 * them. All others may keep what they get.
 */
final class BuiltinFunctions {
  private static final Set<String> GIVE_STR =
      Set.of("str", "repr", "ascii", "chr", "hex", "oct", "bin", "format", "input");
  private static final Set<String> GIVE_INT = Set.of("len", "ord", "hash", "id");
  private static final Set<String> GIVE_BOOL =
      Set.of("bool", "isinstance", "issubclass", "callable", "any", "all", "hasattr");

  private final Body body;
  private final Callbacks callbacks;

  BuiltinFunctions(Body body, Callbacks callbacks) {
    this.body = body;
    this.callbacks = callbacks;
  }

  /** What a call gives; null where nothing is known of it. The arguments have been evaluated. */
  @Nullable Type call(Expr.Call call, String name) {
    Type looked = looking(call, name);
    if (looked != null) {
      return looked;
    }
    if (hasStars(call)) {
      return name.equals("zip") ? transposed(call) : null;
    }
    List<Type> types = call.arguments().stream().map(body.calls()::typeOf).toList();
    if (types.contains(Basic.NEVER)) {
      return Basic.NEVER;
    }
    switch (name) {
      case "getattr":
        return getAttribute(call, types);
      case "setattr":
      case "delattr":
        return setAttribute(call, types);
      case "type":
        return types.size() == 1 ? typeOf(call, types.get(0)) : null;
      case "min":
      case "max":
        return extreme(call, types);
      case "abs":
        return types.size() == 1 ? absolute(types.get(0)) : null;
      case "round":
        return round(types);
      case "pow":
        return power(types);
      case "divmod":
        return types.size() == 2 ? divmod(types.get(0), types.get(1)) : null;
      case "sum":
        return sum(call, types);
      default:
        return iterating(call, name, types);
    }
  }

  private static boolean hasStars(Expr.Call call) {
    return call.arguments().stream().anyMatch(Expr.Starred.class::isInstance)
        || call.keywords().stream().anyMatch(each -> each.name() == null);
  }

  /** Functions that only look at their arguments. */
  private @Nullable Type looking(Expr.Call call, String name) {
    switch (name) {
      case "print":
        call.keywords().forEach(each -> body.lattice().escape(body.calls().typeOf(each.value())));
        return Basic.NONE;
      case "float":
        return Basic.FLOAT;
      case "int":
        return toInt(call);
      default:
        return GIVE_STR.contains(name)
            ? Basic.STR
            : GIVE_INT.contains(name) ? Basic.INT : GIVE_BOOL.contains(name) ? Basic.BOOL : null;
    }
  }

  /** {@code int(x)}: of an int that int, of others one of any size. */
  private Type toInt(Expr.Call call) {
    if (call.arguments().size() == 1 && call.keywords().isEmpty()) {
      Type type = body.calls().typeOf(call.arguments().get(0));
      if (type == Basic.INT || type == Basic.BOOL) {
        return Basic.INT;
      }
    }
    return call.arguments().isEmpty() ? Basic.INT : Basic.WIDE_INT;
  }

  // ---- attributes and classes

  private @Nullable Type getAttribute(Expr.Call call, List<Type> types) {
    String name = attributeName(call);
    if (name == null) {
      return null;
    }
    types.forEach(body.lattice()::escape);
    body.state().readDynamically(name);
    return Basic.DYNAMIC;
  }

  private static @Nullable String attributeName(Expr.Call call) {
    return call.arguments().size() < 2 ? null : Reflection.constant(call.arguments().get(1));
  }

  private @Nullable Type setAttribute(Expr.Call call, List<Type> types) {
    String name = attributeName(call);
    if (name == null) {
      return null;
    }
    types.forEach(body.lattice()::escape);
    body.state().storeDynamically(name, Basic.DYNAMIC);
    return Basic.NONE;
  }

  private Type typeOf(Expr.Call call, Type value) {
    if (!body.isQuiet(call)) {
      body.attributes().classOf(Lattice.stripped(value));
    }
    return Basic.DYNAMIC;
  }

  // ---- numbers

  private @Nullable Type absolute(Type type) {
    return type == Basic.BOOL ? Basic.INT : Lattice.isNumber(type) ? type : null;
  }

  private static @Nullable Type round(List<Type> types) {
    if (types.isEmpty()) {
      return null;
    }
    Type type = types.get(0);
    if (type == Basic.INT || type == Basic.BOOL) {
      return Basic.INT;
    }
    if (type == Basic.WIDE_INT) {
      return type;
    }
    if (type != Basic.FLOAT && type != Basic.NUMBER) {
      return null;
    }
    if (types.size() == 1) {
      return Basic.WIDE_INT;
    }
    return Operations.isIntLike(types.get(1)) ? type : null;
  }

  private static @Nullable Type power(List<Type> types) {
    boolean ints = types.stream().allMatch(each -> each == Basic.INT || each == Basic.BOOL);
    // The result is less than the modulus.
    return types.size() == 3 && ints ? Basic.INT : null;
  }

  private @Nullable Type divmod(Type left, Type right) {
    boolean ints = Operations.isIntLike(left) && Operations.isIntLike(right);
    if (ints) {
      Type type = left == Basic.WIDE_INT || right == Basic.WIDE_INT ? Basic.WIDE_INT : Basic.INT;
      return new Type.TupleOf(List.of(type, type));
    }
    boolean real =
        (left == Basic.FLOAT || Operations.isIntLike(left))
            && (right == Basic.FLOAT || Operations.isIntLike(right));
    return real ? new Type.TupleOf(List.of(Basic.FLOAT, Basic.FLOAT)) : null;
  }

  private @Nullable Type sum(Expr.Call call, List<Type> types) {
    if (types.isEmpty() || !Containers.isIterable(types.get(0))) {
      return null;
    }
    Type item = body.containers().item(types.get(0));
    Type start =
        types.size() > 1
            ? types.get(1)
            : call.keywords().isEmpty()
                ? Basic.INT
                : body.calls().typeOf(call.keywords().get(0).value());
    if (item == Basic.NEVER) {
      return start;
    }
    if (Operations.isIntLike(item) && Lattice.isInt(start)) {
      boolean small =
          item != Basic.WIDE_INT
              && start != Basic.WIDE_INT
              && (item == Basic.BOOL || body.growth().isSumOfSmalls(call.arguments().get(0)));
      return small ? Basic.INT : Basic.WIDE_INT;
    }
    boolean floats = start == Basic.FLOAT && (item == Basic.FLOAT || Operations.isIntLike(item));
    boolean numbers = Lattice.isNumber(item) || item == Basic.BOOL;
    return floats ? Basic.FLOAT : numbers && Lattice.isNumber(start) ? Basic.NUMBER : null;
  }

  /** {@code min} and {@code max}. */
  private @Nullable Type extreme(Expr.Call call, List<Type> types) {
    if (types.isEmpty()) {
      return null;
    }
    Type all = Basic.NEVER;
    if (types.size() == 1) {
      if (!Containers.isIterable(types.get(0))) {
        return null;
      }
      all = body.containers().item(types.get(0));
    } else {
      for (Type each : types) {
        all = body.lattice().join(all, each);
      }
    }
    Type item = all;
    for (Expr.Keyword each : call.keywords()) {
      Type given = body.calls().typeOf(each.value());
      if ("key".equals(each.name())) {
        key(given, item);
      } else {
        all = body.lattice().join(all, given);
      }
    }
    body.operations().meet(all, all);
    return all;
  }

  private void key(Type function, Type item) {
    Type key = callbacks.call(function, List.of(item));
    body.operations().meet(key, key);
  }

  // ---- what makes containers and iterators

  private @Nullable Type iterating(Expr.Call call, String name, List<Type> types) {
    switch (name) {
      case "range":
        return range(types);
      case "enumerate":
        return types.isEmpty() || !Containers.isIterable(types.get(0))
            ? null
            : enumerate(call, types);
      case "zip":
        return zip(types);
      case "reversed":
      case "iter":
        return types.size() == 1 && Containers.isIterable(types.get(0))
            ? iterator(body.containers().item(types.get(0)))
            : null;
      case "next":
        return next(types);
      case "map":
        return map(types);
      case "filter":
        return filter(types);
      default:
        return containers(call, name, types);
    }
  }

  private static Type iterator(Type item) {
    return new Type.IteratorOf(item, "java.lang.Object");
  }

  private Type enumerate(Expr.Call call, List<Type> types) {
    Type start =
        types.size() > 1
            ? types.get(1)
            : call.keywords().isEmpty()
                ? Basic.INT
                : body.calls().typeOf(call.keywords().get(0).value());
    Type index =
        start == Basic.INT || start == Basic.BOOL
            ? Basic.INT
            : start == Basic.WIDE_INT ? start : Basic.DYNAMIC;
    return iterator(new Type.TupleOf(List.of(index, body.containers().item(types.get(0)))));
  }

  /** Items are small unless the first is not, since nobody counts that far. */
  private Type range(List<Type> types) {
    if (types.size() > 1 && types.get(0) == Basic.WIDE_INT) {
      return Basic.DYNAMIC;
    }
    LibraryModule builtins = body.state().builtins();
    LibraryClass type = builtins == null ? null : builtins.type("range").orElse(null);
    return type == null || type.javaClass() == null
        ? iterator(Basic.INT)
        : new Type.LibraryInstance(type);
  }

  private @Nullable Type zip(List<Type> types) {
    List<Type> items = new ArrayList<>();
    for (Type each : types) {
      if (!Containers.isIterable(each)) {
        return null;
      }
      items.add(body.containers().item(each));
    }
    return iterator(body.lattice().tuple(items));
  }

  /** {@code zip(*rows)}. */
  private @Nullable Type transposed(Expr.Call call) {
    if (call.arguments().size() != 1 || !call.keywords().isEmpty()) {
      return null;
    }
    Type rows = body.calls().typeOf(call.arguments().get(0));
    if (!Containers.isIterable(rows) || !Containers.isIterable(body.containers().item(rows))) {
      return null;
    }
    return iterator(new Type.TupleOfAny(body.containers().item(body.containers().item(rows))));
  }

  private @Nullable Type next(List<Type> types) {
    if (types.isEmpty() || !(types.get(0) instanceof Type.IteratorOf iterator)) {
      return null;
    }
    return types.size() == 1 ? iterator.item() : body.lattice().join(iterator.item(), types.get(1));
  }

  private @Nullable Type map(List<Type> types) {
    if (types.size() < 2) {
      return null;
    }
    List<Type> items = new ArrayList<>();
    types.subList(1, types.size()).forEach(each -> items.add(body.containers().item(each)));
    Type converted =
        types.get(0) instanceof Type.LibraryClassObject type ? converted(type.of(), items) : null;
    return iterator(converted != null ? converted : callbacks.call(types.get(0), items));
  }

  /** What a class of numbers or strings makes of an argument. */
  private static @Nullable Type converted(LibraryClass type, List<Type> arguments) {
    if (!type.module().equals("builtins") || arguments.size() != 1) {
      return null;
    }
    Type argument = arguments.get(0);
    return switch (type.name()) {
      case "str" -> Basic.STR;
      case "float" -> Basic.FLOAT;
      case "bool" -> Basic.BOOL;
      case "int" -> argument == Basic.INT || argument == Basic.BOOL ? Basic.INT : Basic.WIDE_INT;
      default -> null;
    };
  }

  private @Nullable Type filter(List<Type> types) {
    if (types.size() != 2 || !Containers.isIterable(types.get(1))) {
      return null;
    }
    Type item = body.containers().item(types.get(1));
    key(types.get(0), item);
    return iterator(item);
  }

  private @Nullable Type containers(Expr.Call call, String name, List<Type> types) {
    boolean known = types.size() <= 1;
    Type item =
        !known || types.isEmpty() || name.equals("dict")
            ? Basic.NEVER
            : body.containers().item(types.get(0));
    switch (name) {
      case "list":
        return known ? new Type.ListOf(body.allocation(call, "item", item)) : null;
      case "set":
        body.operations().meet(item, item);
        return known ? new Type.SetOf(body.allocation(call, "item", item)) : null;
      case "tuple":
        return !known ? null : types.isEmpty() ? new Type.TupleOf(List.of()) : tuple(types, item);
      case "sorted":
        return known && !types.isEmpty() ? sorted(call, item) : null;
      case "dict":
        return types.size() <= 1 ? dict(call, types) : null;
      default:
        return null;
    }
  }

  private static Type tuple(List<Type> types, Type item) {
    return Lattice.isTuple(types.get(0)) ? types.get(0) : new Type.TupleOfAny(item);
  }

  private Type sorted(Expr.Call call, Type item) {
    body.operations().meet(item, item);
    for (Expr.Keyword each : call.keywords()) {
      if ("key".equals(each.name())) {
        key(body.calls().typeOf(each.value()), item);
      }
    }
    return new Type.ListOf(body.allocation(call, "item", item));
  }

  private Type dict(Expr.Call call, List<Type> types) {
    Type.DictOf dict =
        new Type.DictOf(body.allocation(call, "key"), body.allocation(call, "value"));
    types.forEach(each -> body.containers().update(dict, each));
    for (Expr.Keyword each : call.keywords()) {
      body.lattice().flow(Basic.STR, dict.key());
      body.lattice().flow(body.calls().typeOf(each.value()), dict.value());
    }
    return dict;
  }
}
