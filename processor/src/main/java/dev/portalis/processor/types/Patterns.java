package dev.portalis.processor.types;

import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Node;
import dev.portalis.processor.tree.Pattern;
import dev.portalis.processor.tree.Stmt;
import dev.portalis.processor.types.Type.Basic;

/** Match statements: what their patterns bind. */
final class Patterns {
  private final Body body;

  Patterns(Body body) {
    this.body = body;
  }

  /** A whole statement. */
  void match(Stmt.Match match) {
    Type subject = body.expressions().eval(match.subject());
    for (Stmt.MatchCase each : match.cases()) {
      pattern(each.pattern(), subject);
      if (each.guard() != null) {
        body.expressions().eval(each.guard());
      }
      body.statements().statements(each.body());
    }
  }

  private void pattern(Pattern pattern, Type subject) {
    if (pattern instanceof Pattern.MatchAs capture) {
      if (capture.name() != null) {
        body.targeting().bind(capture, subject);
      }
      if (capture.pattern() != null) {
        pattern(capture.pattern(), subject);
      }
    } else if (pattern instanceof Pattern.MatchOr choice) {
      choice.patterns().forEach(each -> pattern(each, subject));
    } else if (pattern instanceof Pattern.MatchValue value) {
      body.operations().meet(subject, body.expressions().eval(value.value()));
    } else if (!(pattern instanceof Pattern.MatchSingleton)) {
      body.lattice().escape(subject);
      parts(pattern);
    }
  }

  /** Within a structure nothing is known of what is bound. */
  private void parts(Pattern pattern) {
    boolean binds =
        (pattern instanceof Pattern.MatchStar star && star.name() != null)
            || (pattern instanceof Pattern.MatchMapping mapping && mapping.rest() != null);
    if (binds) {
      body.targeting().bind(pattern, Basic.DYNAMIC);
    }
    if (pattern instanceof Pattern.MatchClass shape) {
      shape.keywordNames().forEach(body.state()::readDynamically);
    }
    for (Node each : Children.of(pattern)) {
      if (each instanceof Pattern inner) {
        pattern(inner, Basic.DYNAMIC);
      } else if (each instanceof Expr value) {
        body.expressions().eval(value);
      }
    }
  }
}
