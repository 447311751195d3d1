package dev.portalis.processor.parse;

import com.oracle.graal.python.pegparser.sst.PatternTy;
import dev.portalis.processor.tree.Pattern;

/** Converts patterns. */
final class PatternConverter extends NodeVisitor<Pattern> {
  private final Converter converter;

  PatternConverter(Converter converter) {
    this.converter = converter;
  }

  @Override
  public Pattern visit(PatternTy.MatchValue node) {
    return new Pattern.MatchValue(converter.expression(node.value), Spans.of(node));
  }

  @Override
  public Pattern visit(PatternTy.MatchSingleton node) {
    return new Pattern.MatchSingleton(
        converter.literals().convert(node.value, node.getSourceRange()), Spans.of(node));
  }

  @Override
  public Pattern visit(PatternTy.MatchSequence node) {
    return new Pattern.MatchSequence(converter.patterns(node.patterns), Spans.of(node));
  }

  @Override
  public Pattern visit(PatternTy.MatchMapping node) {
    return new Pattern.MatchMapping(
        converter.expressions(node.keys),
        converter.patterns(node.patterns),
        Converter.optionalIdentifier(node.rest),
        Spans.of(node));
  }

  @Override
  public Pattern visit(PatternTy.MatchClass node) {
    return new Pattern.MatchClass(
        converter.expression(node.cls),
        converter.patterns(node.patterns),
        Converter.identifiers(node.kwdAttrs),
        converter.patterns(node.kwdPatterns),
        Spans.of(node));
  }

  @Override
  public Pattern visit(PatternTy.MatchStar node) {
    return new Pattern.MatchStar(Converter.optionalIdentifier(node.name), Spans.of(node));
  }

  @Override
  public Pattern visit(PatternTy.MatchAs node) {
    return new Pattern.MatchAs(
        converter.optional(node.pattern), Converter.optionalIdentifier(node.name), Spans.of(node));
  }

  @Override
  public Pattern visit(PatternTy.MatchOr node) {
    return new Pattern.MatchOr(converter.patterns(node.patterns), Spans.of(node));
  }
}
