package dev.portalis.processor.types;

import dev.portalis.processor.library.LibraryClass;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.types.Type.Basic;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Functions that library code calls back with arguments which are known: the target of a thread,
 * the tasks of an executor, keys of sorting, the function of {@code map}.
 */
final class Callbacks {
  private final Body body;

  Callbacks(Body body) {
    this.body = body;
  }

  /** {@code Thread(target=f, args=(a, b))}; whether it is of that form. */
  boolean thread(Expr.Call call, LibraryClass type) {
    boolean isThread = type.name().equals("Thread") && type.module().equals("threading");
    if (!isThread || !call.arguments().isEmpty() || body.state().reflection().looksIntoThreads()) {
      return false;
    }
    @Nullable Type target = null;
    List<Type> arguments = List.of();
    for (Expr.Keyword each : call.keywords()) {
      Type value = body.calls().typeOf(each.value());
      if ("target".equals(each.name())) {
        target = value;
      } else if ("args".equals(each.name()) && value instanceof Type.TupleOf tuple) {
        arguments = tuple.items();
      } else if (!"name".equals(each.name()) && !"daemon".equals(each.name())) {
        return false;
      }
    }
    if (!(target instanceof Type.Function)) {
      return false;
    }
    call(target, arguments);
    return true;
  }

  /**
   * {@code executor.submit(f, a, b)} and {@code executor.map(f, xs)}; whether it is one of them.
   */
  boolean task(Expr.Call call, String method, Type receiver) {
    boolean isExecutor =
        receiver instanceof Type.LibraryInstance instance
            && instance.of().module().startsWith("concurrent.futures");
    List<Expr> arguments = call.arguments();
    boolean plain =
        !arguments.isEmpty()
            && arguments.stream().noneMatch(Expr.Starred.class::isInstance)
            && (call.keywords().isEmpty() || method.equals("map"));
    if (!isExecutor
        || !plain
        || !(body.calls().typeOf(arguments.get(0)) instanceof Type.Function)) {
      return false;
    }
    List<Type> types = new ArrayList<>();
    for (Expr each : arguments.subList(1, arguments.size())) {
      Type type = body.calls().typeOf(each);
      types.add(method.equals("map") ? body.containers().item(type) : type);
    }
    boolean known = method.equals("submit") || method.equals("map");
    if (known) {
      body.lattice().escape(call(body.calls().typeOf(arguments.get(0)), types));
      call.keywords().forEach(each -> body.lattice().escape(body.calls().typeOf(each.value())));
    }
    return known;
  }

  /** A value is called with these arguments; gives the result. */
  Type call(Type function, List<Type> arguments) {
    if (function instanceof Type.Function known) {
      FunctionInstance called = body.state().instances().callBack(known.of(), arguments);
      if (called != null) {
        return Instances.resultOf(called);
      }
    }
    body.lattice().escape(function);
    if (!isPure(function)) {
      arguments.forEach(body.lattice()::escape);
    }
    return Basic.DYNAMIC;
  }

  /** Whether calling a value cannot change what it is given. */
  private static boolean isPure(@Nullable Type function) {
    return function == Basic.NONE
        || function instanceof Type.LibraryFunctionObject
        || function instanceof Type.LibraryClassObject;
  }
}
