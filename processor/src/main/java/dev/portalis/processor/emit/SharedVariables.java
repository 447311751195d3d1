package dev.portalis.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.portalis.processor.code.JavaStmt;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The variables that one of several methods declares and another uses: they become fields. */
final class SharedVariables {
  private final Map<String, TypeName> shared = new LinkedHashMap<>();

  SharedVariables(List<List<JavaStmt>> methods) {
    List<Map<String, TypeName>> declared = new ArrayList<>();
    List<Set<String>> used = new ArrayList<>();
    for (List<JavaStmt> method : methods) {
      Map<String, TypeName> own = new LinkedHashMap<>();
      Set<String> names = new HashSet<>();
      StatementWalker.walk(
          method,
          each -> {
            declare(each, own);
            use(each, names);
          });
      declared.add(own);
      used.add(names);
    }
    for (int i = 0; i < declared.size(); i++) {
      Map<String, TypeName> own = declared.get(i);
      for (int k = 0; k < used.size(); k++) {
        if (k != i) {
          Set<String> names = used.get(k);
          own.forEach(
              (name, type) -> {
                if (names.contains(name)) {
                  shared.putIfAbsent(name, type);
                }
              });
        }
      }
    }
  }

  /** The fields that they become. */
  Map<String, TypeName> fields() {
    return shared;
  }

  private static void declare(JavaStmt statement, Map<String, TypeName> declared) {
    if (statement instanceof JavaStmt.Declare variable) {
      declared.put(variable.name(), variable.type());
    } else if (statement instanceof JavaStmt.For loop) {
      declared.put(loop.name(), loop.type());
    } else if (statement instanceof JavaStmt.Try attempt && attempt.caught() != null) {
      declared.put(attempt.caught(), TypeName.get(Throwable.class));
    }
  }

  private static void use(JavaStmt statement, Set<String> names) {
    if (statement instanceof JavaStmt.Line line) {
      use(line.code(), names);
    } else if (statement instanceof JavaStmt.Declare variable) {
      use(variable.value(), names);
    } else if (statement instanceof JavaStmt.If branch) {
      use(branch.condition(), names);
    } else if (statement instanceof JavaStmt.While loop) {
      use(loop.condition(), names);
    } else if (statement instanceof JavaStmt.For loop) {
      use(loop.start(), names);
      use(loop.condition(), names);
      use(loop.update(), names);
    } else if (statement instanceof JavaStmt.Return leave) {
      use(leave.value(), names);
    } else if (statement instanceof JavaStmt.Throw raise) {
      use(raise.value(), names);
    }
  }

  /** Collects the names that code begins with or that stand behind anything but a dot. */
  private static void use(@Nullable CodeBlock block, Set<String> names) {
    String code = block == null ? "" : block.toString();
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      if (c == '"') {
        i = CodeSize.endOfString(code, i);
      } else if (Character.isJavaIdentifierPart(c)) {
        int end = CodeSize.endOfOperand(code, i);
        String name = code.substring(i, end + 1);
        if (i == 0 || code.charAt(i - 1) != '.') {
          int dot = name.indexOf('.');
          names.add(dot < 0 ? name : name.substring(0, dot));
        }
        i = end;
      }
    }
  }

  // ---- with fields

  /** The statements of a method, with the fields in place of the variables. */
  List<JavaStmt> rewrite(List<JavaStmt> statements) {
    List<JavaStmt> rewritten = new ArrayList<>();
    for (JavaStmt statement : statements) {
      rewritten.add(rewrite(statement));
    }
    return rewritten;
  }

  private JavaStmt rewrite(JavaStmt statement) {
    if (statement instanceof JavaStmt.Declare variable && shared.containsKey(variable.name())) {
      return new JavaStmt.Line(CodeBlock.of("$N = $L", variable.name(), variable.value()));
    }
    JavaStmt inner = StatementWalker.map(statement, this::rewrite);
    if (inner instanceof JavaStmt.For loop && shared.containsKey(loop.name())) {
      return new JavaStmt.For(
          loop.label(),
          loop.type(),
          loop.name(),
          loop.start(),
          loop.condition(),
          loop.update(),
          copied(loop.name(), loop.body()));
    }
    if (inner instanceof JavaStmt.Try attempt
        && attempt.caught() != null
        && attempt.catchBody() != null
        && shared.containsKey(attempt.caught())) {
      return new JavaStmt.Try(
          attempt.body(),
          attempt.caught(),
          copied(attempt.caught(), attempt.catchBody()),
          attempt.finalBody());
    }
    return inner;
  }

  /** A block at whose beginning a field gets the value of the variable of the same name. */
  private static List<JavaStmt> copied(String name, List<JavaStmt> block) {
    List<JavaStmt> all = new ArrayList<>();
    all.add(new JavaStmt.Line(CodeBlock.of("this.$N = $N", name, name)));
    all.addAll(block);
    return all;
  }
}
