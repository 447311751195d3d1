package dev.portalis.runtime.object;

import java.util.Set;

/** The classes outside of builtins that CPython has in C: its errors show them with the module. */
final class NativeNames {
  private static final Set<String> CLASSES =
      Set.of(
          "array.array",
          "collections.OrderedDict",
          "collections.defaultdict",
          "collections.deque",
          "datetime.date",
          "datetime.datetime",
          "datetime.time",
          "datetime.timedelta",
          "datetime.timezone",
          "datetime.tzinfo",
          "decimal.Context",
          "decimal.Decimal",
          "functools.partial",
          "re.Match",
          "re.Pattern",
          "time.struct_time");

  private NativeNames() {}

  /** The name of a type in errors. */
  static String of(PyType type) {
    String module = type.module();
    boolean inC = !type.isUserDefined() && (module.startsWith("_") || module.equals("itertools"));
    String full = type.qualifiedName();
    return inC || CLASSES.contains(full) ? full : type.name();
  }
}
