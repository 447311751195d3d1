package dev.portalis.processor.types;

import dev.portalis.processor.library.LibraryFunction;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.types.Type.Basic;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the functions of {@code heapq} store in a list, and what they give. */
final class HeapFunctions {
  private final Body body;

  HeapFunctions(Body body) {
    this.body = body;
  }

  private boolean isOfHeapq(LibraryFunction function) {
    return body.state()
        .library()
        .module("heapq")
        .flatMap(module -> module.function(function.name()))
        .filter(each -> each == function)
        .isPresent();
  }

  /** What a call gives; null where nothing is known of it. The arguments have been evaluated. */
  @Nullable Type call(Expr.Call call, LibraryFunction function) {
    List<Expr> arguments = call.arguments();
    boolean known =
        isOfHeapq(function)
            && call.keywords().isEmpty()
            && !arguments.isEmpty()
            && arguments.stream().noneMatch(Expr.Starred.class::isInstance)
            && body.calls().typeOf(arguments.get(0)) instanceof Type.ListOf;
    if (!known) {
      return null;
    }
    Cell items = ((Type.ListOf) body.calls().typeOf(arguments.get(0))).element();
    List<Type> others = new ArrayList<>();
    arguments.subList(1, arguments.size()).forEach(each -> others.add(body.calls().typeOf(each)));
    switch (function.name()) {
      case "heapify":
        return others.isEmpty() ? compared(items, Basic.NONE) : null;
      case "heappop":
        return others.isEmpty() ? compared(items, items.type()) : null;
      case "heappush":
        return others.size() == 1 ? stored(call, others.get(0), items, Basic.NONE) : null;
      case "heappushpop":
      case "heapreplace":
        return others.size() == 1 ? stored(call, others.get(0), items, items.type()) : null;
      default:
        return null;
    }
  }

  private Type stored(Expr.Call call, Type item, Cell items, Type result) {
    Expr heap = call.arguments().get(0);
    body.lattice().flow(body.growth().element(heap, item, body.lattice()), items);
    compared(items, result);
    return result == Basic.NONE ? result : items.type();
  }

  /** The items are compared with each other. */
  private Type compared(Cell items, Type result) {
    body.operations().meet(items.type(), items.type());
    return result == Basic.NONE ? result : items.type();
  }
}
