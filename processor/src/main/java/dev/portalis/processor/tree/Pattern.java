package dev.portalis.processor.tree;

import dev.portalis.processor.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A pattern of a {@code case} (PEP 634). */
public sealed interface Pattern extends Node {
  /** A value compared with {@code ==}. */
  record MatchValue(Expr value, Span span) implements Pattern {}

  /** {@code None}, {@code True} or {@code False}, compared with {@code is}. */
  record MatchSingleton(Literal value, Span span) implements Pattern {}

  /** {@code [a, b, *rest]}. */
  record MatchSequence(List<Pattern> patterns, Span span) implements Pattern {
    public MatchSequence {
      patterns = List.copyOf(patterns);
    }
  }

  /** {@code {key: pattern, **rest}}; {@code rest} may be null. */
  record MatchMapping(List<Expr> keys, List<Pattern> patterns, @Nullable String rest, Span span)
      implements Pattern {
    public MatchMapping {
      keys = List.copyOf(keys);
      patterns = List.copyOf(patterns);
    }
  }

  /** {@code Class(a, b, name=c)}. */
  record MatchClass(
      Expr cls,
      List<Pattern> patterns,
      List<String> keywordNames,
      List<Pattern> keywordPatterns,
      Span span)
      implements Pattern {
    public MatchClass {
      patterns = List.copyOf(patterns);
      keywordNames = List.copyOf(keywordNames);
      keywordPatterns = List.copyOf(keywordPatterns);
    }
  }

  /** {@code *name} within a sequence; {@code *_} has a null name. */
  record MatchStar(@Nullable String name, Span span) implements Pattern {}

  /** {@code pattern as name}; {@code _} has both null, a capture a null pattern. */
  record MatchAs(@Nullable Pattern pattern, @Nullable String name, Span span) implements Pattern {}

  /** {@code a | b}. */
  record MatchOr(List<Pattern> patterns, Span span) implements Pattern {
    public MatchOr {
      patterns = List.copyOf(patterns);
    }
  }
}
