package dev.portalis.processor.lower;

import com.palantir.javapoet.CodeBlock;
import dev.portalis.processor.code.JavaStmt;
import dev.portalis.processor.tree.Node;
import dev.portalis.processor.tree.Pattern;
import dev.portalis.processor.tree.Stmt;
import dev.portalis.processor.types.Type.Basic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Lowers {@code match}. A pattern becomes nested tests inside a labeled block; where one fails the
 * block is left and the next case is tried. Names are bound when the whole pattern has matched.
 *
 * @see <a href="https://docs.python.org/3.12/reference/compound_stmts.html#the-match-statement">The
 *     match statement</a>
 */
final class Matches {
  private final Frame frame;

  Matches(Frame frame) {
    this.frame = frame;
  }

  /** What a pattern captures: the node that binds the name, and the value. */
  private record Capture(Node node, Value value) {}

  void lower(Stmt.Match match) {
    Value subject =
        frame.temporary(frame.coercion.boxed(frame.expressions.lower(match.subject())), "subject");
    String done = frame.name("match");
    List<JavaStmt> cases =
        frame.block(
            () -> {
              for (Stmt.MatchCase each : match.cases()) {
                if (frame.reachable()) {
                  oneCase(each, subject, done);
                }
              }
            });
    frame.add(new JavaStmt.Labeled(done, cases));
  }

  private void oneCase(Stmt.MatchCase each, Value subject, String done) {
    String next = frame.name("case");
    List<JavaStmt> body =
        frame.block(
            () -> {
              frame.mark(each.span().startLine());
              List<Capture> captures = new ArrayList<>();
              pattern(each.pattern(), subject, next, captures);
              captures.forEach(capture -> frame.targets.bind(capture.node(), capture.value()));
              if (each.guard() != null) {
                failUnless(frame.conditions.test(each.guard()), next);
              }
              frame.statements.lower(each.body());
              frame.add(new JavaStmt.Break(done));
            });
    frame.add(new JavaStmt.Labeled(next, body));
  }

  private void failUnless(Value condition, String label) {
    frame.add(
        new JavaStmt.If(
            Conditions.not(condition).code(), List.of(new JavaStmt.Break(label)), List.of()));
  }

  private void failUnless(CodeBlock condition, String label) {
    failUnless(Value.primary(condition, Basic.BOOL), label);
  }

  private void pattern(Pattern pattern, Value value, String fail, List<Capture> captures) {
    if (pattern instanceof Pattern.MatchValue constant) {
      Value expected = frame.expressions.lower(constant.value());
      failUnless(
          CodeBlock.of(
              "$T.equal($L, $L)",
              RuntimeNames.COMPARISON,
              value.code(),
              frame.coercion.object(expected)),
          fail);
    } else if (pattern instanceof Pattern.MatchSingleton singleton) {
      failUnless(
          CodeBlock.of(
              "$T.same($L, $L)",
              RuntimeNames.IDENTITY,
              value.code(),
              frame.coercion.object(frame.expressions.literal(singleton.value()))),
          fail);
    } else if (pattern instanceof Pattern.MatchAs as) {
      if (as.pattern() != null) {
        pattern(as.pattern(), value, fail, captures);
      }
      if (as.name() != null) {
        captures.add(new Capture(as, value));
      }
    } else if (pattern instanceof Pattern.MatchOr or) {
      alternatives(or, value, fail, captures);
    } else if (pattern instanceof Pattern.MatchSequence sequence) {
      sequence(sequence, value, fail, captures);
    } else if (pattern instanceof Pattern.MatchMapping mapping) {
      mapping(mapping, value, fail, captures);
    } else if (pattern instanceof Pattern.MatchClass of) {
      ofClass(of, value, fail, captures);
    }
  }

  /** Tries one pattern after the other; each binds the same names, through shared variables. */
  private void alternatives(Pattern.MatchOr or, Value value, String fail, List<Capture> captures) {
    String matched = frame.name("alternatives");
    List<String> variables = new ArrayList<>();
    List<Capture> shared = new ArrayList<>();
    List<JavaStmt> all =
        frame.block(
            () -> {
              for (Pattern each : or.patterns()) {
                if (frame.reachable()) {
                  alternative(each, value, matched, variables, shared);
                }
              }
              frame.add(new JavaStmt.Break(fail));
            });
    frame.add(new JavaStmt.Labeled(matched, all));
    captures.addAll(shared);
  }

  private void alternative(
      Pattern pattern, Value value, String matched, List<String> variables, List<Capture> shared) {
    String next = frame.name("alternative");
    List<JavaStmt> body =
        frame.block(
            () -> {
              List<Capture> own = new ArrayList<>();
              pattern(pattern, value, next, own);
              keep(own, variables, shared);
              frame.add(new JavaStmt.Break(matched));
            });
    frame.add(new JavaStmt.Labeled(next, body));
  }

  private void keep(List<Capture> own, List<String> variables, List<Capture> shared) {
    List<Capture> sorted = new ArrayList<>(own);
    sorted.sort(Comparator.comparing(capture -> nameOf(capture.node())));
    for (int i = 0; i < sorted.size(); i++) {
      if (shared.size() <= i) {
        String variable = frame.name(nameOf(sorted.get(i).node()) + "$");
        frame.declare(RuntimeNames.OBJECT, variable, CodeBlock.of("null"));
        variables.add(variable);
        shared.add(
            new Capture(
                sorted.get(i).node(), Value.stable(CodeBlock.of("$N", variable), Basic.DYNAMIC)));
      }
      frame.line("$N = $L", variables.get(i), sorted.get(i).value().code());
    }
  }

  private static String nameOf(Node node) {
    if (node instanceof Pattern.MatchAs as) {
      return String.valueOf(as.name());
    }
    return node instanceof Pattern.MatchStar star
        ? String.valueOf(star.name())
        : String.valueOf(((Pattern.MatchMapping) node).rest());
  }

  private void sequence(
      Pattern.MatchSequence sequence, Value value, String fail, List<Capture> captures) {
    int star = -1;
    for (int i = 0; i < sequence.patterns().size(); i++) {
      if (sequence.patterns().get(i) instanceof Pattern.MatchStar) {
        star = i;
      }
    }
    int count = sequence.patterns().size();
    String items =
        parts(
            CodeBlock.of(
                "$T.sequence($L, $L, $L)",
                RuntimeNames.PATTERNS,
                value.code(),
                star < 0 ? count : star,
                star < 0 ? -1 : count - star - 1),
            fail);
    for (int i = 0; i < count; i++) {
      Pattern each = sequence.patterns().get(i);
      if (each instanceof Pattern.MatchStar rest) {
        if (rest.name() != null) {
          captures.add(new Capture(rest, part(items, i)));
        }
      } else {
        pattern(each, part(items, i), fail, captures);
      }
    }
  }

  /** An array of parts, or null where the pattern does not match. */
  private String parts(CodeBlock code, String fail) {
    String items = frame.name("parts$");
    frame.add(new JavaStmt.Declare(RuntimeNames.OBJECTS, items, code));
    failUnless(Value.compound(CodeBlock.of("$N != null", items), Basic.BOOL), fail);
    return items;
  }

  private static Value part(String items, int index) {
    return Value.stable(CodeBlock.of("$N[$L]", items, index), Basic.DYNAMIC);
  }

  private void mapping(
      Pattern.MatchMapping mapping, Value value, String fail, List<Capture> captures) {
    List<CodeBlock> keys = frame.displays.objects(mapping.keys());
    CodeBlock all = CodeBlock.of("new Object[] {$L}", CodeBlock.join(keys, ", "));
    String items =
        parts(
            CodeBlock.of(
                "$T.mapping($L, $L, $L)",
                RuntimeNames.PATTERNS,
                value.code(),
                mapping.rest() != null,
                all),
            fail);
    for (int i = 0; i < mapping.patterns().size(); i++) {
      pattern(mapping.patterns().get(i), part(items, i), fail, captures);
    }
    if (mapping.rest() != null) {
      captures.add(new Capture(mapping, part(items, mapping.patterns().size())));
    }
  }

  private void ofClass(Pattern.MatchClass of, Value value, String fail, List<Capture> captures) {
    CodeBlock cls = frame.expressions.object(of.cls());
    List<CodeBlock> names = new ArrayList<>();
    of.keywordNames().forEach(name -> names.add(CodeBlock.of("$S", name)));
    String items =
        parts(
            CodeBlock.of(
                "$T.ofClass($L, $L, $L, new String[] {$L})",
                RuntimeNames.PATTERNS,
                value.code(),
                cls,
                of.patterns().size(),
                CodeBlock.join(names, ", ")),
            fail);
    List<Pattern> all = new ArrayList<>(of.patterns());
    all.addAll(of.keywordPatterns());
    for (int i = 0; i < all.size(); i++) {
      pattern(all.get(i), part(items, i), fail, captures);
    }
  }
}
