package dev.portalis.processor.stub;

import dev.portalis.processor.problem.JavaAnchor;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One type with {@code @FromPython}.
 *
 * @param type the annotated type
 * @param kind what it is
 * @param isPublic whether it and all types that enclose it are public
 * @param methods its abstract methods, inherited ones included; none for a program
 * @param records the records that its methods mention, by qualified name
 * @param classes the interfaces with {@code @PyClass} in it or mentioned by its methods, by
 *     qualified name
 * @param anchor where to report problems with it
 */
public record StubSignature(
    JavaType.Declared type,
    Kind kind,
    boolean isPublic,
    List<StubMethod> methods,
    Map<String, StubRecord> records,
    Map<String, StubClass> classes,
    JavaAnchor anchor) {
  public StubSignature {
    methods = List.copyOf(methods);
    records = Collections.unmodifiableMap(new LinkedHashMap<>(records));
    classes = Collections.unmodifiableMap(new LinkedHashMap<>(classes));
  }

  /** What a stub can be. */
  public enum Kind {
    INTERFACE,
    ABSTRACT_CLASS,
    /** A class that can be instantiated: the Python file is a whole program. */
    PROGRAM
  }

  /** The package of the stub and of what is generated for it, empty for the unnamed one. */
  public String packageName() {
    return type.packageName();
  }

  /**
   * The simple name of a class generated for it: {@code WorkerPython} for the suffix {@code
   * Python}, {@code Outer_WorkerPython} where the stub is nested.
   */
  public String generatedName(String suffix) {
    return String.join("_", type.simpleNames()) + suffix;
  }
}
