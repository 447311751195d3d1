package dev.portalis.processor.types;

import dev.portalis.processor.library.IndexWriter;
import dev.portalis.processor.library.Library;
import dev.portalis.processor.library.LibraryClass;
import dev.portalis.processor.library.LibraryFunction;
import dev.portalis.processor.library.LibraryModule;
import dev.portalis.processor.library.Overload;
import dev.portalis.processor.library.Parameter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A small library for tests of inference: builtins, and a module with a few kinds of functions. */
final class TestLibrary {
  private static final String OBJECT = "java.lang.Object";

  private TestLibrary() {}

  static Library make() {
    return new Library(
        name ->
            switch (name) {
              case "builtins" -> Optional.of(IndexWriter.write(builtins()));
              case "tools" -> Optional.of(IndexWriter.write(tools()));
              default -> Optional.empty();
            });
  }

  private static LibraryModule builtins() {
    List<LibraryFunction> functions =
        Stream.of(
                "print",
                "len",
                "sum",
                "sorted",
                "min",
                "max",
                "abs",
                "isinstance",
                "getattr",
                "setattr",
                "next",
                "iter",
                "ord",
                "input",
                "round",
                "any",
                "all")
            .map(name -> function(name, OBJECT, null))
            .toList();
    List<LibraryClass> classes =
        Stream.of(
                "object",
                "int",
                "str",
                "float",
                "bool",
                "list",
                "dict",
                "set",
                "tuple",
                "range",
                "enumerate",
                "zip",
                "map",
                "filter",
                "type",
                "super",
                "property",
                "staticmethod",
                "ValueError",
                "reversed")
            .map(TestLibrary::type)
            .toList();
    return module("builtins", functions, classes);
  }

  /** {@code keep(x)} may keep what it gets; {@code half(n)} takes an int and gives a float. */
  private static LibraryModule tools() {
    LibraryFunction half =
        new LibraryFunction(
            "half",
            LibraryFunction.Kind.FUNCTION,
            List.of(overload("half", "double", null, "long")));
    return module(
        "tools",
        List.of(
            function("keep", OBJECT, null),
            half,
            function("names", "dev.portalis.runtime.object.PyList", "list[str]")),
        List.of(type("Box")));
  }

  private static LibraryModule module(
      String name, List<LibraryFunction> functions, List<LibraryClass> classes) {
    return new LibraryModule(
        name, "t.Module", "t.Face", List.of(), false, functions, classes, List.of());
  }

  private static LibraryFunction function(
      String name, String returnType, @Nullable String returns) {
    return new LibraryFunction(
        name, LibraryFunction.Kind.FUNCTION, List.of(overload(name, returnType, returns, OBJECT)));
  }

  private static Overload overload(
      String name, String returnType, @Nullable String returns, String parameterType) {
    Parameter parameter =
        new Parameter("x", Parameter.Kind.POSITIONAL_ONLY, parameterType, true, null, "null");
    return new Overload(
        "t.Module",
        name,
        Overload.Receiver.NONE,
        "",
        true,
        List.of(parameter),
        returnType,
        returns);
  }

  private static LibraryClass type(String name) {
    String java = "dev.portalis.runtime.object.Py" + name;
    return new LibraryClass(
        name,
        name.equals("Box") ? "tools" : "builtins",
        java,
        java,
        java + ".TYPE",
        List.of(),
        true,
        false,
        List.of(),
        List.of());
  }
}
