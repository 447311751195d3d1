package dev.portalis.processor.library;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A Python class that is written in Java.
 *
 * @param name the name in Python
 * @param module what it gives as {@code __module__}
 * @param javaClass the annotated Java class; null for a class that only has a {@code PyType}
 * @param values the Java class of its instances, or null for the runtime's common exception class
 * @param type the Java expression for its {@code PyType}, with full names
 * @param bases the names of its bases, direct ones alone
 * @param constructible whether the Java class has a constructor that takes the {@code PyType}
 * @param pure whether CPython has it in Python
 * @param functions its methods and properties
 * @param constants its constants
 */
public record LibraryClass(
    String name,
    String module,
    @Nullable String javaClass,
    @Nullable String values,
    String type,
    List<String> bases,
    boolean constructible,
    boolean pure,
    List<LibraryFunction> functions,
    List<LibraryConstant> constants) {
  /** Checks the parts. */
  public LibraryClass {
    Objects.requireNonNull(name);
    Objects.requireNonNull(module);
    Objects.requireNonNull(type);
    bases = List.copyOf(bases);
    functions = List.copyOf(functions);
    constants = List.copyOf(constants);
  }

  /** A member of a kind that this class itself defines. */
  public Optional<LibraryFunction> function(LibraryFunction.Kind kind, String memberName) {
    return functions.stream()
        .filter(f -> f.kind() == kind && f.name().equals(memberName))
        .findFirst();
  }

  /** A method that this class itself defines: of self, of the class, or static. */
  public Optional<LibraryFunction> method(String memberName) {
    return functions.stream()
        .filter(f -> f.name().equals(memberName))
        .filter(f -> f.kind() != LibraryFunction.Kind.GETTER)
        .filter(f -> f.kind() != LibraryFunction.Kind.SETTER)
        .findFirst();
  }

  /** The getter of a property that this class itself defines. */
  public Optional<LibraryFunction> getter(String memberName) {
    return function(LibraryFunction.Kind.GETTER, memberName);
  }

  /** The setter of a property that this class itself defines. */
  public Optional<LibraryFunction> setter(String memberName) {
    return function(LibraryFunction.Kind.SETTER, memberName);
  }

  /** A constant that this class itself defines. */
  public Optional<LibraryConstant> constant(String memberName) {
    return constants.stream().filter(c -> c.name().equals(memberName)).findFirst();
  }
}
