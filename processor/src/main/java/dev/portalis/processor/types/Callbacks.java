package dev.portalis.processor.types;

import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Parameters;
import dev.portalis.processor.types.Type.Basic;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Functions that library code calls back. They are called as any value is, but where the arguments
 * are known a version for them is made ready.
 */
final class Callbacks {
  /** Classes that call their {@code target} with {@code args}. */
  private static final Set<String> THREADS = Set.of("Thread", "Process", "Timer");

  private final Body body;

  Callbacks(Body body) {
    this.body = body;
  }

  /** Looks for a function among the arguments of a call, with those that it will be called with. */
  void note(Expr.Call call) {
    String name =
        call.function() instanceof Expr.Attribute attribute
            ? attribute.attribute()
            : call.function() instanceof Expr.Name plain ? plain.id() : "";
    List<Expr> arguments = call.arguments();
    if (name.equals("submit") && !arguments.isEmpty() && call.keywords().isEmpty()) {
      if (arguments.stream().noneMatch(Expr.Starred.class::isInstance)) {
        candidate(
            body.calls().typeOf(arguments.get(0)),
            arguments.subList(1, arguments.size()).stream().map(body.calls()::typeOf).toList());
      }
    } else if (name.equals("map") && arguments.size() >= 2) {
      List<Type> items = new ArrayList<>();
      for (Expr each : arguments.subList(1, arguments.size())) {
        Type type = body.calls().typeOf(each);
        items.add(Containers.isIterable(type) ? body.containers().item(type) : Basic.DYNAMIC);
      }
      candidate(body.calls().typeOf(arguments.get(0)), items);
    } else if (THREADS.contains(name)) {
      thread(call);
    }
  }

  private void thread(Expr.Call call) {
    Type target = Basic.DYNAMIC;
    List<Type> types = List.of();
    for (Expr.Keyword each : call.keywords()) {
      if ("target".equals(each.name())) {
        target = body.calls().typeOf(each.value());
      } else if ("args".equals(each.name())
          && body.calls().typeOf(each.value()) instanceof Type.TupleOf tuple) {
        types = tuple.items();
      }
    }
    candidate(target, types);
  }

  /** A function is going to be called with arguments of these types. */
  void candidate(Type function, List<Type> arguments) {
    if (!(function instanceof Type.Function known)) {
      return;
    }
    Parameters parameters = known.of().parameters();
    boolean plain =
        parameters != null
            && parameters.varArgs() == null
            && parameters.kwArgs() == null
            && parameters.keywordOnly().isEmpty()
            && ParameterList.positional(parameters).size() == arguments.size();
    List<Type> types = new ArrayList<>();
    for (Type each : arguments) {
      types.add(Instances.isTested(each) ? each : Basic.DYNAMIC);
    }
    if (plain && types.stream().anyMatch(each -> each != Basic.DYNAMIC)) {
      FunctionInstance instance = body.state().instances().select(known.of(), types);
      body.state().instances().addCandidate(known.of(), instance);
    }
  }
}
