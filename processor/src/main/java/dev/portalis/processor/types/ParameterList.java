package dev.portalis.processor.types;

import dev.portalis.processor.tree.Parameters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parameters of a function in one list, in the order of {@code runtime.object.Signature}. */
public final class ParameterList {
  private ParameterList() {}

  /** All parameters; none where the function has no list of them. */
  public static List<Parameters.Parameter> of(@Nullable Parameters parameters) {
    List<Parameters.Parameter> all = new ArrayList<>();
    if (parameters != null) {
      all.addAll(positional(parameters));
      all.addAll(parameters.keywordOnly());
      if (parameters.varArgs() != null) {
        all.add(parameters.varArgs());
      }
      if (parameters.kwArgs() != null) {
        all.add(parameters.kwArgs());
      }
    }
    return all;
  }

  /** Those that can be given by position. */
  static List<Parameters.Parameter> positional(Parameters parameters) {
    List<Parameters.Parameter> all = new ArrayList<>(parameters.positionalOnly());
    all.addAll(parameters.positional());
    return all;
  }
}
