package dev.portalis.processor.types;

import dev.portalis.processor.types.Type.Basic;
import java.util.List;

/** Types as text, and which of them one version of a function can share. */
final class Shapes {
  /** What stands for a type of which nothing is known yet. */
  private static final String UNKNOWN = "?";

  private Shapes() {}

  /** A type as text, in Python's words. */
  static String of(Type type) {
    StringBuilder text = new StringBuilder();
    append(text, type, 0);
    return text.toString();
  }

  /** Whether something is not known yet of what a value, or a container, holds. */
  static boolean isUnknown(Type type) {
    return of(type).contains(UNKNOWN);
  }

  /** Whether a version made for some parameters serves these arguments. */
  static boolean match(List<Cell> parameters, List<Type> arguments) {
    if (parameters.size() != arguments.size()) {
      return false;
    }
    for (int i = 0; i < arguments.size(); i++) {
      Type parameter = parameters.get(i).type();
      Type argument = arguments.get(i);
      boolean same =
          parameter.equals(argument)
              || argument == Basic.NEVER
              || of(parameter).equals(of(argument));
      if (!same) {
        return false;
      }
    }
    return true;
  }

  private static void append(StringBuilder text, Type type, int depth) {
    if (depth > 8) {
      text.append("...");
    } else if (type instanceof Basic basic) {
      text.append(name(basic));
    } else if (type instanceof Type.ListOf list) {
      parts(text, "list", depth, list.element().type());
    } else if (type instanceof Type.SetOf set) {
      parts(text, "set", depth, set.element().type());
    } else if (type instanceof Type.DictOf dict) {
      parts(text, "dict", depth, dict.key().type(), dict.value().type());
    } else if (type instanceof Type.TupleOf tuple) {
      parts(text, "tuple", depth, tuple.items().toArray(new Type[0]));
    } else if (type instanceof Type.TupleOfAny tuple) {
      parts(text, "tuple...", depth, tuple.item());
    } else if (type instanceof Type.IteratorOf iterator) {
      parts(text, "Iterator", depth, iterator.item());
    } else if (type instanceof Type.Optional optional) {
      append(text, optional.of(), depth);
      text.append(" | None");
    } else {
      text.append(objectName(type));
    }
  }

  private static void parts(StringBuilder text, String name, int depth, Type... types) {
    text.append(name).append('[');
    for (int i = 0; i < types.length; i++) {
      text.append(i == 0 ? "" : ", ");
      append(text, types[i], depth + 1);
    }
    text.append(']');
  }

  private static String name(Basic type) {
    return switch (type) {
      case NEVER -> UNKNOWN;
      case NONE -> "None";
      case BOOL -> "bool";
      case INT -> "int";
      case WIDE_INT -> "wide int";
      case FLOAT -> "float";
      case NUMBER -> "number";
      case STR -> "str";
      case DYNAMIC -> "object";
    };
  }

  private static String objectName(Type type) {
    if (type instanceof Type.Instance instance) {
      return qualified(instance.of());
    }
    if (type instanceof Type.ClassObject object) {
      return "type[" + qualified(object.of()) + "]";
    }
    if (type instanceof Type.Function function) {
      return "function "
          + function.of()
          + "@"
          + function.of().node().span().startLine()
          + ":"
          + function.of().node().span().startColumn();
    }
    if (type instanceof Type.ModuleObject module) {
      return "module " + module.of().name();
    }
    if (type instanceof Type.LibraryModuleObject module) {
      return "module " + module.name();
    }
    if (type instanceof Type.LibraryInstance instance) {
      return instance.of().module() + "." + instance.of().name();
    }
    if (type instanceof Type.LibraryClassObject object) {
      return "type[" + object.of().module() + "." + object.of().name() + "]";
    }
    return "function " + ((Type.LibraryFunctionObject) type).of().name();
  }

  private static String qualified(ClassInfo info) {
    return info.scope().module().name() + "." + info;
  }
}
