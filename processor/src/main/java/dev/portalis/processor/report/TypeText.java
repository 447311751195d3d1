package dev.portalis.processor.report;

import dev.portalis.processor.types.ClassInfo;
import dev.portalis.processor.types.Type;
import dev.portalis.processor.types.Type.Basic;
import java.util.List;
import java.util.stream.Collectors;

/** Types as a reader of the page knows them. */
final class TypeText {
  private static final int MAX_DEPTH = 6;

  private TypeText() {}

  /** A type in the words of Python's hints, as far as these go. */
  static String of(Type type) {
    return of(type, 0);
  }

  /** The types of parameters or arguments. */
  static String of(List<Type> types) {
    return types.stream().map(TypeText::of).collect(Collectors.joining(", "));
  }

  private static String of(Type type, int depth) {
    if (depth > MAX_DEPTH) {
      return "…";
    }
    if (type instanceof Basic basic) {
      return basic(basic);
    }
    if (type instanceof Type.ListOf list) {
      return "list[" + of(list.element().type(), depth + 1) + "]";
    }
    if (type instanceof Type.SetOf set) {
      return "set[" + of(set.element().type(), depth + 1) + "]";
    }
    if (type instanceof Type.DictOf dict) {
      String key = of(dict.key().type(), depth + 1);
      return "dict[" + key + ", " + of(dict.value().type(), depth + 1) + "]";
    }
    if (type instanceof Type.TupleOf tuple) {
      return tuple.items().stream()
          .map(each -> of(each, depth + 1))
          .collect(Collectors.joining(", ", "tuple[", "]"));
    }
    if (type instanceof Type.TupleOfAny tuple) {
      return "tuple[" + of(tuple.item(), depth + 1) + ", ...]";
    }
    if (type instanceof Type.IteratorOf iterator) {
      return "Iterator[" + of(iterator.item(), depth + 1) + "]";
    }
    if (type instanceof Type.Optional optional) {
      return of(optional.of(), depth) + " | None";
    }
    return object(type);
  }

  private static String basic(Basic type) {
    return switch (type) {
      case NEVER -> "nothing yet";
      case NONE -> "None";
      case BOOL -> "bool";
      case INT -> "int";
      case WIDE_INT -> "int of any size";
      case FLOAT -> "float";
      case NUMBER -> "int | float";
      case STR -> "str";
      case DYNAMIC -> "dynamic";
    };
  }

  private static String object(Type type) {
    if (type instanceof Type.Instance instance) {
      return name(instance.of());
    }
    if (type instanceof Type.ClassObject object) {
      return "type[" + name(object.of()) + "]";
    }
    if (type instanceof Type.Function function) {
      return "function " + function.of().scope().qualifiedName();
    }
    if (type instanceof Type.ModuleObject module) {
      return "module " + module.of().name();
    }
    if (type instanceof Type.LibraryModuleObject module) {
      return "module " + module.name();
    }
    if (type instanceof Type.LibraryInstance instance) {
      return instance.of().name();
    }
    if (type instanceof Type.LibraryClassObject object) {
      return "type[" + object.of().name() + "]";
    }
    return type instanceof Type.LibraryFunctionObject function
        ? "function " + function.of().name()
        : "object";
  }

  private static String name(ClassInfo info) {
    return info.scope().qualifiedName();
  }
}
