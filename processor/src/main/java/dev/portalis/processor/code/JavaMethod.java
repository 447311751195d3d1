package dev.portalis.processor.code;

import com.palantir.javapoet.TypeName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A static method that a function of the program became.
 *
 * @param pythonName the function's name in tracebacks, such as {@code fib} or {@code <module>}
 * @param result its result type; {@code void} for module bodies
 * @param documentation the docstring, or null
 */
public record JavaMethod(
    String name,
    String pythonName,
    List<JavaParameter> parameters,
    TypeName result,
    List<JavaStmt> body,
    @Nullable String documentation) {
  public JavaMethod {
    parameters = List.copyOf(parameters);
    body = List.copyOf(body);
  }
}
