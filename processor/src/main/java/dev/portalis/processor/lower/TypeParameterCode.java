package dev.portalis.processor.lower;

import com.palantir.javapoet.CodeBlock;
import dev.portalis.processor.bind.Scope;
import dev.portalis.processor.bind.Symbol;
import dev.portalis.processor.tree.Stmt;
import java.util.List;

/** The type parameters of definitions, which are made when they are asked for. */
final class TypeParameterCode {
  private TypeParameterCode() {}

  /** The type parameter that a variable is. */
  static CodeBlock of(Symbol symbol) {
    Stmt.TypeParam parameter = (Stmt.TypeParam) symbol.bindings().get(0);
    return of(symbol.owner(), parameter);
  }

  private static CodeBlock of(Scope scope, Stmt.TypeParam parameter) {
    return CodeBlock.of(
        "$T.of($S, $S, $S)",
        RuntimeNames.TYPE_PARAMETERS,
        scope.module().name() + ":" + scope.node().span().startLine() + scope.qualifiedName(),
        parameter.name(),
        stars(parameter.kind()));
  }

  private static String stars(Stmt.TypeParam.Kind kind) {
    return switch (kind) {
      case TYPE_VAR -> "";
      case TYPE_VAR_TUPLE -> "*";
      case PARAM_SPEC -> "**";
    };
  }

  /** The parameters of a definition, to be added to other arguments; each after a comma. */
  static CodeBlock list(Scope scope, List<Stmt.TypeParam> parameters) {
    CodeBlock.Builder code = CodeBlock.builder();
    parameters.forEach(each -> code.add(", ").add(of(scope, each)));
    return code.build();
  }
}
