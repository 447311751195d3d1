package dev.portalis.processor.types;

import dev.portalis.processor.bind.BoundModule;
import dev.portalis.processor.types.Type.Basic;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How types grow: joining them, letting values flow into places, and giving up what is known of a
 * value that flows into a place of which nothing is known.
 */
final class Lattice {
  /** How deep containers can be nested in a type. */
  private static final int MAX_DEPTH = 6;

  /** How many items a tuple's type tells apart. */
  static final int MAX_TUPLE = 12;

  /** Told of values that code which knows nothing gets hold of. */
  interface Escapes {
    /** An instance of a static class. */
    void instance(ClassInfo of);

    /** A static class as a value. */
    void classObject(ClassInfo of);

    /** A function as a value. */
    void function(FunctionInfo of);

    /** A module of the program as a value. */
    void module(BoundModule of);

    /** A library module as a value. */
    void libraryModule(String name);
  }

  private final Escapes escapes;
  private final Position position = new Position();
  private boolean changed;

  Lattice(Escapes escapes) {
    this.escapes = escapes;
  }

  /** What is looked at. */
  Position position() {
    return position;
  }

  /** Notes that something grew. */
  void change() {
    changed = true;
  }

  /** Whether something grew since the last time that this was asked. */
  boolean takeChanged() {
    boolean was = changed;
    changed = false;
    return was;
  }

  /** Lets a value flow into a place, whose type grows to hold it. */
  void flow(Type value, Cell place) {
    Type before = place.type();
    if (value == before || value == Basic.NEVER) {
      return;
    }
    Type joined = limited(join(before, value));
    // Joining may have reached the place itself, through a container that is stored in itself.
    while (!place.type().equals(before)) {
      before = place.type();
      joined = limited(join(before, joined));
    }
    if (!joined.equals(before)) {
      place.setType(joined);
      if (joined == Basic.DYNAMIC) {
        place.setCause(cause(before, value));
      }
      changed = true;
    }
  }

  private Cause cause(Type before, Type value) {
    boolean joined = before != Basic.NEVER && value != Basic.DYNAMIC;
    Cause.Kind otherwise = value == Basic.DYNAMIC ? Cause.Kind.FLOWED : Cause.Kind.NESTED;
    return position.cause(joined ? Cause.Kind.JOINED : otherwise, before, value);
  }

  private Type limited(Type type) {
    if (depth(type, 0) > MAX_DEPTH) {
      escape(type);
      return Basic.DYNAMIC;
    }
    return type;
  }

  /** Makes two cells one. */
  void unify(Cell a, Cell b) {
    if (a.equals(b)) {
      return;
    }
    Type value = a.type();
    a.joinInto(b);
    changed = true;
    flow(value, b);
  }

  /** What holds values of both types. */
  Type join(Type a, Type b) {
    if (a.equals(b)) {
      return a;
    }
    if (a == Basic.NEVER || b == Basic.NEVER) {
      return a == Basic.NEVER ? b : a;
    }
    if (isInt(a) && isInt(b)) {
      return Basic.WIDE_INT;
    }
    if (isNumber(a) && isNumber(b)) {
      return Basic.NUMBER;
    }
    if (a == Basic.NONE || b == Basic.NONE) {
      return optional(a == Basic.NONE ? b : a);
    }
    if (a instanceof Type.Optional || b instanceof Type.Optional) {
      return optional(join(stripped(a), stripped(b)));
    }
    Type parts = joinParts(a, b);
    if (parts != null) {
      return parts;
    }
    escape(a);
    escape(b);
    return Basic.DYNAMIC;
  }

  private @Nullable Type joinParts(Type a, Type b) {
    if (a instanceof Type.ListOf x && b instanceof Type.ListOf y) {
      unify(x.element(), y.element());
      return b;
    }
    if (a instanceof Type.SetOf x && b instanceof Type.SetOf y) {
      unify(x.element(), y.element());
      return b;
    }
    if (a instanceof Type.DictOf x && b instanceof Type.DictOf y) {
      unify(x.key(), y.key());
      unify(x.value(), y.value());
      return b;
    }
    if (isTuple(a) && isTuple(b)) {
      return joinTuples(a, b);
    }
    if (a instanceof Type.IteratorOf x && b instanceof Type.IteratorOf y) {
      boolean same = x.javaClass().equals(y.javaClass());
      return new Type.IteratorOf(
          join(x.item(), y.item()), same ? x.javaClass() : "java.lang.Object");
    }
    if (a instanceof Type.Instance x && b instanceof Type.Instance y) {
      ClassInfo common = commonBase(x.of(), y.of());
      return common == null ? null : new Type.Instance(common);
    }
    return null;
  }

  private Type joinTuples(Type a, Type b) {
    if (a instanceof Type.TupleOf x
        && b instanceof Type.TupleOf y
        && x.items().size() == y.items().size()) {
      List<Type> items = new ArrayList<>();
      for (int i = 0; i < x.items().size(); i++) {
        items.add(join(x.items().get(i), y.items().get(i)));
      }
      return new Type.TupleOf(items);
    }
    return new Type.TupleOfAny(join(itemOfTuple(a), itemOfTuple(b)));
  }

  /** What any item of a tuple can be. */
  Type itemOfTuple(Type tuple) {
    if (tuple instanceof Type.TupleOfAny any) {
      return any.item();
    }
    Type all = Basic.NEVER;
    for (Type each : ((Type.TupleOf) tuple).items()) {
      all = join(all, each);
    }
    return all;
  }

  /** A tuple of these items, of unknown length where they are many. */
  Type tuple(List<Type> items) {
    if (items.size() <= MAX_TUPLE) {
      return new Type.TupleOf(items);
    }
    Type all = Basic.NEVER;
    for (Type each : items) {
      all = join(all, each);
    }
    return new Type.TupleOfAny(all);
  }

  private static @Nullable ClassInfo commonBase(ClassInfo a, ClassInfo b) {
    for (ClassInfo each = a; each != null; each = each.base()) {
      if (b.isSubclassOf(each)) {
        return each;
      }
    }
    return null;
  }

  /** None, or a value of a type. */
  Type optional(Type type) {
    if (type == Basic.NEVER) {
      return Basic.NONE;
    }
    if (type == Basic.NONE || type == Basic.DYNAMIC || type instanceof Type.Optional) {
      return type;
    }
    if (type == Basic.STR
        || type instanceof Type.ListOf
        || type instanceof Type.SetOf
        || type instanceof Type.DictOf
        || isTuple(type)
        || type instanceof Type.IteratorOf
        || type instanceof Type.Instance
        || type instanceof Type.LibraryInstance) {
      return new Type.Optional(type);
    }
    escape(type);
    return Basic.DYNAMIC;
  }

  /** The type of the values that are not None. */
  static Type stripped(Type type) {
    return type instanceof Type.Optional optional ? optional.of() : type;
  }

  static boolean isTuple(Type type) {
    return type instanceof Type.TupleOf || type instanceof Type.TupleOfAny;
  }

  static boolean isInt(Type type) {
    return type == Basic.INT || type == Basic.WIDE_INT;
  }

  /** Whether values are ints or floats, and no bools. */
  static boolean isNumber(Type type) {
    return isInt(type) || type == Basic.FLOAT || type == Basic.NUMBER;
  }

  /** Gives up what is known of the contents of a value: code that knows nothing gets hold of it. */
  void escape(Type type) {
    if (type instanceof Basic || type instanceof Type.LibraryInstance) {
      return;
    }
    if (type instanceof Type.ListOf list) {
      widen(list.element());
    } else if (type instanceof Type.SetOf set) {
      widen(set.element());
    } else if (type instanceof Type.DictOf dict) {
      widen(dict.key());
      widen(dict.value());
    } else if (type instanceof Type.TupleOf tuple) {
      tuple.items().forEach(this::escape);
    } else if (type instanceof Type.TupleOfAny tuple) {
      escape(tuple.item());
    } else if (type instanceof Type.IteratorOf iterator) {
      escape(iterator.item());
    } else if (type instanceof Type.Optional optional) {
      escape(optional.of());
    } else {
      escapeObject(type);
    }
  }

  private void escapeObject(Type type) {
    if (type instanceof Type.Instance instance) {
      escapes.instance(instance.of());
    } else if (type instanceof Type.ClassObject object) {
      escapes.classObject(object.of());
    } else if (type instanceof Type.Function function) {
      escapes.function(function.of());
    } else if (type instanceof Type.ModuleObject module) {
      escapes.module(module.of());
    } else if (type instanceof Type.LibraryModuleObject module) {
      escapes.libraryModule(module.name());
    }
  }

  /** Makes a place one of which nothing is known. */
  void widen(Cell cell) {
    Type before = cell.type();
    if (before != Basic.DYNAMIC) {
      cell.setType(Basic.DYNAMIC);
      cell.setCause(position.cause(Cause.Kind.ESCAPED, before, Basic.DYNAMIC));
      changed = true;
      escape(before);
    }
  }

  private static int depth(Type type, int above) {
    if (above > MAX_DEPTH || type instanceof Basic) {
      return above;
    }
    if (type instanceof Type.ListOf list) {
      return depth(list.element().type(), above + 1);
    }
    if (type instanceof Type.SetOf set) {
      return depth(set.element().type(), above + 1);
    }
    if (type instanceof Type.DictOf dict) {
      return Math.max(depth(dict.key().type(), above + 1), depth(dict.value().type(), above + 1));
    }
    if (type instanceof Type.TupleOf tuple) {
      int deepest = above;
      for (Type each : tuple.items()) {
        deepest = Math.max(deepest, depth(each, above + 1));
      }
      return deepest;
    }
    if (type instanceof Type.TupleOfAny tuple) {
      return depth(tuple.item(), above + 1);
    }
    if (type instanceof Type.IteratorOf iterator) {
      return depth(iterator.item(), above + 1);
    }
    return type instanceof Type.Optional optional ? depth(optional.of(), above) : above;
  }
}
