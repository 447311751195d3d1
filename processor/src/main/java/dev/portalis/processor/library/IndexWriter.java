package dev.portalis.processor.library;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a module as lines of fields with tabs between them; {@link IndexReader} reads them.
 *
 * <p>The first line is the module, then come its functions and constants, then each class with its
 * members behind it. A function has a line for each overload.
 */
public final class IndexWriter {
  static final String MODULE = "module";
  static final String CLASS = "class";
  static final String CONSTANT = "constant";
  static final String FUNCTION = "function";

  private final List<String> lines = new ArrayList<>();

  private IndexWriter() {}

  /** The lines of a module. */
  public static List<String> write(LibraryModule module) {
    IndexWriter writer = new IndexWriter();
    writer.line(
        MODULE,
        module.name(),
        module.javaClass(),
        module.face(),
        String.join(",", module.platforms()),
        flag(module.pure(), "pure"));
    writer.members(module.functions(), module.constants());
    for (LibraryClass type : module.classes()) {
      writer.line(
          CLASS,
          type.name(),
          type.module(),
          orEmpty(type.javaClass()),
          orEmpty(type.values()),
          type.type(),
          String.join(",", type.bases()),
          flag(type.constructible(), "constructible"),
          flag(type.pure(), "pure"));
      writer.members(type.functions(), type.constants());
    }
    return writer.lines;
  }

  private void members(List<LibraryFunction> functions, List<LibraryConstant> constants) {
    for (LibraryFunction function : functions) {
      for (Overload overload : function.overloads()) {
        overload(function, overload);
      }
    }
    for (LibraryConstant constant : constants) {
      line(
          CONSTANT,
          constant.name(),
          constant.javaType(),
          orEmpty(constant.returns()),
          flag(constant.isPublic(), "public"),
          constant.expression());
    }
  }

  private void overload(LibraryFunction function, Overload overload) {
    List<String> fields = new ArrayList<>();
    fields.add(FUNCTION);
    fields.add(function.kind().name());
    fields.add(function.name());
    fields.add(overload.owner());
    fields.add(overload.method());
    fields.add(overload.receiver().name());
    fields.add(overload.receiverType());
    fields.add(flag(overload.isPublic(), "public"));
    fields.add(overload.returnType());
    fields.add(orEmpty(overload.returns()));
    fields.add(String.join(",", function.platforms()));
    for (Parameter parameter : overload.parameters()) {
      fields.add(
          parameter.name()
              + "|"
              + parameter.kind()
              + "|"
              + parameter.javaType()
              + "|"
              + flag(parameter.acceptsNone(), "none")
              + "|"
              + orEmpty(parameter.stores())
              + (parameter.defaultValue() == null ? "" : "|" + parameter.defaultValue()));
    }
    line(fields.toArray(new String[0]));
  }

  private void line(String... fields) {
    lines.add(String.join("\t", fields));
  }

  private static String flag(boolean value, String word) {
    return value ? word : "";
  }

  private static String orEmpty(@Nullable String value) {
    return value == null ? "" : value;
  }
}
