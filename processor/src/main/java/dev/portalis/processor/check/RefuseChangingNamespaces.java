package dev.portalis.processor.check;

import dev.portalis.processor.problem.ProblemCode;
import dev.portalis.processor.tree.BinaryOperator;
import dev.portalis.processor.tree.Expr;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Refuses {@code globals()} and {@code locals()} but where they are only read. */
final class RefuseChangingNamespaces extends Rule {
  private static final Set<String> FUNCTIONS = Set.of("globals", "locals", "vars");
  private static final Set<String> READING = Set.of("get", "keys", "values", "items", "copy");
  private static final Set<String> READERS =
      Set.of("len", "list", "sorted", "dict", "set", "tuple", "print", "repr", "str");

  @Override
  ProblemCode code() {
    return ProblemCode.CHANGED_NAMESPACE;
  }

  @Override
  public void expression(@Nullable Expr e) {
    if (e == null) {
      return;
    }
    if (isNamespace(e)) {
      refuse(
          e,
          "changing variables through " + name(e) + "()",
          "use a dict of your own in place of variables; only reading is allowed, such as "
              + name(e)
              + "()['x'] or 'x' in "
              + name(e)
              + "()");
    } else if (isReading(e)) {
      rest(e);
    } else {
      super.expression(e);
    }
  }

  private static boolean isReading(Expr e) {
    return e instanceof Expr.Compare
        || e instanceof Expr.Call
        || (e instanceof Expr.BinOp b && b.op() == BinaryOperator.MOD)
        || (e instanceof Expr.Subscript s && s.context() == Expr.Context.LOAD);
  }

  /** Visits what is inside an expression that may read a namespace. */
  private void rest(Expr e) {
    if (e instanceof Expr.Subscript s) {
      unlessNamespace(s.value());
      expression(s.index());
    } else if (e instanceof Expr.Compare c) {
      unlessNamespace(c.left());
      c.comparators().forEach(this::unlessNamespace);
    } else if (e instanceof Expr.BinOp b) {
      expression(b.left());
      unlessNamespace(b.right());
    } else if (e instanceof Expr.Call c) {
      call(c);
    }
  }

  private void call(Expr.Call call) {
    boolean reader =
        call.function() instanceof Expr.Name name
            && READERS.contains(name.id())
            && isBuiltin(name, name.id());
    if (call.function() instanceof Expr.Attribute a && READING.contains(a.attribute())) {
      unlessNamespace(a.value());
    } else {
      expression(call.function());
    }
    for (Expr each : call.arguments()) {
      if (reader) {
        unlessNamespace(each);
      } else {
        expression(each);
      }
    }
    for (Expr.Keyword each : call.keywords()) {
      if (each.name() == null) {
        unlessNamespace(each.value());
      } else {
        expression(each.value());
      }
    }
  }

  private void unlessNamespace(Expr e) {
    if (!isNamespace(e)) {
      expression(e);
    }
  }

  @Override
  public void generator(Expr.Comprehension generator) {
    unlessNamespace(generator.iterable());
    expression(generator.target());
    expressions(generator.conditions());
  }

  private boolean isNamespace(Expr e) {
    return e instanceof Expr.Call call
        && call.arguments().isEmpty()
        && call.keywords().isEmpty()
        && call.function() instanceof Expr.Name name
        && FUNCTIONS.contains(name.id())
        && isBuiltin(name, name.id());
  }

  private static String name(Expr e) {
    return e instanceof Expr.Call call && call.function() instanceof Expr.Name name
        ? name.id()
        : "globals";
  }
}
