package dev.portalis.processor.parse;

import dev.portalis.processor.source.PySource;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Literal;
import dev.portalis.processor.tree.Node;
import dev.portalis.processor.tree.Pattern;
import dev.portalis.processor.tree.Stmt;
import dev.portalis.processor.tree.TreeWalker;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks the patterns of {@code match} statements. */
final class PatternRules extends TreeWalker {
  private final SyntaxRules rules;
  private final PySource source;

  PatternRules(SyntaxRules rules, PySource source) {
    this.rules = rules;
    this.source = source;
  }

  @Override
  public void statement(Stmt statement) {
    if (statement instanceof Stmt.Match match) {
      int last = match.cases().size() - 1;
      for (int i = 0; i <= last; i++) {
        Stmt.MatchCase matchCase = match.cases().get(i);
        check(matchCase.pattern(), new LinkedHashSet<>(), matchCase.guard() != null || i == last);
      }
    }
    super.statement(statement);
  }

  /** Checks a pattern and adds the names that it binds. */
  private void check(Pattern pattern, Set<String> names, boolean mayMatchAll) {
    if (pattern instanceof Pattern.MatchValue value) {
      if (!isValue(value.value())) {
        rules.error(pattern, "patterns may only match literals and attribute lookups");
      }
    } else if (pattern instanceof Pattern.MatchAs as) {
      capture(as, names, mayMatchAll);
    } else if (pattern instanceof Pattern.MatchStar star) {
      bind(pattern, star.name(), names);
    } else if (pattern instanceof Pattern.MatchSequence sequence) {
      sequence(sequence, names);
    } else if (pattern instanceof Pattern.MatchMapping mapping) {
      mapping(mapping, names);
    } else if (pattern instanceof Pattern.MatchClass cls) {
      classPattern(cls, names);
    } else if (pattern instanceof Pattern.MatchOr or) {
      alternatives(or, names, mayMatchAll);
    }
  }

  private void capture(Pattern.MatchAs as, Set<String> names, boolean mayMatchAll) {
    Pattern inner = as.pattern();
    if (inner != null) {
      check(inner, names, mayMatchAll);
    } else if (!mayMatchAll) {
      String what = as.name() == null ? "wildcard" : "name capture '" + as.name() + "'";
      rules.error(as, what + " makes remaining patterns unreachable");
    }
    bind(as, as.name(), names);
  }

  private void bind(Node node, @Nullable String name, Set<String> names) {
    if (name != null && !names.add(name)) {
      rules.error(node, "multiple assignments to name '" + name + "' in pattern");
    }
  }

  private void sequence(Pattern.MatchSequence sequence, Set<String> names) {
    if (sequence.patterns().stream().filter(p -> p instanceof Pattern.MatchStar).count() > 1) {
      rules.error(sequence, "multiple starred names in sequence pattern");
    }
    sequence.patterns().forEach(pattern -> check(pattern, names, true));
  }

  private void mapping(Pattern.MatchMapping mapping, Set<String> names) {
    Set<Object> keys = new HashSet<>();
    for (Expr key : mapping.keys()) {
      if (!isValue(key)) {
        rules.error(mapping, "mapping pattern keys may only match literals and attribute lookups");
      } else if (!(key instanceof Expr.Attribute) && !keys.add(LiteralKeys.of(key))) {
        rules.error(mapping, "mapping pattern checks duplicate key (" + text(key) + ")");
      }
    }
    mapping.patterns().forEach(pattern -> check(pattern, names, true));
    bind(mapping, mapping.rest(), names);
  }

  private String text(Expr e) {
    int start = source.offset(e.span().startLine(), e.span().startColumn());
    int end = source.offset(e.span().endLine(), e.span().endColumn());
    return source.text().substring(start, end);
  }

  private void classPattern(Pattern.MatchClass cls, Set<String> names) {
    Set<String> attributes = new HashSet<>();
    for (int i = 0; i < cls.keywordNames().size(); i++) {
      String name = cls.keywordNames().get(i);
      if (!attributes.add(name)) {
        rules.error(
            cls.keywordPatterns().get(i), "attribute name repeated in class pattern: " + name);
      }
    }
    cls.patterns().forEach(pattern -> check(pattern, names, true));
    cls.keywordPatterns().forEach(pattern -> check(pattern, names, true));
  }

  private void alternatives(Pattern.MatchOr or, Set<String> names, boolean mayMatchAll) {
    List<Pattern> patterns = or.patterns();
    Set<String> first = new LinkedHashSet<>();
    for (int i = 0; i < patterns.size(); i++) {
      Set<String> own = i == 0 ? first : new LinkedHashSet<>();
      check(patterns.get(i), own, mayMatchAll && i == patterns.size() - 1);
      if (!own.equals(first)) {
        rules.error(or, "alternative patterns bind different names");
      }
    }
    first.forEach(name -> bind(or, name, names));
  }

  private static boolean isValue(Expr e) {
    return e instanceof Expr.Attribute
        || (e instanceof Expr.Constant constant && constant.value() != Literal.Singleton.ELLIPSIS)
        || e instanceof Expr.UnaryOp
        || e instanceof Expr.BinOp;
  }
}
