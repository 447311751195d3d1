package dev.portalis.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.portalis.processor.code.Completion;
import dev.portalis.processor.code.JavaStmt;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Cuts statements that are too many for one Java method into parts that are methods of their own.
 *
 * <p>A part gives 0 where its statements complete, otherwise the number of the jump by which they
 * leave, which the caller of the part then makes; a value that is returned waits in a field. A part
 * that always completes is void. Variables that more than one method uses become fields.
 */
final class MethodParts {
  /** HotSpot leaves methods of more than 8,000 bytes to its interpreter. */
  static final int LARGE = 7000;

  private static final int PART = 3500;
  private static final int LEAST = 100;
  static final String RESULT = "$result";

  /** A method that holds some of the statements. */
  record Part(String name, boolean leaves, List<JavaStmt> body) {}

  private static final ClassName VARIABLES = GeneratorWriter.VARIABLES;

  private final CodeSize sizes;
  private final boolean isVoid;
  private final List<Part> parts = new ArrayList<>();
  private final Map<JavaStmt, Integer> jumps = new LinkedHashMap<>();
  private JavaStmt.@Nullable Mark mark;

  /**
   * Prepares the cutting of one method.
   *
   * @param isVoid whether its returns have no value
   */
  MethodParts(CodeSize sizes, boolean isVoid) {
    this.sizes = sizes;
    this.isVoid = isVoid;
  }

  List<Part> parts() {
    return parts;
  }

  /** Statements that do the same and fit a method; what follows them can be given next. */
  List<JavaStmt> next(List<JavaStmt> block) {
    List<JavaStmt> fitting = fit(block);
    block.forEach(this::remember);
    return fitting;
  }

  private List<JavaStmt> fit(List<JavaStmt> block) {
    return fit(block, LARGE / 2);
  }

  /** Statements that give the number of the jump by which they leave. */
  List<JavaStmt> redirect(List<JavaStmt> block) {
    return redirect(block, new HashSet<>(), new HashSet<>());
  }

  /** The number of a return, once the value is in its field. */
  int numberOfReturn() {
    return numberOf(new JavaStmt.Return(CodeBlock.of("$N", RESULT)));
  }

  private List<JavaStmt> fit(List<JavaStmt> block, int limit) {
    JavaStmt.Mark before = mark;
    List<JavaStmt> fitting = new ArrayList<>();
    for (JavaStmt statement : block) {
      if (statement instanceof JavaStmt.Mark next) {
        mark = next;
      }
      fitting.add(sizes.of(statement) > limit ? shrink(statement) : statement);
    }
    mark = before;
    int count = Integer.MAX_VALUE;
    while (sizes.of(fitting) > limit && fitting.size() < count) {
      count = fitting.size();
      fitting = group(fitting);
    }
    mark = before;
    return fitting;
  }

  private JavaStmt shrink(JavaStmt statement) {
    if (statement instanceof JavaStmt.Try attempt && !attempt.finalBody().isEmpty()) {
      int last = Math.max(2 * LEAST, LARGE / 2 / CodeSize.waysOut(attempt));
      return new JavaStmt.Try(
          fit(attempt.body()),
          attempt.caught(),
          attempt.catchBody() == null ? null : fit(attempt.catchBody()),
          fit(attempt.finalBody(), last));
    }
    return StatementWalker.map(statement, this::fit);
  }

  /** Puts neighbours together in parts. */
  private List<JavaStmt> group(List<JavaStmt> block) {
    List<JavaStmt> calls = new ArrayList<>();
    List<JavaStmt> group = new ArrayList<>();
    int size = 0;
    for (JavaStmt statement : block) {
      int more = sizes.of(statement);
      if (size > 0 && size + more > PART) {
        outline(group, size, calls);
        group = new ArrayList<>();
        size = 0;
      }
      group.add(statement);
      size += more;
    }
    outline(group, size, calls);
    return calls;
  }

  private void outline(List<JavaStmt> group, int size, List<JavaStmt> calls) {
    if (size < LEAST) {
      calls.addAll(group);
      group.forEach(this::remember);
      return;
    }
    String name = "part$" + (parts.size() + 1);
    List<JavaStmt> body = new ArrayList<>();
    if (mark != null && !(group.get(0) instanceof JavaStmt.Mark)) {
      body.add(mark);
    }
    Set<JavaStmt> leaving = new LinkedHashSet<>();
    body.addAll(redirect(group, new HashSet<>(), leaving));
    boolean completes = Completion.completes(group);
    if (completes && !leaving.isEmpty()) {
      body.add(new JavaStmt.Return(CodeBlock.of("0")));
    }
    parts.add(new Part(name, !leaving.isEmpty(), body));
    if (body.get(0) instanceof JavaStmt.Mark first) {
      calls.add(first);
    }
    calls.addAll(call(name, List.copyOf(leaving), completes));
    group.forEach(this::remember);
  }

  private void remember(JavaStmt statement) {
    if (statement instanceof JavaStmt.Mark next) {
      mark = next;
    }
  }

  private List<JavaStmt> call(String name, List<JavaStmt> leaving, boolean completes) {
    CodeBlock call = CodeBlock.of("$N()", name);
    List<JavaStmt> statements = new ArrayList<>();
    if (leaving.isEmpty()) {
      statements.add(new JavaStmt.Line(call));
      if (!completes) {
        statements.add(new JavaStmt.Throw(CodeBlock.of("$T.unreachable()", VARIABLES)));
      }
      return statements;
    }
    if (leaving.size() == 1) {
      if (completes) {
        statements.add(new JavaStmt.If(CodeBlock.of("$L != 0", call), leaving, List.of()));
      } else {
        statements.add(new JavaStmt.Line(call));
        statements.addAll(leaving);
      }
      return statements;
    }
    String exit = "exit$" + name.substring(name.indexOf('$') + 1);
    statements.add(new JavaStmt.Declare(TypeName.INT, exit, call));
    for (int i = 0; i < leaving.size(); i++) {
      JavaStmt jump = leaving.get(i);
      if (!completes && i == leaving.size() - 1) {
        statements.add(jump);
      } else {
        statements.add(
            new JavaStmt.If(
                CodeBlock.of("$N == $L", exit, numberOf(jump)), List.of(jump), List.of()));
      }
    }
    return statements;
  }

  private int numberOf(JavaStmt jump) {
    return jumps.computeIfAbsent(jump, each -> jumps.size() + 1);
  }

  // ---- jumps out of a part

  private List<JavaStmt> redirect(List<JavaStmt> block, Set<String> inside, Set<JavaStmt> leaving) {
    List<JavaStmt> redirected = new ArrayList<>();
    for (JavaStmt statement : block) {
      redirect(statement, inside, leaving, redirected);
    }
    return redirected;
  }

  private void redirect(
      JavaStmt statement, Set<String> inside, Set<JavaStmt> leaving, List<JavaStmt> redirected) {
    if (statement instanceof JavaStmt.Return leave) {
      boolean waits = isVoid || isResult(leave);
      if (!waits && leave.value() != null) {
        redirected.add(new JavaStmt.Line(CodeBlock.of("$N = $L", RESULT, leave.value())));
      }
      leave(new JavaStmt.Return(isVoid ? null : CodeBlock.of("$N", RESULT)), leaving, redirected);
    } else if (statement instanceof JavaStmt.Break leave && !inside.contains(leave.label())) {
      leave(leave, leaving, redirected);
    } else if (statement instanceof JavaStmt.Continue leave && !inside.contains(leave.label())) {
      leave(leave, leaving, redirected);
    } else {
      Set<String> within = new HashSet<>(inside);
      String label = labelOf(statement);
      if (label != null) {
        within.add(label);
      }
      redirected.add(StatementWalker.map(statement, block -> redirect(block, within, leaving)));
    }
  }

  private static boolean isResult(JavaStmt.Return leave) {
    return leave.value() != null && leave.value().toString().equals(RESULT);
  }

  private void leave(JavaStmt jump, Set<JavaStmt> leaving, List<JavaStmt> redirected) {
    leaving.add(jump);
    redirected.add(new JavaStmt.Return(CodeBlock.of("$L", numberOf(jump))));
  }

  private static @Nullable String labelOf(JavaStmt statement) {
    if (statement instanceof JavaStmt.While loop) {
      return loop.label();
    }
    if (statement instanceof JavaStmt.For loop) {
      return loop.label();
    }
    return statement instanceof JavaStmt.Labeled block ? block.label() : null;
  }
}
