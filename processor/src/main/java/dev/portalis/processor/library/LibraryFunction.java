package dev.portalis.processor.library;

import java.util.List;
import java.util.Objects;

/**
 * A function, a method or a property of the library, with the Java methods that implement it.
 *
 * @param name the name in Python
 * @param kind what it is
 * @param overloads at least one Java method, in the order of the source
 * @param platforms the names of the platforms that have it; all where empty
 */
public record LibraryFunction(
    String name, Kind kind, List<Overload> overloads, List<String> platforms) {
  /** What a function is in Python. */
  public enum Kind {
    /** A function of a module. */
    FUNCTION,
    /** A method that takes self. */
    METHOD,
    /** A class method. */
    CLASS_METHOD,
    /** A static method. */
    STATIC_METHOD,
    /** {@code __new__}. */
    NEW,
    /** {@code __init__}. */
    INIT,
    /** The getter of a property. */
    GETTER,
    /** The setter of a property. */
    SETTER
  }

  /** Checks the parts. */
  public LibraryFunction {
    Objects.requireNonNull(name);
    Objects.requireNonNull(kind);
    overloads = List.copyOf(overloads);
    platforms = List.copyOf(platforms);
    if (overloads.isEmpty()) {
      throw new IllegalArgumentException(name + " has no Java method");
    }
  }

  /** A function that all platforms have. */
  public LibraryFunction(String name, Kind kind, List<Overload> overloads) {
    this(name, kind, overloads, List.of());
  }
}
