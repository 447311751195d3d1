package dev.portalis.processor.problem;

/**
 * A place in the stub's Java source, for problems that the stub's author has to solve.
 *
 * @param type the qualified name of the type, such as {@code demo.Worker.Point}
 * @param member the member and its parameter types, such as {@code fib(long)}; empty for the type
 */
public record JavaAnchor(String type, String member) {
  /** The anchor of a type. */
  public static JavaAnchor ofType(String type) {
    return new JavaAnchor(type, "");
  }

  /** The place as a reader knows it: {@code demo.Worker.fib(long)}. */
  @Override
  public String toString() {
    return member.isEmpty() ? type : type + "." + member;
  }
}
