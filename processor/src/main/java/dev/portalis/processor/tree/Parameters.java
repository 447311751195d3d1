package dev.portalis.processor.tree;

import dev.portalis.processor.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a function.
 *
 * @param positionalOnly parameters before {@code /}
 * @param positional parameters that may be given by position or by name
 * @param varArgs {@code *args}, or null
 * @param keywordOnly parameters after {@code *}
 * @param kwArgs {@code **kwargs}, or null
 */
public record Parameters(
    List<Parameter> positionalOnly,
    List<Parameter> positional,
    @Nullable Parameter varArgs,
    List<Parameter> keywordOnly,
    @Nullable Parameter kwArgs) {
  public Parameters {
    positionalOnly = List.copyOf(positionalOnly);
    positional = List.copyOf(positional);
    keywordOnly = List.copyOf(keywordOnly);
  }

  /** One parameter; {@code annotation} and {@code defaultValue} are null where absent. */
  public record Parameter(
      String name, @Nullable Expr annotation, @Nullable Expr defaultValue, Span span)
      implements Node {}
}
