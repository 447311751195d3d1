package dev.portalis.processor.types;

import dev.portalis.processor.tree.Expr;
import java.util.ArrayList;
import java.util.List;

/**
 * Calls that are put off until more is known of their arguments, such as a list that is still
 * empty: otherwise lists of ints and lists of floats would share a version of a function for ever.
 */
final class Deferral {
  private record Call(FunctionInstance caller, Expr.Call call) {}

  private final List<Call> waiting = new ArrayList<>();

  /** Whether a call has to wait. */
  boolean defers(FunctionInstance caller, Expr.Call call, List<Type> arguments) {
    if (caller.released().contains(call) || arguments.stream().noneMatch(Shapes::isUnknown)) {
      return false;
    }
    waiting.add(new Call(caller, call));
    return true;
  }

  /** Forgets what waits, before a round. */
  void clear() {
    waiting.clear();
  }

  /** Lets the calls that wait go ahead; whether there were any. */
  boolean release() {
    waiting.forEach(each -> each.caller().released().add(each.call()));
    return !waiting.isEmpty();
  }
}
