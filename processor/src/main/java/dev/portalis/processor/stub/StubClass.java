package dev.portalis.processor.stub;

import dev.portalis.processor.problem.JavaAnchor;
import java.util.List;

/**
 * An interface with {@code @PyClass}: a class of the Python module as Java sees it.
 *
 * @param type the interface
 * @param pythonName the name of the class in Python
 * @param methods its methods
 * @param anchor where to report problems with it
 */
public record StubClass(
    JavaType.Declared type, String pythonName, List<StubMethod> methods, JavaAnchor anchor) {
  public StubClass {
    methods = List.copyOf(methods);
  }
}
