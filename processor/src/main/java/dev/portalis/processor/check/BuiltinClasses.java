package dev.portalis.processor.check;

import dev.portalis.processor.types.Type;
import org.jspecify.annotations.Nullable;

/** The builtin classes of values, as Python names them. */
final class BuiltinClasses {
  private BuiltinClasses() {}

  /** The Python class of values of a type; null where that is not certain. */
  static @Nullable String nameOf(Type type) {
    if (type instanceof Type.Basic basic) {
      return switch (basic) {
        case INT, WIDE_INT -> "int";
        case FLOAT -> "float";
        case BOOL -> "bool";
        case STR -> "str";
        case NONE -> "None";
        default -> null;
      };
    }
    return type instanceof Type.ListOf
        ? "list"
        : type instanceof Type.DictOf
            ? "dict"
            : type instanceof Type.SetOf
                ? "set"
                : type instanceof Type.TupleOf || type instanceof Type.TupleOfAny ? "tuple" : null;
  }
}
