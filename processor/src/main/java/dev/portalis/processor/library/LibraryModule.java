package dev.portalis.processor.library;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A Python module that is written in Java.
 *
 * @param name the dotted name in Python
 * @param javaClass the annotated Java class
 * @param face the generated class whose static {@code module()} gives the module object
 * @param platforms the names of the platforms it exists on; all where empty
 * @param pure whether CPython has it in Python
 * @param functions its functions
 * @param classes the classes it exports
 * @param constants its other attributes
 */
public record LibraryModule(
    String name,
    String javaClass,
    String face,
    List<String> platforms,
    boolean pure,
    List<LibraryFunction> functions,
    List<LibraryClass> classes,
    List<LibraryConstant> constants) {
  /** Checks the parts. */
  public LibraryModule {
    Objects.requireNonNull(name);
    Objects.requireNonNull(javaClass);
    Objects.requireNonNull(face);
    platforms = List.copyOf(platforms);
    functions = List.copyOf(functions);
    classes = List.copyOf(classes);
    constants = List.copyOf(constants);
  }

  /** A function by its name in Python. */
  public Optional<LibraryFunction> function(String memberName) {
    return functions.stream().filter(f -> f.name().equals(memberName)).findFirst();
  }

  /** A class by its name in Python. */
  public Optional<LibraryClass> type(String memberName) {
    return classes.stream().filter(c -> c.name().equals(memberName)).findFirst();
  }

  /** A constant by its name in Python. */
  public Optional<LibraryConstant> constant(String memberName) {
    return constants.stream().filter(c -> c.name().equals(memberName)).findFirst();
  }
}
