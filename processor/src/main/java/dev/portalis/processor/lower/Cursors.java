package dev.portalis.processor.lower;

import com.palantir.javapoet.CodeBlock;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.types.Type;
import dev.portalis.processor.types.Type.Basic;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates what is to be iterated over. Of {@code zip}, {@code enumerate} and the like the
 * arguments are evaluated, and no iterator is made for those whose types are known.
 */
final class Cursors {
  private final Frame frame;

  Cursors(Frame frame) {
    this.frame = frame;
  }

  /** Evaluates an expression. */
  Cursor of(Expr iterable) {
    Cursor fused = iterable instanceof Expr.Call call ? fused(call) : null;
    if (fused != null) {
      return fused;
    }
    Value value = frame.expressions.lower(iterable);
    return of(isKept(value.type()) ? frame.temporary(value, wish(value.type())) : value);
  }

  private static String wish(Type type) {
    return type instanceof Type.ListOf ? "list" : "iterable";
  }

  private static boolean isKept(Type type) {
    return type instanceof Type.ListOf
        || type instanceof Type.TupleOf
        || type instanceof Type.TupleOfAny
        || type instanceof Type.DictOf
        || type == Basic.STR;
  }

  /** Evaluates what an {@code async for} iterates over. */
  AsyncCursor async(Expr iterable) {
    Value iterator =
        Value.primary(
            CodeBlock.of(
                "$T.iterator($L)", RuntimeNames.AWAITING, frame.expressions.object(iterable)),
            Basic.DYNAMIC);
    return new AsyncCursor(frame, frame.temporary(iterator, "iterator").code());
  }

  /** A value that stays as it is. */
  Cursor of(Value value) {
    Type type = value.type();
    if (type instanceof Type.ListOf list) {
      return canShrinkMeanwhile(type)
          ? new Cursor.OfIterator(frame, value, list.element().type())
          : new Cursor.OfSequence(frame, value, list.element().type(), true);
    }
    if (type instanceof Type.TupleOfAny tuple) {
      return new Cursor.OfSequence(frame, value, tuple.item(), false);
    }
    if (type instanceof Type.TupleOf tuple) {
      boolean same = tuple.items().stream().distinct().count() == 1;
      Type item = same ? tuple.items().get(0) : Basic.DYNAMIC;
      return new Cursor.OfSequence(frame, value, item, false);
    }
    if (type instanceof Type.DictOf dict) {
      return new Cursor.OfDict(frame, value, dict, Cursor.OfDict.View.KEYS);
    }
    if (type == Basic.STR) {
      return new Cursor.OfString(frame, value);
    }
    return new Cursor.OfIterator(frame, value, itemType(type));
  }

  /** Whether another thread may remove an item after its index was compared with the size. */
  private boolean canShrinkMeanwhile(Type list) {
    return frame.module().program().shared().isShared(list);
  }

  /** What iterating over a type gives, where a value of it does not say more. */
  static Type itemType(Type type) {
    if (type instanceof Type.SetOf set) {
      return set.element().type();
    }
    return type instanceof Type.IteratorOf iterator ? iterator.item() : Basic.DYNAMIC;
  }

  // ---- calls that are taken apart

  private @Nullable Cursor fused(Expr.Call call) {
    boolean plain =
        call.keywords().isEmpty()
            && call.arguments().stream().noneMatch(Expr.Starred.class::isInstance);
    if (!plain) {
      return null;
    }
    if (call.function() instanceof Expr.Attribute view) {
      return view(call, view);
    }
    boolean builtin =
        call.function() instanceof Expr.Name name
            && frame.module().program().symbolOf(name) == null
            && !(frame.typeOf(name) instanceof Type.Basic);
    if (!builtin || call.arguments().isEmpty()) {
      return null;
    }
    int count = call.arguments().size();
    return switch (((Expr.Name) call.function()).id()) {
      case "range" -> count <= 3 ? range(call.arguments()) : null;
      case "enumerate" -> count <= 2 ? enumerate(call.arguments()) : null;
      case "zip" -> zip(call.arguments());
      case "reversed" -> count == 1 ? reversed(call.arguments().get(0)) : null;
      default -> null;
    };
  }

  private @Nullable Cursor view(Expr.Call call, Expr.Attribute attribute) {
    if (!(frame.typeOf(attribute.value()) instanceof Type.DictOf) || !call.arguments().isEmpty()) {
      return null;
    }
    Cursor.OfDict.View view =
        switch (attribute.attribute()) {
          case "keys" -> Cursor.OfDict.View.KEYS;
          case "values" -> Cursor.OfDict.View.VALUES;
          case "items" -> Cursor.OfDict.View.ITEMS;
          default -> null;
        };
    if (view == null) {
      return null;
    }
    Value dict = frame.temporary(frame.expressions.lower(attribute.value()), "dict");
    return dict.type() instanceof Type.DictOf type
        ? new Cursor.OfDict(frame, dict, type, view)
        : null;
  }

  private @Nullable Cursor range(List<Expr> arguments) {
    if (!arguments.stream().allMatch(each -> frame.typeOf(each) == Basic.INT)) {
      return null;
    }
    List<Value> values = frame.expressions.lowerAll(arguments);
    boolean single = values.size() == 1;
    Value first = single ? number("0L") : kept(values.get(0), "start");
    Value stop = kept(values.get(single ? 0 : 1), "stop");
    Value step = values.size() < 3 ? number("1L") : kept(values.get(2), "step");
    return new Cursor.OfRange(frame, first, stop, step);
  }

  private static Value number(String code) {
    return Value.stable(CodeBlock.of(code), Basic.INT);
  }

  private Value kept(Value value, String wish) {
    return frame.temporary(frame.coercion.to(value, Basic.INT), wish);
  }

  private @Nullable Cursor enumerate(List<Expr> arguments) {
    boolean counts = arguments.size() == 1 || frame.typeOf(arguments.get(1)) == Basic.INT;
    if (!counts) {
      return null;
    }
    Cursor items = argument(arguments.get(0));
    Value first =
        arguments.size() == 1
            ? number("0L")
            : kept(frame.expressions.lower(arguments.get(1)), "start");
    return new Cursor.Enumerated(frame, items, first);
  }

  private Cursor zip(List<Expr> arguments) {
    List<Cursor> all = new ArrayList<>();
    arguments.forEach(each -> all.add(argument(each)));
    return new Cursor.Zipped(frame, all);
  }

  /** An argument: some calls make an iterator at once. */
  private Cursor argument(Expr argument) {
    Cursor fused = argument instanceof Expr.Call call ? fused(call) : null;
    if (fused == null) {
      return of(frame.temporary(frame.expressions.lower(argument), "iterable"));
    }
    boolean begins = !(fused instanceof Cursor.OfRange || fused instanceof Cursor.OfDict);
    return begins ? new Cursor.Started(fused) : fused;
  }

  private @Nullable Cursor reversed(Expr argument) {
    Type given = frame.typeOf(argument);
    if (argument instanceof Expr.Call
        || !(given instanceof Type.ListOf)
        || canShrinkMeanwhile(given)) {
      return null;
    }
    Value list = frame.temporary(frame.expressions.lower(argument), "list");
    return list.type() instanceof Type.ListOf type
        ? new Cursor.OfReversedList(frame, list, type.element().type())
        : null;
  }
}
