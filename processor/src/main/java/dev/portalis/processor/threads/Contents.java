package dev.portalis.processor.threads;

import dev.portalis.processor.types.Cell;
import dev.portalis.processor.types.ClassInfo;
import dev.portalis.processor.types.Type;
import dev.portalis.processor.types.Type.Basic;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What values of types consist of, as far as others can change it. */
final class Contents {
  private static final Set<String> LOCKS =
      Set.of("Lock", "RLock", "lock", "Condition", "Semaphore", "BoundedSemaphore");
  private static final Set<String> PRIMITIVE_MODULES =
      Set.of("threading", "_thread", "queue", "_queue", "concurrent.futures._base");

  /** Modules whose objects never change. */
  private static final Set<String> IMMUTABLE_MODULES =
      Set.of("builtins", "re", "datetime", "decimal", "fractions", "uuid", "pathlib", "string");

  private Contents() {}

  /** What a list, set or dict holds; null for anything else. */
  static @Nullable Cell cellOf(Type type) {
    if (type instanceof Type.ListOf list) {
      return list.element();
    }
    if (type instanceof Type.SetOf set) {
      return set.element();
    }
    return type instanceof Type.DictOf dict ? dict.value() : null;
  }

  /** The name of a container. */
  static String nameOf(Type type) {
    return type instanceof Type.ListOf ? "list" : type instanceof Type.SetOf ? "set" : "dict";
  }

  /** The types of the parts of a value. */
  static List<Type> parts(Type type) {
    if (type instanceof Type.ListOf list) {
      return List.of(list.element().type());
    }
    if (type instanceof Type.SetOf set) {
      return List.of(set.element().type());
    }
    if (type instanceof Type.DictOf dict) {
      return List.of(dict.key().type(), dict.value().type());
    }
    if (type instanceof Type.TupleOf tuple) {
      return tuple.items();
    }
    if (type instanceof Type.TupleOfAny tuple) {
      return List.of(tuple.item());
    }
    if (type instanceof Type.Optional optional) {
      return List.of(optional.of());
    }
    return type instanceof Type.Instance instance ? fields(instance.of()) : List.of();
  }

  private static List<Type> fields(ClassInfo of) {
    List<Type> types = new ArrayList<>();
    for (ClassInfo each = of; each != null; each = each.base()) {
      each.fields().values().forEach(field -> types.add(field.type()));
    }
    return types;
  }

  /** Whether a value is never changed, or is what threads are meant to share. */
  static boolean isHarmless(Type type, boolean process) {
    if (type instanceof Type.LibraryInstance instance) {
      String module = instance.of().module();
      boolean primitive = PRIMITIVE_MODULES.contains(module);
      return IMMUTABLE_MODULES.contains(module)
          || (primitive && (!process || LOCKS.contains(instance.of().name())));
    }
    return (type instanceof Basic && type != Basic.DYNAMIC)
        || type instanceof Type.Function
        || type instanceof Type.ClassObject
        || type instanceof Type.ModuleObject
        || type instanceof Type.LibraryModuleObject
        || type instanceof Type.LibraryClassObject
        || type instanceof Type.LibraryFunctionObject;
  }
}
