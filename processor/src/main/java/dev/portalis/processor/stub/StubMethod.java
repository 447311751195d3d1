package dev.portalis.processor.stub;

import dev.portalis.processor.problem.JavaAnchor;
import java.util.List;

/**
 * An abstract method that the translation implements.
 *
 * @param name its name in Java
 * @param pythonName the function, method or attribute it stands for
 * @param parameters its parameters
 * @param returns what its result means to Python
 * @param javaReturns the type of its result as declared
 * @param exceptions the exceptions it declares, by qualified name
 * @param anchor where to report problems with it
 */
public record StubMethod(
    String name,
    String pythonName,
    List<StubParameter> parameters,
    StubType returns,
    JavaType javaReturns,
    List<String> exceptions,
    JavaAnchor anchor) {
  public StubMethod {
    parameters = List.copyOf(parameters);
    exceptions = List.copyOf(exceptions);
  }
}
