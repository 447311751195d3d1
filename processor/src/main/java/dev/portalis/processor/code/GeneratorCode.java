package dev.portalis.processor.code;

import java.util.List;

/**
 * The body of a generator function.
 *
 * @param className the name of the nested class
 * @param qualifiedName the function's qualified name in Python
 * @param pythonName the function's name in tracebacks
 * @param parameters what the constructor stores in fields
 * @param locals the other variables of the body, which live in fields too
 * @param body statements with {@link JavaStmt.Yield} in them; a return has the generator's value
 */
public record GeneratorCode(
    String className,
    String qualifiedName,
    String pythonName,
    List<JavaParameter> parameters,
    List<JavaStmt.Declare> locals,
    List<JavaStmt> body) {
  public GeneratorCode {
    parameters = List.copyOf(parameters);
    locals = List.copyOf(locals);
    body = List.copyOf(body);
  }
}
