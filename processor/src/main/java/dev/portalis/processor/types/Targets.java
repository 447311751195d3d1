package dev.portalis.processor.types;

import java.util.Collection;
import java.util.List;

/** The versions of functions that calls and properties reach. */
final class Targets {
  private Targets() {}

  static Collection<FunctionInstance> of(CallTarget target) {
    if (target instanceof CallTarget.Direct direct) {
      return List.of(direct.target());
    }
    if (target instanceof CallTarget.Method method) {
      return method.family().members().values();
    }
    if (target instanceof CallTarget.SuperMethod method) {
      return List.of(method.target());
    }
    if (target instanceof CallTarget.Construct construct && construct.init() != null) {
      return List.of(construct.init());
    }
    return List.of();
  }

  static Collection<FunctionInstance> of(AttributeTarget target) {
    return target instanceof AttributeTarget.OfProperty property
        ? property.getter().members().values()
        : List.of();
  }
}
