package dev.portalis.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.portalis.processor.code.Completion;
import dev.portalis.processor.code.JavaStmt;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the body of a generator into the states of a state machine.
 *
 * <p>Statements without a yield stay as they are. The others are taken apart: each loop, branch and
 * block becomes states with jumps between them. A {@code try} around a yield becomes a
 * <em>region</em>: a field says in which region the generator is, and an exception goes to the
 * handler of that region. Who leaves a region that has a {@code finally} first says which state is
 * to follow it.
 */
final class StateMachine {
  /** The label of the loop around the states. */
  static final String DISPATCH = "dispatch$";

  private static final String STATE = "state$";
  private static final String REGION = "region$";

  private final Map<String, JavaStmt.Declare> fields = new LinkedHashMap<>();
  private final List<List<JavaStmt>> states = new ArrayList<>();
  private final List<Region> regions = new ArrayList<>();
  private List<JavaStmt> current = new ArrayList<>();

  /** A try around a yield: where exceptions go, and the field that keeps them. */
  record Region(int number, String exception, int handler, int outer) {}

  /** What surrounds the statement being cut. */
  private sealed interface Context {
    @Nullable Context outer();

    /** A loop or block: where breaking and continuing lead. */
    record Target(String label, int breakState, int continueState, @Nullable Context outer)
        implements Context {}

    /** A region with a handler. */
    record Catching(int region, @Nullable Context outer) implements Context {}

    /** A region with a finally block and the field for the state behind it. */
    record Finally(int region, int state, String next, @Nullable Context outer)
        implements Context {}
  }

  StateMachine(List<JavaStmt> body) {
    newState();
    start(0);
    cut(body, null);
    if (reachable()) {
      current.add(new JavaStmt.Return(CodeBlock.of("returned(null)")));
    }
  }

  /** The variables that live across yields. */
  List<JavaStmt.Declare> fields() {
    return List.copyOf(fields.values());
  }

  /** The statements of each state, by number. */
  List<List<JavaStmt>> states() {
    return states;
  }

  /** The regions, by number from 1. */
  List<Region> regions() {
    return regions;
  }

  // ---- states

  private int newState() {
    states.add(new ArrayList<>());
    return states.size() - 1;
  }

  private void start(int state) {
    current = states.get(state);
  }

  private boolean reachable() {
    return Completion.completes(current);
  }

  private void line(String format, Object... arguments) {
    current.add(new JavaStmt.Line(CodeBlock.of(format, arguments)));
  }

  private void goTo(int state) {
    if (reachable()) {
      current.addAll(jump(state));
    }
  }

  private static List<JavaStmt> jump(int state) {
    return List.of(
        new JavaStmt.Line(CodeBlock.of("$N = $L", STATE, state)), new JavaStmt.Continue(DISPATCH));
  }

  private void field(TypeName type, String name, CodeBlock initial) {
    fields.putIfAbsent(name, new JavaStmt.Declare(type, name, initial));
  }

  private static CodeBlock zero(TypeName type) {
    return CodeBlock.of(
        type.equals(TypeName.BOOLEAN)
            ? "false"
            : type.equals(TypeName.LONG)
                ? "0L"
                : type.equals(TypeName.DOUBLE) ? "0.0" : type.isPrimitive() ? "0" : "null");
  }

  // ---- cutting

  private void cut(List<JavaStmt> statements, @Nullable Context context) {
    for (JavaStmt statement : statements) {
      if (!reachable()) {
        return;
      }
      cut(statement, context);
    }
  }

  private void cut(JavaStmt statement, @Nullable Context context) {
    if (statement instanceof JavaStmt.Declare declare) {
      field(declare.type(), declare.name(), zero(declare.type()));
      line("$N = $L", declare.name(), declare.value());
    } else if (statement instanceof JavaStmt.Yield yield) {
      cut(yield);
    } else if (statement instanceof JavaStmt.Delegate delegate) {
      cut(delegate);
    } else if (!Yields.in(statement)) {
      current.addAll(keep(statement, context));
    } else if (statement instanceof JavaStmt.If branch) {
      cut(branch, context);
    } else if (statement instanceof JavaStmt.While loop) {
      loop(loop.label(), loop.condition(), null, loop.body(), context);
    } else if (statement instanceof JavaStmt.For loop) {
      field(loop.type(), loop.name(), zero(loop.type()));
      line("$N = $L", loop.name(), loop.start());
      loop(loop.label(), loop.condition(), loop.update(), loop.body(), context);
    } else if (statement instanceof JavaStmt.Labeled block) {
      int after = newState();
      cut(block.body(), new Context.Target(block.label(), after, after, context));
      goTo(after);
      start(after);
    } else {
      cut((JavaStmt.Try) statement, context);
    }
  }

  private void cut(JavaStmt.Yield yield) {
    int next = newState();
    line("$N = $L", STATE, next);
    current.add(new JavaStmt.Return(yield.value()));
    start(next);
    line("$T.raise(thrown)", GeneratorWriter.VARIABLES);
  }

  private void cut(JavaStmt.Delegate delegate) {
    int step = newState();
    int next = newState();
    line("delegate = $L", delegate.iterator());
    line("sent = null");
    goTo(step);
    start(step);
    String item = "item$" + step;
    field(ClassName.OBJECT, item, CodeBlock.of("null"));
    line("$N = stepDelegate(thrown)", item);
    line("thrown = null");
    current.add(
        new JavaStmt.If(
            CodeBlock.of("$N != $T.UNBOUND", item, GeneratorWriter.UNBOUND),
            List.of(
                new JavaStmt.Line(CodeBlock.of("$N = $L", STATE, step)),
                new JavaStmt.Return(CodeBlock.of("$N", item))),
            List.of()));
    line("sent = delegate.result()");
    line("delegate = null");
    goTo(next);
    start(next);
  }

  private void cut(JavaStmt.If branch, @Nullable Context context) {
    int orElse = newState();
    int after = branch.orElse().isEmpty() ? orElse : newState();
    current.add(
        new JavaStmt.If(CodeBlock.of("!($L)", branch.condition()), jump(orElse), List.of()));
    cut(branch.then(), context);
    goTo(after);
    if (!branch.orElse().isEmpty()) {
      start(orElse);
      cut(branch.orElse(), context);
      goTo(after);
    }
    start(after);
  }

  private void loop(
      @Nullable String label,
      @Nullable CodeBlock condition,
      @Nullable CodeBlock update,
      List<JavaStmt> body,
      @Nullable Context context) {
    int head = newState();
    int next = update == null ? head : newState();
    int after = newState();
    goTo(head);
    start(head);
    if (condition != null) {
      current.add(new JavaStmt.If(CodeBlock.of("!($L)", condition), jump(after), List.of()));
    }
    cut(body, new Context.Target(label == null ? "" : label, after, next, context));
    goTo(next);
    if (update != null) {
      start(next);
      for (String each : update.toString().split(", ")) {
        line("$L", each);
      }
      goTo(head);
    }
    start(after);
  }

  // ---- try

  private static int regionOf(@Nullable Context context) {
    for (Context each = context; each != null; each = each.outer()) {
      if (each instanceof Context.Catching catching) {
        return catching.region();
      }
      if (each instanceof Context.Finally last) {
        return last.region();
      }
    }
    return 0;
  }

  private Region newRegion(String exception, int handler, @Nullable Context context) {
    field(TypeName.get(Throwable.class), exception, CodeBlock.of("null"));
    Region region = new Region(regions.size() + 1, exception, handler, regionOf(context));
    regions.add(region);
    return region;
  }

  private void cut(JavaStmt.Try attempt, @Nullable Context context) {
    if (attempt.finalBody().isEmpty() && attempt.catchBody() != null) {
      catching(attempt, context);
      return;
    }
    int last = newState();
    int failed = newState();
    int rethrow = newState();
    int after = newState();
    Region region = newRegion("failure$" + last, failed, context);
    String next = "next$" + last;
    field(TypeName.INT, next, CodeBlock.of("0"));
    line("$N = $L", REGION, region.number());
    Context inside = new Context.Finally(region.number(), last, next, context);
    if (attempt.catchBody() == null) {
      cut(attempt.body(), inside);
    } else {
      catching(
          new JavaStmt.Try(attempt.body(), attempt.caught(), attempt.catchBody(), List.of()),
          inside);
    }
    if (reachable()) {
      leaveTo(last, next, after, region.outer());
    }
    start(failed);
    leaveTo(last, next, rethrow, region.outer());
    start(rethrow);
    current.add(
        new JavaStmt.Throw(
            CodeBlock.of("$T.propagate($N)", GeneratorWriter.VARIABLES, region.exception())));
    start(last);
    cut(attempt.finalBody(), context);
    if (reachable()) {
      line("$N = $N", STATE, next);
      current.add(new JavaStmt.Continue(DISPATCH));
    }
    start(after);
  }

  private void leaveTo(int last, String next, int following, int outer) {
    line("$N = $L", next, following);
    line("$N = $L", REGION, outer);
    goTo(last);
  }

  private void catching(JavaStmt.Try attempt, @Nullable Context context) {
    int handler = newState();
    int after = newState();
    Region region = newRegion(Objects.requireNonNull(attempt.caught()), handler, context);
    line("$N = $L", REGION, region.number());
    cut(attempt.body(), new Context.Catching(region.number(), context));
    if (reachable()) {
      line("$N = $L", REGION, region.outer());
      goTo(after);
    }
    start(handler);
    cut(Objects.requireNonNull(attempt.catchBody()), context);
    goTo(after);
    start(after);
  }

  // ---- jumps out of statements that stay as they are

  private List<JavaStmt> keep(JavaStmt statement, @Nullable Context context) {
    if (statement instanceof JavaStmt.Break leave) {
      return leave(leave.label(), true, context, statement);
    }
    if (statement instanceof JavaStmt.Continue leave) {
      return leave(leave.label(), false, context, statement);
    }
    if (statement instanceof JavaStmt.Return leave) {
      return returning(leave, context);
    }
    return List.of(keepInside(statement, context));
  }

  private List<JavaStmt> keepAll(List<JavaStmt> statements, @Nullable Context context) {
    List<JavaStmt> all = new ArrayList<>();
    statements.forEach(each -> all.addAll(keep(each, context)));
    return all;
  }

  private JavaStmt keepInside(JavaStmt statement, @Nullable Context context) {
    if (statement instanceof JavaStmt.If branch) {
      return new JavaStmt.If(
          branch.condition(), keepAll(branch.then(), context), keepAll(branch.orElse(), context));
    }
    if (statement instanceof JavaStmt.While loop) {
      return new JavaStmt.While(loop.label(), loop.condition(), keepAll(loop.body(), context));
    }
    if (statement instanceof JavaStmt.For loop) {
      return new JavaStmt.For(
          loop.label(),
          loop.type(),
          loop.name(),
          loop.start(),
          loop.condition(),
          loop.update(),
          keepAll(loop.body(), context));
    }
    if (statement instanceof JavaStmt.Labeled block) {
      return new JavaStmt.Labeled(block.label(), keepAll(block.body(), context));
    }
    if (statement instanceof JavaStmt.Try attempt) {
      return new JavaStmt.Try(
          keepAll(attempt.body(), context),
          attempt.caught(),
          attempt.catchBody() == null ? null : keepAll(attempt.catchBody(), context),
          keepAll(attempt.finalBody(), context));
    }
    return statement;
  }

  /** Leaves for a label; a label that is not among the contexts belongs to a kept statement. */
  private List<JavaStmt> leave(
      String label, boolean isBreak, @Nullable Context context, JavaStmt kept) {
    for (Context each = context; each != null; each = each.outer()) {
      if (each instanceof Context.Target target && target.label().equals(label)) {
        int state = isBreak ? target.breakState() : target.continueState();
        return leave(context, target, jumpInto(state, target.outer()));
      }
    }
    return List.of(kept);
  }

  private static List<JavaStmt> jumpInto(int state, @Nullable Context outer) {
    List<JavaStmt> all = new ArrayList<>();
    all.add(new JavaStmt.Line(CodeBlock.of("$N = $L", REGION, regionOf(outer))));
    all.addAll(jump(state));
    return all;
  }

  /** Runs the finally blocks between two contexts, innermost first, then the last statements. */
  private List<JavaStmt> leave(@Nullable Context from, @Nullable Context to, List<JavaStmt> last) {
    for (Context each = from; each != to && each != null; each = each.outer()) {
      if (each instanceof Context.Finally region) {
        int following = newState();
        List<JavaStmt> rest = leave(region.outer(), to, last);
        states.get(following).addAll(rest);
        List<JavaStmt> all = new ArrayList<>();
        all.add(new JavaStmt.Line(CodeBlock.of("$N = $L", region.next(), following)));
        all.addAll(jumpInto(region.state(), region.outer()));
        return all;
      }
    }
    return last;
  }

  private List<JavaStmt> returning(JavaStmt.Return leave, @Nullable Context context) {
    CodeBlock value = leave.value() == null ? CodeBlock.of("null") : leave.value();
    boolean plain = true;
    for (Context each = context; each != null; each = each.outer()) {
      plain &= !(each instanceof Context.Finally);
    }
    if (plain) {
      return List.of(new JavaStmt.Return(CodeBlock.of("returned($L)", value)));
    }
    field(ClassName.OBJECT, "returning$", CodeBlock.of("null"));
    List<JavaStmt> all = new ArrayList<>();
    all.add(new JavaStmt.Line(CodeBlock.of("returning$$ = $L", value)));
    all.addAll(
        leave(context, null, List.of(new JavaStmt.Return(CodeBlock.of("returned(returning$$)")))));
    return all;
  }
}
