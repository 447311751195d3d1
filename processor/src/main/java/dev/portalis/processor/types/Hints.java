package dev.portalis.processor.types;

import dev.portalis.processor.bind.Program;
import dev.portalis.processor.tree.Expr;
import dev.portalis.processor.tree.Parameters;
import dev.portalis.processor.types.Type.Basic;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the hints of parameters say. */
final class Hints {
  private Hints() {}

  /**
   * The types of the hints of all parameters where each is int, float, bool or str; null otherwise.
   * The first entry of a method is that of self.
   */
  static @Nullable List<Type> simple(FunctionInfo function, boolean isMethod, Program program) {
    Parameters parameters = function.parameters();
    if (parameters == null || parameters.varArgs() != null || parameters.kwArgs() != null) {
      return null;
    }
    List<Type> types = new ArrayList<>();
    List<Parameters.Parameter> all = ParameterList.of(parameters);
    for (int i = 0; i < all.size(); i++) {
      Type type = i == 0 && isMethod ? Basic.DYNAMIC : simple(all.get(i).annotation(), program);
      if (type == null) {
        return null;
      }
      types.add(type);
    }
    return types.size() > (isMethod ? 1 : 0) ? types : null;
  }

  private static @Nullable Type simple(@Nullable Expr annotation, Program program) {
    if (!(annotation instanceof Expr.Name name) || program.symbolOf(name) != null) {
      return null;
    }
    return switch (name.id()) {
      case "int" -> Basic.INT;
      case "float" -> Basic.FLOAT;
      case "bool" -> Basic.BOOL;
      case "str" -> Basic.STR;
      default -> null;
    };
  }
}
