package dev.portalis.processor.parse;

import com.oracle.graal.python.pegparser.sst.ArgTy;
import com.oracle.graal.python.pegparser.sst.ArgumentsTy;
import com.oracle.graal.python.pegparser.sst.ExprTy;
import dev.portalis.processor.tree.Parameters;
import dev.portalis.processor.tree.Parameters.Parameter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Converts parameters, giving each its default. */
final class ParametersConverter {
  private ParametersConverter() {}

  static Parameters convert(@Nullable ArgumentsTy node, Converter converter) {
    if (node == null) {
      return new Parameters(List.of(), List.of(), null, List.of(), null);
    }
    int positionalOnly = length(node.posOnlyArgs);
    int withoutDefault = positionalOnly + length(node.args) - length(node.defaults);
    return new Parameters(
        list(node.posOnlyArgs, node.defaults, -withoutDefault, converter),
        list(node.args, node.defaults, positionalOnly - withoutDefault, converter),
        node.varArg == null ? null : parameter(node.varArg, null, converter),
        list(node.kwOnlyArgs, node.kwDefaults, 0, converter),
        node.kwArg == null ? null : parameter(node.kwArg, null, converter));
  }

  /** The first parameter's default has the given index, none where that is outside the array. */
  private static List<Parameter> list(
      ArgTy @Nullable [] nodes,
      @Nullable ExprTy @Nullable [] defaults,
      int firstDefault,
      Converter converter) {
    List<Parameter> result = new ArrayList<>();
    if (nodes == null) {
      return result;
    }
    for (int i = 0; i < nodes.length; i++) {
      int index = firstDefault + i;
      ExprTy value =
          defaults != null && index >= 0 && index < defaults.length ? defaults[index] : null;
      result.add(parameter(nodes[i], value, converter));
    }
    return result;
  }

  private static Parameter parameter(ArgTy node, @Nullable ExprTy value, Converter converter) {
    return new Parameter(
        Converter.identifier(node.arg),
        converter.optional(node.annotation),
        converter.optional(value),
        Spans.of(node));
  }

  private static int length(Object @Nullable [] array) {
    return array == null ? 0 : array.length;
  }
}
