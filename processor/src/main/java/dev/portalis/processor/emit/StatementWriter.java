package dev.portalis.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.portalis.processor.code.JavaStmt;
import dev.portalis.processor.source.PySource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes statements as JavaPoet code. A label is written where something refers to it. */
final class StatementWriter {
  private static final int LONGEST_COMMENT = 80;

  private final PySource source;
  private final List<String> lines;

  StatementWriter(PySource source) {
    this.source = source;
    this.lines = source.lines();
  }

  PySource source() {
    return source;
  }

  /** The statements of a method. */
  CodeBlock write(List<JavaStmt> statements) {
    CodeBlock.Builder code = CodeBlock.builder();
    write(code, statements, null);
    return code.build();
  }

  /**
   * Writes statements.
   *
   * @param innermost the label of the loop around them, which a plain break or continue means
   */
  private void write(
      CodeBlock.Builder code, List<JavaStmt> statements, @Nullable String innermost) {
    for (int i = 0; i < statements.size(); i++) {
      JavaStmt statement = statements.get(i);
      boolean last = i == statements.size() - 1;
      if (!(statement instanceof JavaStmt.Mark && last)) {
        write(code, statement, innermost);
      }
    }
  }

  private void write(CodeBlock.Builder code, JavaStmt statement, @Nullable String innermost) {
    if (statement instanceof JavaStmt.Line line) {
      code.addStatement("$L", line.code());
    } else if (statement instanceof JavaStmt.Mark mark) {
      code.add(mark(mark));
    } else if (statement instanceof JavaStmt.Declare declare) {
      code.addStatement("$T $N = $L", declare.type(), declare.name(), declare.value());
    } else if (statement instanceof JavaStmt.Return leave) {
      if (leave.value() == null) {
        code.addStatement("return");
      } else {
        code.addStatement("return $L", leave.value());
      }
    } else if (statement instanceof JavaStmt.Throw raise) {
      code.addStatement("throw $L", raise.value());
    } else if (statement instanceof JavaStmt.Break leave) {
      jump(code, "break", leave.label(), innermost);
    } else if (statement instanceof JavaStmt.Continue leave) {
      jump(code, "continue", leave.label(), innermost);
    } else {
      compound(code, statement, innermost);
    }
  }

  private static void jump(
      CodeBlock.Builder code, String keyword, String label, @Nullable String innermost) {
    if (label.equals(innermost)) {
      code.addStatement(keyword);
    } else {
      code.addStatement("$L $N", keyword, label);
    }
  }

  private void compound(CodeBlock.Builder code, JavaStmt statement, @Nullable String innermost) {
    if (statement instanceof JavaStmt.If branch) {
      branch(code, branch, innermost);
    } else if (statement instanceof JavaStmt.While loop) {
      label(code, loop.label(), loop.body());
      code.beginControlFlow("while ($L)", loop.condition() == null ? "true" : loop.condition());
      write(code, loop.body(), loop.label());
      code.endControlFlow();
    } else if (statement instanceof JavaStmt.For loop) {
      label(code, loop.label(), loop.body());
      code.beginControlFlow(
          "for ($T $N = $L; $L; $L)",
          loop.type(),
          loop.name(),
          loop.start(),
          loop.condition(),
          loop.update());
      write(code, loop.body(), loop.label());
      code.endControlFlow();
    } else if (statement instanceof JavaStmt.Labeled block) {
      code.beginControlFlow("$N:", block.label());
      write(code, block.body(), null);
      code.endControlFlow();
    } else if (statement instanceof JavaStmt.Try attempt) {
      attempt(code, attempt, innermost);
    } else {
      throw new IllegalStateException("outside a generator: " + statement);
    }
  }

  private void branch(CodeBlock.Builder code, JavaStmt.If branch, @Nullable String innermost) {
    code.beginControlFlow("if ($L)", branch.condition());
    write(code, branch.then(), innermost);
    List<JavaStmt> orElse = branch.orElse();
    while (orElse.size() == 1 && orElse.get(0) instanceof JavaStmt.If next) {
      code.nextControlFlow("else if ($L)", next.condition());
      write(code, next.then(), innermost);
      orElse = next.orElse();
    }
    if (!orElse.isEmpty()) {
      code.nextControlFlow("else");
      write(code, orElse, innermost);
    }
    code.endControlFlow();
  }

  private void attempt(CodeBlock.Builder code, JavaStmt.Try attempt, @Nullable String innermost) {
    code.beginControlFlow("try");
    write(code, attempt.body(), innermost);
    if (attempt.catchBody() != null) {
      code.nextControlFlow("catch ($T $N)", Throwable.class, attempt.caught());
      write(code, attempt.catchBody(), innermost);
    }
    if (!attempt.finalBody().isEmpty() || attempt.catchBody() == null) {
      code.nextControlFlow("finally");
      write(code, attempt.finalBody(), innermost);
    }
    code.endControlFlow();
  }

  /** A label, where a nested loop or block refers to it. */
  private static void label(CodeBlock.Builder code, @Nullable String label, List<JavaStmt> body) {
    if (label != null && Labels.isNeeded(body, label)) {
      code.add("$N:\n", label);
    }
  }

  /** The comment that says from where in Python what follows comes. */
  CodeBlock mark(JavaStmt.Mark mark) {
    StringBuilder within = new StringBuilder();
    for (JavaStmt.Within each : mark.within()) {
      within.append(" in ").append(each.function()).append(" from ").append(each.line());
    }
    return CodeBlock.of("// $L\n", comment(mark.span().startLine(), within));
  }

  private String comment(int line, CharSequence within) {
    String text = line >= 1 && line <= lines.size() ? lines.get(line - 1).strip() : "";
    if (text.length() > LONGEST_COMMENT) {
      text = text.substring(0, LONGEST_COMMENT) + "...";
    }
    return line + within.toString() + ": " + CommentText.safe(text);
  }
}
