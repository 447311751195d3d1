package dev.portalis.processor.code;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.portalis.processor.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A Java statement. */
public sealed interface JavaStmt {

  /** An expression statement or assignment, without its semicolon. */
  record Line(CodeBlock code) implements JavaStmt {}

  /**
   * Marks that what follows comes from a Python statement; writes its source as a comment.
   *
   * @param within the Python functions that the code belongs to where Java has no method of its own
   *     for them, the innermost first
   */
  record Mark(Span span, List<Within> within) implements JavaStmt {
    public Mark {
      within = List.copyOf(within);
    }
  }

  /**
   * A Python function whose code is part of the Java method of the function that calls it.
   *
   * @param function its name
   * @param line the line of the call
   */
  record Within(String function, int line) {}

  /** Declares a local variable. */
  record Declare(TypeName type, String name, CodeBlock value) implements JavaStmt {}

  /** {@code if}; {@code orElse} may be empty. */
  record If(CodeBlock condition, List<JavaStmt> then, List<JavaStmt> orElse) implements JavaStmt {
    public If {
      then = List.copyOf(then);
      orElse = List.copyOf(orElse);
    }
  }

  /** {@code label: while (condition)}; a null condition is {@code true}. */
  record While(@Nullable String label, @Nullable CodeBlock condition, List<JavaStmt> body)
      implements JavaStmt {
    public While {
      body = List.copyOf(body);
    }
  }

  /** {@code label: for (type name = start; condition; update)}. */
  record For(
      @Nullable String label,
      TypeName type,
      String name,
      CodeBlock start,
      CodeBlock condition,
      CodeBlock update,
      List<JavaStmt> body)
      implements JavaStmt {
    public For {
      body = List.copyOf(body);
    }
  }

  /** {@code label: { ... }}, left by a {@link Break}. */
  record Labeled(String label, List<JavaStmt> body) implements JavaStmt {
    public Labeled {
      body = List.copyOf(body);
    }
  }

  /** {@code break label}. */
  record Break(String label) implements JavaStmt {}

  /** {@code continue label}. */
  record Continue(String label) implements JavaStmt {}

  /** {@code return value}. */
  record Return(@Nullable CodeBlock value) implements JavaStmt {}

  /** {@code throw value}. */
  record Throw(CodeBlock value) implements JavaStmt {}

  /** {@code try}; {@code catchBody} is null where there is no catch, it catches Throwable. */
  record Try(
      List<JavaStmt> body,
      @Nullable String caught,
      @Nullable List<JavaStmt> catchBody,
      List<JavaStmt> finalBody)
      implements JavaStmt {
    public Try {
      body = List.copyOf(body);
      catchBody = catchBody == null ? null : List.copyOf(catchBody);
      finalBody = List.copyOf(finalBody);
    }
  }

  /**
   * In a generator: hands out a value and goes on when resumed; what was sent is then in the
   * generator's {@code sent}.
   */
  record Yield(CodeBlock value) implements JavaStmt {}

  /**
   * In a generator: hands out all items of an iterator (PEP 380); its result is then in the
   * generator's {@code sent}.
   */
  record Delegate(CodeBlock iterator) implements JavaStmt {}
}
