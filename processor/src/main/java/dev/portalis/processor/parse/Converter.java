package dev.portalis.processor.parse;

import com.oracle.graal.python.pegparser.sst.ExprTy;
import com.oracle.graal.python.pegparser.sst.KeywordTy;
import com.oracle.graal.python.pegparser.sst.PatternTy;
import com.oracle.graal.python.pegparser.sst.SSTNode;
import com.oracle.graal.python.pegparser.sst.StmtTy;
import dev.portalis.processor.problem.Problems;
import dev.portalis.processor.source.PySource;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Pattern;
import dev.portalis.processor.tree.Stmt;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Converts GraalPy's tree into ours, node by node, changing nothing. */
final class Converter {
  private final Literals literals;
  private final ExpressionConverter expressions = new ExpressionConverter(this);
  private final PatternConverter patterns = new PatternConverter(this);
  private final StatementConverter statements = new StatementConverter(this);

  Converter(PySource source, Problems problems) {
    this.literals = new Literals(source, problems);
  }

  Literals literals() {
    return literals;
  }

  List<Stmt> statements(StmtTy @Nullable [] nodes) {
    return each(nodes, node -> node.accept(statements));
  }

  Expr expression(ExprTy node) {
    return node.accept(expressions);
  }

  @Nullable Expr optional(@Nullable ExprTy node) {
    return node == null ? null : expression(node);
  }

  List<Expr> expressions(ExprTy @Nullable [] nodes) {
    return each(nodes, this::expression);
  }

  Pattern pattern(PatternTy node) {
    return node.accept(patterns);
  }

  @Nullable Pattern optional(@Nullable PatternTy node) {
    return node == null ? null : pattern(node);
  }

  List<Pattern> patterns(PatternTy @Nullable [] nodes) {
    return each(nodes, this::pattern);
  }

  List<Expr.Keyword> keywords(KeywordTy @Nullable [] nodes) {
    return each(
        nodes,
        node ->
            new Expr.Keyword(optionalIdentifier(node.arg), expression(node.value), Spans.of(node)));
  }

  /** An identifier in normal form; GraalPy leaves out those without a character above U+00FF. */
  static String identifier(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC);
  }

  static @Nullable String optionalIdentifier(@Nullable String name) {
    return name == null ? null : identifier(name);
  }

  static List<String> identifiers(String @Nullable [] names) {
    return names == null ? List.of() : Arrays.stream(names).map(Converter::identifier).toList();
  }

  /** Converts each node of an array; GraalPy has null for an empty one. */
  static <N extends SSTNode, T> List<T> each(N @Nullable [] nodes, Function<N, T> convert) {
    if (nodes == null) {
      return List.of();
    }
    List<T> result = new ArrayList<>(nodes.length);
    for (N node : nodes) {
      result.add(convert.apply(node));
    }
    return result;
  }
}
