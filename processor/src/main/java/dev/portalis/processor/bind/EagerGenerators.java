package dev.portalis.processor.bind;

import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Literal;
import dev.portalis.processor.tree.Node;
import dev.portalis.processor.tree.Stmt;
import dev.portalis.processor.tree.TreeWalker;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds generator expressions that a builtin consumes at once and alone, as in {@code sum(x for x
 * in items)}. Such a generator is seen by nobody, so it can run inside the function around it as a
 * comprehension does.
 */
final class EagerGenerators {
  private static final Set<String> PLAIN = Set.of("any", "all", "list", "set", "tuple");

  /** What looks at the frame that it is called in. */
  private static final Set<String> FRAME_READERS =
      Set.of("super", "__class__", "locals", "vars", "dir", "globals", "eval", "exec");

  /** A call that may be one of those, in the scope that it stands in. */
  private record Candidate(Scope scope, @Nullable String function, Scope generator) {}

  private final List<Candidate> candidates = new ArrayList<>();

  /** Looks at a call whose parts have been visited. */
  void look(Expr.Call call, Scope scope, Map<Node, Scope> scopes) {
    if (call.arguments().isEmpty()
        || !(call.arguments().get(0) instanceof Expr.GeneratorExp generator)
        || call.arguments().stream().anyMatch(Expr.Starred.class::isInstance)
        || !isSelfContained(generator)) {
      return;
    }
    if (call.function() instanceof Expr.Name name && takes(name.id(), call, generator)) {
      candidates.add(
          new Candidate(scope, name.id(), Objects.requireNonNull(scopes.get(generator))));
    } else if (isJoin(call)) {
      candidates.add(new Candidate(scope, null, Objects.requireNonNull(scopes.get(generator))));
    }
  }

  private static boolean takes(String function, Expr.Call call, Expr.GeneratorExp generator) {
    boolean alone = call.arguments().size() == 1 && call.keywords().isEmpty();
    if (PLAIN.contains(function)) {
      return alone;
    }
    return switch (function) {
      case "dict" ->
          alone
              && generator.element() instanceof Expr.Tuple pair
              && pair.elements().size() == 2
              && pair.elements().stream().noneMatch(Expr.Starred.class::isInstance);
      case "sum" ->
          call.arguments().size() <= 2
              && call.keywords().size() <= 2 - call.arguments().size()
              && hasOnly(call, Set.of("start"));
      case "min", "max" -> call.arguments().size() == 1 && hasOnly(call, Set.of("default"));
      case "sorted" -> call.arguments().size() == 1 && hasOnly(call, Set.of("key", "reverse"));
      default -> false;
    };
  }

  private static boolean hasOnly(Expr.Call call, Set<String> keywords) {
    return call.keywords().stream()
        .allMatch(each -> each.name() != null && keywords.contains(each.name()));
  }

  private static boolean isJoin(Expr.Call call) {
    return call.arguments().size() == 1
        && call.keywords().isEmpty()
        && call.function() instanceof Expr.Attribute attribute
        && attribute.attribute().equals("join")
        && attribute.value() instanceof Expr.Constant constant
        && constant.value() instanceof Literal.Str;
  }

  private static boolean isSelfContained(Expr.GeneratorExp generator) {
    boolean[] found = new boolean[1];
    new TreeWalker() {
      @Override
      public void expression(@Nullable Expr e) {
        found[0] |=
            e instanceof Expr.Await
                || e instanceof Expr.Yield
                || e instanceof Expr.YieldFrom
                || (e instanceof Expr.Name name && FRAME_READERS.contains(name.id()));
        super.expression(e);
      }

      @Override
      public void generator(Expr.Comprehension inner) {
        found[0] |= inner.isAsync();
        super.generator(inner);
      }
    }.expression(generator);
    return !found[0];
  }

  /**
   * Makes comprehensions of the generators whose consumers are the builtins, once it is known what
   * names are bound.
   */
  void resolve(List<BoundModule> modules) {
    if (modules.stream().anyMatch(EagerGenerators::importsBuiltins)) {
      return;
    }
    for (Candidate each : candidates) {
      String function = each.function();
      if (function == null || NameLookup.find(each.scope(), function) == null) {
        each.generator().runInside();
      }
    }
  }

  /** Whether a module may replace a builtin function. */
  private static boolean importsBuiltins(BoundModule module) {
    boolean[] found = new boolean[1];
    new TreeWalker() {
      @Override
      public void statement(Stmt s) {
        found[0] |=
            s instanceof Stmt.Import t
                && t.names().stream().anyMatch(each -> each.name().equals("builtins"));
        super.statement(s);
      }
    }.statements(module.tree().body());
    return found[0];
  }
}
