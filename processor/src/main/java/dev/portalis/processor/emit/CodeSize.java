package dev.portalis.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.portalis.processor.code.JavaStmt;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Estimates, rather too high than too low, how many bytes of bytecode statements become. */
final class CodeSize {
  private static final int OPERAND = 3;
  private static final int OPERATOR = 2;
  private static final int ELEMENT = 5;
  private static final int JUMP = 3;

  private final Map<JavaStmt, Integer> known = new IdentityHashMap<>();

  int of(List<JavaStmt> statements) {
    int size = 0;
    for (JavaStmt statement : statements) {
      size += of(statement);
    }
    return size;
  }

  int of(JavaStmt statement) {
    Integer size = known.get(statement);
    if (size == null) {
      size = compute(statement);
      known.put(statement, size);
    }
    return size;
  }

  private int compute(JavaStmt statement) {
    if (statement instanceof JavaStmt.Line line) {
      return of(line.code()) + 1;
    }
    if (statement instanceof JavaStmt.Declare declare) {
      return of(declare.value()) + OPERAND;
    }
    if (statement instanceof JavaStmt.If branch) {
      return of(branch.condition()) + 2 * JUMP + of(branch.then()) + of(branch.orElse());
    }
    if (statement instanceof JavaStmt.While loop) {
      return of(loop.condition()) + 2 * JUMP + of(loop.body());
    }
    if (statement instanceof JavaStmt.For loop) {
      return of(loop.start())
          + of(loop.condition())
          + of(loop.update())
          + 4 * JUMP
          + of(loop.body());
    }
    if (statement instanceof JavaStmt.Labeled block) {
      return of(block.body());
    }
    if (statement instanceof JavaStmt.Return leave) {
      return of(leave.value()) + 1;
    }
    if (statement instanceof JavaStmt.Throw raise) {
      return of(raise.value()) + 1;
    }
    if (statement instanceof JavaStmt.Try attempt) {
      return ofTry(attempt);
    }
    return statement instanceof JavaStmt.Mark ? 0 : JUMP;
  }

  /** Javac writes a finally block once for each way out. */
  private int ofTry(JavaStmt.Try attempt) {
    List<JavaStmt> caught = attempt.catchBody() == null ? List.of() : attempt.catchBody();
    return of(attempt.body()) + of(caught) + 4 * JUMP + of(attempt.finalBody()) * waysOut(attempt);
  }

  /** How many times javac writes the finally block of a statement, at most. */
  static int waysOut(JavaStmt.Try attempt) {
    if (attempt.finalBody().isEmpty()) {
      return 0;
    }
    List<JavaStmt> caught = attempt.catchBody() == null ? List.of() : attempt.catchBody();
    return 3 + jumps(attempt.body()) + jumps(caught);
  }

  private static int jumps(List<JavaStmt> statements) {
    int[] count = {0};
    StatementWalker.walk(
        statements,
        each -> {
          if (each instanceof JavaStmt.Return
              || each instanceof JavaStmt.Break
              || each instanceof JavaStmt.Continue) {
            count[0]++;
          }
        });
    return count[0];
  }

  private static int of(@Nullable CodeBlock code) {
    return code == null ? 0 : of(code.toString());
  }

  /** Counts operands, operators and the elements of arrays. */
  private static int of(String code) {
    int size = 0;
    int braces = 0;
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      if (Character.isJavaIdentifierPart(c)) {
        i = endOfOperand(code, i);
        size += OPERAND;
      } else if (c == '"') {
        i = endOfString(code, i);
        size += OPERAND;
      } else if (c == '{' || c == '}') {
        braces += c == '{' ? 1 : -1;
        size += ELEMENT;
      } else if (c == ',') {
        size += braces > 0 ? ELEMENT : 0;
      } else if ("+-*/%&|^<>=!?:~[".indexOf(c) >= 0) {
        size += OPERATOR;
      }
    }
    return size;
  }

  /** Where the name or number that begins somewhere ends. */
  static int endOfOperand(String code, int start) {
    int end = start;
    while (end + 1 < code.length()
        && (Character.isJavaIdentifierPart(code.charAt(end + 1)) || code.charAt(end + 1) == '.')) {
      end++;
    }
    return end;
  }

  /** Where the closing quote of a string is. */
  static int endOfString(String code, int start) {
    int end = start + 1;
    while (end < code.length() && code.charAt(end) != '"') {
      end += code.charAt(end) == '\\' ? 2 : 1;
    }
    return end;
  }
}
