package dev.portalis.processor.library;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One Java method behind a library function.
 *
 * @param owner the Java class that has the method, by its full name
 * @param method the Java method's name
 * @param receiver what the call is made on
 * @param receiverType the Java type of self, for the receivers that have one
 * @param isPublic whether generated code outside the package can call it
 * @param parameters the parameters in Java's order, self and the class not counted
 * @param returnType the erased Java type of the result, such as {@code void} or {@code long}
 * @param returns the Python type of the result where the Java type says less
 */
public record Overload(
    String owner,
    String method,
    Receiver receiver,
    String receiverType,
    boolean isPublic,
    List<Parameter> parameters,
    String returnType,
    @Nullable String returns) {
  /** What a Java method is called on. */
  public enum Receiver {
    /** A static method without self. */
    NONE,
    /** An instance method: {@code self.method(...)}. */
    INSTANCE,
    /** A static method that takes self first. */
    SELF_ARGUMENT,
    /** A static method that takes the {@code PyType} first. */
    TYPE_ARGUMENT
  }

  /** Checks the parts. */
  public Overload {
    Objects.requireNonNull(owner);
    Objects.requireNonNull(method);
    Objects.requireNonNull(receiver);
    parameters = List.copyOf(parameters);
  }

  /** Whether the Java method is static. */
  public boolean isStatic() {
    return receiver != Receiver.INSTANCE;
  }

  /** The parameters that take one positional argument each. */
  public List<Parameter> positional() {
    return parameters.stream().filter(Parameter::isPositional).toList();
  }

  /** How many positional parameters have no default. */
  public int required() {
    return (int) parameters.stream().filter(p -> p.isPositional() && p.isRequired()).count();
  }

  /** The parameter of a kind; null if there is none. */
  public @Nullable Parameter only(Parameter.Kind kind) {
    return parameters.stream().filter(p -> p.kind() == kind).findFirst().orElse(null);
  }
}
